// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/off_hours.h"

namespace trailscope {

std::vector<TimeRange> offHoursIn(const TimeRange& range, const Timetable& timetable)
{
    std::vector<TimeRange> found;
    auto begin = range.begin;
    for (const auto& working : timetable.workingTimes(range)) {
        if (begin < working.begin) {
            found.push_back({begin, working.begin});
        }
        begin = working.end;
    }
    if (begin < range.end) {
        found.push_back({begin, range.end});
    }
    return found;
}

} // namespace trailscope
