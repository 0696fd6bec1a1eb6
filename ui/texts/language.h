// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QList>
#include <QLocale>
#include <QString>

class QApplication;

namespace trailscope::ui {

//! A language that the window speaks.
struct Language {
    QString code; //!< of its translation: `ja`, `zh_CN`
    QString name; //!< in the language itself

    bool operator==(const Language&) const = default;
};

//! English first.
[[nodiscard]] QList<Language> languages();

//! Gives the application texts (its own and Qt's), formats of numbers and a font in a language. \a code is
//! that of one of languages(); anything else is the system's language. Call it once, before the first widget
//! is made: what is shown already keeps its texts.
void applyLanguage(QApplication& application, const QString& code);

//! The font with the fonts for Han glyphs behind its own family. Japanese and Chinese write the same
//! characters in different shapes, and without this the system's order of fonts decides.
[[nodiscard]] QFont withHanGlyphs(QFont font, const QLocale& locale);

} // namespace trailscope::ui
