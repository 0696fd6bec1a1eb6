// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aggregate/occupied_bins.h"
#include "tests/support/store_maker.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <numeric>

namespace trailscope {
namespace {

std::shared_ptr<const EventStore> storeOf(const std::vector<const char*>& times)
{
    std::vector<test::MadeEvent> events;
    for (const char* time : times) {
        events.push_back({parseIso8601(time)->seconds, {{Field::Id, std::to_string(events.size())}}, {}});
    }
    return test::makeStore(events);
}

TEST(OccupiedBinsTest, EveryEventIsInABinOfTheWidthAskedFor)
{
    const auto store = storeOf({"0001-01-02T03:04:05Z", "2026-10-05T23:59:59Z", "2026-10-06T00:00:00Z",
                                "2026-10-08T12:00:00Z", "2026-10-30T12:00:00Z", "9999-12-30T00:00:00Z"});
    const auto zone = TimeZone::named("Asia/Tokyo").value();
    constexpr std::array<std::pair<BinWidth, std::int64_t>, 5> widths{{{BinWidth::Minute, 60},
                                                                       {BinWidth::FiveMinutes, 300},
                                                                       {BinWidth::Hour, 3'600},
                                                                       {BinWidth::Day, 86'400},
                                                                       {BinWidth::Week, 604'800}}};
    for (const auto& [width, seconds] : widths) {
        const auto bins = occupiedBins(*store, width, zone).value();

        EXPECT_EQ(bins.width, width);
        EXPECT_TRUE(std::is_sorted(bins.starts.begin(), bins.starts.end()));
        EXPECT_EQ(std::adjacent_find(bins.starts.begin(), bins.starts.end()), bins.starts.end());
        const auto counts = countByBin(RowSet::all(store->layout()), bins, *store);
        EXPECT_EQ(std::accumulate(counts.begin(), counts.end(), std::size_t{0}), store->rowCount());
        for (std::size_t bin = 0; bin < counts.size(); ++bin) {
            if (counts[bin] > 0) {
                EXPECT_EQ(bins.starts[bin + 1].seconds - bins.starts[bin].seconds, seconds);
            }
        }
    }
}

TEST(OccupiedBinsTest, AnEmptyStoreHasNone)
{
    EXPECT_EQ(occupiedBins(*storeOf({}), BinWidth::Minute, {}).value().count(), 0U);
}

} // namespace
} // namespace trailscope
