// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/filter.h"

#include <random>

namespace trailscope::test {

//! A random filter of what naivelyMatches() knows, over the values of randomEvents(); \a depth brackets deep.
[[nodiscard]] Filter randomFilter(std::mt19937& random, int depth);

} // namespace trailscope::test
