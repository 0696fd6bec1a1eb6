// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/ical_holidays.h"

#include "core/base/small_file.h"
#include "core/calendar/ical_lines.h"
#include "core/calendar/yearly_rule.h"

#include <algorithm>

namespace trailscope {

namespace {

constexpr int lastYearOfRules = 2100;
constexpr std::int64_t longestEventDays = 366;

//! One VEVENT as far as days go.
struct Event {
    std::string summary;
    std::optional<Date> start;
    std::optional<Date> end; //!< the day after the last
    bool timed = false;      //!< DTSTART has a time of day
    bool cancelled = false;
    std::string rule;
    std::vector<Date> added;    //!< RDATE
    std::vector<Date> excepted; //!< EXDATE
};

void addDates(std::string_view value, std::vector<Date>& dates)
{
    while (!value.empty()) {
        const auto end = std::min(value.find(','), value.size());
        if (const auto date = parseIcalDate(value.substr(0, end))) {
            dates.push_back(*date);
        }
        value.remove_prefix(std::min(end + 1, value.size()));
    }
}

void readProperty(const IcalLine& line, Event& event)
{
    if (line.name == "SUMMARY") {
        event.summary = icalText(line.value);
    } else if (line.name == "DTSTART") {
        event.start = parseIcalDate(line.value);
        event.timed = line.value.find('T') != std::string::npos;
    } else if (line.name == "DTEND") {
        event.end = parseIcalDate(line.value);
    } else if (line.name == "RRULE") {
        event.rule = line.value;
    } else if (line.name == "RDATE") {
        addDates(line.value, event.added);
    } else if (line.name == "EXDATE") {
        addDates(line.value, event.excepted);
    } else if (line.name == "STATUS") {
        event.cancelled = line.value == "CANCELLED";
    }
}

struct Contents {
    std::string name;
    std::vector<Event> events;
    bool isCalendar = false;
};

//! Events stand in a calendar, and alarms in an event: only what lies in the event itself counts.
Contents readContents(std::string_view text)
{
    Contents contents;
    std::vector<std::string> open; // components, the innermost last
    for (const auto& line : icalLines(text)) {
        const auto inside = open.empty() ? std::string() : open.back();
        if (line.name == "BEGIN") {
            open.push_back(line.value);
            contents.isCalendar |= line.value == "VCALENDAR";
            if (line.value == "VEVENT") {
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

//! Gathers the days of one event after another.
class Collector {
public:
    void add(const Event& event)
    {
        if (event.cancelled) {
            return;
        }
        if (!event.start || event.timed) {
            skip(event, event.timed ? "it has a time of day" : "it has no date");
            return;
        }
        const auto length = dayNumber(event.end.value_or(addDays(*event.start, 1))) - dayNumber(*event.start);
        if (length > longestEventDays) {
            skip(event, "it is longer than a year");
            return;
        }
        if (event.rule.empty()) {
            m_single.push_back({event, {*event.start}, std::max<std::int64_t>(length, 1)});
            return;
        }
        const auto rule = YearlyRule::parse(event.rule);
        if (!rule.ok()) {
            skip(event, rule.error().detail + ": " + rule.error().where);
            return;
        }
        m_yearly.push_back(
            {event, rule.value().days(*event.start, lastYearOfRules), std::max<std::int64_t>(length, 1)});
    }

    [[nodiscard]] IcalHolidays take(std::string name)
    {
        IcalHolidays holidays;
        holidays.name = std::move(name);
        holidays.years = years();
        holidays.skipped = std::move(m_skipped);
        if (holidays.years) {
            for (const auto* events : {&m_single, &m_yearly}) {
                for (const auto& one : *events) {
                    addDated(one, *holidays.years, holidays.days);
                }
            }
        }
        return holidays;
    }

private:
    struct Dated {
        Event event;
        std::vector<Date> begins;
        std::int64_t days;
    };

    void skip(const Event& event, std::string reason)
    {
        m_skipped.push_back({ErrorCode::BadArgument, event.summary, std::move(reason)});
    }

    [[nodiscard]] std::optional<YearSpan> years() const
    {
        std::optional<YearSpan> years;
        for (const auto& one : m_single) {
            const int year = one.event.start->year;
            years = years ? YearSpan{std::min(years->first, year), std::max(years->last, year)}
                          : YearSpan{year, year};
        }
        if (years || m_yearly.empty()) {
            return years;
        }
        const auto latest =
            std::max_element(m_yearly.begin(), m_yearly.end(),
                             [](const Dated& a, const Dated& b) { return *a.event.start < *b.event.start; });
        return YearSpan{latest->event.start->year, lastYearOfRules};
    }

    static void addDated(const Dated& one, const YearSpan& years, std::map<Date, std::string>& days)
    {
        auto begins = one.begins;
        begins.insert(begins.end(), one.event.added.begin(), one.event.added.end());
        for (const auto& begin : begins) {
            const auto& excepted = one.event.excepted;
            if (std::find(excepted.begin(), excepted.end(), begin) != excepted.end()) {
                continue;
            }
            for (std::int64_t day = 0; day < one.days; ++day) {
                const auto date = addDays(begin, day);
                if (years.contains(date.year)) {
                    addName(one.event.summary, days[date]);
                }
            }
        }
    }

    //! Two holidays may fall on one day; a list that names hundreds is cut off.
    static void addName(const std::string& name, std::string& names)
    {
        constexpr std::size_t longest = 200;
        if (names.size() < longest && names.find(name) == std::string::npos) {
            names += (names.empty() ? "" : ", ") + name;
        }
    }

    std::vector<Dated> m_single;
    std::vector<Dated> m_yearly;
    std::vector<Error> m_skipped;
};

} // namespace

Result<IcalHolidays> parseIcal(std::string_view text)
{
    auto contents = readContents(text);
    if (!contents.isCalendar) {
        return Error{ErrorCode::BadArgument, {}, "it is no iCalendar file: BEGIN:VCALENDAR is missing"};
    }
    constexpr std::size_t mostEvents = 5'000;
    if (contents.events.size() > mostEvents) {
        return Error{ErrorCode::TooLarge, {}, "a list of holidays has at most 5,000 events"};
    }
    Collector collector;
    for (const auto& event : contents.events) {
        collector.add(event);
    }
    return collector.take(std::move(contents.name));
}

Result<IcalHolidays> readIcalFile(const std::filesystem::path& file)
{
    const auto text = readSmallFile(file);
    if (!text.ok()) {
        return text.error();
    }
    auto holidays = parseIcal(text.value());
    return holidays.ok() ? std::move(holidays)
                         : Error{holidays.error().code, file.string(), holidays.error().detail};
}

void addHolidays(const IcalHolidays& holidays, Calendar& calendar)
{
    for (const auto& [date, name] : holidays.days) {
        calendar.holidays.try_emplace(date, name);
    }
    if (const auto years = holidays.years) {
        const auto listed = calendar.listedYears.value_or(*years);
        calendar.listedYears =
            YearSpan{std::max(years->first, listed.first), std::min(years->last, listed.last)};
    }
}

} // namespace trailscope
