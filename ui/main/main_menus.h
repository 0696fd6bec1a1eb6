// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QAction;
class QMenu;
class QMenuBar;

namespace trailscope::ui {

class MainActions;

//! The menu bar: which action stands where. The menus that are named here are filled by others.
struct MainMenus {
    //! \a docks show and hide the window's docks.
    MainMenus(QMenuBar& bar, const MainActions& actions, const QList<QAction*>& docks);

    QMenu* const file;
    QMenu* const recent;
    QMenu* const columns;
    QMenu* const themes;
    QMenu* const languages;
    QMenu* const review;
};

} // namespace trailscope::ui
