// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/segment.h"

#include <memory>
#include <string>

namespace trailscope {

//! The whole text of one archive file after inflating, shared by all who look at it.
using FileText = std::shared_ptr<const std::string>;

//! Gives archive files back as text, byte for byte, by opening them again read-only. A typical file costs
//! about 0.1 ms. The last few files stay in memory. All calls are thread-safe.
class RawSource {
public:
    RawSource() = default;
    RawSource(const RawSource&) = delete;
    RawSource& operator=(const RawSource&) = delete;
    virtual ~RawSource() = default;

    //! Fails when the file has gone, has changed so that it no longer inflates, or can't be read.
    [[nodiscard]] virtual Result<FileText> fileText(FileId file) const = 0;
};

} // namespace trailscope
