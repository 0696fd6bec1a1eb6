// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/plan.h"

#include <utility>
#include <vector>

namespace trailscope {

// Puts plans together, simplifying what is known already.

[[nodiscard]] Plan everythingIf(bool everything);

template<typename Step>
[[nodiscard]] Plan stepPlan(Step step)
{
    return {Plan::Kind::Step, std::move(step), {}};
}

//! Counts the codes that match.
[[nodiscard]] Plan codesPlan(Plan::Codes codes);

//! The ranges may overlap and lie in any order.
[[nodiscard]] Plan timesPlan(std::vector<TimeRange> ranges);

//! All other rows.
[[nodiscard]] Plan complement(Plan plan);

//! \a kind is And or Or. Cheap plans come first; questions about one field's codes become one.
[[nodiscard]] Plan combined(Plan::Kind kind, std::vector<Plan> plans);

} // namespace trailscope
