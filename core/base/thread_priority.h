// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace trailscope {

//! Has the calling thread step back behind others of its program and of the machine, until it ends: for work
//! that takes all cores for seconds while somebody looks at what is there already. Does nothing where the
//! system has no priorities for single threads.
void yieldToOtherThreads() noexcept;

} // namespace trailscope
