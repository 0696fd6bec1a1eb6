// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/calendar.h"
#include "core/store/event_store.h"

#include <algorithm>
#include <cstddef>
#include <vector>

namespace trailscope {

//! The index in knownValues() that a field with FieldStorage::Calendar has throughout a piece of time;
//! off-hours are those of people whom no rule of the calendar names.
[[nodiscard]] std::size_t calendarValue(Field field, const Calendar::Piece& piece) noexcept;

//! The UTC days on which the store has events, ascending, neighbours joined.
[[nodiscard]] std::vector<TimeRange> daysOf(const EventStore& store);

//! The calendar's pieces of those days, ascending. Costs as many steps as there are hours in them, however
//! far apart the days lie.
[[nodiscard]] std::vector<Calendar::Piece> piecesOf(const EventStore& store, const Calendar& calendar);

//! Calls fn(piece, first, last) for each piece that has rows [first, last) in the segment, ascending.
template<typename Fn>
void forEachPiece(const Segment& segment, const std::vector<Calendar::Piece>& pieces, Fn&& fn)
{
    auto piece =
        std::upper_bound(pieces.begin(), pieces.end(), segment.baseTime(),
                         [](Timestamp time, const Calendar::Piece& other) { return time < other.range.end; });
    for (std::size_t first = 0; first < segment.rowCount() && piece != pieces.end(); ++piece) {
        const auto last = segment.lowerBound(piece->range.end);
        if (first < last) {
            fn(*piece, first, last);
        }
        first = last;
    }
}

} // namespace trailscope
