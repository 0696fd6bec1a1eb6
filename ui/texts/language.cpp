// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/language.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QTranslator>

#include <algorithm>
#include <memory>

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

//! What is not there stays as it stands in the sources. False then.
bool install(QApplication& application, const QLocale& locale, const QString& name, const QString& folder)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(locale, name, u"_"_s, folder)) {
        return false;
    }
    translator->setParent(&application);
    return QApplication::installTranslator(translator.release());
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
    if (const auto folder = u":/translations"_s; !install(application, locale, u"trailscope"_s, folder)) {
        install(application, QLocale(QLocale::English), u"trailscope"_s, folder); // for its plurals
    }
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
