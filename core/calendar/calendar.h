// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/timestamp.h"
#include "core/calendar/time_zone.h"

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace trailscope {

//! A date without a time, as the calendar in use sees it.
struct Date {
    int year = 1970;
    int month = 1;
    int day = 1;

    auto operator<=>(const Date&) const = default;
};

//! Reads `2026-10-12`; nothing for a date that the calendar does not have.
[[nodiscard]] std::optional<Date> parseDate(std::string_view text);

//! Years from first to last, both among them.
struct YearSpan {
    int first = 0;
    int last = 0;

    [[nodiscard]] bool contains(int year) const noexcept { return first <= year && year <= last; }

    bool operator==(const YearSpan&) const = default;
};

//! Working time of one day in minutes after midnight, [begin, end). An end past 1,440 runs into the next day.
struct WorkSpan {
    int beginMinute = 0;
    int endMinute = 0;

    bool operator==(const WorkSpan&) const = default;
};

//! What the calendar says about one instant.
struct CalendarDay {
    bool offHours = false;        //!< outside working time
    std::string_view holidayName; //!< empty when it is no holiday; valid as long as the calendar lives
};

//! Says for any instant whether people are expected to work. A value; free to share between threads once
//! made.
struct Calendar {
    std::string name;
    TimeZone zone;
    std::array<std::vector<WorkSpan>, 7> week; //!< 0 Monday
    std::map<Date, std::string> holidays;      //!< no work on that day
    std::map<Date, std::vector<WorkSpan>>
        overrides; //!< stands before week and holidays: working Saturdays, days off

    //! Planned work, during which a trail may deliver nothing. Says nothing about working time.
    std::vector<TimeRange> maintenance;

    //! Of which years a country's holidays are among `holidays`; nothing when no country was named.
    std::optional<YearSpan> holidayYears;

    //! False when a country was named, but its holidays of that year are not known: days are not guessed, and
    //! whoever shows the answer has to say so.
    [[nodiscard]] bool knowsHolidaysOf(int year) const noexcept
    {
        return !holidayYears || holidayYears->contains(year);
    }

    //! Monday to Friday 09:00 to 18:00, no holidays.
    [[nodiscard]] static Calendar standard(TimeZone zone);

    [[nodiscard]] CalendarDay at(Timestamp utc) const;
    [[nodiscard]] bool isOffHours(Timestamp utc) const;

    //! Cuts the range into the longest pieces in which neither off-hours, holiday, weekday nor hour changes,
    //! so that a question costs as many steps as there are hours, not rows. Ascending, without gaps.
    struct Piece {
        TimeRange range;
        bool offHours = false;
        bool holiday = false;
        int weekday = 0; //!< 0 Monday
        int hour = 0;    //!< 0 to 23, local
    };
    [[nodiscard]] std::vector<Piece> pieces(TimeRange range) const;
};

//! Reads a calendar file. BadArgument with the key as place, and the reason. All keys but `version` may be
//! left out; days of
//! its own stand before those of the country (see national_holidays.h):
//!
//!     {"version": 1, "name": "Tokyo office", "zone": "Asia/Tokyo",
//!      "week": {"mon": ["09:00-12:00", "13:00-18:00"], "fri": ["22:00-06:00"]},
//!      "holidays": {"country": "jp", "2026-12-30": "Company holiday"},
//!      "overrides": {"2026-10-10": ["09:00-13:00"], "2026-12-29": []},
//!      "maintenance": ["2026-10-03T22:00:00+09:00/2026-10-04T06:00:00+09:00"]}
[[nodiscard]] Result<Calendar> parseCalendar(std::string_view json);

} // namespace trailscope
