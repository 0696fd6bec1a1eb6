// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/calendar_days.h"

#include "core/calendar/timetable.h"

#include <algorithm>

namespace trailscope {

namespace {

bool isAboutAll(const Override& one)
{
    return one.who.empty() && one.hours;
}

} // namespace

DayFacts factsOf(const Calendar& calendar, const Date& date)
{
    using Kind = DayFacts::Kind;
    DayFacts facts;
    facts.hours = Timetable(calendar).spansOf(date);
    const auto otherwise =
        std::find_if(calendar.overrides.rbegin(), calendar.overrides.rend(),
                     [&date](const Override& one) { return isAboutAll(one) && one.days.contains(date); });
    if (otherwise != calendar.overrides.rend()) {
        facts.kind = facts.hours.empty() ? Kind::DayOff : Kind::OtherHours;
        facts.name = otherwise->name;
    } else if (const auto holiday = calendar.holidayOn(date)) {
        facts.kind = Kind::Holiday;
        facts.name = *holiday;
    } else if (const auto made = calendar.makeUpWorkOn(date)) {
        facts.kind = Kind::MakeUpWork;
        facts.name = *made;
    } else {
        facts.kind = facts.hours.empty() ? Kind::Free : Kind::Working;
    }
    return facts;
}

void setDay(const Date& date, WorkSpans hours, std::string name, Calendar& calendar)
{
    auto& overrides = calendar.overrides;
    const DateSpan day{date, date};
    std::erase_if(overrides, [&day](const Override& one) { return isAboutAll(one) && one.days == day; });
    const auto personal = std::find_if(overrides.begin(), overrides.end(),
                                       [](const Override& one) { return !one.who.empty(); });
    const auto wide = std::find_if(overrides.rbegin(), overrides.rend(), [&date](const Override& one) {
        return isAboutAll(one) && one.days.contains(date);
    });
    // In front of the rules about people, unless a wider rule about everyone stands behind them.
    const auto place = std::max(personal, wide.base());
    overrides.insert(place, {day, {}, std::move(hours), std::nullopt, std::move(name)});
}

void clearDay(const Date& date, Calendar& calendar)
{
    std::vector<Override> kept;
    for (const auto& one : calendar.overrides) {
        if (!isAboutAll(one) || !one.days.contains(date)) {
            kept.push_back(one);
            continue;
        }
        auto before = one;
        before.days.last = addDays(date, -1);
        auto after = one;
        after.days.first = addDays(date, 1);
        for (const auto& part : {before, after}) {
            if (part.days.first <= part.days.last) {
                kept.push_back(part);
            }
        }
    }
    calendar.overrides = std::move(kept);
}

} // namespace trailscope
