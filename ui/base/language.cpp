// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/language.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QTranslator>

#include <algorithm>

namespace trailscope::ui {

namespace {

using namespace Qt::StringLiterals;

QLocale localeOf(const QString& code)
{
    const auto known = languages();
    const bool isKnown =
        std::ranges::any_of(known, [&code](const Language& language) { return language.code == code; });
    return isKnown ? QLocale(code) : QLocale::system();
}

//! What is not there stays in English, the language of the sources.
void install(QApplication& application, const QLocale& locale, const QString& name, const QString& folder)
{
    auto* translator = new QTranslator(&application);
    if (translator->load(locale, name, u"_"_s, folder)) {
        QApplication::installTranslator(translator);
    } else {
        delete translator;
    }
}

} // namespace

QList<Language> languages()
{
    return {{u"en"_s, u"English"_s}, {u"ja"_s, u"日本語"_s}, {u"zh_CN"_s, u"简体中文"_s}};
}

void applyLanguage(QApplication& application, const QString& code)
{
    const auto locale = localeOf(code);
    QLocale::setDefault(locale);
    install(application, locale, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(application, locale, u"trailscope"_s, u":/translations"_s);
    QApplication::setFont(withHanGlyphs(QApplication::font(), locale));
}

QFont withHanGlyphs(QFont font, const QLocale& locale)
{
    QStringList han{u"Noto Sans CJK JP"_s, u"Noto Sans CJK SC"_s};
    if (locale.language() == QLocale::Chinese) {
        std::ranges::reverse(han);
    }
    auto families = font.families();
    for (const auto& family : han) {
        families.removeAll(family);
    }
    font.setFamilies(families + han);
    return font;
}

} // namespace trailscope::ui
