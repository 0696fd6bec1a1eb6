// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/theme.h"

#include "ui/base/contrast.h"
#include "ui/base/framed_style.h"

#include <QApplication>

namespace trailscope::ui {

namespace {

struct Colors {
    QRgb window, windowText, base, alternate, text, button, mid, highlight, highlightedText, link,
        placeholder, toolTip;
};

constexpr Colors lightColors{0xfff3f4f6, 0xff1b1f24, 0xffffffff, 0xfff6f8fa, 0xff1b1f24, 0xffe9ebee,
                             0xffc3c8ce, 0xff1f5fa8, 0xffffffff, 0xff1f5fa8, 0xff6b737c, 0xfffffbe6};
constexpr Colors darkColors{0xff1e2126, 0xffe6e8eb, 0xff16181c, 0xff1b1e23, 0xffe6e8eb, 0xff2b2f36,
                            0xff454b54, 0xff2f6fb7, 0xffffffff, 0xff7db8f0, 0xff8b939c, 0xff2b2f36};
//! On white and not on black, where the style's frames can't be seen.
constexpr Colors contrastColors{0xffffffff, 0xff000000, 0xffffffff, 0xfff2f2f2, 0xff000000, 0xffffffff,
                                0xff707070, 0xff0000b0, 0xffffffff, 0xff0000b0, 0xff303030, 0xffffffff};

QPalette paletteOf(const Colors& colors)
{
    QPalette palette;
    palette.setColor(QPalette::Window, colors.window);
    palette.setColor(QPalette::WindowText, colors.windowText);
    palette.setColor(QPalette::Base, colors.base);
    palette.setColor(QPalette::AlternateBase, colors.alternate);
    palette.setColor(QPalette::Text, colors.text);
    palette.setColor(QPalette::Button, colors.button);
    palette.setColor(QPalette::ButtonText, colors.windowText);
    palette.setColor(QPalette::BrightText, Qt::white);
    palette.setColor(QPalette::Mid, colors.mid);
    palette.setColor(QPalette::Midlight, QColor(colors.button).lighter(108));
    palette.setColor(QPalette::Light, QColor(colors.button).lighter(125));
    palette.setColor(QPalette::Dark, QColor(colors.mid).darker(120));
    palette.setColor(QPalette::Shadow, QColor(colors.mid).darker(200));
    palette.setColor(QPalette::Highlight, colors.highlight);
    palette.setColor(QPalette::HighlightedText, colors.highlightedText);
    palette.setColor(QPalette::Link, colors.link);
    palette.setColor(QPalette::LinkVisited, colors.link);
    palette.setColor(QPalette::PlaceholderText, colors.placeholder);
    palette.setColor(QPalette::ToolTipBase, colors.toolTip);
    palette.setColor(QPalette::ToolTipText, colors.text);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, colors.placeholder);
    }
    return palette;
}

QPalette paletteFor(Theme theme, const QPalette& desktop)
{
    switch (theme) {
    case Theme::Light:
        return lightPalette();
    case Theme::Dark:
        return darkPalette();
    case Theme::HighContrast:
        return highContrastPalette();
    case Theme::System:
        break;
    }
    if (isHighContrast(desktop)) {
        return desktop; // whoever needs it has chosen its colours
    }
    return isDark(desktop) ? darkPalette() : lightPalette();
}

} // namespace

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::Base).lightness() < 128;
}

QColor toneColor(Tone tone, const QPalette& palette)
{
    const bool dark = isDark(palette);
    switch (tone) {
    case Tone::Success:
        return dark ? 0xff3fb68b : 0xff00795a;
    case Tone::Failure:
        return dark ? 0xffe08a4a : 0xffb34700;
    case Tone::Denied:
        return dark ? 0xffd98cb8 : 0xff9b3a78;
    case Tone::Neutral:
        return dark ? 0xff7d8a99 : 0xff7a8795;
    case Tone::Warning:
        return dark ? 0xffe6b84d : 0xff8a6100;
    case Tone::Shade:
        return dark ? 0xff23272e : 0xffe7ebf2;
    case Tone::Accent:
        return palette.color(QPalette::Link);
    }
    return palette.color(QPalette::Text);
}

QPalette lightPalette()
{
    return paletteOf(lightColors);
}

QPalette darkPalette()
{
    return paletteOf(darkColors);
}

QPalette highContrastPalette()
{
    return paletteOf(contrastColors);
}

void applyTheme(QApplication& application, Theme theme, const QPalette& desktop)
{
    QApplication::setStyle(new FramedStyle);
    application.setPalette(paletteFor(theme, desktop));
}

} // namespace trailscope::ui
