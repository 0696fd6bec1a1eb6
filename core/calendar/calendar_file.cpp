// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/calendar.h"
#include "core/calendar/national_holidays.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <simdjson.h>
#include <string>

namespace trailscope {

namespace {

namespace dom = simdjson::dom;

constexpr int minutesPerDay = 1'440;
constexpr std::array<std::string_view, 7> dayKeys{"mon", "tue", "wed", "thu", "fri", "sat", "sun"};

Error wrong(std::string_view key, std::string_view reason)
{
    return {ErrorCode::BadArgument, std::string(key), std::string(reason)};
}

std::optional<int> readNumber(std::string_view text)
{
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size() && !text.starts_with('-')
             ? std::optional(value)
             : std::nullopt;
}

//! `09:30` in minutes; `24:00` is the end of the day.
std::optional<int> readMinute(std::string_view text)
{
    if (text.size() != 5 || text[2] != ':') {
        return std::nullopt;
    }
    const auto hour = readNumber(text.substr(0, 2));
    const auto minute = readNumber(text.substr(3));
    if (!hour || !minute || *minute > 59 || *hour * 60 + *minute > minutesPerDay) {
        return std::nullopt;
    }
    return *hour * 60 + *minute;
}

//! `09:00-18:00`, or over midnight `22:00-06:00`.
std::optional<WorkSpan> readSpan(std::string_view text)
{
    const auto dash = text.find('-');
    if (dash == std::string_view::npos) {
        return std::nullopt;
    }
    const auto begin = readMinute(text.substr(0, dash));
    const auto end = readMinute(text.substr(dash + 1));
    if (!begin || !end || *begin == minutesPerDay) {
        return std::nullopt;
    }
    return WorkSpan{*begin, *end > *begin ? *end : *end + minutesPerDay};
}

Result<std::vector<WorkSpan>> readSpans(std::string_view key, dom::element value)
{
    dom::array list;
    if (value.get_array().get(list) != simdjson::SUCCESS) {
        return wrong(key, "must be a list of spans such as \"09:00-18:00\"");
    }
    std::vector<WorkSpan> spans;
    for (const auto element : list) {
        std::string_view text;
        const auto span = element.get_string().get(text) == simdjson::SUCCESS ? readSpan(text) : std::nullopt;
        if (!span) {
            return wrong(key, "\"" + std::string(text) + "\" is no span such as \"09:00-18:00\"");
        }
        spans.push_back(*span);
    }
    return spans;
}

std::optional<Error> readWeek(dom::element value, Calendar& calendar)
{
    dom::object week;
    if (value.get_object().get(week) != simdjson::SUCCESS) {
        return wrong("week", "must be an object with the keys mon to sun");
    }
    for (const auto member : week) {
        const auto* const day = std::find(dayKeys.begin(), dayKeys.end(), member.key);
        if (day == dayKeys.end()) {
            return wrong(member.key, "is none of mon, tue, wed, thu, fri, sat, sun");
        }
        auto spans = readSpans(member.key, member.value);
        if (!spans.ok()) {
            return spans.error();
        }
        calendar.week.at(static_cast<std::size_t>(day - dayKeys.begin())) = std::move(spans).value();
    }
    return std::nullopt;
}

std::optional<Error> readCountry(dom::element value, std::string& country)
{
    std::string_view text;
    const auto known = holidayCountries();
    if (value.get_string().get(text) == simdjson::SUCCESS
        && std::find(known.begin(), known.end(), text) != known.end()) {
        country = text;
        return std::nullopt;
    }
    std::string names;
    for (const auto& name : known) {
        names += (names.empty() ? "" : ", ") + name;
    }
    return wrong("country", "must be one of " + names);
}

//! \a country stays empty when none is named.
std::optional<Error> readHolidays(dom::element value, Calendar& calendar, std::string& country)
{
    dom::object dates;
    if (value.get_object().get(dates) != simdjson::SUCCESS) {
        return wrong("holidays", "must be an object from dates to names");
    }
    for (const auto member : dates) {
        if (member.key == "country") {
            if (auto error = readCountry(member.value, country)) {
                return error;
            }
            continue;
        }
        std::string_view name;
        const auto date = parseDate(member.key);
        if (!date || member.value.get_string().get(name) != simdjson::SUCCESS) {
            return wrong(member.key, "must be a date such as \"2026-10-12\" with the holiday's name");
        }
        calendar.holidays.insert_or_assign(*date, std::string(name));
    }
    return std::nullopt;
}

std::optional<Error> readOverrides(dom::element value, Calendar& calendar)
{
    dom::object dates;
    if (value.get_object().get(dates) != simdjson::SUCCESS) {
        return wrong("overrides", "must be an object from dates to lists of spans");
    }
    for (const auto member : dates) {
        const auto date = parseDate(member.key);
        if (!date) {
            return wrong(member.key, "is no date such as \"2026-10-12\"");
        }
        auto spans = readSpans(member.key, member.value);
        if (!spans.ok()) {
            return spans.error();
        }
        calendar.overrides.insert_or_assign(*date, std::move(spans).value());
    }
    return std::nullopt;
}

std::optional<TimeRange> readWindow(dom::element value)
{
    std::string_view text;
    if (value.get_string().get(text) != simdjson::SUCCESS) {
        return std::nullopt;
    }
    const auto slash = std::min(text.find('/'), text.size());
    const auto begin = parseIso8601(text.substr(0, slash));
    const auto end = parseIso8601(text.substr(std::min(slash + 1, text.size())));
    return begin && end && *begin < *end ? std::optional(TimeRange{*begin, *end}) : std::nullopt;
}

std::optional<Error> readMaintenance(dom::element value, Calendar& calendar)
{
    dom::array windows;
    if (value.get_array().get(windows) != simdjson::SUCCESS) {
        return wrong("maintenance", "must be a list of windows");
    }
    for (const auto window : windows) {
        const auto range = readWindow(window);
        if (!range) {
            return wrong("maintenance", "a window must be such as "
                                        "\"2026-10-03T22:00:00+09:00/2026-10-04T06:00:00+09:00\"");
        }
        calendar.maintenance.push_back(*range);
    }
    return std::nullopt;
}

std::optional<Error> readZone(dom::element value, Calendar& calendar)
{
    std::string_view name;
    if (value.get_string().get(name) != simdjson::SUCCESS) {
        return wrong("zone", "must be the name of a time zone such as \"Asia/Tokyo\"");
    }
    auto zone = TimeZone::named(name);
    if (!zone.ok()) {
        return wrong("zone", zone.error().detail);
    }
    calendar.zone = std::move(zone).value();
    return std::nullopt;
}

std::optional<Error> readKey(std::string_view key, dom::element value, Calendar& calendar,
                             std::string& country)
{
    if (key == "version") {
        std::int64_t version = 0;
        return value.get_int64().get(version) == simdjson::SUCCESS && version == 1
                 ? std::nullopt
                 : std::optional(wrong(key, "only version 1 is known"));
    }
    if (key == "name") {
        std::string_view name;
        if (value.get_string().get(name) != simdjson::SUCCESS) {
            return wrong(key, "must be a text");
        }
        calendar.name = name;
        return std::nullopt;
    }
    if (key == "zone") {
        return readZone(value, calendar);
    }
    if (key == "week") {
        return readWeek(value, calendar);
    }
    if (key == "holidays") {
        return readHolidays(value, calendar, country);
    }
    if (key == "overrides") {
        return readOverrides(value, calendar);
    }
    if (key == "maintenance") {
        return readMaintenance(value, calendar);
    }
    return wrong(key, "is no key of a calendar");
}

} // namespace

std::optional<Date> parseDate(std::string_view text)
{
    const auto midnight = parseIso8601(std::string(text) + "T00:00:00Z");
    if (!midnight) {
        return std::nullopt;
    }
    const auto civil = toCivil(*midnight);
    return Date{civil.year, civil.month, civil.day};
}

Result<Calendar> parseCalendar(std::string_view json)
{
    dom::parser parser;
    dom::object members;
    if (const auto error = parser.parse(simdjson::padded_string(json)).get_object().get(members);
        error != simdjson::SUCCESS) {
        return wrong({}, std::string("no JSON object: ") + simdjson::error_message(error));
    }
    Calendar calendar;
    std::string country;
    bool versioned = false;
    for (const auto member : members) {
        versioned |= member.key == "version";
        if (auto error = readKey(member.key, member.value, calendar, country)) {
            return *error;
        }
    }
    if (!versioned) {
        return wrong("version", "is missing");
    }
    // Last of all, as the week's hours and the calendar's own days come first, wherever they stand.
    if (const auto national = nationalHolidays(country); national.ok()) {
        addNationalHolidays(national.value(), calendar);
    }
    return calendar;
}

} // namespace trailscope
