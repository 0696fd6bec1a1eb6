// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/suite/calendar_bench.h"

#include "core/aggregate/top_values.h"
#include "core/query/filter_text.h"
#include "core/query/run_filter.h"
#include "tests/bench/suite/measure.h"

#include <array>

namespace trailscope::bench {

namespace {

constexpr std::array calendarFields{Field::OffHours, Field::Holiday, Field::Weekday, Field::Hour};

//! Every second of the 100 most frequent users works by a week of their own and is on leave for some days.
Calendar withPeople(Calendar calendar, const EventStorePtr& store)
{
    const QueryContext context{store, std::make_shared<const Calendar>(calendar), {}};
    const auto top = topValues(RowSet::all(store->layout()), Field::User, 100, context);
    const auto first = dateOf(toCivil(store->period().value_or(TimeRange()).begin));
    for (std::size_t i = 0; i < top.values.size(); i += 2) {
        const People who{top.values[i].value};
        Shift shift{"Shift", who, {}, {}, false, calendar.week};
        shift.week.at(i % 7) = {{22 * 60, 30 * 60}};
        calendar.shifts.push_back(shift);
        const auto begin = addDays(first, static_cast<std::int64_t>(i));
        calendar.overrides.push_back({{begin, addDays(begin, 4)}, who, WorkSpans(), {}, "Leave"});
    }
    return calendar;
}

std::size_t answerAll(const EventStorePtr& store, const Calendar& calendar)
{
    const QueryContext context{store, std::make_shared<const Calendar>(calendar), {}};
    const auto parsed = parseFilter("offhours: yes");
    const auto rows = runFilter(*parsed.filter(), context).value();
    const auto counted = topValuesOf(rows, calendarFields, 24, context);
    return rows.count() + counted.value().size();
}

void printAnswer(const char* what, const EventStorePtr& store, const Calendar& calendar, std::size_t runs)
{
    std::size_t found = 0;
    const auto ms = medianMs(runs, [&] { found = answerAll(store, calendar); });
    printRow(what, milliseconds(ms), std::to_string(found) + " found");
}

} // namespace

void benchCalendar(const EventStorePtr& store, std::size_t runs)
{
    const auto standard = Calendar::standard(TimeZone::named("Asia/Tokyo").value());
    auto elsewhere = standard;
    elsewhere.zone = TimeZone::named("America/New_York").value();
    printAnswer("another calendar: standard", store, standard, runs);
    printAnswer("another calendar: standard, another zone", store, elsewhere, runs);
    printAnswer("another calendar: 50 people's own hours", store, withPeople(standard, store), runs);
}

} // namespace trailscope::bench
