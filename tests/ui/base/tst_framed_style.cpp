// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/contrast.h"
#include "ui/base/framed_style.h"
#include "ui/base/theme.h"

#include <QImage>
#include <QPainter>
#include <QStyleOptionButton>

#include <gtest/gtest.h>

namespace trailscope::ui {
namespace {

TEST(FramedStyleTest, AnEmptyCheckBoxHasAFrameThatIsSeenInEveryTheme)
{
    const FramedStyle style;
    for (const auto& palette : {lightPalette(), darkPalette(), highContrastPalette()}) {
        QImage image(21, 21, QImage::Format_RGB32);
        image.fill(palette.color(QPalette::Window));
        QStyleOptionButton option;
        option.palette = palette;
        option.rect = {3, 3, 15, 15};
        option.state = QStyle::State_Enabled | QStyle::State_Off;
        QPainter painter(&image);
        style.drawPrimitive(QStyle::PE_IndicatorCheckBox, &option, &painter, nullptr);

        // What the guidelines for accessible content ask of the borders of controls.
        EXPECT_GE(contrastOf(image.pixelColor(10, 3), palette.color(QPalette::Window)), 3.0);
        EXPECT_GE(contrastOf(image.pixelColor(3, 10), palette.color(QPalette::Window)), 3.0);
    }
}

} // namespace
} // namespace trailscope::ui
