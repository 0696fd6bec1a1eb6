// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/date.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace trailscope {

//! One VEVENT of an iCalendar file (RFC 5545), as far as whole days go.
struct IcalEvent {
    std::string uid;     //!< shared by a recurring event and its moved or cancelled occurrences
    std::string summary; //!< may be empty
    std::optional<Date> start;
    std::optional<Date> end;          //!< the day after the last (DTEND)
    std::optional<std::int64_t> days; //!< how many, when DURATION says so
    std::optional<Date> replaces;     //!< the occurrence that this event moves or cancels (RECURRENCE-ID)
    std::string rule;                 //!< RRULE in upper case; empty: none
    std::vector<Date> added;          //!< RDATE
    std::vector<Date> excepted;       //!< EXDATE
    bool timed = false;               //!< DTSTART has a time of day
    bool cancelled = false;
    std::string problem; //!< the first part that is not understood and changes the days; empty: none

    //! At least one; \a start must be known.
    [[nodiscard]] std::int64_t dayCount() const;
};

struct IcalContents {
    std::string name; //!< of the calendar; may be empty
    std::vector<IcalEvent> events;
    bool isCalendar = false; //!< a VCALENDAR was found
};

//! Reads the events of a text. Only what lies in an event itself counts, not in its alarms.
[[nodiscard]] IcalContents readIcalContents(std::string_view text);

} // namespace trailscope
