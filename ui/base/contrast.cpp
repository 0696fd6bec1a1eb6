// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/contrast.h"

#include <QColor>
#include <QPalette>

#include <algorithm>
#include <cmath>

namespace trailscope::ui {

namespace {

constexpr double highContrast = 19.0; //!< the light theme's is 16, the dark one's 15

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

double contrastOf(const QColor& a, const QColor& b)
{
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

bool isHighContrast(const QPalette& palette)
{
    return contrastOf(palette.color(QPalette::Text), palette.color(QPalette::Base)) > highContrast
        && contrastOf(palette.color(QPalette::WindowText), palette.color(QPalette::Window)) > highContrast;
}

} // namespace trailscope::ui
