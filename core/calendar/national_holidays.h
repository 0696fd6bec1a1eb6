// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/calendar/date.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace trailscope {

//! What a holiday is called.
struct HolidayName {
    std::string local; //!< in the country's own language
    std::string english;

    //! `元日 (New Year's Day)`.
    [[nodiscard]] std::string both() const { return local + " (" + english + ")"; }

    bool operator==(const HolidayName&) const = default;
};

//! A country's public holidays as published, substitute and bridge days among them, and the weekend days on
//! which people work in exchange. Only for the years that `years` covers: nothing is worked out for others.
struct NationalHolidays {
    std::string country; //!< ISO 3166, lower case: `jp`
    std::string source;  //!< where the data come from, with its version
    YearSpan years;
    std::map<Date, HolidayName> holidays;
    std::map<Date, HolidayName> workdays; //!< with the holiday they make up for
};

//! The countries that nationalHolidays() knows, ascending.
[[nodiscard]] std::vector<std::string> holidayCountries();

//! Reads a country's holidays from what was compiled in; costs about a millisecond. BadArgument for an
//! unknown country.
[[nodiscard]] Result<NationalHolidays> nationalHolidays(std::string_view country);

} // namespace trailscope
