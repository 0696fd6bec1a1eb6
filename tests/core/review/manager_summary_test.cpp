// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/time_units.h"
#include "core/query/filter_text.h"
#include "core/review/manager_summary.h"
#include "core/review/report_period.h"
#include "tests/support/made_context.h"
#include "tests/support/store_maker.h"

#include <gtest/gtest.h>
#include <map>
#include <numeric>

namespace trailscope {
namespace {

using test::contextOf;

constexpr std::int64_t start =
    1'790'000'000 / secondsPerDay * secondsPerDay; // of the random events, which last five days

ManagerSummary summaryOf(const ManagerQuestion& question, const QueryContext& context)
{
    auto summary = summarise(question, context);
    EXPECT_TRUE(summary.ok());
    return std::move(summary).value();
}

Preset presetOf(const char* filter)
{
    Preset preset;
    preset.id = filter;
    preset.filter = *parseFilter(filter).filter();
    return preset;
}

using RootUse = std::map<std::pair<std::string, std::string>, std::size_t>;

//! The same numbers, counted event by event.
struct NaiveSummary {
    NaiveSummary(const TimeRange& period, const TimeRange& before, const QueryContext& context)
    {
        const auto& store = *context.store;
        for (RowId row = 0; row < store.rowCount(); ++row) {
            if (before.contains(store.time(row))) {
                ++events.before;
            }
            if (period.contains(store.time(row))) {
                ++events.now;
                add(store, row, context.calendar->isOffHours(store.time(row)));
            }
        }
    }

    PeriodCounts events;
    WorkSplit logins;
    WorkSplit failedLogins;
    WorkSplit errors;
    RootUse rootUse;

private:
    void add(const EventStore& store, RowId row, bool offHours)
    {
        const auto traits = store.traits(row);
        const auto count = [offHours](WorkSplit& split) { ++(offHours ? split.offHours : split.working); };
        if (traits.login == Login::Success) {
            count(logins);
        } else if (traits.login == Login::Failure) {
            count(failedLogins);
        } else if (traits.outcome != Outcome::Success) {
            count(errors);
        }
        if (traits.root) {
            ++rootUse[{std::string(store.text(Field::Event, row)), std::string(store.text(Field::Ip, row))}];
        }
    }
};

RootUse rootUseOf(const ManagerSummary& summary)
{
    RootUse use;
    for (const auto& group : summary.rootUse) {
        use[{group.first, group.second}] = group.events;
    }
    return use;
}

TEST(ManagerSummaryTest, AgreesWithCountingEventByEvent)
{
    const auto events = test::randomEvents(4'000, 21);
    for (const auto& store : {test::makeStore(events), test::makeLoadingStore(events, 65)}) {
        for (const char* zone : {"UTC", "Asia/Tokyo", "Asia/Kolkata"}) {
            const auto context = contextOf(store, zone);
            const auto period =
                wholeDays({{start + 3 * secondsPerDay}, {start + 4 * secondsPerDay}}, context.calendar->zone);
            const auto summary = summaryOf({period, {}, {}}, context);
            const NaiveSummary naive(period, periodBefore(period, context.calendar->zone), context);

            EXPECT_EQ(summary.events, naive.events);
            EXPECT_EQ(summary.comparison.now.logins, naive.logins);
            EXPECT_EQ(summary.comparison.now.failedLogins, naive.failedLogins);
            EXPECT_EQ(summary.comparison.now.errors, naive.errors);
            EXPECT_EQ(rootUseOf(summary), naive.rootUse);
            EXPECT_GT(naive.events.before, 0U);
        }
    }
}

TEST(ManagerSummaryTest, CountsOfTheChartAddUpToTheFigures)
{
    const auto context = contextOf(test::makeStore(test::randomEvents(2'000, 5)));
    const auto summary = summaryOf({{{start}, {start + 6 * secondsPerDay}}, {}, {}}, context);

    const auto total = [&summary](std::size_t series) {
        const auto& counts = summary.timeline.series.at(series).counts;
        return std::accumulate(counts.begin(), counts.end(), std::size_t{0});
    };
    EXPECT_EQ(total(0), summary.comparison.now.logins.total());
    EXPECT_EQ(total(1), summary.comparison.now.failedLogins.total());
    EXPECT_EQ(total(2), summary.comparison.now.errors.total());
    EXPECT_EQ(summary.events.now, 2'000U);
    EXPECT_FALSE(summary.offHours.empty());
}

TEST(ManagerSummaryTest, FilterNarrowsBothPeriodsAndItsScopeOfTimeCountsForNothing)
{
    const auto context = contextOf(test::makeStore(test::randomEvents(2'000, 6)));
    const TimeRange period{{start + 2 * secondsPerDay}, {start + 4 * secondsPerDay}};
    const auto plain = *parseFilter("region: cn-hangzhou").filter();
    const auto scoped = *parseFilter("region: cn-hangzhou and time: 2026-09-22").filter();

    const auto all = summaryOf({period, {}, {}}, context).events;
    const auto some = summaryOf({period, plain, {}}, context).events;

    EXPECT_GT(some.now, 0U);
    EXPECT_LT(some.now, all.now);
    EXPECT_LT(some.before, all.before);
    EXPECT_EQ(summaryOf({period, scoped, {}}, context).events, some);
}

TEST(ManagerSummaryTest, PresetsAreCountedInTheirOrder)
{
    const auto context = contextOf(test::makeStore(test::randomEvents(2'000, 7)));
    const auto summary = summaryOf({{{start + 2 * secondsPerDay}, {start + 4 * secondsPerDay}},
                                    {},
                                    {presetOf("root: yes"), presetOf("event: NoSuchEvent")}},
                                   context);

    ASSERT_EQ(summary.presets.size(), 2U);
    EXPECT_EQ(summary.presets[0].id, "root: yes");
    EXPECT_EQ(summary.presets[0].events.now, summary.comparison.now.rootUse.total());
    EXPECT_EQ(summary.presets[0].events.before, summary.comparison.before.rootUse.total());
    EXPECT_EQ(summary.presets[1].events, PeriodCounts{});
}

TEST(ManagerSummaryTest, SaysHowMuchOfThePeriodBeforeTheArchiveHolds)
{
    const auto store = test::makeStore(
        {{10 * secondsPerDay, {{Field::Id, "a"}}, {}}, {20 * secondsPerDay, {{Field::Id, "b"}}, {}}});
    const auto comparedFrom = [context = contextOf(store)](std::int64_t firstDay) {
        return summaryOf({{{firstDay * secondsPerDay}, {(firstDay + 4) * secondsPerDay}}, {}, {}}, context)
            .compared;
    };

    EXPECT_EQ(comparedFrom(14), ComparedPart::Whole);
    EXPECT_EQ(comparedFrom(13), ComparedPart::Part);
    EXPECT_EQ(comparedFrom(10), ComparedPart::None);
    EXPECT_EQ(
        summaryOf({{{0}, {secondsPerDay}}, {}, {}}, contextOf(std::make_shared<const EventStore>())).compared,
        ComparedPart::None);
}

TEST(ManagerSummaryTest, StopsWhenAsked)
{
    const auto context = contextOf(test::makeStore(test::randomEvents(100, 9)));
    std::stop_source stop;
    stop.request_stop();

    const auto summary = summarise({{{start}, {start + secondsPerDay}}, {}, {}}, context, stop.get_token());

    ASSERT_FALSE(summary.ok());
    EXPECT_EQ(summary.error().code, ErrorCode::Cancelled);
}

} // namespace
} // namespace trailscope
