// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/padded_json.h"
#include "core/calendar/calendar_file.h"
#include "core/calendar/national_holidays.h"
#include "core/calendar/rule_reader.h"

#include <algorithm>
#include <optional>

namespace trailscope {

namespace {

namespace dom = simdjson::dom;

//! Puts a value that was read into its place, or tells why there is none.
template<typename Value>
std::optional<Error> take(Result<Value> read, Value& into)
{
    if (!read.ok()) {
        return read.error();
    }
    into = std::move(read).value();
    return std::nullopt;
}

std::optional<Error> readVersion(dom::element value)
{
    std::int64_t version = 0;
    return value.get_int64().get(version) == simdjson::SUCCESS && version == 1
             ? std::nullopt
             : std::optional(wrongKey("version", "only version 1 is known"));
}

std::optional<Error> readCountry(dom::element value, Calendar& calendar)
{
    std::string_view country;
    const bool isText = value.get_string().get(country) == simdjson::SUCCESS;
    if (auto national = nationalHolidays(country); isText && national.ok()) {
        calendar.national = std::make_shared<const NationalHolidays>(std::move(national).value());
        return std::nullopt;
    }
    std::string names;
    for (const auto& name : holidayCountries()) {
        names += (names.empty() ? "" : ", ") + name;
    }
    return wrongKey("country", "must be one of " + names);
}

std::optional<Error> readYears(dom::element value, Calendar& calendar)
{
    std::int64_t first = 0;
    std::int64_t last = 0;
    dom::array years;
    if (value.get_array().get(years) != simdjson::SUCCESS || years.size() != 2
        || years.at(0).get_int64().get(first) != simdjson::SUCCESS
        || years.at(1).get_int64().get(last) != simdjson::SUCCESS || first < 1 || last > 9'999
        || first > last) {
        return wrongKey("years", "must be the first and the last year, such as [2024, 2026]");
    }
    calendar.listedYears = YearSpan{static_cast<int>(first), static_cast<int>(last)};
    return std::nullopt;
}

std::optional<Error> readHoliday(std::string_view key, dom::element value, Calendar& calendar)
{
    if (key == "country") {
        return readCountry(value, calendar);
    }
    if (key == "years") {
        return readYears(value, calendar);
    }
    if (key == "source") {
        return std::nullopt; // for people
    }
    std::string_view name;
    const auto date = parseDate(key);
    if (!date || value.get_string().get(name) != simdjson::SUCCESS) {
        return wrongKey(key, "must be a date such as \"2026-10-12\" with the holiday's name");
    }
    calendar.holidays.insert_or_assign(*date, std::string(name));
    return std::nullopt;
}

std::optional<Error> readHolidays(dom::element value, Calendar& calendar)
{
    dom::object members;
    if (value.get_object().get(members) != simdjson::SUCCESS) {
        return wrongKey("holidays", "must be an object from dates to names");
    }
    for (const auto member : members) {
        if (auto error = readHoliday(member.key, member.value, calendar)) {
            return error;
        }
    }
    return std::nullopt;
}

std::optional<Error> readGroups(dom::element value, Calendar& calendar)
{
    dom::object members;
    if (value.get_object().get(members) != simdjson::SUCCESS) {
        return wrongKey("groups", "must be an object from names to lists of users");
    }
    for (const auto member : members) {
        if (auto error =
                take(readNames(member.key, member.value), calendar.groups[std::string(member.key)])) {
            return error;
        }
    }
    return std::nullopt;
}

//! The short form: hours of everyone by date.
std::optional<Error> readDatedHours(dom::object dates, Calendar& calendar)
{
    for (const auto member : dates) {
        const auto date = parseDate(member.key);
        if (!date) {
            return wrongKey(member.key, "is no date such as \"2026-10-12\"");
        }
        WorkSpans hours;
        if (auto error = take(readSpans(member.key, member.value), hours)) {
            return error;
        }
        calendar.overrides.push_back({{*date, *date}, {}, std::move(hours), std::nullopt, {}});
    }
    return std::nullopt;
}

template<typename Rule>
std::optional<Error> readRules(std::string_view key, dom::element value,
                               Result<Rule> (*read)(std::string_view, dom::element), std::vector<Rule>& rules)
{
    dom::array list;
    if (value.get_array().get(list) != simdjson::SUCCESS) {
        return wrongKey(key, "must be a list");
    }
    for (const auto element : list) {
        if (auto error = take(read(key, element), rules.emplace_back())) {
            return error;
        }
    }
    return std::nullopt;
}

std::optional<Error> readOverrides(dom::element value, Calendar& calendar)
{
    dom::object dates;
    return value.get_object().get(dates) == simdjson::SUCCESS
             ? readDatedHours(dates, calendar)
             : readRules("overrides", value, readOverride, calendar.overrides);
}

std::optional<Error> readKey(std::string_view key, dom::element value, Calendar& calendar)
{
    if (key == "version") {
        return readVersion(value);
    }
    if (key == "name") {
        return take(readText(key, value), calendar.name);
    }
    if (key == "zoneData") {
        return std::nullopt; // for people: the zones follow this machine's data
    }
    if (key == "zone") {
        return take(readZone(key, value), calendar.zone);
    }
    if (key == "week") {
        return take(readWeek(key, value), calendar.week);
    }
    if (key == "holidays") {
        return readHolidays(value, calendar);
    }
    if (key == "groups") {
        return readGroups(value, calendar);
    }
    if (key == "shifts") {
        return readRules(key, value, readShift, calendar.shifts);
    }
    if (key == "overrides") {
        return readOverrides(value, calendar);
    }
    if (key == "maintenance") {
        return readRules(key, value, readMaintenance, calendar.maintenance);
    }
    return wrongKey(key, "is no key of a calendar");
}

} // namespace

Result<Calendar> parseCalendar(std::string_view json)
{
    dom::parser parser;
    dom::object members;
    if (const auto error = parser.parse(paddedJson(json)).get_object().get(members);
        error != simdjson::SUCCESS) {
        return wrongKey({}, std::string("no JSON object: ") + simdjson::error_message(error));
    }
    Calendar calendar;
    bool versioned = false;
    for (const auto member : members) {
        versioned |= member.key == "version";
        if (auto error = readKey(member.key, member.value, calendar)) {
            return *error;
        }
    }
    if (!versioned) {
        return wrongKey("version", "is missing");
    }
    return calendar;
}

} // namespace trailscope
