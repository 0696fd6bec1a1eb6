// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/timestamp.h"
#include "core/query/filter.h"
#include "core/query/query_context.h"

#include <optional>

namespace trailscope {

//! The filter with its scope of time replaced: the parts joined by `and` that are about time alone go, and
//! `time in [begin, end)` comes. Without a range they just go.
[[nodiscard]] Filter withTimeScope(const Filter& filter, const std::optional<TimeRange>& range);

//! The time that the filter's parts joined by `and` leave, open ends cut to the events' period. Nothing when
//! no part is about time alone, or nothing is left.
[[nodiscard]] std::optional<TimeRange> timeScopeOf(const Filter& filter, const QueryContext& context);

} // namespace trailscope
