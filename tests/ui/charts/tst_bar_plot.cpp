// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/bar_plot.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QSvgGenerator>

#include <gtest/gtest.h>
#include <random>

namespace trailscope::ui {
namespace {

using Direction = StackedBars::Direction;

constexpr double barRoom = 8;
constexpr double plotLength = 160;
const QPointF origin(20, 20);

//! Bars on whole pixels, so that two ways to draw them agree to the pixel.
StackedBars randomBars(std::mt19937& random, Direction direction, bool hatched)
{
    StackedBars bars{direction, 0.75, {}};
    const std::size_t count = 1 + random() % 24;
    const std::vector<SeriesLook> looks{
        {Qt::blue, Hatch::None}, {Qt::darkGreen, Hatch::Rising}, {Qt::red, {}}};
    for (auto look : looks) {
        look.hatch = hatched ? look.hatch : Hatch::None;
        StackedBars::Series series{look, {}};
        for (std::size_t bar = 0; bar < count; ++bar) {
            series.lengths.push_back(static_cast<double>(random() % 54) / plotLength);
        }
        bars.series.push_back(std::move(series));
    }
    return bars;
}

QRectF areaOf(const StackedBars& bars)
{
    const auto across = barRoom * static_cast<double>(bars.count());
    return bars.direction == Direction::Upward ? QRectF(origin, QSizeF(across, plotLength))
                                               : QRectF(origin, QSizeF(plotLength, across));
}

template<typename Draw>
QImage drawn(const Draw& draw)
{
    QImage image(240, 240, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    draw(painter);
    painter.end();
    return image;
}

//! One box after the other, bar by bar.
void drawPlainly(QPainter& painter, const StackedBars& bars)
{
    const auto area = areaOf(bars);
    for (std::size_t bar = 0; bar < bars.count(); ++bar) {
        double below = 0;
        for (const auto& [look, lengths] : bars.series) {
            const auto side = barRoom * static_cast<double>(bar) + 1;
            const auto length = lengths[bar] * plotLength;
            if (length > 0) {
                fillBoxes(
                    painter,
                    {bars.direction == Direction::Upward
                         ? QRectF(area.left() + side, area.bottom() - below - length, barRoom - 2, length)
                         : QRectF(area.left() + below, area.top() + side, length, barRoom - 2)},
                    look, Qt::black);
            }
            below += length;
        }
    }
}

TEST(BarPlotTest, BarsStandWherePlainBoxesWould)
{
    std::mt19937 random(5);
    BarPlot plot;
    for (int round = 0; round < 40; ++round) {
        const auto bars =
            randomBars(random, round % 2 == 0 ? Direction::Upward : Direction::Rightward, false);

        const auto image =
            drawn([&](QPainter& painter) { plot.draw(painter, areaOf(bars), bars, Qt::black); });

        ASSERT_EQ(image, drawn([&](QPainter& painter) { drawPlainly(painter, bars); })) << round;
    }
}

TEST(BarPlotTest, HatchingLiesOnTheBarsOfItsSeries)
{
    std::mt19937 random(6);
    BarPlot plot;
    for (const auto direction : {Direction::Upward, Direction::Rightward}) {
        const auto bars = randomBars(random, direction, true);
        auto plain = bars;
        for (auto& series : plain.series) {
            series.look.hatch = Hatch::None;
        }

        const auto hatched =
            drawn([&](QPainter& painter) { plot.draw(painter, areaOf(bars), bars, Qt::black); });
        const auto unhatched =
            drawn([&](QPainter& painter) { plot.draw(painter, areaOf(plain), plain, Qt::black); });

        int lines = 0;
        int spilled = 0; // a line's width at the edge of a box
        for (int y = 0; y < hatched.height(); ++y) {
            for (int x = 0; x < hatched.width(); ++x) {
                if (hatched.pixelColor(x, y) != unhatched.pixelColor(x, y)) {
                    ++lines;
                    spilled += unhatched.pixelColor(x, y) == QColor(Qt::blue) ? 1 : 0;
                }
            }
        }
        EXPECT_GT(lines, 20);
        EXPECT_LT(spilled, lines / 20);
    }
}

TEST(BarPlotTest, AnotherSizeOfTheSameBarsIsDrawnToScale)
{
    const StackedBars bars{Direction::Upward, 1, {{{Qt::blue, Hatch::None}, {0.5, 1}}}};
    BarPlot plot;
    const auto inArea = [&](const QRectF& area) {
        return drawn([&](QPainter& painter) { plot.draw(painter, area, bars, Qt::black); });
    };

    inArea({0, 0, 40, 40});
    const auto image = inArea({100, 100, 60, 80});

    EXPECT_EQ(image.pixelColor(101, 139), QColor(Qt::white));
    EXPECT_EQ(image.pixelColor(101, 141), QColor(Qt::blue));
    EXPECT_EQ(image.pixelColor(129, 179), QColor(Qt::blue));
    EXPECT_EQ(image.pixelColor(131, 101), QColor(Qt::blue));
    EXPECT_EQ(image.pixelColor(20, 20), QColor(Qt::white));
}

TEST(BarPlotTest, NothingIsDrawnWithoutBarsOrRoom)
{
    BarPlot plot;
    const StackedBars one{Direction::Upward, 1, {{{Qt::blue, Hatch::None}, {1}}}};

    const auto image = drawn([&](QPainter& painter) {
        plot.draw(painter, {10, 10, 50, 50}, {}, Qt::black);
        plot.draw(painter, {10, 10, 0, 50}, one, Qt::black);
    });

    EXPECT_EQ(image, drawn([](QPainter&) {}));
}

TEST(BarPlotTest, BarsAreVectorsInAnSvgFile)
{
    const StackedBars bars{Direction::Rightward, 1, {{{QColor(0x12, 0x34, 0x56), Hatch::Level}, {0.5, 1}}}};
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    QPainter painter(&generator);
    BarPlot().draw(painter, {0, 0, 100, 100}, bars, Qt::black);
    painter.end();

    EXPECT_TRUE(buffer.data().contains("#123456"));
    EXPECT_FALSE(buffer.data().contains("<image"));
}

TEST(BarPlotTest, ThePainterIsLeftAsItWas)
{
    const StackedBars bars{Direction::Upward, 1, {{{Qt::blue, Hatch::None}, {1}}}};
    const auto image = drawn([&](QPainter& painter) {
        BarPlot().draw(painter, {10, 10, 50, 50}, bars, Qt::black);
        painter.fillRect(QRectF(100, 100, 10, 10), Qt::red);
    });

    EXPECT_EQ(image.pixelColor(105, 105), QColor(Qt::red));
}

} // namespace
} // namespace trailscope::ui
