// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/calendar/calendar.h"

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace trailscope {

//! The whole days that an iCalendar file (RFC 5545) names, as those of public holidays do.
struct IcalHolidays {
    std::string name; //!< of the calendar; may be empty
    std::map<Date, std::string> days;

    //! The years of which the file names all days; nothing when it names no day. They are
    //! - those of its single days, from the first to the last, when it lists any: dates such as Easter's are
    //!   listed one by one. Rules are followed from their first day up to the last of these years.
    //! - otherwise, when every day comes back yearly, from the first year of the latest rule to the last year
    //!   of the rules, which is 2100 when one of them is endless.
    //! A moved or cancelled occurrence says nothing about years, and the last days of an event that runs over
    //! a year's end do not make the next year known.
    std::optional<YearSpan> years;

    //! Events that were left out, each with its summary as place and the reason: with a time of day, without
    //! a date, with a rule or another part that is not understood.
    std::vector<Error> skipped;
};

//! BadArgument when the text is no iCalendar at all.
[[nodiscard]] Result<IcalHolidays> parseIcal(std::string_view text);

//! Files up to 8 MiB; TooLarge above it. The error names the file.
[[nodiscard]] Result<IcalHolidays> readIcalFile(const std::filesystem::path& file);

//! Adds the days to the calendar's own where it names none, and narrows the years that it claims to those of
//! both.
void addHolidays(const IcalHolidays& holidays, Calendar& calendar);

} // namespace trailscope
