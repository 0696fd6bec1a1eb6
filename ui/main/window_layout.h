// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QString>

#include <vector>

class QAction;
class QDockWidget;
class QMainWindow;
class QStackedWidget;
class QToolBar;
class QWidget;

namespace trailscope::ui {

class CalendarButton;
class DetailPane;
class EventPage;
class FacetPanel;
class LoadStatus;
class MainActions;
class ManagerView;
class PresetPanel;
class StartPage;

//! The widgets of a window and where they stand: one of three pages in the middle, docks around it, tool bar
//! and status bar. Whoever makes the layout connects them.
class WindowLayout final : public QObject {
    Q_OBJECT
public:
    WindowLayout(QMainWindow& window, const MainActions& actions);

    StartPage* const startPage;
    EventPage* const events;
    ManagerView* const manager;
    PresetPanel* const presets;
    FacetPanel* const facets;
    DetailPane* const detail;
    LoadStatus* const status;
    CalendarButton* const calendar;
    QToolBar* const toolBar;

    //! Show and hide the docks.
    [[nodiscard]] QList<QAction*> dockActions() const;

    //! Start page and manager's page stand alone, without the docks.
    void showStartPage();
    void showManagerPage();
    void showEvents();

    //! Brings back those that wait while a page stands alone.
    void showDocks();

private:
    void nameWidgets();
    void fillPages();
    void fillDocks();
    void fillBars(const MainActions& actions);
    QDockWidget* addDock(Qt::DockWidgetArea area, const QString& title, const char* name, QWidget* widget);
    void showAlone(QWidget* page);

    QMainWindow& m_window;
    QStackedWidget* m_pages = nullptr;
    std::vector<QDockWidget*> m_docks;
    std::vector<QDockWidget*> m_waiting; //!< hidden while a page stands alone
};

} // namespace trailscope::ui
