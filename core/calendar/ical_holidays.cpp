// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/ical_holidays.h"

#include "core/base/small_file.h"
#include "core/calendar/ical_event.h"
#include "core/calendar/yearly_rule.h"

#include <algorithm>
#include <set>
#include <utility>

namespace trailscope {

namespace {

constexpr int lastYearOfRules = 2100;
constexpr std::int64_t longestEventDays = 366;
constexpr std::size_t mostRules = 200;    //!< each is followed day by day, for 130 years
constexpr std::size_t mostDays = 200'000; //!< of all events together; more is no list of holidays

void extend(std::optional<YearSpan>& years, int year)
{
    years =
        years ? YearSpan{std::min(years->first, year), std::max(years->last, year)} : YearSpan{year, year};
}

//! The reason why the event can't be followed; empty when it can.
std::string problemOf(const IcalEvent& event)
{
    if (event.timed) {
        return "it has a time of day";
    }
    if (!event.start) {
        return "it has no date";
    }
    if (event.dayCount() > longestEventDays) {
        return "it is longer than a year";
    }
    return event.problem;
}

//! Names of one day. Several holidays may fall on it; a list of hundreds is cut off.
class DayNames {
public:
    void add(const Date& date, const std::string& name)
    {
        constexpr std::size_t mostNames = 8;
        auto& names = m_names[date];
        if (names.size() < mostNames && std::find(names.begin(), names.end(), name) == names.end()) {
            names.push_back(name);
        }
    }

    [[nodiscard]] std::map<Date, std::string> joined() const
    {
        std::map<Date, std::string> days;
        for (const auto& [date, names] : m_names) {
            auto& text = days[date];
            for (const auto& name : names) {
                text += (text.empty() ? "" : ", ") + name;
            }
        }
        return days;
    }

private:
    std::map<Date, std::vector<std::string>> m_names;
};

//! Gathers the days of the events of one file.
class Collector {
public:
    //! Occurrences that another event moves or cancels are taken out of the set that their event describes.
    explicit Collector(const std::vector<IcalEvent>& events)
    {
        for (const auto& event : events) {
            if (event.replaces) {
                m_replaced.emplace(event.uid, *event.replaces);
            }
        }
        for (const auto& event : events) {
            add(event);
        }
    }

    [[nodiscard]] IcalHolidays take(std::string name)
    {
        IcalHolidays holidays;
        holidays.name = std::move(name);
        DayNames names;
        const auto years = yearsKnown();
        for (const auto& event : m_events) {
            addDays(event, years ? years->last : lastYearOfRules, names);
        }
        holidays.days = names.joined();
        if (!holidays.days.empty()) {
            holidays.years = years.value_or(
                YearSpan{holidays.days.begin()->first.year, holidays.days.rbegin()->first.year});
        }
        holidays.skipped = std::move(m_skipped);
        return holidays;
    }

private:
    struct Followed {
        const IcalEvent* event = nullptr;
        std::optional<YearlyRule> rule;
    };

    void add(const IcalEvent& event)
    {
        if (event.cancelled) {
            return;
        }
        if (auto problem = problemOf(event); !problem.empty()) {
            skip(event, std::move(problem));
            return;
        }
        if (event.rule.empty()) {
            m_events.push_back({&event, {}});
            return;
        }
        auto rule = YearlyRule::parse(event.rule);
        if (rule.ok() && ++m_ruleCount > mostRules) {
            skip(event, "the file has too many recurring events");
        } else if (rule.ok()) {
            m_events.push_back({&event, std::move(rule).value()});
        } else {
            skip(event, rule.error().detail + ": " + rule.error().where);
        }
    }

    void skip(const IcalEvent& event, std::string reason)
    {
        m_skipped.push_back({ErrorCode::BadArgument, event.summary, std::move(reason)});
    }

    [[nodiscard]] std::optional<YearSpan> yearsKnown() const
    {
        std::optional<YearSpan> single;
        std::optional<YearSpan> ruled;
        for (const auto& followed : m_events) {
            if (followed.rule) {
                const auto of = yearsOfRule(followed);
                ruled =
                    ruled ? YearSpan{std::max(ruled->first, of.first), std::max(ruled->last, of.last)} : of;
            } else if (!followed.event->replaces) {
                for (const auto& begin : beginsOf(followed, lastYearOfRules)) {
                    extend(single, begin.year);
                }
            }
        }
        return single ? single : ruled;
    }

    [[nodiscard]] static YearSpan yearsOfRule(const Followed& followed)
    {
        const auto& start = *followed.event->start;
        if (followed.rule->isEndless()) {
            return {start.year, lastYearOfRules};
        }
        const auto days = followed.rule->days(start, lastYearOfRules);
        return {start.year, days.empty() ? start.year : days.back().year};
    }

    //! The first days of all occurrences but those that are excepted or replaced.
    [[nodiscard]] std::vector<Date> beginsOf(const Followed& followed, int lastYear) const
    {
        const auto& event = *followed.event;
        auto begins = followed.rule ? followed.rule->days(*event.start, std::max(lastYear, event.start->year))
                                    : std::vector{*event.start};
        begins.insert(begins.end(), event.added.begin(), event.added.end());
        const std::set<Date> excepted(event.excepted.begin(), event.excepted.end());
        std::erase_if(begins, [&](const Date& begin) {
            return excepted.contains(begin) || (!event.replaces && m_replaced.contains({event.uid, begin}));
        });
        return begins;
    }

    void addDays(const Followed& followed, int lastYear, DayNames& names)
    {
        const auto begins = beginsOf(followed, lastYear);
        const auto count = followed.event->dayCount();
        if (m_dayCount + begins.size() * static_cast<std::size_t>(count) > mostDays) {
            skip(*followed.event, "the file names too many days");
            return;
        }
        m_dayCount += begins.size() * static_cast<std::size_t>(count);
        for (const auto& begin : begins) {
            for (std::int64_t day = 0; day < count; ++day) {
                names.add(trailscope::addDays(begin, day), followed.event->summary);
            }
        }
    }

    std::set<std::pair<std::string, Date>> m_replaced; //!< by UID
    std::vector<Followed> m_events;
    std::vector<Error> m_skipped;
    std::size_t m_ruleCount = 0;
    std::size_t m_dayCount = 0;
};

} // namespace

Result<IcalHolidays> parseIcal(std::string_view text)
{
    auto contents = readIcalContents(text);
    if (!contents.isCalendar) {
        return Error{ErrorCode::BadArgument, {}, "it is no iCalendar file: BEGIN:VCALENDAR is missing"};
    }
    constexpr std::size_t mostEvents = 5'000;
    if (contents.events.size() > mostEvents) {
        return Error{ErrorCode::TooLarge, {}, "a list of holidays has at most 5,000 events"};
    }
    return Collector(contents.events).take(std::move(contents.name));
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
