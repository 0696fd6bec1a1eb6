// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/time_sort.h"
#include "tests/support/store_maker.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <random>

namespace trailscope {
namespace {

//! A loading store of events that lie within \a seconds after 2026-09-21.
EventStorePtr storeWithin(std::int64_t seconds, std::size_t count, std::size_t rowsPerSegment)
{
    std::mt19937_64 random(3);
    std::vector<test::MadeEvent> events(count);
    for (auto& event : events) {
        event.seconds =
            1'790'000'000 + static_cast<std::int64_t>(random() % static_cast<std::uint64_t>(seconds));
    }
    return test::makeLoadingStore(events, rowsPerSegment);
}

std::vector<RowId> reference(const RowSet& rows, const EventStore& store)
{
    auto expected = rows.rows();
    std::stable_sort(expected.begin(), expected.end(),
                     [&store](RowId a, RowId b) { return store.time(a) < store.time(b); });
    return expected;
}

TEST(TimeSortTest, AgreesWithAStableSortWhateverThePeriod)
{
    constexpr std::int64_t day = 86'400;
    for (const auto seconds : {std::int64_t{1}, std::int64_t{50}, 4 * day, 90 * day, 3'650 * day}) {
        const auto store = storeWithin(seconds, 20'000, 700);
        for (const unsigned percent : {0U, 30U, 100U}) {
            const auto rows = test::randomRows(*store, percent);
            EXPECT_EQ(sortByTime(rows, *store), reference(rows, *store))
                << seconds << " s, " << percent << " %";
        }
    }
}

TEST(TimeSortTest, OneWrongDateFarAwayIsInItsPlace)
{
    std::vector<test::MadeEvent> events(5'000);
    for (std::size_t i = 0; i < events.size(); ++i) {
        events[i].seconds = 1'790'000'000 + static_cast<std::int64_t>(i * 7'919 % 100'000);
    }
    events[17].seconds = 253'402'300'799; // the last second of 9999
    events[18].seconds = -62'135'596'800; // the first of the year 1
    const auto store = test::makeLoadingStore(events, 512);
    const auto rows = RowSet::all(store->layout());
    EXPECT_EQ(sortByTime(rows, *store), reference(rows, *store));
}

TEST(TimeSortTest, AStoreWithoutEventsHasNoRows)
{
    EXPECT_TRUE(sortByTime(RowSet(), EventStore()).empty());
}

} // namespace
} // namespace trailscope
