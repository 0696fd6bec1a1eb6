// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aggregate/timeline_counts.h"
#include "core/query/filter_text.h"
#include "core/query/run_filter.h"
#include "tests/support/made_context.h"
#include "tests/support/store_maker.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <numeric>

namespace trailscope {
namespace {

QueryContext contextWith(const std::vector<test::MadeEvent>& events)
{
    return test::contextOf(test::makeStore(events));
}

TimelineQuestion questionOf(const QueryContext& context, const char* text)
{
    const auto filter = *parseFilter(text).filter();
    auto rows = std::make_shared<const RowSet>(runFilter(filter, context).value());
    return {context, std::move(rows), filter, {}, {}, {}, {}};
}

//! By one event after the other.
std::vector<std::size_t> countedOneByOne(const TimelineQuestion& question, const Bins& bins)
{
    std::vector<std::size_t> counts(bins.count());
    for (const auto row : question.rows->rows()) {
        const auto time = question.context.store->time(row);
        const auto after = std::upper_bound(bins.starts.begin(), bins.starts.end(), time);
        if (after != bins.starts.begin() && after != bins.starts.end()) {
            ++counts[static_cast<std::size_t>(after - bins.starts.begin()) - 1];
        }
    }
    return counts;
}

TEST(TimelineCountsTest, EveryRowOfThePeriodIsInOneBin)
{
    const auto context = contextWith(test::randomEvents(500, 17));
    auto question = questionOf(context, "user = *");
    question.series = {{"all", Filter()}};

    const auto counts = countTimeline(question, {});

    ASSERT_TRUE(counts.ok());
    ASSERT_EQ(counts.value().histogram.series.size(), 1U);
    const auto& bins = counts.value().histogram.bins;
    EXPECT_EQ(counts.value().histogram.series[0].counts, countedOneByOne(question, bins));
    EXPECT_EQ(counts.value().rowCount, question.rows->count());
    EXPECT_LE(bins.count(), maxFittingBins);
}

TEST(TimelineCountsTest, APartHasFinerBinsAndOnlyItsOwnRows)
{
    const auto context = contextWith(test::randomEvents(500, 18));
    auto question = questionOf(context, "");
    const auto whole = countTimeline(question, {}).value();
    question.part = TimeRange{whole.period.begin, {whole.period.begin.seconds + 7'200}};

    const auto part = countTimeline(question, {}).value();

    const auto& bins = part.histogram.bins;
    EXPECT_EQ(bins.width, BinWidth::Minute);
    const auto expected = countedOneByOne(question, bins);
    EXPECT_EQ(part.rowCount, std::accumulate(expected.begin(), expected.end(), std::size_t{0}));
    EXPECT_EQ(part.period, whole.period);
}

TEST(TimelineCountsTest, APartOutsideOfThePeriodIsTheWhole)
{
    const TimeRange period{{1'000}, {2'000}};

    EXPECT_EQ(partWithin(std::nullopt, period), period);
    EXPECT_EQ(partWithin(TimeRange{{1'500}, {3'000}}, period), (TimeRange{{1'500}, {2'000}}));
    EXPECT_EQ(partWithin(TimeRange{{3'000}, {4'000}}, period), period);
}

TEST(TimelineCountsTest, WithoutRowsThereIsNothingToCount)
{
    const auto context = contextWith(test::randomEvents(50, 19));

    const auto counts = countTimeline(questionOf(context, "not *"), {});

    ASSERT_TRUE(counts.ok());
    EXPECT_TRUE(counts.value().period.isEmpty());
    EXPECT_EQ(counts.value().histogram.bins.count(), 0U);
}

TEST(TimelineCountsTest, ASearchThatFailsFailsTheTimeline)
{
    auto question = questionOf(contextWith(test::randomEvents(50, 20)), "");
    question.series = {{"raw", *parseFilter("event.x: y").filter()}};

    EXPECT_EQ(countTimeline(question, {}).error().code, ErrorCode::NotFound);
}

TEST(TimelineCountsTest, ShadedAreNightsByHoursAndWholeDaysOffByDays)
{
    const auto calendar = Calendar::standard(TimeZone());
    const Timetable everyone(calendar);
    const TimeRange week{*parseIso8601("2026-10-05T00:00:00Z"), *parseIso8601("2026-10-12T00:00:00Z")};
    const auto at = [](const char* text) { return *parseIso8601(text); };
    const auto isShaded = [](const std::vector<TimeRange>& shaded, Timestamp time) {
        return std::any_of(shaded.begin(), shaded.end(),
                           [time](const TimeRange& range) { return range.contains(time); });
    };

    const auto byHour = shadedTimes(everyone, makeBins(week, BinWidth::Hour, TimeZone()), TimeZone());
    EXPECT_TRUE(isShaded(byHour, at("2026-10-05T03:00:00Z")));
    EXPECT_FALSE(isShaded(byHour, at("2026-10-05T11:00:00Z")));

    const auto byDay = shadedTimes(everyone, makeBins(week, BinWidth::Day, TimeZone()), TimeZone());
    EXPECT_FALSE(isShaded(byDay, at("2026-10-05T03:00:00Z")));
    EXPECT_TRUE(isShaded(byDay, at("2026-10-10T11:00:00Z")));

    EXPECT_TRUE(shadedTimes(everyone, makeBins(week, BinWidth::Week, TimeZone()), TimeZone()).empty());
}

TEST(TimelineCountsTest, TheOnlyUserOfTheFilterIsShadedByTheirOwnHours)
{
    auto context =
        contextWith({{parseIso8601("2026-10-05T01:00:00Z")->seconds, {{Field::User, "Jiro"}}, {}},
                     {parseIso8601("2026-10-06T01:00:00Z")->seconds, {{Field::User, "Taro"}}, {}}});
    auto calendar = *context.calendar;
    Shift nights{"Nights", {"Jiro"}, {}, {}, true, {}};
    nights.week.fill({{0, 6 * 60}});
    calendar.shifts.push_back(nights);
    context.calendar = std::make_shared<const Calendar>(std::move(calendar));

    EXPECT_EQ(countTimeline(questionOf(context, "user = Jiro"), {}).value().shadedUser, "Jiro");
    EXPECT_EQ(countTimeline(questionOf(context, "user = Taro"), {}).value().shadedUser, std::nullopt);
    EXPECT_EQ(countTimeline(questionOf(context, ""), {}).value().shadedUser, std::nullopt);
}

} // namespace
} // namespace trailscope
