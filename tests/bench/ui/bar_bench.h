// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace trailscope::bench {

//! What drawing bars costs: of other numbers than before, and of the same in another size. Prints a line for
//! each figure.
void benchBars(std::size_t runs);

} // namespace trailscope::bench
