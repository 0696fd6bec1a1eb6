// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/text_buffer.h"

#include <filesystem>

namespace trailscope {

//! Reads a whole file into the buffer. Opens it read-only and never waits for a pipe: what is no regular file
//! is refused as NotRegularFile.
[[nodiscard]] Result<Done> readFile(const std::filesystem::path& path, TextBuffer& into);

//! The code for an errno of a failed open, list or read.
[[nodiscard]] ErrorCode codeOfReadErrno(int systemError) noexcept;

} // namespace trailscope
