// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/calendar_ranges.h"

#include <algorithm>

namespace trailscope {

namespace {

//! The UTC days on which the segment has events.
void addDays(const Segment& segment, std::vector<TimeRange>& days)
{
    constexpr std::int64_t secondsPerDay = 86'400;
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

std::vector<Calendar::Piece> piecesOf(const EventStore& store, const Calendar& calendar)
{
    std::vector<TimeRange> days;
    for (const auto& segment : store.segments()) {
        addDays(*segment, days);
    }
    std::vector<Calendar::Piece> pieces;
    for (const auto& range : merged(std::move(days))) {
        const auto some = calendar.pieces(range);
        pieces.insert(pieces.end(), some.begin(), some.end());
    }
    return pieces;
}

void fillCalendarValues(Field field, const Segment& segment, const std::vector<Calendar::Piece>& pieces,
                        std::vector<Code>& values)
{
    forEachPiece(segment, pieces, [&](const Calendar::Piece& piece, std::size_t first, std::size_t last) {
        std::fill(values.begin() + static_cast<std::ptrdiff_t>(first),
                  values.begin() + static_cast<std::ptrdiff_t>(last),
                  static_cast<Code>(calendarValue(field, piece)));
    });
}

std::vector<TimeRange> merged(std::vector<TimeRange> ranges)
{
    std::sort(ranges.begin(), ranges.end(),
              [](const TimeRange& a, const TimeRange& b) { return a.begin < b.begin; });
    std::vector<TimeRange> result;
    for (const auto& range : ranges) {
        if (range.isEmpty()) {
            continue;
        }
        if (!result.empty() && range.begin <= result.back().end) {
            result.back().end = std::max(result.back().end, range.end);
        } else {
            result.push_back(range);
        }
    }
    return result;
}

} // namespace trailscope
