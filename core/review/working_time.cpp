// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aggregate/histogram.h"
#include "core/base/time_units.h"
#include "core/review/period_comparison.h"

#include <algorithm>

namespace trailscope {

namespace {

//! A span that holds every day that differs from the same weekday of other weeks.
DateSpan changingDays(const Calendar& calendar)
{
    // Zones have rules from 1900 to 2100, lists of national holidays lie within: see TimeZone.
    DateSpan span{{1899, 12, 1}, {2101, 2, 1}};
    const auto include = [&span](const Date& date) {
        span.first = std::min(span.first, date);
        span.last = std::max(span.last, date);
    };
    for (const auto& [date, name] : calendar.holidays) {
        include(date);
    }
    for (const auto& other : calendar.overrides) {
        include(other.days.first);
        include(other.days.last);
    }
    for (const auto& window : calendar.maintenance) {
        include(dateOf(calendar.zone.toLocal(window.range.begin)));
        include(dateOf(calendar.zone.toLocal(window.range.end)));
    }
    return span;
}

void add(const WorkingTime& other, std::int64_t times, WorkingTime& sum)
{
    sum.workingDays += static_cast<int>(other.workingDays * times);
    sum.daysOff += static_cast<int>(other.daysOff * times);
    sum.offSeconds += other.offSeconds * times;
}

//! Day by day.
WorkingTime addedUp(const TimeRange& range, const Calendar& calendar, const std::stop_token& stop)
{
    WorkingTime time;
    const auto days = makeBins(range, BinWidth::Day, calendar.zone);
    for (std::size_t i = 0; i < days.count() && !stop.stop_requested(); ++i) {
        const TimeRange day{days.starts[i], days.starts[i + 1]};
        std::int64_t off = 0;
        for (const auto& piece : calendar.pieces(day)) {
            off += piece.offHours ? piece.range.end.seconds - piece.range.begin.seconds : 0;
        }
        ++(off < day.end.seconds - day.begin.seconds ? time.workingDays : time.daysOff);
        time.offSeconds += off;
    }
    return time;
}

//! Of a range in which every week is like the first. It begins with a day.
WorkingTime ofLikeWeeks(const TimeRange& range, const Calendar& calendar, const std::stop_token& stop)
{
    WorkingTime time;
    const auto weeks = (range.end.seconds - range.begin.seconds) / secondsPerWeek;
    const Timestamp rest{range.begin.seconds + weeks * secondsPerWeek};
    if (weeks > 0) {
        add(addedUp({range.begin, {range.begin.seconds + secondsPerWeek}}, calendar, stop), weeks, time);
    }
    add(addedUp({rest, range.end}, calendar, stop), 1, time);
    return time;
}

} // namespace

WorkingTime workingTimeOf(const TimeRange& range, const Calendar& calendar, const std::stop_token& stop)
{
    const auto changing = changingDays(calendar);
    const auto startOf = [&calendar](const Date& date) {
        return calendar.zone.toUtc({date.year, date.month, date.day, 0, 0, 0});
    };
    const auto whole = wholeDays(range, calendar.zone);
    constexpr std::int64_t margin = 2 * 86'400;
    const auto dayOf = [&](Timestamp time) {
        return wholeDays({time, {time.seconds + 1}}, calendar.zone).begin;
    };
    const auto first = std::clamp(dayOf({startOf(changing.first).seconds - margin}), whole.begin, whole.end);
    const auto last = std::clamp(dayOf({startOf(changing.last).seconds + margin}), first, whole.end);
    WorkingTime time;
    add(ofLikeWeeks({whole.begin, first}, calendar, stop), 1, time);
    add(addedUp({first, last}, calendar, stop), 1, time);
    add(ofLikeWeeks({last, whole.end}, calendar, stop), 1, time);
    return time;
}

} // namespace trailscope
