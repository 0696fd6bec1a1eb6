// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/theme.h"
#include "ui/charts/bar_plot.h"
#include "ui/charts/timeline_painter.h"
#include "ui/charts/timeline_ticks.h"

#include <QFontMetricsF>
#include <QImage>
#include <QPainter>

#include <algorithm>
#include <gtest/gtest.h>

namespace trailscope::ui {
namespace {

//! A year of hours in which only one hour has many events.
TimelinePicture yearOfHours(std::size_t peak)
{
    const TimeZone utc;
    TimelinePicture picture;
    picture.calendar = std::make_shared<const Calendar>(Calendar::standard(utc));
    picture.bins = makeBins({{0}, {365 * 86'400}}, BinWidth::Hour, utc);
    picture.series = {{QStringLiteral("a"), {Qt::blue, Hatch::None}, std::vector<std::size_t>(8'760, 1)}};
    picture.series.front().counts[peak] = 100;
    picture.scale = CountScale(CountScale::Kind::Linear, picture.highest());
    return picture;
}

TEST(TimelinePainterTest, APeakIsDrawnThoughBarsAreNarrowerThanAPixel)
{
    for (const std::size_t peak : {0U, 4'321U, 8'759U}) {
        const auto picture = yearOfHours(peak);
        QImage image(700, 200, QImage::Format_RGB32);
        QPainter painter(&image);
        const TimelinePainter layout(picture, QRectF(image.rect()), QFontMetricsF(painter.font(), &image));
        BarPlot bars;
        layout.paint(painter, lightPalette(), bars);
        painter.end();

        const auto x = static_cast<int>(layout.xOfBin(static_cast<double>(peak)));
        const auto y = static_cast<int>(layout.plot().top()) + 3;
        bool found = false;
        for (int near = std::max(0, x - 1); near <= std::min(image.width() - 1, x + 1); ++near) {
            found = found || image.pixelColor(near, y) == QColor(Qt::blue);
        }
        EXPECT_TRUE(found) << peak;
    }
}

TEST(TimelinePainterTest, APlaceIsFoundAgainByBinAndSeries)
{
    auto picture = yearOfHours(7);
    picture.bins.starts.resize(49);
    for (auto& series : picture.series) {
        series.counts.assign(48, 3);
    }
    picture.series.push_back(
        {QStringLiteral("b"), {Qt::green, Hatch::None}, std::vector<std::size_t>(48, 1)});
    picture.scale = CountScale(CountScale::Kind::Linear, picture.highest());
    const TimelinePainter layout(picture, QRectF(0, 0, 900, 200), QFontMetricsF(QFont()));
    const auto& plot = layout.plot();

    for (std::size_t bin = 0; bin < 48; ++bin) {
        const auto x = layout.xOfBin(static_cast<double>(bin) + 0.5);
        EXPECT_EQ(layout.binAt(x), bin);
        EXPECT_EQ(layout.seriesAt({x, plot.bottom() - 0.5 * plot.height()}), std::size_t{0});
        EXPECT_EQ(layout.seriesAt({x, plot.bottom() - 0.9 * plot.height()}), std::size_t{1});
    }
    EXPECT_EQ(layout.binAt(-50), 0U);
    EXPECT_EQ(layout.binAt(5'000), 47U);
}

TEST(TimelineTicksTest, DaysStandAtLocalMidnightsAndNeverTwice)
{
    const auto zone = TimeZone::named("America/New_York").value();
    const TimeRange range{*parseIso8601("2026-10-28T15:00:00Z"), *parseIso8601("2026-11-04T15:00:00Z")};
    const auto bins = makeBins(range, BinWidth::Hour, zone);

    const auto ticks = timelineTicks(bins, zone, 0, static_cast<int>(bins.count()), 10);

    ASSERT_EQ(ticks.size(), 7U);
    EXPECT_EQ(ticks.front().label, QStringLiteral("2026-10-29"));
    EXPECT_EQ(ticks.back().label, QStringLiteral("2026-11-04"));
    for (const auto& tick : ticks) {
        const auto local = zone.toLocal(bins.starts[static_cast<std::size_t>(tick.bin)]);
        EXPECT_EQ(local.hour, 0) << tick.label.toStdString();
    }
}

TEST(TimelineTicksTest, ShortSpansShowTheTimeOfDay)
{
    const TimeZone utc;
    const auto bins = makeBins({{0}, {3 * 3'600}}, BinWidth::Minute, utc);

    const auto ticks = timelineTicks(bins, utc, 0, static_cast<int>(bins.count()), 8);

    ASSERT_EQ(ticks.size(), 6U);
    EXPECT_EQ(ticks[1].label, QStringLiteral("01-01 00:30"));
}

} // namespace
} // namespace trailscope::ui
