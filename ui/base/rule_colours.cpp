// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/rule_colours.h"

#include "ui/base/theme.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPixmap>

namespace trailscope::ui {

namespace {

struct ColourText {
    Q_DECLARE_TR_FUNCTIONS(trailscope::ui::ColourText)
};

struct Shades {
    QRgb lightTint, darkTint, lightShade, darkShade;
};

Shades shadesOf(RuleColour colour)
{
    switch (colour) {
    case RuleColour::Red:
        return {0xfffbdcdc, 0xff4a2024, 0xffc33c3c, 0xffe07a7a};
    case RuleColour::Orange:
        return {0xfffde6d0, 0xff4a2f18, 0xffc46a10, 0xffe5a05a};
    case RuleColour::Yellow:
        return {0xfffbf3c4, 0xff403a14, 0xff9c8500, 0xffd9c44a};
    case RuleColour::Green:
        return {0xffdcf1dc, 0xff1c3b22, 0xff3a8a3a, 0xff79c079};
    case RuleColour::Teal:
        return {0xffd3f0ee, 0xff15393a, 0xff1b8785, 0xff5fc2bf};
    case RuleColour::Blue:
        return {0xffdce8fb, 0xff1d3050, 0xff2f66b8, 0xff7fabe8};
    case RuleColour::Purple:
        return {0xffece0f8, 0xff362449, 0xff7a4aae, 0xffb694de};
    case RuleColour::Grey:
        break;
    }
    return {0xffe3e6ea, 0xff363b43, 0xff6b737c, 0xffa2aab3};
}

} // namespace

QColor ruleTint(RuleColour colour, const QPalette& palette)
{
    const auto shades = shadesOf(colour);
    return isDark(palette) ? shades.darkTint : shades.lightTint;
}

QColor ruleShade(RuleColour colour, const QPalette& palette)
{
    const auto shades = shadesOf(colour);
    return isDark(palette) ? shades.darkShade : shades.lightShade;
}

QString ruleColourTitle(RuleColour colour)
{
    switch (colour) {
    case RuleColour::Red:
        return ColourText::tr("Red");
    case RuleColour::Orange:
        return ColourText::tr("Orange");
    case RuleColour::Yellow:
        return ColourText::tr("Yellow");
    case RuleColour::Green:
        return ColourText::tr("Green");
    case RuleColour::Teal:
        return ColourText::tr("Teal");
    case RuleColour::Blue:
        return ColourText::tr("Blue");
    case RuleColour::Purple:
        return ColourText::tr("Purple");
    case RuleColour::Grey:
        break;
    }
    return ColourText::tr("Grey");
}

QIcon ruleSwatch(RuleColour colour, const QPalette& palette)
{
    constexpr int size = 16;
    QPixmap pixmap(size, size);
    pixmap.fill(ruleTint(colour, palette));
    QPainter painter(&pixmap);
    painter.setPen(ruleShade(colour, palette));
    painter.drawRect(0, 0, size - 1, size - 1);
    painter.fillRect(0, 0, size / 4, size, ruleShade(colour, palette));
    return QIcon(pixmap);
}

} // namespace trailscope::ui
