// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/off_hours.h"

namespace trailscope {

std::vector<TimeRange> offHoursIn(const TimeRange& range, const Calendar& calendar)
{
    std::vector<TimeRange> found;
    for (const auto& piece : calendar.pieces(range)) {
        if (!piece.offHours) {
            continue;
        }
        if (!found.empty() && found.back().end == piece.range.begin) {
            found.back().end = piece.range.end;
        } else {
            found.push_back(piece.range);
        }
    }
    return found;
}

} // namespace trailscope
