// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/qt_support.h"
#include "ui/base/theme.h"
#include "ui/charts/week_map_painter.h"

#include <QImage>
#include <QPainter>

#include <cstdlib>
#include <gtest/gtest.h>
#include <random>
#include <utility>

namespace trailscope::ui::test {
namespace {

bool isSet(const WeekFlags& flags, int day, int hour)
{
    return day >= 0 && day < 7 && hour >= 0 && hour < 24
        && flags[static_cast<std::size_t>(day)][static_cast<std::size_t>(hour)];
}

//! Sides of set cells beyond which nothing is set.
int sidesOf(const WeekFlags& flags)
{
    int sides = 0;
    for (int day = 0; day < 7; ++day) {
        for (int hour = 0; hour < 24; ++hour) {
            for (const auto& [down, right] : {std::pair{-1, 0}, {1, 0}, {0, -1}, {0, 1}}) {
                sides += isSet(flags, day, hour) && !isSet(flags, day + down, hour + right) ? 1 : 0;
            }
        }
    }
    return sides;
}

int lengthOf(const QList<QPolygon>& outlines)
{
    int length = 0;
    for (const auto& outline : outlines) {
        EXPECT_EQ(outline.front(), outline.back());
        for (qsizetype i = 1; i < outline.size(); ++i) {
            const auto step = outline[i] - outline[i - 1];
            EXPECT_TRUE(step.x() == 0 || step.y() == 0);
            length += step.manhattanLength();
        }
    }
    return length;
}

//! Nights and the weekend of people who work from nine to six.
WeekFlags officeNights()
{
    WeekFlags flags{};
    for (int day = 0; day < 7; ++day) {
        for (int hour = 0; hour < 24; ++hour) {
            flags[static_cast<std::size_t>(day)][static_cast<std::size_t>(hour)] =
                day > 4 || hour < 9 || hour > 17;
        }
    }
    return flags;
}

TEST(WeekOutlineTest, EachRegionHasOneClosedLine)
{
    WeekFlags flags{};
    flags[0][0] = flags[0][1] = flags[1][0] = true;
    flags[5][20] = true;

    const auto outlines = outlinesOf(flags);

    ASSERT_EQ(outlines.size(), 2);
    EXPECT_EQ(lengthOf({outlines[0]}) + lengthOf({outlines[1]}), 8 + 4);
    EXPECT_EQ(outlinesOf(officeNights()).size(), 1);
    EXPECT_TRUE(outlinesOf({}).empty());
}

TEST(WeekOutlineTest, LinesRunWhereOffHoursMeetWorkAndNowhereElse)
{
    std::mt19937 random(7);
    std::bernoulli_distribution coin(0.5);
    for (int round = 0; round < 100; ++round) {
        WeekFlags flags{};
        for (auto& day : flags) {
            for (auto& hour : day) {
                hour = coin(random);
            }
        }

        ASSERT_EQ(lengthOf(outlinesOf(flags)), sidesOf(flags)) << round;
    }
}

//! Is every dot on the way of the colour, one cell's side of the map after the other?
bool isDrawnThrough(const QImage& image, const QPoint& from, const QPoint& to, const QColor& color)
{
    const auto steps = std::max(std::abs(to.x() - from.x()), std::abs(to.y() - from.y()));
    for (int i = 0; i <= steps; ++i) {
        if (image.pixelColor(from + (to - from) * i / steps) != color) {
            return false;
        }
    }
    return true;
}

TEST(WeekMapPainterTest, TheLineAroundOffHoursHasNoGaps)
{
    WeekMap map;
    map.offHours = officeNights();
    WeekGrid grid;
    for (std::size_t i = 0; i < grid.left.size(); ++i) {
        grid.left[i] = 30.0 * static_cast<double>(i);
    }
    for (std::size_t i = 0; i < grid.top.size(); ++i) {
        grid.top[i] = 20.0 * static_cast<double>(i);
    }
    QImage image(720, 140, QImage::Format_RGB32);
    const auto colors = highContrastPalette();
    image.fill(colors.color(QPalette::Base));
    QPainter painter(&image);

    for (int day = 0; day < 7; ++day) {
        for (int hour = 0; hour < 24; ++hour) {
            paintWeekCell(painter, QRectF(hour * 30, day * 20, 30, 20), map, day, hour, colors);
        }
    }
    paintOffHours(painter, grid, map, colors);
    painter.end();

    const auto line = colors.color(QPalette::Text);
    EXPECT_TRUE(isDrawnThrough(image, {270, 1}, {270, 100}, line));
    EXPECT_TRUE(isDrawnThrough(image, {270, 100}, {540, 100}, line));
    EXPECT_TRUE(isDrawnThrough(image, {540, 100}, {540, 1}, line));
    EXPECT_TRUE(isDrawnThrough(image, {0, 139}, {719, 139}, line));
    EXPECT_TRUE(isDrawnThrough(image, {719, 0}, {719, 139}, line));
}

//! A cell that holds all events of a week.
QImage cellWith(std::size_t count, double width)
{
    WeekMap map;
    map.counts[0][0] = map.largest = count;
    QImage image(200, 40, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintWeekCell(painter, {0, 0, width, 40}, map, 0, 0, lightPalette());
    painter.end();
    return image;
}

double widthOf(const char* text)
{
    const QImage paper(1, 1, QImage::Format_RGB32);
    return QFontMetricsF(QFont(), &paper).horizontalAdvance(QString::fromLatin1(text));
}

TEST(WeekMapPainterTest, ACountWithoutRoomIsToldInThousands)
{
    const auto narrow = widthOf("12,345") * 0.5;

    EXPECT_EQ(cellWith(12'345, narrow), cellWith(12'001, narrow));
    EXPECT_NE(cellWith(12'345, narrow), cellWith(14'345, narrow));
    EXPECT_NE(cellWith(12'345, 200), cellWith(12'001, 200));
}

TEST(WeekMapPainterTest, ACountWithLittleRoomHasSmallerDigits)
{
    const auto narrow = widthOf("345") * 0.8;

    EXPECT_NE(cellWith(345, narrow), cellWith(344, narrow));
    EXPECT_EQ(cellWith(345, 4), cellWith(344, 4));
}

} // namespace
} // namespace trailscope::ui::test
