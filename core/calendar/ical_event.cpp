// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/ical_event.h"

#include "core/base/text.h"
#include "core/calendar/ical_lines.h"
#include "core/calendar/yearly_rule.h"

#include <algorithm>
#include <charconv>

namespace trailscope {

namespace {

void noteProblem(IcalEvent& event, const IcalLine& line)
{
    if (event.problem.empty()) {
        event.problem = "this part is not understood: " + line.name + ':' + line.value;
    }
}

//! A list of dates, also in front of times. A period or anything else is a problem of the event.
void addDates(const IcalLine& line, std::vector<Date>& dates, IcalEvent& event)
{
    std::string_view value = line.value;
    while (!value.empty()) {
        const auto end = std::min(value.find(','), value.size());
        if (const auto date = parseIcalDate(value.substr(0, end))) {
            dates.push_back(*date);
        } else {
            noteProblem(event, line);
        }
        value.remove_prefix(std::min(end + 1, value.size()));
    }
}

//! `P3D` and `P1W` (RFC 5545, 3.3.6). An event that begins with a date lasts whole days or weeks (3.6.1).
std::optional<std::int64_t> parseDayCount(std::string_view text)
{
    if (text.starts_with('+')) {
        text.remove_prefix(1);
    }
    if (text.size() < 3 || !equalsIgnoreCase(text.substr(0, 1), "P")) {
        return std::nullopt;
    }
    const auto unit = text.substr(text.size() - 1);
    const auto digits = text.substr(1, text.size() - 2);
    int number = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    if (error != std::errc() || end != digits.data() + digits.size() || number < 0) {
        return std::nullopt;
    }
    if (equalsIgnoreCase(unit, "W")) {
        return std::int64_t{7} * number;
    }
    return equalsIgnoreCase(unit, "D") ? std::optional<std::int64_t>(number) : std::nullopt;
}

void readDuration(const IcalLine& line, IcalEvent& event)
{
    event.days = parseDayCount(line.value);
    if (!event.days) {
        noteProblem(event, line);
    }
}

//! A change of all later occurrences at once (RANGE=THISANDFUTURE) is not followed.
void readRecurrenceId(const IcalLine& line, IcalEvent& event)
{
    event.replaces = parseIcalDate(line.value);
    if (!event.replaces || line.parameters.contains("RANGE")) {
        noteProblem(event, line);
    }
}

void readRule(const IcalLine& line, IcalEvent& event)
{
    if (!event.rule.empty()) {
        noteProblem(event, line);
    }
    event.rule = icalKeyword(line.value);
}

void readProperty(const IcalLine& line, IcalEvent& event)
{
    if (line.name == "SUMMARY") {
        event.summary = icalText(line.value);
    } else if (line.name == "UID") {
        event.uid = line.value;
    } else if (line.name == "DTSTART") {
        event.start = parseIcalDate(line.value);
        event.timed = line.value.find('T') != std::string::npos;
    } else if (line.name == "DTEND") {
        event.end = parseIcalDate(line.value);
    } else if (line.name == "DURATION") {
        readDuration(line, event);
    } else if (line.name == "RECURRENCE-ID") {
        readRecurrenceId(line, event);
    } else if (line.name == "RRULE") {
        readRule(line, event);
    } else if (line.name == "RDATE") {
        addDates(line, event.added, event);
    } else if (line.name == "EXDATE") {
        addDates(line, event.excepted, event);
    } else if (line.name == "EXRULE") {
        noteProblem(event, line);
    } else if (line.name == "STATUS") {
        event.cancelled = equalsIgnoreCase(line.value, "CANCELLED");
    }
}

} // namespace

std::int64_t IcalEvent::dayCount() const
{
    if (days) {
        return std::max<std::int64_t>(*days, 1);
    }
    return end ? std::max<std::int64_t>(dayNumber(*end) - dayNumber(*start), 1) : 1;
}

IcalContents readIcalContents(std::string_view text)
{
    IcalContents contents;
    std::vector<std::string> open; // components, the innermost last
    for (const auto& line : icalLines(text)) {
        const auto inside = open.empty() ? std::string() : open.back();
        if (line.name == "BEGIN") {
            open.push_back(icalKeyword(line.value));
            contents.isCalendar |= open.back() == "VCALENDAR";
            if (open.back() == "VEVENT") {
                contents.events.emplace_back();
            }
        } else if (line.name == "END") {
            if (!open.empty()) {
                open.pop_back();
            }
        } else if (inside == "VEVENT") {
            readProperty(line, contents.events.back());
        } else if (inside == "VCALENDAR" && line.name == "X-WR-CALNAME") {
            contents.name = icalText(line.value);
        }
    }
    return contents;
}

} // namespace trailscope
