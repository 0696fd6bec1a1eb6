// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aggregate/week_map.h"

#include "core/query/field_values.h"

#include <algorithm>

namespace trailscope {

namespace {

constexpr int hoursPerDay = 24;
constexpr int daysPerWeek = 7;

//! `field: (a or b or c)` of the known values first to last; nothing when these are all.
Filter knownSpan(Field field, int first, int last)
{
    const auto values = knownValues(field);
    if (last - first + 1 == static_cast<int>(values.size())) {
        return {};
    }
    std::vector<Filter> alternatives;
    for (int value = first; value <= last; ++value) {
        alternatives.push_back(valueFilter(field, values[static_cast<std::size_t>(value)]));
    }
    return anyOf(std::move(alternatives));
}

} // namespace

WeekMap weekMap(const RowSet& rows, EventKind kind, const QueryContext& context)
{
    WeekMap map{kind, weekHours(rowsOfKind(rows, kind, context), context), offHoursOfWeek(*context.calendar)};
    for (const auto& day : map.counts) {
        for (const auto count : day) {
            map.total += count;
            map.largest = std::max(map.largest, count);
        }
    }
    return map;
}

WeekFlags offHoursOfWeek(const Calendar& calendar)
{
    WeekFlags offHours{};
    for (auto& day : offHours) {
        day.fill(true);
    }
    for (int weekday = 0; weekday < daysPerWeek; ++weekday) {
        for (const auto& span : calendar.week.at(static_cast<std::size_t>(weekday))) {
            for (int hour = span.beginMinute / 60; hour * 60 < span.endMinute; ++hour) {
                const auto day = static_cast<std::size_t>((weekday + hour / hoursPerDay) % daysPerWeek);
                offHours.at(day).at(static_cast<std::size_t>(hour % hoursPerDay)) = false;
            }
        }
    }
    return offHours;
}

Filter cellFilter(const WeekCells& cells, EventKind kind)
{
    return allOf({knownSpan(Field::Weekday, cells.firstWeekday, cells.lastWeekday),
                  knownSpan(Field::Hour, cells.firstHour, cells.lastHour), kindFilter(kind)});
}

} // namespace trailscope
