// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coverage/day_stretches.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <random>

namespace trailscope {
namespace {

TEST(DayStretchesTest, DaysWithoutALongSilenceAreOneStretch)
{
    const DayStretches days({10, 11, 15, 400});

    EXPECT_EQ(days.dayCount(), 391U);
    EXPECT_EQ(days.stretches(), (std::vector<DayStretch>{{10, 0}}));
    EXPECT_EQ(days.dayAt(390), 400);
    EXPECT_TRUE(days.begins(0));
    EXPECT_FALSE(days.begins(1));
    EXPECT_EQ(DayStretches(std::vector<std::int64_t>()).dayCount(), 0U);
}

TEST(DayStretchesTest, ALongSilenceIsPassedOver)
{
    const DayStretches days({-700'000, 10, 12, 2'900'000});

    EXPECT_EQ(days.dayCount(), 5U);
    EXPECT_EQ(days.stretches(), (std::vector<DayStretch>{{-700'000, 0}, {10, 1}, {2'900'000, 4}}));
    EXPECT_EQ(days.dayAt(3), 12);
    EXPECT_TRUE(days.begins(4));
}

TEST(DayStretchesTest, ManyDaysFarApartTakeNoMoreThanACenturyOfCells)
{
    std::vector<std::int64_t> busy;
    for (std::int64_t day = 0; day < 3'650'000; day += 365) {
        busy.push_back(day);
    }

    EXPECT_LE(DayStretches(busy).dayCount(), 36'600U);
}

TEST(DayStretchesTest, EveryBusyDayIsFoundAgainByItsIndex)
{
    std::mt19937 random(3); // NOLINT: the same days in every run
    for (int round = 0; round < 50; ++round) {
        std::vector<std::int64_t> busy;
        std::int64_t day = -1'000;
        for (int i = 0; i < 200; ++i) {
            day += 1 + static_cast<std::int64_t>(random() % (random() % 10U == 0 ? 2'000U : 5U));
            busy.push_back(day);
        }
        const DayStretches days(busy);

        for (const auto one : busy) {
            ASSERT_EQ(days.dayAt(days.indexOf(one)), one);
        }
        ASSERT_EQ(days.indexOf(busy.back()) + 1, days.dayCount());
    }
}

} // namespace
} // namespace trailscope
