// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/calendar_ranges.h"

#include "core/base/time_ranges.h"
#include "core/base/time_units.h"

#include <utility>

namespace trailscope {

namespace {

//! The UTC days on which the segment has events.
void addDays(const Segment& segment, std::vector<TimeRange>& days)
{
    for (std::size_t row = 0; row < segment.rowCount();) {
        const auto time = segment.time(row).seconds;
        const auto intoDay = ((time % secondsPerDay) + secondsPerDay) % secondsPerDay;
        const Timestamp begin{time - intoDay};
        const Timestamp end{begin.seconds + secondsPerDay};
        days.push_back({begin, end});
        row = segment.lowerBound(end);
    }
}

} // namespace

std::size_t calendarValue(Field field, const Calendar::Piece& piece) noexcept
{
    switch (field) {
    case Field::OffHours:
        return piece.offHours ? 1 : 0;
    case Field::Holiday:
        return piece.holiday ? 1 : 0;
    case Field::Weekday:
        return static_cast<std::size_t>(piece.weekday);
    default:
        return static_cast<std::size_t>(piece.hour);
    }
}

std::vector<TimeRange> daysOf(const EventStore& store)
{
    std::vector<TimeRange> days;
    for (const auto& segment : store.segments()) {
        addDays(*segment, days);
    }
    return merged(std::move(days));
}

std::vector<Calendar::Piece> piecesOf(const EventStore& store, const Calendar& calendar)
{
    std::vector<Calendar::Piece> pieces;
    for (const auto& range : daysOf(store)) {
        const auto some = calendar.pieces(range);
        pieces.insert(pieces.end(), some.begin(), some.end());
    }
    return pieces;
}

} // namespace trailscope
