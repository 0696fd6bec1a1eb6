// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/calendar.h"

#include <string_view>
#include <vector>

namespace trailscope {

//! When one person is expected to work: the rules of a calendar that are about them, looked up once. Borrows
//! the calendar, which must not change meanwhile.
class Timetable {
public:
    //! Of people whom no rule names.
    explicit Timetable(const Calendar& calendar);

    Timetable(const Calendar& calendar, std::string_view user);

    Timetable(Calendar&& calendar) = delete;
    Timetable(Calendar&& calendar, std::string_view user) = delete;

    [[nodiscard]] bool isWorkingTime(Timestamp utc) const;

    //! The parts of the range that are working time: ascending, without touching. Costs a step a day.
    [[nodiscard]] std::vector<TimeRange> workingTimes(const TimeRange& range) const;

    //! The working time that begins on that day, by their own clocks.
    [[nodiscard]] const WorkSpans& spansOf(const Date& date) const;

    //! Do the same rules hold?
    bool operator==(const Timetable&) const = default;

private:
    [[nodiscard]] const TimeZone& zoneOn(const Date& date) const;
    void addWorkingTimes(const TimeZone& zone, const TimeRange& within, std::vector<TimeRange>& times) const;

    const Calendar* m_calendar;
    std::vector<const Shift*> m_shifts;
    std::vector<const Override*> m_hours; //!< overrides with hours
    std::vector<const Override*> m_zones; //!< overrides with a zone
    std::vector<const Maintenance*> m_maintenance;
};

//! The hours of the week's first day on which people work: what is usual. Empty when nobody ever works.
[[nodiscard]] const WorkSpans& firstWorkingDay(const WorkWeek& week);

} // namespace trailscope
