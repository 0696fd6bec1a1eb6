// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/raw_source.h"

#include <memory>
#include <string_view>

namespace trailscope {

//! Reads one archive file after another with buffers of its own and keeps none: for whoever reads many. One a
//! thread.
class RawReader {
public:
    RawReader() = default;
    RawReader(const RawReader&) = delete;
    RawReader& operator=(const RawReader&) = delete;
    virtual ~RawReader() = default;

    //! The file's text as RawSource::fileText() gives it; valid until the next call.
    [[nodiscard]] virtual Result<std::string_view> read(FileId file) = 0;
};

//! What a RawSource may be too: one that makes readers.
class RawReaderMaker {
public:
    RawReaderMaker() = default;
    RawReaderMaker(const RawReaderMaker&) = delete;
    RawReaderMaker& operator=(const RawReaderMaker&) = delete;
    virtual ~RawReaderMaker() = default;

    //! This must outlive the reader.
    [[nodiscard]] virtual std::unique_ptr<RawReader> makeReader() const = 0;
};

//! A reader of the source's own making, or else one that asks it for fileText(). The source must outlive it.
[[nodiscard]] std::unique_ptr<RawReader> makeReader(const RawSource& source);

} // namespace trailscope
