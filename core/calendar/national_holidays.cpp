// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/national_holidays.h"

#include "core/base/embedded_text.h"

#include <algorithm>
#include <optional>
#include <simdjson.h>

namespace trailscope {

namespace {

namespace dom = simdjson::dom;

constexpr std::string_view filePrefix = "holidays-";
constexpr std::string_view fileSuffix = ".json";

//! `holidays-jp.json` is about `jp`.
std::string_view countryOf(const EmbeddedText& file)
{
    auto name = file.name;
    name.remove_prefix(filePrefix.size());
    name.remove_suffix(fileSuffix.size());
    return name;
}

std::map<Date, HolidayName> readDays(dom::object file, std::string_view key)
{
    std::map<Date, HolidayName> days;
    const dom::object members = file[key].get_object().value();
    for (const auto member : members) {
        const auto names = member.value.get_array().value();
        days[parseDate(member.key).value()] = {std::string(names.at(0).get_string().value()),
                                               std::string(names.at(1).get_string().value())};
    }
    return days;
}

//! The files are part of the program and read by its tests, so value() can't fail here.
NationalHolidays readFile(std::string_view text)
{
    dom::parser parser;
    const dom::object file = parser.parse(text.data(), text.size()).get_object().value();
    NationalHolidays national;
    national.country = file["country"].get_string().value();
    national.source = file["source"].get_string().value();
    national.years = {static_cast<int>(file["firstYear"].get_int64().value()),
                      static_cast<int>(file["lastYear"].get_int64().value())};
    national.holidays = readDays(file, "holidays");
    national.workdays = readDays(file, "workdays");
    return national;
}

} // namespace

std::vector<std::string> holidayCountries()
{
    std::vector<std::string> countries;
    for (const auto& file : holidayFiles()) {
        countries.emplace_back(countryOf(file));
    }
    return countries;
}

Result<NationalHolidays> nationalHolidays(std::string_view country)
{
    const auto files = holidayFiles();
    const auto found = std::find_if(files.begin(), files.end(), [country](const EmbeddedText& file) {
        return countryOf(file) == country;
    });
    if (found == files.end()) {
        return Error{ErrorCode::BadArgument, std::string(country), "no holidays are known of this country"};
    }
    return readFile(found->text);
}

} // namespace trailscope
