// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json_text.h"
#include "core/calendar/calendar_file.h"
#include "core/calendar/national_holidays.h"
#include "core/calendar/zone_data.h"

namespace trailscope {

namespace {

std::string jsonText(std::string_view text)
{
    std::string json;
    appendJsonText(text, json);
    return json;
}

//! The items one after another, parted by \a between.
std::string joined(const std::vector<std::string>& items, std::string_view between)
{
    std::string text;
    for (const auto& item : items) {
        text += text.empty() ? std::string_view() : between;
        text += item;
    }
    return text;
}

//! Puts the items between two brackets, each in a line of its own.
std::string block(char open, const std::vector<std::string>& items, char close)
{
    std::string text(1, open);
    if (!items.empty()) {
        text += "\n    " + joined(items, ",\n    ") + "\n  ";
    }
    return text + close;
}

std::string member(std::string_view key, const std::string& value)
{
    return jsonText(key) + ": " + value;
}

std::string list(const std::vector<std::string>& texts)
{
    std::vector<std::string> items;
    for (const auto& text : texts) {
        items.push_back(jsonText(text));
    }
    return '[' + joined(items, ", ") + ']';
}

std::string list(const WorkSpans& spans)
{
    std::vector<std::string> texts;
    for (const auto& span : spans) {
        texts.push_back(formatWorkSpan(span));
    }
    return list(texts);
}

std::vector<std::string> weekMembers(const WorkWeek& week)
{
    std::vector<std::string> days;
    for (std::size_t day = 0; day < week.size(); ++day) {
        days.push_back(member(weekdayKeys.at(day), list(week.at(day))));
    }
    return days;
}

std::vector<std::string> holidayMembers(const Calendar& calendar)
{
    std::vector<std::string> members;
    if (calendar.national) {
        members.push_back(member("country", jsonText(calendar.national->country)));
        members.push_back(member("source", jsonText(calendar.national->source)));
    }
    if (const auto years = calendar.listedYears) {
        members.push_back(
            member("years", '[' + std::to_string(years->first) + ", " + std::to_string(years->last) + ']'));
    }
    for (const auto& [date, name] : calendar.holidays) {
        members.push_back(member(formatDate(date), jsonText(name)));
    }
    return members;
}

//! What nearly every rule begins with.
std::vector<std::string> ruleMembers(const std::string& name, const People& who)
{
    std::vector<std::string> members;
    if (!name.empty()) {
        members.push_back(member("name", jsonText(name)));
    }
    if (!who.empty()) {
        members.push_back(member("who", list(who)));
    }
    return members;
}

std::string rule(const std::vector<std::string>& members)
{
    return '{' + joined(members, ", ") + '}';
}

std::string ruleText(const Shift& shift)
{
    auto members = ruleMembers(shift.name, shift.who);
    if (shift.from) {
        members.push_back(member("from", jsonText(formatDate(*shift.from))));
    }
    if (shift.to) {
        members.push_back(member("to", jsonText(formatDate(*shift.to))));
    }
    members.push_back(member("onHolidays", shift.onHolidays ? "true" : "false"));
    members.push_back(member("week", rule(weekMembers(shift.week))));
    return rule(members);
}

std::string ruleText(const Override& one)
{
    auto members = ruleMembers(one.name, one.who);
    members.push_back(member("from", jsonText(formatDate(one.days.first))));
    members.push_back(member("to", jsonText(formatDate(one.days.last))));
    if (one.hours) {
        members.push_back(member("hours", list(*one.hours)));
    }
    if (one.zone) {
        members.push_back(member("zone", jsonText(one.zone->name())));
    }
    return rule(members);
}

std::string ruleText(const Maintenance& window)
{
    auto members = ruleMembers(window.name, window.who);
    members.push_back(member("from", jsonText(formatUtc(window.range.begin))));
    members.push_back(member("to", jsonText(formatUtc(window.range.end))));
    return rule(members);
}

template<typename Rule>
std::string rules(const std::vector<Rule>& all)
{
    std::vector<std::string> items;
    for (const auto& one : all) {
        items.push_back(ruleText(one));
    }
    return block('[', items, ']');
}

std::string groups(const Calendar& calendar)
{
    std::vector<std::string> members;
    for (const auto& [name, users] : calendar.groups) {
        members.push_back(member(name, list(users)));
    }
    return block('{', members, '}');
}

} // namespace

std::string calendarJson(const Calendar& calendar)
{
    std::vector<std::string> members{
        member("version", "1"),
        member("name", jsonText(calendar.name)),
        member("zone", jsonText(calendar.zone.name())),
    };
    if (usesZoneData(calendar)) {
        members.push_back(member("zoneData", jsonText(zoneDataVersion())));
    }
    members.push_back(member("week", block('{', weekMembers(calendar.week), '}')));
    members.push_back(member("holidays", block('{', holidayMembers(calendar), '}')));
    members.push_back(member("groups", groups(calendar)));
    members.push_back(member("shifts", rules(calendar.shifts)));
    members.push_back(member("overrides", rules(calendar.overrides)));
    members.push_back(member("maintenance", rules(calendar.maintenance)));
    return "{\n  " + joined(members, ",\n  ") + "\n}\n";
}

} // namespace trailscope
