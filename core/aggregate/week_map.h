// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aggregate/event_kind.h"
#include "core/aggregate/histogram.h"

#include <array>

namespace trailscope {

//! Something that is so or not for each weekday (0 Monday) and hour.
using WeekFlags = std::array<std::array<bool, 24>, 7>;

//! Events of one kind by weekday and hour of the calendar's zone.
struct WeekMap {
    EventKind kind = EventKind::All;
    WeekHours counts{};
    WeekFlags offHours{}; //!< see offHoursOfWeek()
    std::size_t total = 0;
    std::size_t largest = 0; //!< of all counts

    bool operator==(const WeekMap&) const = default;
};

[[nodiscard]] WeekMap weekMap(const RowSet& rows, EventKind kind, const QueryContext& context);

//! The hours in which nobody is expected to work in an ordinary week: one without holidays, leave or shifts
//! of single users. An hour with a single working minute is a working one.
[[nodiscard]] WeekFlags offHoursOfWeek(const Calendar& calendar);

//! A rectangle of the map, both ends among it.
struct WeekCells {
    int firstWeekday = 0;
    int lastWeekday = 0;
    int firstHour = 0;
    int lastHour = 0;

    bool operator==(const WeekCells&) const = default;
};

//! `weekday: (mon or tue) and hour: 2 and login: success`: the events that are counted there.
[[nodiscard]] Filter cellFilter(const WeekCells& cells, EventKind kind);

} // namespace trailscope
