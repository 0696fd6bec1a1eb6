// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/timestamp.h"
#include "core/calendar/date.h"
#include "core/calendar/time_zone.h"
#include "core/calendar/work_span.h"

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace trailscope {

struct NationalHolidays;

//! Whom a rule is about: users and groups of the calendar, without regard to the case of ASCII letters.
//! Empty: everyone.
using People = std::vector<std::string>;

//! The working week of some people, in place of the calendar's.
struct Shift {
    std::string name;
    People who;               //!< not empty
    std::optional<Date> from; //!< nothing: always
    std::optional<Date> to;   //!< the last day; nothing: for ever
    bool onHolidays = false;  //!< do they work on public holidays too?
    WorkWeek week;

    bool operator==(const Shift&) const = default;
};

//! What is otherwise on some days: days off, working Saturdays, leave, travel. Of all that match a day and a
//! person the last in the list wins, for hours and zone apart.
struct Override {
    DateSpan days; //!< in the calendar's zone
    People who;
    std::optional<WorkSpans> hours; //!< no span: a day off, or leave
    std::optional<TimeZone> zone;   //!< travel: whose clocks these people live by
    std::string name;               //!< the reason; may be empty

    bool operator==(const Override&) const = default;
};

//! Planned work: working time, whatever the day, for those whom it names or for everyone. A trail may deliver
//! nothing while it goes on.
struct Maintenance {
    TimeRange range;
    People who;
    std::string name; //!< may be empty

    bool operator==(const Maintenance&) const = default;
};

//! What the calendar says about one instant.
struct CalendarDay {
    bool offHours = false;   //!< outside working time
    std::string holidayName; //!< empty when it is no holiday
};

//! Says for any instant whether people are expected to work. A value; free to share between threads once
//! made. Its file is described in calendar_file.h.
struct Calendar {
    std::string name;
    TimeZone zone;
    WorkWeek week;
    std::map<Date, std::string> holidays; //!< of its own: no work on that day

    //! The years of which `holidays` has all days; nothing: it does not claim to be complete.
    std::optional<YearSpan> listedYears;

    //! Public holidays of a country, behind those of its own; null: of none.
    std::shared_ptr<const NationalHolidays> national;

    std::map<std::string, std::vector<std::string>> groups; //!< names of users by the group's name
    std::vector<Shift> shifts;                              //!< the last that matches wins
    std::vector<Override> overrides;
    std::vector<Maintenance> maintenance;

    //! Monday to Friday 09:00 to 18:00, no holidays.
    [[nodiscard]] static Calendar standard(TimeZone zone);

    //! Nothing when it is no holiday.
    [[nodiscard]] std::optional<std::string> holidayOn(const Date& date) const;

    //! A weekend day on which people work in exchange for a holiday: what it makes up for.
    [[nodiscard]] std::optional<std::string> makeUpWorkOn(const Date& date) const;

    //! Of which years all holidays are known; nothing when neither a country nor a complete list is among
    //! them, so that there is nothing to miss.
    [[nodiscard]] std::optional<YearSpan> holidayYears() const;

    //! False when public holidays are asked for, but those of that year are not known: days are not guessed,
    //! and whoever shows the answer has to say so.
    [[nodiscard]] bool knowsHolidaysOf(int year) const;

    //! The same for every year of the range, as the calendar's zone sees it.
    [[nodiscard]] bool knowsHolidaysOf(const TimeRange& range) const;

    //! Is the user among them, by name or by a group?
    [[nodiscard]] bool names(const People& who, std::string_view user) const;

    //! All users that some rule is about by name, in lower case, ascending. All others share the same hours.
    [[nodiscard]] std::vector<std::string> people() const;

    //! Of people whom no rule names.
    [[nodiscard]] CalendarDay at(Timestamp utc) const;
    [[nodiscard]] bool isOffHours(Timestamp utc) const;

    //! Of one user.
    [[nodiscard]] bool isOffHours(Timestamp utc, std::string_view user) const;

    //! Cuts the range into the longest pieces in which neither off-hours, holiday, weekday nor hour changes,
    //! so that a question costs as many steps as there are hours, not rows. Ascending, without gaps.
    struct Piece {
        TimeRange range;
        bool offHours = false; //!< of people whom no rule names
        bool holiday = false;
        int weekday = 0; //!< 0 Monday
        int hour = 0;    //!< 0 to 23, local
    };
    [[nodiscard]] std::vector<Piece> pieces(TimeRange range) const;
};

} // namespace trailscope
