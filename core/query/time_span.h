// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/calendar/time_zone.h"
#include "core/query/filter.h"
#include "core/query/time_text.h"

namespace trailscope {

//! Far before and far after every event, yet safe to add to.
inline constexpr Timestamp earliestTime{-(std::int64_t{1} << 55)};
inline constexpr Timestamp latestTime{std::int64_t{1} << 55};

//! What `time: text` means; of a clock time the minute or second that it names, the first time that it comes.
//! Empty for a clock time that the zone's clocks skip.
[[nodiscard]] TimeRange spanOf(const TimeText& text, const TimeZone& zone, Timestamp now);

//! The instants that a clause on Field::Time holds, for Equal, the comparisons and Between; they may overlap.
//! Days, months and years count as a whole, so `time <= 2026-10-31` ends with that day; a clock time is the
//! instant it names. Where clocks go back Equal finds both, and a period goes from the first to the second.
//! BadFilter when a value is no time or one that clocks skip (telling those around it), and when Between ends
//! before it begins in this zone and on this day.
[[nodiscard]] Result<std::vector<TimeRange>> rangesOf(const Clause& clause, const TimeZone& zone,
                                                      Timestamp now);

} // namespace trailscope
