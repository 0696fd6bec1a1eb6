// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/text_buffer.h"

#include <cstdint>
#include <filesystem>
#include <limits>

namespace trailscope {

//! Where a file's bytes came from.
enum class ReadFrom : std::uint8_t {
    Memory, //!< all of them lay in the page cache, or the system can't tell
    Disk,   //!< at least some had to be waited for
};

//! What reading a file told beside its bytes.
struct FileRead {
    ReadFrom from = ReadFrom::Memory;
    bool isCut = false; //!< the file is longer than what was allowed
};

//! Reads a file into the buffer, at most \a maxBytes of it. Opens it read-only and never waits for a pipe:
//! what is no regular file is refused as NotRegularFile. OutOfMemory when there is no room for it.
[[nodiscard]] Result<FileRead> readFile(const std::filesystem::path& path, TextBuffer& into,
                                        std::uint64_t maxBytes = std::numeric_limits<std::uint64_t>::max());

//! Asks the system to read a file into the page cache, without waiting for it.
void readAhead(const std::filesystem::path& path) noexcept;

} // namespace trailscope
