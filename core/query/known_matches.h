// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/query/filter.h"

#include <vector>

namespace trailscope {

//! Which of a field's known values (field_values.h) the clause holds, by their index. Comparisons go by their
//! own order, not by letters, and a range may run over the end: `hour in [22, 6)`. BadFilter for a bound that
//! is none of them.
[[nodiscard]] Result<std::vector<bool>> knownMatches(Field field, const Clause& clause);

} // namespace trailscope
