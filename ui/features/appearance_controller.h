// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/theme.h"
#include "ui/features/window_controller.h"

#include <QPalette>

class QMenu;

namespace trailscope::ui {

//! The theme, which changes at once, and the language, which changes with the next start.
class AppearanceController final : public WindowController {
    Q_OBJECT
public:
    struct Menus {
        QMenu& themes;
        QMenu& languages;
    };

    //! \a desktop is the palette that the application started with.
    AppearanceController(const WindowParts& parts, const Menus& menus, const QPalette& desktop);

private:
    void fillThemes(QMenu& menu);
    void fillLanguages(QMenu& menu);
    void setTheme(Theme theme);
    void setLanguage(const QString& code);

    QPalette m_desktop;
};

} // namespace trailscope::ui
