// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/features/appearance_controller.h"

#include "ui/texts/language.h"

#include <QActionGroup>
#include <QApplication>
#include <QMenu>

namespace trailscope::ui {

AppearanceController::AppearanceController(const WindowParts& parts, const Menus& menus,
                                           const QPalette& desktop)
    : WindowController(parts), m_desktop(desktop)
{
    fillThemes(menus.themes);
    fillLanguages(menus.languages);
}

void AppearanceController::fillThemes(QMenu& menu)
{
    auto* group = new QActionGroup(this);
    const auto add = [&](const QString& text, Theme theme) {
        auto* entry = menu.addAction(text, this, [this, theme] { setTheme(theme); });
        entry->setCheckable(true);
        entry->setChecked(settings().theme() == theme);
        group->addAction(entry);
    };
    add(tr("As the &desktop"), Theme::System);
    add(tr("&Light"), Theme::Light);
    add(tr("D&ark"), Theme::Dark);
    add(tr("&High contrast"), Theme::HighContrast);
}

void AppearanceController::fillLanguages(QMenu& menu)
{
    auto* group = new QActionGroup(this);
    const auto add = [&](const QString& name, const QString& code) {
        auto* entry = menu.addAction(name, this, [this, code] { setLanguage(code); });
        entry->setObjectName(QStringLiteral("language-") + code);
        entry->setCheckable(true);
        entry->setChecked(settings().language() == code);
        group->addAction(entry);
    };
    add(tr("As the &system"), {});
    for (const auto& language : languages()) {
        add(language.name, language.code);
    }
}

void AppearanceController::setTheme(Theme theme)
{
    settings().setTheme(theme);
    applyTheme(*qApp, theme, m_desktop);
}

void AppearanceController::setLanguage(const QString& code)
{
    settings().setLanguage(code);
    Q_EMIT noticed(tr("The language changes when Trailscope is started again."));
}

} // namespace trailscope::ui
