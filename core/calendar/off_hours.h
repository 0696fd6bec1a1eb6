// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/calendar.h"

#include <vector>

namespace trailscope {

//! The nights, weekends and holidays within a range, as a chart shades them: ascending, none touching the
//! next.
[[nodiscard]] std::vector<TimeRange> offHoursIn(const TimeRange& range, const Calendar& calendar);

} // namespace trailscope
