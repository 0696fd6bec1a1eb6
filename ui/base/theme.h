// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

class QApplication;

namespace trailscope::ui {

//! How the window looks. Qt 6.4 can't be told the desktop's colour scheme, so both palettes are our own.
enum class Theme : quint8 {
    System, //!< as the desktop's palette was at the start: dark, of high contrast, otherwise light
    Light,
    Dark,
    HighContrast, //!< black on white
};

//! What a colour stands for. All widgets that mark or plot events take their colours from here, so that one
//! meaning has one colour. The colours of a palette can be told apart by colour-blind people (Okabe and Ito's
//! set, lightened or darkened for its background) and are never the only sign.
enum class Tone : quint8 {
    Success, //!< a login that succeeded
    Failure, //!< a login that failed, an action that failed
    Denied,  //!< refused for lack of permission
    Neutral, //!< everything else
    Warning, //!< the user should look: damaged files, root
    Shade,   //!< nights, weekends and holidays behind a chart
    Accent,  //!< what is chosen or filtered
};

[[nodiscard]] bool isDark(const QPalette& palette);

//! Colours for text and bars on the palette's Base.
[[nodiscard]] QColor toneColor(Tone tone, const QPalette& palette);

[[nodiscard]] QPalette lightPalette();
[[nodiscard]] QPalette darkPalette();
[[nodiscard]] QPalette highContrastPalette(); //!< see isHighContrast()

//! Switches every window to the theme. \a desktop is the palette that the application started with.
void applyTheme(QApplication& application, Theme theme, const QPalette& desktop);

} // namespace trailscope::ui
