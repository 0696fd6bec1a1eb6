// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aggregate/filter_histogram.h"
#include "core/query/filter_text.h"
#include "core/query/run_filter.h"
#include "tests/support/store_maker.h"

#include <gtest/gtest.h>

namespace trailscope {
namespace {

QueryContext madeContext()
{
    return {test::makeStore(test::randomEvents(500, 31)),
            std::make_shared<const Calendar>(Calendar::standard(TimeZone())),
            {}};
}

TEST(FilterHistogramTest, EachSeriesCountsWhatItsFilterFindsAmongTheRows)
{
    const auto context = madeContext();
    const auto rows = test::randomRows(*context.store, 60);
    const auto bins = makeBins(*context.store->period(), BinWidth::Day, context.calendar->zone);
    std::vector<NamedFilter> series;
    for (const auto* text : {"user: taro", "outcome: (failure or denied)", "", "not *"}) {
        series.push_back({text, *parseFilter(text).filter()});
    }

    const auto histogram = filterHistogram(rows, bins, series, context);

    ASSERT_TRUE(histogram.ok());
    ASSERT_EQ(histogram.value().series.size(), series.size());
    for (std::size_t i = 0; i < series.size(); ++i) {
        std::vector<std::size_t> expected(bins.count());
        for (const auto row : runFilter(series[i].filter, context).value().rows()) {
            if (rows.contains(row)) {
                const auto after =
                    std::upper_bound(bins.starts.begin(), bins.starts.end(), context.store->time(row));
                ++expected[static_cast<std::size_t>(after - bins.starts.begin()) - 1];
            }
        }
        EXPECT_EQ(histogram.value().series[i].name, series[i].name);
        EXPECT_EQ(histogram.value().series[i].counts, expected) << series[i].name;
    }
}

TEST(FilterHistogramTest, AFilterThatFailsFailsTheHistogram)
{
    const auto context = madeContext();
    const auto bins = makeBins(*context.store->period(), BinWidth::Day, context.calendar->zone);
    const auto rows = test::randomRows(*context.store, 100);

    const auto histogram =
        filterHistogram(rows, bins, {{"raw", *parseFilter("event.x: y").filter()}}, context);

    EXPECT_EQ(histogram.error().code, ErrorCode::NotFound);
}

} // namespace
} // namespace trailscope
