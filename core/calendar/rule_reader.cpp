// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/rule_reader.h"

#include <algorithm>
#include <optional>
#include <set>

namespace trailscope {

namespace {

namespace dom = simdjson::dom;

//! The members of one rule, each asked for by its key; keeps the first mistake.
class Members {
public:
    Members(std::string_view rule, dom::element value) : m_rule(rule)
    {
        if (value.get_object().get(m_members) != simdjson::SUCCESS) {
            m_error = wrongKey(rule, "each must be an object");
        }
    }

    //! Calls read(key, value), a function of this file, when there is such a member.
    template<typename Value>
    std::optional<Value> get(std::string_view key,
                             Result<Value> (*read)(std::string_view key, dom::element value))
    {
        m_known.insert(key);
        dom::element value;
        if (m_error || m_members.at_key(key).get(value) != simdjson::SUCCESS) {
            return std::nullopt;
        }
        auto result = read(key, value);
        if (!result.ok()) {
            m_error = result.error();
            return std::nullopt;
        }
        return std::move(result).value();
    }

    //! Notes a mistake of the rule as a whole unless there was one before.
    void require(bool condition, std::string_view reason)
    {
        if (!condition && !m_error) {
            m_error = wrongKey(m_rule, reason);
        }
    }

    //! The rule, or the first mistake; a member that nobody asked for is one.
    template<typename Rule>
    Result<Rule> finish(Rule rule)
    {
        if (m_error) {
            return *m_error;
        }
        for (const auto member : m_members) {
            if (!m_known.contains(member.key)) {
                return wrongKey(member.key, "is no key of " + std::string(m_rule));
            }
        }
        return rule;
    }

private:
    std::string_view m_rule;
    dom::object m_members;
    std::set<std::string_view> m_known;
    std::optional<Error> m_error;
};

Result<Date> readDate(std::string_view key, dom::element value)
{
    std::string_view text;
    const auto date = value.get_string().get(text) == simdjson::SUCCESS ? parseDate(text) : std::nullopt;
    return date ? Result<Date>(*date) : wrongKey(key, "must be a date such as \"2026-10-12\"");
}

//! Only what can be written with four digits of a year in UTC.
std::optional<Timestamp> parseInstant(std::string_view text)
{
    const auto instant = parseIso8601(text);
    return instant && parseIso8601(formatUtc(*instant)) ? instant : std::nullopt;
}

Result<Timestamp> readInstant(std::string_view key, dom::element value)
{
    std::string_view text;
    const auto instant =
        value.get_string().get(text) == simdjson::SUCCESS ? parseInstant(text) : std::nullopt;
    return instant ? Result<Timestamp>(*instant)
                   : wrongKey(key, "must be a time such as \"2026-10-03T22:00:00+09:00\"");
}

Result<bool> readFlag(std::string_view key, dom::element value)
{
    bool flag = false;
    return value.get_bool().get(flag) == simdjson::SUCCESS ? Result<bool>(flag)
                                                           : wrongKey(key, "must be true or false");
}

//! `begin/end`.
std::optional<TimeRange> parseRange(std::string_view text)
{
    const auto slash = std::min(text.find('/'), text.size());
    const auto begin = parseInstant(text.substr(0, slash));
    const auto end = parseInstant(text.substr(std::min(slash + 1, text.size())));
    return begin && end && *begin < *end ? std::optional(TimeRange{*begin, *end}) : std::nullopt;
}

} // namespace

Error wrongKey(std::string_view key, std::string_view reason)
{
    return {ErrorCode::BadArgument, std::string(key), std::string(reason)};
}

Result<std::string> readText(std::string_view key, dom::element value)
{
    std::string_view text;
    if (value.get_string().get(text) != simdjson::SUCCESS) {
        return wrongKey(key, "must be a text");
    }
    return std::string(text);
}

Result<std::vector<std::string>> readNames(std::string_view key, dom::element value)
{
    dom::array list;
    if (value.get_array().get(list) != simdjson::SUCCESS) {
        return wrongKey(key, "must be a list of names");
    }
    std::vector<std::string> names;
    for (const auto element : list) {
        std::string_view name;
        if (element.get_string().get(name) != simdjson::SUCCESS || name.empty()) {
            return wrongKey(key, "must be a list of names");
        }
        names.emplace_back(name);
    }
    return names;
}

Result<TimeZone> readZone(std::string_view key, dom::element value)
{
    std::string_view name;
    if (value.get_string().get(name) != simdjson::SUCCESS) {
        return wrongKey(key, "must be the name of a time zone such as \"Asia/Tokyo\"");
    }
    auto zone = TimeZone::named(name);
    return zone.ok() ? std::move(zone) : wrongKey(key, zone.error().detail);
}

Result<WorkSpans> readSpans(std::string_view key, dom::element value)
{
    dom::array list;
    if (value.get_array().get(list) != simdjson::SUCCESS) {
        return wrongKey(key, "must be a list of spans such as \"09:00-18:00\"");
    }
    WorkSpans spans;
    for (const auto element : list) {
        std::string_view text;
        const auto span =
            element.get_string().get(text) == simdjson::SUCCESS ? parseWorkSpan(text) : std::nullopt;
        if (!span) {
            return wrongKey(key, "\"" + std::string(text) + "\" is no span such as \"09:00-18:00\"");
        }
        spans.push_back(*span);
    }
    return spans;
}

Result<WorkWeek> readWeek(std::string_view key, dom::element value)
{
    dom::object days;
    if (value.get_object().get(days) != simdjson::SUCCESS) {
        return wrongKey(key, "must be an object from mon, tue, ... to lists of spans");
    }
    WorkWeek week;
    for (const auto member : days) {
        const auto* const found = std::find(weekdayKeys.begin(), weekdayKeys.end(), member.key);
        if (found == weekdayKeys.end()) {
            return wrongKey(member.key, "is no weekday: mon, tue, wed, thu, fri, sat or sun");
        }
        auto spans = readSpans(member.key, member.value);
        if (!spans.ok()) {
            return spans.error();
        }
        week.at(static_cast<std::size_t>(found - weekdayKeys.begin())) = std::move(spans).value();
    }
    return week;
}

Result<Shift> readShift(std::string_view key, dom::element value)
{
    Members members(key, value);
    Shift shift;
    shift.name = members.get("name", readText).value_or(std::string());
    shift.who = members.get("who", readNames).value_or(People());
    shift.from = members.get("from", readDate);
    shift.to = members.get("to", readDate);
    shift.onHolidays = members.get("onHolidays", readFlag).value_or(false);
    shift.week = members.get("week", readWeek).value_or(WorkWeek());
    members.require(!shift.who.empty(), "each needs \"who\", a list of users and groups");
    members.require(!shift.from || !shift.to || *shift.from <= *shift.to, "one ends before it begins");
    return members.finish(std::move(shift));
}

Result<Override> readOverride(std::string_view key, dom::element value)
{
    Members members(key, value);
    Override one;
    one.name = members.get("name", readText).value_or(std::string());
    one.who = members.get("who", readNames).value_or(People());
    const auto from = members.get("from", readDate);
    const auto to = members.get("to", readDate);
    one.hours = members.get("hours", readSpans);
    one.zone = members.get("zone", readZone);
    members.require(from.has_value(), "each needs \"from\", its first day");
    members.require(one.hours || one.zone, "each needs \"hours\" or \"zone\"");
    members.require(!from || !to || *from <= *to, "one ends before it begins");
    one.days.first = from.value_or(Date());
    one.days.last = to.value_or(one.days.first);
    return members.finish(std::move(one));
}

Result<Maintenance> readMaintenance(std::string_view key, dom::element value)
{
    Maintenance window;
    std::string_view text;
    if (value.get_string().get(text) == simdjson::SUCCESS) {
        const auto range = parseRange(text);
        window.range = range.value_or(TimeRange());
        return range ? Result<Maintenance>(window)
                     : wrongKey(key, "a window must be such as "
                                     "\"2026-10-03T22:00:00+09:00/2026-10-04T06:00:00+09:00\"");
    }
    Members members(key, value);
    window.name = members.get("name", readText).value_or(std::string());
    window.who = members.get("who", readNames).value_or(People());
    const auto from = members.get("from", readInstant);
    const auto to = members.get("to", readInstant);
    members.require(from && to, "each needs \"from\" and \"to\"");
    members.require(!from || !to || *from < *to, "one ends before it begins");
    window.range = {from.value_or(Timestamp()), to.value_or(Timestamp())};
    return members.finish(std::move(window));
}

} // namespace trailscope
