// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string>

namespace trailscope {

enum class TextEncoding : std::uint8_t {
    Utf8,  //!< anything else is refused
    Bytes, //!< not looked at: a list of paths, which may be any bytes
};

//! What a small file may be.
struct SmallFileRules {
    std::size_t largestBytes = std::size_t{8} << 20U;
    TextEncoding encoding = TextEncoding::Utf8;
};

//! The whole text of a file that people write or keep beside an archive: a calendar, a preset, a manifest, a
//! list of keys, settings. A byte-order mark is dropped. Never waits for a pipe or device.
//!
//! The error names the file: NotFound, PermissionDenied, ReadFailed; NotRegularFile for a folder, pipe or
//! device; TooLarge past the limit; NotText for UTF-16, and with the first byte that is no UTF-8.
[[nodiscard]] Result<std::string> readSmallFile(const std::filesystem::path& file,
                                                const SmallFileRules& rules = {});

} // namespace trailscope
