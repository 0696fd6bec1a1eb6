// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aggregate/histogram.h"
#include "core/query/field_text.h"
#include "core/query/filter_text.h"
#include "core/query/run_filter.h"
#include "core/query/time_scope.h"
#include "core/review/period_comparison.h"
#include "tests/support/made_context.h"
#include "tests/support/store_maker.h"

#include <gtest/gtest.h>
#include <map>
#include <set>

namespace trailscope {
namespace {

TimeRange days(const char* begin, const char* end, const TimeZone& zone)
{
    const auto midnight = [&zone](std::string_view date) {
        const auto civil = toCivil(*parseIso8601(std::string(date) + "T00:00:00Z"));
        return zone.toUtc(civil);
    };
    return {midnight(begin), midnight(end)};
}

TimeZone zoneNamed(const char* name)
{
    return TimeZone::named(name).value();
}

TEST(PeriodComparisonTest, TheEarlierPeriodKeepsLengthWeekdaysOrDates)
{
    struct Case {
        const char* zone;
        const char* begin;
        const char* end;
        Earlier earlier;
        const char* expectedBegin;
        const char* expectedEnd;
    };
    const std::vector<Case> cases{
        {"Asia/Tokyo", "2026-10-05", "2026-10-12", Earlier::PeriodBefore, "2026-09-28", "2026-10-05"},
        {"Asia/Tokyo", "2026-10-05", "2026-10-08", Earlier::PeriodBefore, "2026-10-02", "2026-10-05"},
        {"Asia/Tokyo", "2026-10-05", "2026-10-08", Earlier::SameWeekdays, "2026-09-28", "2026-10-01"},
        {"Asia/Tokyo", "2026-10-01", "2026-10-13", Earlier::SameWeekdays, "2026-09-17", "2026-09-29"},
        {"Asia/Tokyo", "2026-10-01", "2026-11-01", Earlier::SameDates, "2026-09-01", "2026-10-01"},
        {"Asia/Tokyo", "2026-03-01", "2026-04-01", Earlier::SameDates, "2026-02-01", "2026-03-01"},
        {"Asia/Tokyo", "2026-03-29", "2026-04-01", Earlier::SameDates, "2026-02-28", "2026-03-01"},
        {"Asia/Tokyo", "2026-01-10", "2026-01-20", Earlier::SameDates, "2025-12-10", "2025-12-20"},
        {"Asia/Tokyo", "2026-08-15", "2026-10-15", Earlier::SameDates, "2026-06-15", "2026-08-15"},
        // The clocks change within, on 8 March and on 1 November.
        {"America/New_York", "2026-03-05", "2026-03-12", Earlier::PeriodBefore, "2026-02-26", "2026-03-05"},
        {"America/New_York", "2026-11-02", "2026-11-04", Earlier::PeriodBefore, "2026-10-31", "2026-11-02"},
    };
    for (const auto& wanted : cases) {
        const auto zone = zoneNamed(wanted.zone);

        EXPECT_EQ(earlierPeriod(days(wanted.begin, wanted.end, zone), wanted.earlier, zone),
                  days(wanted.expectedBegin, wanted.expectedEnd, zone))
            << wanted.begin << " to " << wanted.end;
    }
}

TEST(PeriodComparisonTest, TheLatestWeekAndMonthAreWholeWhereThereIsOne)
{
    const auto zone = zoneNamed("Asia/Tokyo");
    const auto until = [&](const char* begin, const char* end) { return days(begin, end, zone); };

    EXPECT_EQ(latestWeek(until("2026-10-01", "2026-10-22"), zone), until("2026-10-12", "2026-10-19"));
    EXPECT_EQ(latestWeek(until("2026-10-01", "2026-10-19"), zone), until("2026-10-12", "2026-10-19"));
    EXPECT_EQ(latestWeek(until("2026-10-13", "2026-10-16"), zone), until("2026-10-12", "2026-10-19"));
    EXPECT_EQ(latestMonth(until("2026-08-20", "2026-10-22"), zone), until("2026-09-01", "2026-10-01"));
    EXPECT_EQ(latestMonth(until("2026-08-20", "2026-11-01"), zone), until("2026-10-01", "2026-11-01"));
    EXPECT_EQ(latestMonth(until("2026-12-02", "2026-12-22"), zone), until("2026-12-01", "2027-01-01"));
}

TEST(PeriodComparisonTest, DaysAreTakenAsAWhole)
{
    const auto zone = zoneNamed("Asia/Kolkata");
    const TimeRange range{*parseIso8601("2026-10-05T23:59:59+05:30"),
                          *parseIso8601("2026-10-07T00:00:01+05:30")};

    EXPECT_EQ(wholeDays(range, zone), days("2026-10-05", "2026-10-08", zone));
}

TEST(PeriodComparisonTest, WorkingTimeAgreesWithTheCalendarAtEveryMinute)
{
    auto calendar = Calendar::standard(zoneNamed("America/New_York"));
    calendar.holidays[{2026, 10, 30}] = "A holiday";
    calendar.overrides.push_back({{{2026, 10, 31}, {2026, 10, 31}}, {}, WorkSpans{{600, 720}}, {}, {}});
    const auto range = days("2026-10-26", "2026-11-09", calendar.zone);
    std::int64_t off = 0;
    std::set<std::pair<int, int>> working;
    for (auto time = range.begin; time < range.end; time.seconds += 60) {
        const auto local = calendar.zone.toLocal(time);
        if (calendar.isOffHours(time)) {
            off += 60;
        } else {
            working.insert({local.month, local.day});
        }
    }

    const auto found = workingTimeOf(range, calendar);

    EXPECT_EQ(found.workingDays, static_cast<int>(working.size()));
    EXPECT_EQ(found.daysOff, 14 - static_cast<int>(working.size()));
    EXPECT_EQ(found.offSeconds, off);
}

//! Day by day.
WorkingTime plainWorkingTime(const TimeRange& range, const Calendar& calendar)
{
    WorkingTime time;
    const auto bins = makeBins(range, BinWidth::Day, calendar.zone);
    for (std::size_t i = 0; i < bins.count(); ++i) {
        std::int64_t off = 0;
        for (const auto& piece : calendar.pieces({bins.starts[i], bins.starts[i + 1]})) {
            off += piece.offHours ? piece.range.end.seconds - piece.range.begin.seconds : 0;
        }
        ++(off < bins.starts[i + 1].seconds - bins.starts[i].seconds ? time.workingDays : time.daysOff);
        time.offSeconds += off;
    }
    return time;
}

TEST(PeriodComparisonTest, WorkingTimeOfWeeksThatAreAlikeIsThatOfEveryDay)
{
    auto calendar = Calendar::standard(zoneNamed("America/New_York"));
    calendar.holidays[{1887, 3, 4}] = "A holiday long ago";
    calendar.overrides.push_back({{{2112, 5, 1}, {2112, 5, 9}}, {}, WorkSpans{{600, 720}}, {}, {}});

    for (const auto& range :
         {days("1885-06-03", "1889-02-05", calendar.zone), days("1880-01-01", "1880-01-04", calendar.zone),
          days("2110-06-03", "2114-02-05", calendar.zone), days("2120-01-01", "2121-01-02", calendar.zone)}) {
        EXPECT_EQ(workingTimeOf(range, calendar), plainWorkingTime(range, calendar));
    }
}

TEST(PeriodComparisonTest, ThousandsOfYearsAreCountedWithoutGoingThroughTheirHours)
{
    const auto calendar = Calendar::standard({});
    const auto range = days("2200-01-01", "9999-12-31", calendar.zone);

    const auto time = workingTimeOf(range, calendar);

    EXPECT_EQ(time.workingDays + time.daysOff, (range.end.seconds - range.begin.seconds) / 86'400);
    EXPECT_EQ(wholeDays(range, calendar.zone), range);
}

//! By the texts of every row.
struct Reference {
    PeriodFigures figures;
    std::map<std::string, PersonChange::Counts> people;
};

Reference referenceOf(const RowSet& rows, const TimeRange& range, const QueryContext& context)
{
    Reference found;
    for (const auto row : rows.rows()) {
        if (!range.contains(context.store->time(row))) {
            continue;
        }
        const auto text = [&](Field field) { return fieldText(field, row, context); };
        const bool off = text(Field::OffHours) == "yes";
        const auto add = [off](WorkSplit& split) { ++(off ? split.offHours : split.working); };
        if (text(Field::Login) == "success") {
            add(found.figures.logins);
            add(found.people[text(Field::User)].logins);
        } else if (text(Field::Login) == "failure") {
            add(found.figures.failedLogins);
            ++found.people[text(Field::User)].failed;
        } else if (text(Field::Outcome) != "success") {
            add(found.figures.errors);
        }
        if (text(Field::Root) == "yes") {
            add(found.figures.rootUse);
        }
    }
    found.figures.range = range;
    found.figures.time = workingTimeOf(range, *context.calendar);
    found.figures.people = found.people.size();
    return found;
}

TEST(PeriodComparisonTest, FiguresAndPeopleAgreeWithALookAtEveryRow)
{
    const auto events = test::randomEvents(4'000, 31);
    for (const auto& store : {test::makeStore(events), test::makeLoadingStore(events, 90)}) {
        const QueryContext context{
            store, std::make_shared<const Calendar>(Calendar::standard(zoneNamed("Asia/Tokyo"))), {}};
        const auto period = wholeDays(*store->period(), context.calendar->zone);
        const Timestamp middle{(period.begin.seconds + period.end.seconds) / 2};
        const auto now = wholeDays({middle, period.end}, context.calendar->zone);
        const TimeRange before{period.begin, now.begin};
        const auto rows = test::randomRows(*store, 60);
        const auto ofNow = referenceOf(rows, now, context);
        const auto ofBefore = referenceOf(rows, before, context);

        const auto found = comparePeriods(rows, now, before, context);

        ASSERT_TRUE(found.ok());
        EXPECT_EQ(found.value().now, ofNow.figures);
        EXPECT_EQ(found.value().before, ofBefore.figures);
        std::map<std::string, PersonChange::Counts> peopleNow;
        std::map<std::string, PersonChange::Counts> peopleBefore;
        for (const auto& person : found.value().people) {
            if (person.now != PersonChange::Counts()) {
                peopleNow[person.user] = person.now;
            }
            if (person.before != PersonChange::Counts()) {
                peopleBefore[person.user] = person.before;
            }
        }
        EXPECT_EQ(peopleNow, ofNow.people);
        EXPECT_EQ(peopleBefore, ofBefore.people);
    }
}

TEST(PeriodComparisonTest, RatesCountWorkingDaysAndOffHours)
{
    PeriodFigures figures;
    figures.time = {4, 3, 5 * 86'400};
    figures.logins = {10, 20};

    EXPECT_DOUBLE_EQ(figures.perWorkingDay(figures.logins).value(), 2.5);
    EXPECT_DOUBLE_EQ(figures.perOffDay(figures.logins).value(), 4.0);
    EXPECT_FALSE(PeriodFigures().perWorkingDay(figures.logins).has_value());
}

TEST(PeriodComparisonTest, APeriodThatTheArchiveDoesNotReachOverIsTold)
{
    const auto at = [](const char* time) { return parseIso8601(time)->seconds; };
    const auto store = test::makeStore({{at("2026-10-05T10:00:00Z"), {{Field::Id, "1"}}, {}},
                                        {at("2026-10-18T10:00:00Z"), {{Field::Id, "2"}}, {}}});
    const QueryContext context{store, std::make_shared<const Calendar>(Calendar::standard({})), {}};
    const auto compare = [&](const char* now, const char* before) {
        const TimeZone utc;
        const auto week = [&](const char* begin) {
            const auto day = days(begin, begin, utc).begin;
            return TimeRange{day, {day.seconds + 7 * 86'400}};
        };
        return comparePeriods(RowSet::all(store->layout()), week(now), week(before), context).value();
    };

    const auto inside = compare("2026-10-12", "2026-10-05");
    EXPECT_TRUE(inside.covers(inside.now));
    EXPECT_TRUE(inside.covers(inside.before));
    const auto outside = compare("2026-10-11", "2026-10-04");
    EXPECT_TRUE(outside.covers(outside.now));
    EXPECT_FALSE(outside.covers(outside.before));
}

TEST(PeriodComparisonTest, ThePeriodsChosenAreComparedWhateverTimeTheFilterAsksFor)
{
    const auto context = test::contextOf(test::makeStore(test::randomEvents(500, 41)));
    const auto& zone = context.calendar->zone;
    const auto covered = *context.store->period();
    const auto filter = *parseFilter("user = *").filter();
    const auto rows = runFilter(filter, context).value();
    const TimeRange scope{covered.begin, {covered.begin.seconds + 3'600}};
    const auto scoped = withTimeScope(filter, scope);
    const std::vector<std::pair<ComparedSpan, TimeRange>> cases{
        {ComparedSpan::LatestWeek, latestWeek(covered, zone)},
        {ComparedSpan::LatestMonth, latestMonth(covered, zone)},
        {ComparedSpan::FilterTime, wholeDays(scope, zone)},
    };
    for (const auto& [span, now] : cases) {
        const auto before = earlierPeriod(now, Earlier::SameWeekdays, zone);

        const auto found = comparePeriods(scoped, {span, Earlier::SameWeekdays}, context);

        ASSERT_TRUE(found.ok() && found.value());
        EXPECT_EQ(*found.value(), comparePeriods(rows, now, before, context).value());
    }
}

TEST(PeriodComparisonTest, WithoutEventsThereIsNothingToCompare)
{
    const auto context = test::contextOf(test::makeStore({}));

    const auto found = comparePeriods(Filter(), {}, context);

    ASSERT_TRUE(found.ok());
    EXPECT_EQ(found.value(), std::nullopt);
}

} // namespace
} // namespace trailscope
