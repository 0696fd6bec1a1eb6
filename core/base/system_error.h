// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <filesystem>

namespace trailscope {

//! The code for an errno of a failed open, list or read.
[[nodiscard]] ErrorCode codeOfReadErrno(int systemError) noexcept;

//! The code for an errno of a failed create, write, sync or rename.
[[nodiscard]] ErrorCode codeOfWriteErrno(int systemError) noexcept;

//! The failure with the path as place and the system's own words.
[[nodiscard]] Error readFailure(const std::filesystem::path& path, int systemError);
[[nodiscard]] Error writeFailure(const std::filesystem::path& path, int systemError);

} // namespace trailscope
