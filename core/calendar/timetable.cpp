// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/timetable.h"

#include "core/base/time_ranges.h"
#include "core/base/time_units.h"

#include <algorithm>

namespace trailscope {

namespace {

bool covers(const WorkSpans& spans, int minute)
{
    return std::any_of(spans.begin(), spans.end(), [minute](const WorkSpan& span) {
        return span.beginMinute <= minute && minute < span.endMinute;
    });
}

bool covers(const Shift& shift, const Date& date)
{
    return (!shift.from || *shift.from <= date) && (!shift.to || date <= *shift.to);
}

const WorkSpans& noWork()
{
    static const WorkSpans none;
    return none;
}

//! The rules of a list that are about \a user; null: about everyone.
template<typename Rule>
std::vector<const Rule*> rulesOf(const std::vector<Rule>& rules, const Calendar& calendar,
                                 const std::string_view* user)
{
    std::vector<const Rule*> chosen;
    for (const auto& rule : rules) {
        if (rule.who.empty() || (user != nullptr && calendar.names(rule.who, *user))) {
            chosen.push_back(&rule);
        }
    }
    return chosen;
}

std::vector<const Override*> withHours(std::vector<const Override*> overrides)
{
    std::erase_if(overrides, [](const Override* one) { return !one->hours; });
    return overrides;
}

std::vector<const Override*> withZone(std::vector<const Override*> overrides)
{
    std::erase_if(overrides, [](const Override* one) { return !one->zone; });
    return overrides;
}

//! The last override whose days hold the date; null when there is none.
const Override* lastOn(const std::vector<const Override*>& overrides, const Date& date)
{
    const auto found = std::find_if(overrides.rbegin(), overrides.rend(),
                                    [&date](const Override* one) { return one->days.contains(date); });
    return found == overrides.rend() ? nullptr : *found;
}

} // namespace

const WorkSpans& firstWorkingDay(const WorkWeek& week)
{
    const auto* const working =
        std::find_if(week.begin(), week.end(), [](const WorkSpans& spans) { return !spans.empty(); });
    return working == week.end() ? week.front() : *working;
}

Timetable::Timetable(const Calendar& calendar)
    : m_calendar(&calendar)
    , m_hours(withHours(rulesOf(calendar.overrides, calendar, nullptr)))
    , m_zones(withZone(rulesOf(calendar.overrides, calendar, nullptr)))
    , m_maintenance(rulesOf(calendar.maintenance, calendar, nullptr))
{
}

Timetable::Timetable(const Calendar& calendar, std::string_view user)
    : m_calendar(&calendar)
    , m_shifts(rulesOf(calendar.shifts, calendar, &user))
    , m_hours(withHours(rulesOf(calendar.overrides, calendar, &user)))
    , m_zones(withZone(rulesOf(calendar.overrides, calendar, &user)))
    , m_maintenance(rulesOf(calendar.maintenance, calendar, &user))
{
}

const TimeZone& Timetable::zoneOn(const Date& date) const
{
    const auto* travel = lastOn(m_zones, date);
    return travel == nullptr ? m_calendar->zone : *travel->zone;
}

const WorkSpans& Timetable::spansOf(const Date& date) const
{
    if (const auto* otherwise = lastOn(m_hours, date)) {
        return *otherwise->hours;
    }
    const auto shift = std::find_if(m_shifts.rbegin(), m_shifts.rend(),
                                    [&date](const Shift* one) { return covers(*one, date); });
    const bool onShift = shift != m_shifts.rend();
    const auto& week = onShift ? (*shift)->week : m_calendar->week;
    if (!(onShift && (*shift)->onHolidays)) {
        if (m_calendar->holidayOn(date)) {
            return noWork();
        }
        if (m_calendar->makeUpWorkOn(date)) {
            return firstWorkingDay(week);
        }
    }
    return week.at(static_cast<std::size_t>(weekdayOf(date)));
}

bool Timetable::isWorkingTime(Timestamp utc) const
{
    if (std::any_of(m_maintenance.begin(), m_maintenance.end(),
                    [utc](const Maintenance* window) { return window->range.contains(utc); })) {
        return true;
    }
    const auto local = zoneOn(dateOf(m_calendar->zone.toLocal(utc))).toLocal(utc);
    const auto today = dateOf(local);
    const auto minute = local.hour * 60 + local.minute;
    return covers(spansOf(today), minute) || covers(spansOf(addDays(today, -1)), minute + minutesPerDay);
}

void Timetable::addWorkingTimes(const TimeZone& zone, const TimeRange& within,
                                std::vector<TimeRange>& times) const
{
    // A span of the day before may run over midnight; clocks that are put back there show a later date first.
    const auto first = dayNumber(dateOf(zone.toLocal(within.begin))) - 1;
    const auto last = dayNumber(dateOf(zone.toLocal({within.end.seconds - 1}))) + 1;
    for (auto day = first; day <= last; ++day) {
        const auto midnight = day * secondsPerDay;
        for (const auto& span : spansOf(dateOfDay(day))) {
            for (const auto& range : zone.instantsOf({{midnight + span.beginMinute * secondsPerMinute},
                                                      {midnight + span.endMinute * secondsPerMinute}})) {
                times.push_back(common(range, within));
            }
        }
    }
}

std::vector<TimeRange> Timetable::workingTimes(const TimeRange& range) const
{
    std::vector<TimeRange> times;
    if (range.isEmpty()) {
        return times;
    }
    if (m_zones.empty()) {
        addWorkingTimes(m_calendar->zone, range, times);
    } else {
        const auto& home = m_calendar->zone;
        const auto last = dayNumber(dateOf(home.toLocal({range.end.seconds - 1}))) + 1;
        for (auto day = dayNumber(dateOf(home.toLocal(range.begin))); day <= last; ++day) {
            const TimeRange clock{{day * secondsPerDay}, {(day + 1) * secondsPerDay}};
            for (const auto& part : home.instantsOf(clock)) {
                if (const auto within = common(part, range); !within.isEmpty()) {
                    addWorkingTimes(zoneOn(dateOfDay(day)), within, times);
                }
            }
        }
    }
    for (const auto* window : m_maintenance) {
        times.push_back(common(window->range, range));
    }
    return merged(std::move(times));
}

} // namespace trailscope
