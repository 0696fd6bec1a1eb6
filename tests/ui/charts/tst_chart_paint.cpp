// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/contrast.h"
#include "ui/base/theme.h"
#include "ui/charts/chart_paint.h"

#include <QApplication>
#include <QImage>
#include <QPainter>

#include <array>
#include <cmath>
#include <gtest/gtest.h>

namespace trailscope::ui {
namespace {

using Vector = std::array<double, 3>;
using Matrix = std::array<Vector, 3>;

//! How people without one kind of cones see linear RGB: Machado, Oliveira and Fernandes, "A
//! Physiologically-based Model for Simulation of Color Vision Deficiency", 2009, severity 1.0; the first is
//! normal sight.
constexpr std::array<Matrix, 4> sights{{
    {{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}},
    {{{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}},
    {{{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}},
    {{{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}},
}};

Vector times(const Matrix& matrix, const Vector& vector)
{
    Vector result{};
    for (std::size_t row = 0; row < 3; ++row) {
        for (std::size_t column = 0; column < 3; ++column) {
            result.at(row) += matrix.at(row).at(column) * vector.at(column);
        }
    }
    return result;
}

Vector linearRgb(const QColor& color)
{
    const auto linear = [](float channel) {
        const auto value = static_cast<double>(channel);
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return {linear(color.redF()), linear(color.greenF()), linear(color.blueF())};
}

//! CIE L*a*b* of linear sRGB, D65.
Vector lab(const Vector& rgb)
{
    const Matrix toXyz{{{0.4124, 0.3576, 0.1805}, {0.2126, 0.7152, 0.0722}, {0.0193, 0.1192, 0.9505}}};
    const auto xyz = times(
        toXyz, {std::clamp(rgb[0], 0.0, 1.0), std::clamp(rgb[1], 0.0, 1.0), std::clamp(rgb[2], 0.0, 1.0)});
    const auto f = [](double t) { return t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16.0 / 116.0; };
    const auto x = f(xyz[0] / 0.95047);
    const auto y = f(xyz[1]);
    const auto z = f(xyz[2] / 1.08883);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

double difference(const QColor& a, const QColor& b, const Matrix& sight)
{
    const auto one = lab(times(sight, linearRgb(a)));
    const auto other = lab(times(sight, linearRgb(b)));
    return std::hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]);
}

//! Twice what is just seen side by side by an untrained eye is about 5; bars lie apart.
constexpr double toldApart = 10;

void expectAllDiffer(const std::vector<QColor>& colors)
{
    for (std::size_t sight = 0; sight < sights.size(); ++sight) {
        for (std::size_t i = 0; i < colors.size(); ++i) {
            for (std::size_t j = i + 1; j < colors.size(); ++j) {
                EXPECT_GT(difference(colors[i], colors[j], sights.at(sight)), toldApart)
                    << colors[i].name().toStdString() << " and " << colors[j].name().toStdString()
                    << " seen as " << sight;
            }
        }
    }
}

TEST(ChartPaintTest, LoginsFailuresAndErrorsAreToldApartByColourBlindEyes)
{
    for (const auto& palette : {lightPalette(), darkPalette(), highContrastPalette()}) {
        expectAllDiffer({toneColor(Tone::Success, palette), toneColor(Tone::Failure, palette),
                         toneColor(Tone::Denied, palette), palette.color(QPalette::Base)});
    }
}

TEST(ChartPaintTest, ValuesOfASplitAreToldApartByColourBlindEyes)
{
    std::vector<QColor> colors;
    for (std::size_t i = 0; i < 6; ++i) {
        colors.push_back(valueLook(i, false).color);
    }
    expectAllDiffer(colors);
}

TEST(ChartPaintTest, ValuesOfASplitHavePatternsOfTheirOwn)
{
    for (std::size_t i = 0; i < 6; ++i) {
        for (std::size_t j = i + 1; j < 6; ++j) {
            EXPECT_NE(valueLook(i, false).hatch, valueLook(j, false).hatch);
        }
    }
}

TEST(ChartPaintTest, BlackOnWhiteIsHighContrastAndOurThemesAreNot)
{
    QPalette blackOnWhite;
    blackOnWhite.setColor(QPalette::Base, Qt::white);
    blackOnWhite.setColor(QPalette::Text, Qt::black);
    blackOnWhite.setColor(QPalette::Window, Qt::white);
    blackOnWhite.setColor(QPalette::WindowText, Qt::black);
    QPalette greyWindows = blackOnWhite;
    greyWindows.setColor(QPalette::Window, QColor(0xef, 0xef, 0xef));

    EXPECT_FALSE(isHighContrast(greyWindows));
    EXPECT_DOUBLE_EQ(contrastOf(Qt::white, Qt::black), 21);
    EXPECT_TRUE(isHighContrast(blackOnWhite));
    EXPECT_FALSE(isHighContrast(lightPalette()));
    EXPECT_FALSE(isHighContrast(darkPalette()));
    EXPECT_TRUE(isHighContrast(highContrastPalette()));
}

TEST(ChartPaintTest, ADesktopOfHighContrastKeepsItsColours)
{
    QPalette desktop = darkPalette();
    for (const auto role : {QPalette::Base, QPalette::Window}) {
        desktop.setColor(role, Qt::black);
    }
    for (const auto role : {QPalette::Text, QPalette::WindowText}) {
        desktop.setColor(role, Qt::white);
    }

    applyTheme(*qApp, Theme::System, desktop);
    EXPECT_EQ(QApplication::palette().color(QPalette::Base), QColor(Qt::black));
    applyTheme(*qApp, Theme::Dark, desktop);
    EXPECT_EQ(QApplication::palette().color(QPalette::Base), darkPalette().color(QPalette::Base));
    applyTheme(*qApp, Theme::Light, desktop);
}

//! Pixels of a colour among all of a picture.
int pixelsOf(const QImage& image, const QColor& color)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            count += image.pixelColor(x, y) == color ? 1 : 0;
        }
    }
    return count;
}

TEST(ChartPaintTest, HatchingStaysInsideOfItsBox)
{
    for (const auto hatch : {Hatch::Rising, Hatch::Level, Hatch::Falling, Hatch::Upright, Hatch::Crossed}) {
        QImage image(60, 60, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        fillBoxes(painter, {QRectF(20, 20, 20, 20)}, {Qt::blue, hatch}, Qt::red);
        painter.end();

        const auto inside = image.copy(18, 18, 24, 24);
        EXPECT_EQ(pixelsOf(image, Qt::white) - pixelsOf(inside, Qt::white), 60 * 60 - 24 * 24);
        EXPECT_GT(pixelsOf(inside, Qt::blue), 40) << static_cast<int>(hatch);
        EXPECT_LT(pixelsOf(inside, Qt::blue), 380) << static_cast<int>(hatch);
    }
}

TEST(ChartPaintTest, ALegendIsCutWhereItsLineEnds)
{
    QImage image(200, 40, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    std::vector<LegendEntry> entries;
    for (int i = 0; i < 10; ++i) {
        entries.push_back({QStringLiteral("a series with a long title"), {Qt::blue, Hatch::None}});
    }
    paintLegend(painter, QRectF(10, 10, 120, 20), entries, lightPalette());
    painter.end();

    EXPECT_EQ(pixelsOf(image.copy(132, 0, 68, 40), Qt::white), 68 * 40);
    EXPECT_LT(pixelsOf(image, Qt::white), 200 * 40);
}

} // namespace
} // namespace trailscope::ui
