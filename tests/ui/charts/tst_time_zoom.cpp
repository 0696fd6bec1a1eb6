// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/count_scale.h"
#include "ui/charts/time_zoom.h"

#include <gtest/gtest.h>
#include <random>

namespace trailscope::ui {
namespace {

TimeRange range(std::int64_t begin, std::int64_t end)
{
    return {{begin}, {end}};
}

TimeZoom zoomOver(std::int64_t begin, std::int64_t end)
{
    TimeZoom zoom;
    zoom.setPeriod(range(begin, end));
    return zoom;
}

TEST(TimeZoomTest, JumpsAreUndoneAndRedoneOneByOne)
{
    auto zoom = zoomOver(0, 100'000);
    zoom.jumpTo(range(10'000, 50'000));
    zoom.jumpTo(range(20'000, 30'000));
    EXPECT_EQ(zoom.shown(), range(20'000, 30'000));

    zoom.undo();
    EXPECT_EQ(zoom.shown(), range(10'000, 50'000));
    zoom.undo();
    EXPECT_FALSE(zoom.isZoomed());
    EXPECT_FALSE(zoom.canUndo());
    zoom.redo();
    zoom.redo();
    EXPECT_EQ(zoom.shown(), range(20'000, 30'000));
    EXPECT_FALSE(zoom.canRedo());
}

TEST(TimeZoomTest, ANewStepReplacesWhatWasUndone)
{
    auto zoom = zoomOver(0, 100'000);
    zoom.jumpTo(range(10'000, 50'000));
    zoom.undo();
    zoom.jumpTo(range(0, 9'000));

    EXPECT_FALSE(zoom.canRedo());
    EXPECT_EQ(zoom.shown(), range(0, 9'000));
}

TEST(TimeZoomTest, TurnsOfTheWheelAreOneStepTogether)
{
    auto zoom = zoomOver(0, 100'000);
    zoom.jumpTo(range(10'000, 50'000));
    for (int turn = 0; turn < 5; ++turn) {
        zoom.scale(0.8, {30'000});
    }
    zoom.pan(0.1);

    zoom.undo();

    EXPECT_EQ(zoom.shown(), range(10'000, 50'000));
}

TEST(TimeZoomTest, ResetIsAStepThatCanBeUndone)
{
    auto zoom = zoomOver(0, 100'000);
    zoom.jumpTo(range(10'000, 50'000));
    zoom.reset();
    EXPECT_FALSE(zoom.isZoomed());

    zoom.undo();

    EXPECT_EQ(zoom.shown(), range(10'000, 50'000));
}

TEST(TimeZoomTest, ScalingKeepsTheTimeUnderThePointerInItsPlace)
{
    auto zoom = zoomOver(0, 100'000);

    zoom.scale(0.5, {20'000});
    EXPECT_EQ(zoom.shown(), range(10'000, 60'000));
    zoom.scale(2, {20'000});
    EXPECT_FALSE(zoom.isZoomed());
}

TEST(TimeZoomTest, WhateverIsDoneThePartStaysWithinThePeriod)
{
    std::mt19937 random(4);
    auto zoom = zoomOver(1'000, 90'000);
    for (int round = 0; round < 2'000; ++round) {
        const auto place = static_cast<std::int64_t>(random() % 120'000) - 10'000;
        switch (random() % 5) {
        case 0:
            zoom.jumpTo(range(place, place + static_cast<std::int64_t>(random() % 40'000)));
            break;
        case 1:
            zoom.scale(static_cast<double>(random() % 30) / 10.0, {place});
            break;
        case 2:
            zoom.pan(static_cast<double>(random() % 40) / 10.0 - 2);
            break;
        case 3:
            zoom.canUndo() ? zoom.undo() : zoom.reset();
            break;
        default:
            zoom.setPeriod(range(1'000, 60'000 + static_cast<std::int64_t>(random() % 60'000)));
        }
        const auto shown = zoom.shown();
        EXPECT_FALSE(shown.isEmpty());
        EXPECT_GE(shown.begin, zoom.period().begin);
        EXPECT_LE(shown.end, zoom.period().end);
    }
}

TEST(TimeZoomTest, APartOutsideOfThePeriodWaitsUntilThePeriodHasItAgain)
{
    auto zoom = zoomOver(0, 100'000);
    zoom.jumpTo(range(80'000, 90'000));

    zoom.setPeriod(range(0, 50'000));
    EXPECT_EQ(zoom.shown(), range(0, 50'000));
    zoom.setPeriod(range(0, 85'000));
    EXPECT_EQ(zoom.shown(), range(80'000, 85'000));
}

TEST(CountScaleTest, SharesGrowWithCountsOnBothScales)
{
    for (const auto kind : {CountScale::Kind::Linear, CountScale::Kind::Logarithmic}) {
        const CountScale scale(kind, 12'345);

        EXPECT_DOUBLE_EQ(scale.share(0), 0);
        EXPECT_DOUBLE_EQ(scale.share(12'345), 1);
        for (std::size_t count = 1; count <= 12'345; count += 100) {
            EXPECT_GT(scale.share(count), scale.share(count - 1));
        }
    }
}

TEST(CountScaleTest, ASingleEventIsSeenOnTheLogarithmicScale)
{
    EXPECT_LT(CountScale(CountScale::Kind::Linear, 10'000).share(1), 0.001);
    EXPECT_GT(CountScale(CountScale::Kind::Logarithmic, 10'000).share(1), 0.05);
}

TEST(CountScaleTest, TicksAreRoundAscendAndFit)
{
    using Ticks = std::vector<std::size_t>;

    EXPECT_EQ(CountScale(CountScale::Kind::Linear, 1).ticks(4), (Ticks{0, 1}));
    EXPECT_EQ(CountScale(CountScale::Kind::Linear, 7).ticks(4), (Ticks{0, 2, 4, 6}));
    EXPECT_EQ(CountScale(CountScale::Kind::Linear, 1'234).ticks(3), (Ticks{0, 500, 1'000}));
    EXPECT_EQ(CountScale(CountScale::Kind::Logarithmic, 1'234).ticks(4), (Ticks{0, 1, 10, 100, 1'000}));
    for (std::size_t highest = 1; highest < 3'000'000; highest = highest * 3 / 2 + 1) {
        for (const auto kind : {CountScale::Kind::Linear, CountScale::Kind::Logarithmic}) {
            const auto ticks = CountScale(kind, highest).ticks(4);
            EXPECT_TRUE(std::is_sorted(ticks.begin(), ticks.end()));
            EXPECT_LE(ticks.back(), highest);
            EXPECT_LE(ticks.size(), 7U) << highest;
        }
    }
}

} // namespace
} // namespace trailscope::ui
