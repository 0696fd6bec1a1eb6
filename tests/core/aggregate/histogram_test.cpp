// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aggregate/histogram.h"
#include "tests/support/cut_store.h"
#include "tests/support/made_context.h"

#include <algorithm>
#include <functional>
#include <gtest/gtest.h>
#include <map>

namespace trailscope {
namespace {

using test::contextOf;

std::vector<EventStorePtr> stores()
{
    const auto events = test::randomEvents(4'000, 11);
    return {test::makeStore(events), test::makeLoadingStore(events, 63),
            test::makeLoadingStore(events, 1'000), test::makeCutStore(events, 64),
            test::makeCutStore(events, 129)};
}

//! The bin that holds an instant, found by looking at each.
std::optional<std::size_t> binOf(const Bins& bins, Timestamp time)
{
    for (std::size_t bin = 0; bin < bins.count(); ++bin) {
        if (bins.starts[bin] <= time && time < bins.starts[bin + 1]) {
            return bin;
        }
    }
    return std::nullopt;
}

std::string localStarts(const Bins& bins, const TimeZone& zone)
{
    std::string text;
    for (const auto start : bins.starts) {
        text += zone.formatWithOffset(start) + "\n";
    }
    return text;
}

TEST(HistogramTest, CountsAgreeWithALookAtEveryRow)
{
    for (const auto& store : stores()) {
        for (const auto width : {BinWidth::FiveMinutes, BinWidth::Hour, BinWidth::Day, BinWidth::Week}) {
            for (const unsigned percent : {0U, 3U, 60U, 100U}) {
                const auto rows = test::randomRows(*store, percent);
                const auto period = *store->period();
                const TimeRange inner{{period.begin.seconds + 5'000}, {period.end.seconds - 70'000}};
                const auto bins = makeBins(inner, width, TimeZone::named("Asia/Kolkata").value());
                std::vector<std::size_t> expected(bins.count());
                for (const auto row : rows.rows()) {
                    if (const auto bin = binOf(bins, store->time(row))) {
                        ++expected[*bin];
                    }
                }

                EXPECT_EQ(countByBin(rows, bins, *store), expected);
            }
        }
    }
}

TEST(HistogramTest, LoginsAndErrorsAgreeWithTheTraitsOfEveryRow)
{
    for (const auto& store : stores()) {
        const auto context = contextOf(store, "Asia/Tokyo");
        const auto rows = test::randomRows(*store, 50);
        const auto bins = makeBins(*store->period(), BinWidth::Hour, context.calendar->zone);
        std::map<std::string, std::vector<std::size_t>> expected;
        for (const auto* name : {"logins", "failed logins", "errors"}) {
            expected[name].resize(bins.count());
        }
        for (const auto row : rows.rows()) {
            const auto traits = store->traits(row);
            const auto* name = traits.login == Login::Success     ? "logins"
                             : traits.login == Login::Failure     ? "failed logins"
                             : traits.outcome != Outcome::Success ? "errors"
                                                                  : nullptr;
            if (name != nullptr) {
                ++expected[name][*binOf(bins, store->time(row))];
            }
        }

        const auto histogram = loginsAndErrors(rows, bins, context);

        ASSERT_EQ(histogram.series.size(), 3U);
        for (const auto& series : histogram.series) {
            EXPECT_EQ(series.counts, expected.at(series.name)) << series.name;
        }
    }
}

TEST(HistogramTest, ASplitCountsEachRowOnce)
{
    for (const auto& store : stores()) {
        const auto context = contextOf(store, "Asia/Tokyo");
        const auto rows = test::randomRows(*store, 70);
        const auto bins = makeBins(*store->period(), BinWidth::Day, context.calendar->zone);
        for (const auto field : {Field::User, Field::Outcome, Field::Weekday, Field::OffHours}) {
            const auto histogram = splitHistogram(rows, bins, field, 3, context);

            std::vector<std::size_t> sum(bins.count());
            for (const auto& series : histogram.series) {
                std::transform(sum.begin(), sum.end(), series.counts.begin(), sum.begin(), std::plus<>());
            }
            EXPECT_EQ(sum, countByBin(rows, bins, *store)) << fieldName(field);
            EXPECT_LE(histogram.series.size(), 4U);
        }
    }
}

TEST(HistogramTest, WeekHoursAgreeWithTheLocalTimeOfEveryRow)
{
    for (const auto& store : stores()) {
        const auto context = contextOf(store, "Asia/Kolkata");
        const auto rows = test::randomRows(*store, 40);
        WeekHours expected{};
        for (const auto row : rows.rows()) {
            const Timestamp local{store->time(row).seconds + 19'800};
            ++expected.at(static_cast<std::size_t>(weekdayOf(local)))
                  .at(static_cast<std::size_t>(toCivil(local).hour));
        }

        EXPECT_EQ(weekHours(rows, context), expected);
    }
}

TEST(HistogramTest, ThePeriodOfRowsRunsFromTheFirstToBehindTheLast)
{
    for (const auto& store : stores()) {
        for (const unsigned percent : {0U, 1U, 50U, 100U}) {
            const auto rows = test::randomRows(*store, percent);
            std::optional<TimeRange> expected;
            for (const auto row : rows.rows()) {
                const auto time = store->time(row);
                const auto before = expected.value_or(TimeRange{time, time});
                expected = TimeRange{std::min(before.begin, time),
                                     std::max(before.end, Timestamp{time.seconds + 1})};
            }

            EXPECT_EQ(periodOf(rows, *store), expected);
        }
    }
}

TEST(HistogramTest, DaysFollowTheClocksOfTheZone)
{
    const auto newYork = TimeZone::named("America/New_York").value();
    const TimeRange range{*parseIso8601("2026-03-07T12:00:00-05:00"),
                          *parseIso8601("2026-03-09T12:00:00-04:00")};

    EXPECT_EQ(localStarts(makeBins(range, BinWidth::Day, newYork), newYork),
              "2026-03-07T00:00:00-05:00\n2026-03-08T00:00:00-05:00\n2026-03-09T00:00:00-04:00\n2026-03-"
              "10T00:00:00-04:00\n");
}

TEST(HistogramTest, HoursOfAHalfHourZoneBeginAtItsOwnHours)
{
    const auto kolkata = TimeZone::named("Asia/Kolkata").value();
    const TimeRange range{*parseIso8601("2026-03-07T10:10:00+05:30"),
                          *parseIso8601("2026-03-07T11:10:00+05:30")};

    EXPECT_EQ(localStarts(makeBins(range, BinWidth::Hour, kolkata), kolkata),
              "2026-03-07T10:00:00+05:30\n2026-03-07T11:00:00+05:30\n2026-03-07T12:00:00+05:30\n");
}

// Clocks move by half an hour there: no bin may hold 01:45 and 02:45.
TEST(HistogramTest, EachBinHoldsTimesOfOneHourWhereClocksMoveByHalfAnHour)
{
    const auto zone = TimeZone::named("Australia/Lord_Howe").value();
    for (const auto* day :
         {"2026-04-04T00:00:00Z", "2026-10-03T00:00:00Z"}) { // clocks change in the night after it
        const auto begin = parseIso8601(day)->seconds;
        const auto bins = makeBins({{begin}, {begin + 2 * 86'400}}, BinWidth::Hour, zone);
        for (std::size_t bin = 0; bin < bins.count(); ++bin) {
            const auto hour = zone.toLocal(bins.starts[bin]).hour;
            for (auto at = bins.starts[bin].seconds; at < bins.starts[bin + 1].seconds; at += 60) {
                ASSERT_EQ(zone.toLocal({at}).hour, hour) << zone.formatWithOffset({at});
            }
        }
        EXPECT_EQ(bins.count(), 49U) << day; // 48 hours, one of them cut in two by the change
    }
}

TEST(HistogramTest, WeeksBeginOnMonday)
{
    const auto tokyo = TimeZone::named("Asia/Tokyo").value();
    const TimeRange range{*parseIso8601("2026-10-08T10:00:00+09:00"),
                          *parseIso8601("2026-10-08T11:00:00+09:00")};

    EXPECT_EQ(localStarts(makeBins(range, BinWidth::Week, tokyo), tokyo),
              "2026-10-05T00:00:00+09:00\n2026-10-12T00:00:00+09:00\n");
}

TEST(HistogramTest, BinsGrowWiderBeforeTheyTakeAllMemory)
{
    const auto bins = makeBins({{0}, *parseIso8601("9999-12-31T23:59:59Z")}, BinWidth::Minute, {});

    EXPECT_EQ(bins.width, BinWidth::Week);
    EXPECT_LT(bins.count(), 1'000'000U);
}

TEST(HistogramTest, TheFittingWidthGivesAtMostTheBinsAskedFor)
{
    EXPECT_EQ(fittingWidth({{0}, {3'600}}, 500), BinWidth::Minute);
    EXPECT_EQ(fittingWidth({{0}, {86'400}}, 500), BinWidth::FiveMinutes);
    EXPECT_EQ(fittingWidth({{0}, {20 * 86'400}}, 500), BinWidth::Hour);
    EXPECT_EQ(fittingWidth({{0}, {31 * 86'400}}, 500), BinWidth::Day);
    EXPECT_EQ(fittingWidth({{0}, {31 * 86'400}}, 750), BinWidth::Hour);
    EXPECT_EQ(fittingWidth({{0}, {2'000LL * 86'400}}, 500), BinWidth::Week);
    EXPECT_EQ(fittingWidth({{0}, {200'000LL * 86'400}}, 500), BinWidth::Week);
}

TEST(HistogramTest, AnEmptyStoreGivesEmptySeries)
{
    const auto context = contextOf(std::make_shared<const EventStore>(), "UTC");

    const auto histogram = loginsAndErrors(RowSet(), makeBins({}, BinWidth::Hour, {}), context);

    EXPECT_EQ(histogram.bins.count(), 0U);
    EXPECT_EQ(histogram.series.size(), 3U);
}

} // namespace
} // namespace trailscope
