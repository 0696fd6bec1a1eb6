// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/date.h"

#include "core/base/time_units.h"

namespace trailscope {

namespace {

} // namespace

std::optional<Date> parseDate(std::string_view text)
{
    const auto midnight = parseIso8601(std::string(text) + "T00:00:00Z");
    return midnight ? std::optional(dateOf(toCivil(*midnight))) : std::nullopt;
}

std::string formatDate(const Date& date)
{
    constexpr std::size_t dateLength = 10;
    return formatUtc({dayNumber(date) * secondsPerDay}).substr(0, dateLength);
}

Date dateOf(const CivilTime& civil) noexcept
{
    return {civil.year, civil.month, civil.day};
}

std::int64_t dayNumber(const Date& date) noexcept
{
    return daysFromCivil(date.year, date.month, date.day);
}

Date dateOfDay(std::int64_t day) noexcept
{
    return dateOf(toCivil({day * secondsPerDay}));
}

Date addDays(const Date& date, std::int64_t days) noexcept
{
    return dateOfDay(dayNumber(date) + days);
}

int weekdayOf(const Date& date) noexcept
{
    return weekdayOf(Timestamp{dayNumber(date) * secondsPerDay});
}

} // namespace trailscope
