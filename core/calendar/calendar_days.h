// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/calendar.h"

#include <cstdint>
#include <string>

namespace trailscope {

//! What a calendar says of one day to people whom no rule names, and why.
struct DayFacts {
    enum class Kind : std::uint8_t {
        Working,    //!< as the week says
        Free,       //!< nobody works on that weekday
        Holiday,    //!< a public or company holiday
        MakeUpWork, //!< people work in exchange for a holiday
        DayOff,     //!< an override: nobody works
        OtherHours, //!< an override: other hours
    };

    Kind kind = Kind::Free;
    WorkSpans hours;  //!< that begin on the day
    std::string name; //!< of the holiday, or why there is an override; may be empty

    bool operator==(const DayFacts&) const = default;
};

[[nodiscard]] DayFacts factsOf(const Calendar& calendar, const Date& date);

//! Gives a day hours of its own for everyone; no span: a day off. Replaces what was said of that day alone.
//! Rules about some people keep standing behind it, so that they still win.
void setDay(const Date& date, WorkSpans hours, std::string name, Calendar& calendar);

//! Takes the day out of every override that is about everyone's hours; what it said of other days stays.
void clearDay(const Date& date, Calendar& calendar);

} // namespace trailscope
