// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/timestamp.h"
#include "core/calendar/time_zone.h"

#include <string>
#include <vector>

namespace trailscope {

//! The zone's calendar months that the range touches, ascending; none for an empty range.
[[nodiscard]] std::vector<TimeRange> monthsOf(const TimeRange& range, const TimeZone& zone);

//! What a report is about, from the times that somebody typed for its begin and its end: as in a filter,
//! days, months and years count as a whole, and the end is among them. An empty text leaves the bound of \a
//! held as it is. BadArgument with the text as place when it is no time, or when nothing lies between the
//! two.
[[nodiscard]] Result<TimeRange> typedPeriod(const std::string& from, const std::string& to,
                                            const TimeRange& held, const TimeZone& zone, Timestamp now);

//! The period that a report compares with: before whole months as many months, before other days as many
//! days.
[[nodiscard]] TimeRange periodBefore(const TimeRange& period, const TimeZone& zone);

} // namespace trailscope
