// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/local_text.h"

#include "ui/texts/shown_text.h"
#include "ui/texts/text.h"

#include <QLocale>

namespace trailscope::ui {

QString inUserLanguage(const LocalText& text)
{
    const std::string locale = QLocale().name().toStdString();
    const bool hasLocale = text.byLanguage.find(locale) != text.byLanguage.end();
    return toQString(text.in(hasLocale ? locale : locale.substr(0, locale.find('_'))));
}

QString shownInUserLanguage(const LocalText& text)
{
    return shownLines(inUserLanguage(text));
}

void takeTyped(LocalText& into, const QString& typed)
{
    if (typed != inUserLanguage(into)) {
        into.byLanguage = {{"en", typed.toStdString()}};
    }
}

QString textIn(const LocalText& text, const QString& language)
{
    const auto found = text.byLanguage.find(language.toStdString());
    return found == text.byLanguage.end() ? QString() : toQString(found->second);
}

void enterText(LocalText& into, const QString& language, const QString& text)
{
    if (text.isEmpty()) {
        into.byLanguage.erase(language.toStdString());
    } else {
        into.byLanguage[language.toStdString()] = text.toStdString();
    }
}

void completeEnglish(LocalText& text, const QString& otherwise)
{
    if (!text.byLanguage.contains("en")) {
        const auto other = text.byLanguage.begin();
        text.byLanguage["en"] = other == text.byLanguage.end() ? otherwise.toStdString() : other->second;
    }
}

} // namespace trailscope::ui
