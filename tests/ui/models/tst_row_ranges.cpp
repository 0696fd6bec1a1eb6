// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/row_ranges.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <random>

namespace trailscope::ui {
namespace {

TEST(RowRangesTest, TouchingRangesBecomeOne)
{
    RowRanges ranges;

    ranges.add(0, 4);
    ranges.add(6, 9);
    ranges.add(5, 5);

    EXPECT_EQ(ranges.ranges(), (std::vector<RowRanges::Range>{{0, 9}}));
}

TEST(RowRangesTest, RemovingFromTheMiddleLeavesBothEnds)
{
    RowRanges ranges;

    ranges.add(0, 9);
    ranges.remove(3, 5);

    EXPECT_EQ(ranges.ranges(), (std::vector<RowRanges::Range>{{0, 2}, {6, 9}}));
    EXPECT_EQ(ranges.count(), 7U);
}

TEST(RowRangesTest, AgreesWithAPlainListOfBitsOnRandomChanges)
{
    constexpr std::size_t size = 60;
    std::mt19937 random(7);
    RowRanges ranges;
    std::vector<bool> bits(size);
    for (int step = 0; step < 2'000; ++step) {
        auto first = random() % size;
        auto last = random() % size;
        if (last < first) {
            std::swap(first, last);
        }
        last = std::min(last, first + 8);
        const bool add = random() % 2 == 0;

        add ? ranges.add(first, last) : ranges.remove(first, last);
        std::fill(bits.begin() + static_cast<std::ptrdiff_t>(first),
                  bits.begin() + static_cast<std::ptrdiff_t>(last) + 1, add);

        ASSERT_EQ(ranges.count(), static_cast<std::size_t>(std::ranges::count(bits, true)));
        for (std::size_t i = 0; i < size; ++i) {
            ASSERT_EQ(ranges.contains(i), bits[i]) << "step " << step << ", position " << i;
        }
        for (std::size_t i = 1; i < ranges.ranges().size(); ++i) {
            ASSERT_GT(ranges.ranges()[i].first, ranges.ranges()[i - 1].last + 1);
        }
    }
}

} // namespace
} // namespace trailscope::ui
