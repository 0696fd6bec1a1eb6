// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <string_view>

namespace trailscope::cli {

// What a command answers. Not buffered, so that an error of writing is known at once: write large pieces. A
// closed pipe ends the program by SIGPIPE, as that of any filter.

//! Writes to standard output. The error names it.
[[nodiscard]] Result<Done> print(std::string_view text);

//! The same with a line feed behind it.
[[nodiscard]] Result<Done> printLine(std::string_view text);

//! Closes standard output: some file systems tell only then that a write failed.
[[nodiscard]] Result<Done> closeOutput();

} // namespace trailscope::cli
