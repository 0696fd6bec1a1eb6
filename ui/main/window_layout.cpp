// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/window_layout.h"

#include "ui/calendar/calendar_button.h"
#include "ui/features/main_actions.h"
#include "ui/main/event_page.h"
#include "ui/panels/detail_pane.h"
#include "ui/panels/facet_panel.h"
#include "ui/panels/load_status.h"
#include "ui/panels/preset_panel.h"
#include "ui/panels/start_page.h"
#include "ui/report/manager_view.h"

#include <QDockWidget>
#include <QMainWindow>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>

#include <utility>

namespace trailscope::ui {

WindowLayout::WindowLayout(QMainWindow& window, const MainActions& actions)
    : QObject(&window)
    , startPage(new StartPage(&window))
    , events(new EventPage(&window))
    , manager(new ManagerView(&window))
    , presets(new PresetPanel(&window))
    , facets(new FacetPanel(&window))
    , detail(new DetailPane(&window))
    , status(new LoadStatus(&window))
    , calendar(new CalendarButton(&window))
    , toolBar(window.addToolBar(tr("Main")))
    , m_window(window)
    , m_pages(new QStackedWidget(&window))
{
    nameWidgets();
    fillPages();
    fillDocks();
    fillBars(actions);
}

void WindowLayout::nameWidgets()
{
    manager->setObjectName(QStringLiteral("managerView"));
    presets->setObjectName(QStringLiteral("presetPanel"));
    facets->setObjectName(QStringLiteral("facetPanel"));
    detail->setObjectName(QStringLiteral("detailPane"));
    toolBar->setObjectName(QStringLiteral("mainToolBar"));
}

void WindowLayout::fillPages()
{
    m_pages->addWidget(startPage);
    m_pages->addWidget(events);
    m_pages->addWidget(manager);
    m_window.setCentralWidget(m_pages);
}

void WindowLayout::fillDocks()
{
    presets->setMinimumWidth(m_window.fontMetrics().averageCharWidth()
                             * 32); // of narrower ones, names are cut
    auto* left = addDock(Qt::LeftDockWidgetArea, tr("Presets"), "presetDock", presets);
    addDock(Qt::LeftDockWidgetArea, tr("Values"), "facetDock", facets);
    auto* right = addDock(Qt::RightDockWidgetArea, tr("Event"), "detailDock", detail);
    // What lies around the events takes no more than it needs, until the user gives it more.
    m_window.resizeDocks({left, right}, {1, 1}, Qt::Horizontal);
}

QDockWidget* WindowLayout::addDock(Qt::DockWidgetArea area, const QString& title, const char* name,
                                   QWidget* widget)
{
    auto* dock = new QDockWidget(title, &m_window);
    dock->setObjectName(QString::fromLatin1(name));
    dock->setWidget(widget);
    m_window.addDockWidget(area, dock);
    m_docks.push_back(dock);
    return dock;
}

void WindowLayout::fillBars(const MainActions& actions)
{
    toolBar->setMovable(false);
    toolBar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    toolBar->setIconSize(QSize(16, 16));
    toolBar->addAction(actions.openFolder);
    toolBar->addSeparator();
    toolBar->addActions({actions.back, actions.forward});
    toolBar->addSeparator();
    toolBar->addActions({actions.exportCsv, actions.managerView});
    m_window.statusBar()->addWidget(status, 1);
    m_window.statusBar()->addPermanentWidget(calendar);
    m_window.statusBar()->setSizeGripEnabled(false);
}

QList<QAction*> WindowLayout::dockActions() const
{
    QList<QAction*> actions;
    for (auto* dock : m_docks) {
        actions << dock->toggleViewAction();
    }
    return actions;
}

void WindowLayout::showStartPage()
{
    showAlone(startPage);
}

void WindowLayout::showManagerPage()
{
    showAlone(manager);
}

void WindowLayout::showEvents()
{
    m_pages->setCurrentWidget(events);
    showDocks();
}

void WindowLayout::showAlone(QWidget* page)
{
    m_pages->setCurrentWidget(page);
    for (auto* dock : m_docks) {
        if (!dock->isHidden()) {
            m_waiting.push_back(dock);
            dock->hide();
        }
    }
}

void WindowLayout::showDocks()
{
    for (auto* dock : std::exchange(m_waiting, {})) {
        dock->show();
    }
}

} // namespace trailscope::ui
