// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace trailscope {

//! The last border of a program: where memory or threads end and nothing nearer could handle it, the program
//! ends with one sentence on standard error and exit code 2, not with an abort. Programs call this first in
//! main(); it holds from before the first global object is made.
void endPolitelyWithoutMemory() noexcept;

//! How many allocations have failed on this thread, also of those that throw nothing.
[[nodiscard]] std::size_t failedAllocations() noexcept;

} // namespace trailscope
