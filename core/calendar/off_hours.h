// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/timetable.h"

#include <vector>

namespace trailscope {

//! When somebody is not expected to work within a range, nights, weekends and holidays, as a chart shades
//! it: ascending, none touching the next. Costs a step a day.
[[nodiscard]] std::vector<TimeRange> offHoursIn(const TimeRange& range, const Timetable& timetable);

} // namespace trailscope
