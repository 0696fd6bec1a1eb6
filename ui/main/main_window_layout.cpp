// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the window is laid out: menus, tool bar, docks, pages. What happens in it is in main_window.cpp.
#include "ui/charts/chart_panel.h"
#include "ui/charts/timeline_view.h"
#include "ui/filter/filter_bar.h"
#include "ui/jobs/latest_job.h"
#include "ui/main/main_actions.h"
#include "ui/main/main_window.h"
#include "ui/main/preset_library.h"
#include "ui/main/table_finder.h"
#include "ui/models/event_table_model.h"
#include "ui/panels/detail_pane.h"
#include "ui/panels/facet_panel.h"
#include "ui/panels/find_bar.h"
#include "ui/panels/group_hint.h"
#include "ui/panels/load_status.h"
#include "ui/panels/preset_panel.h"
#include "ui/panels/start_page.h"
#include "ui/report/manager_view.h"
#include "ui/table/column_menu.h"
#include "ui/table/event_table_view.h"
#include "ui/texts/language.h"
#include "ui/texts/local_text.h"
#include "ui/texts/menu_text.h"
#include "ui/texts/preset_text.h"
#include "ui/texts/shown_text.h"
#include "ui/texts/text.h"
#include "ui/widgets/zone_chooser.h"

#include <QAction>
#include <QActionGroup>
#include <QDockWidget>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace trailscope::ui {

void MainWindow::createCentral()
{
    m_startPage = new StartPage(this);
    m_tableModel = new EventTableModel(this);
    m_table = new EventTableView(*m_tableModel, this);
    m_table->setObjectName(QStringLiteral("eventTable"));
    m_filterBar = new FilterBar(this);
    m_filterBar->setObjectName(QStringLiteral("filterBar"));
    m_counts = new QLabel(this);
    m_counts->setObjectName(QStringLiteral("eventCounts"));
    m_zone = new ZoneChooser(this);
    auto* zoneLabel = new QLabel(tr("Time &zone:"), this);
    zoneLabel->setBuddy(m_zone);
    m_notice = new QLabel(this);
    m_notice->setObjectName(QStringLiteral("notice"));
    m_notice->setWordWrap(true);
    m_notice->setTextFormat(Qt::PlainText);
    m_notice->setFrameShape(QFrame::StyledPanel);
    m_notice->setMargin(6);
    m_notice->hide();
    m_groupHint = new GroupHint(this);

    auto* counts = new QHBoxLayout;
    counts->setContentsMargins(6, 4, 6, 4);
    counts->addWidget(m_counts, 1);
    counts->addSpacing(12); // the two texts would read as one
    counts->addWidget(zoneLabel);
    counts->addWidget(m_zone);
    m_findBar = new FindBar(this);
    m_findBar->setObjectName(QStringLiteral("findBar"));
    m_finder = new TableFinder(*m_table, *m_findBar, this);
    m_splitter = new QSplitter(Qt::Vertical, this);
    m_splitter->setObjectName(QStringLiteral("centralSplitter"));
    m_splitter->setChildrenCollapsible(false);
    m_charts = new ChartPanel(this);
    m_charts->setObjectName(QStringLiteral("charts"));
    m_timeline = &m_charts->timeline();
    m_splitter->addWidget(m_charts);
    m_splitter->addWidget(m_table);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({fontMetrics().height() * 17, fontMetrics().height() * 37});

    auto* events = new QWidget(this);
    auto* layout = new QVBoxLayout(events);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_filterBar);
    layout->addLayout(counts);
    layout->addWidget(m_notice);
    layout->addWidget(m_groupHint);
    layout->addWidget(m_splitter, 1);
    layout->addWidget(m_findBar);
    m_pages = new QStackedWidget(this);
    m_pages->addWidget(m_startPage);
    m_pages->addWidget(events);
    m_manager = new ManagerView(this);
    m_manager->setObjectName(QStringLiteral("managerView"));
    m_reportJob = new LatestJob(this);
    m_pages->addWidget(m_manager);
    setCentralWidget(m_pages);
    m_status = new LoadStatus(this);
    statusBar()->addWidget(m_status, 1);
    statusBar()->setSizeGripEnabled(false);
}

void MainWindow::showStartPage()
{
    m_pages->setCurrentIndex(StartPageIndex);
    hideDocks();
}

void MainWindow::showEventPage()
{
    const bool wantsManager = m_actions->managerView->isChecked();
    m_pages->setCurrentIndex(wantsManager ? ManagerPageIndex : EventPageIndex);
    wantsManager ? hideDocks() : showDocks();
}

void MainWindow::hideDocks()
{
    for (auto* dock : findChildren<QDockWidget*>()) {
        if (!dock->isHidden()) {
            m_waitingDocks.push_back(dock);
            dock->hide();
        }
    }
}

void MainWindow::showDocks()
{
    for (auto* dock : std::exchange(m_waitingDocks, {})) {
        dock->show();
    }
}

QDockWidget* MainWindow::addDock(Qt::DockWidgetArea area, const QString& title, const char* name,
                                 QWidget* widget)
{
    auto* dock = new QDockWidget(title, this);
    dock->setObjectName(QString::fromLatin1(name));
    dock->setWidget(widget);
    addDockWidget(area, dock);
    return dock;
}

void MainWindow::createDocks()
{
    m_presets = new PresetPanel(this);
    m_presets->setObjectName(QStringLiteral("presetPanel"));
    m_presets->setMinimumWidth(fontMetrics().averageCharWidth() * 32); // of narrower ones, names are cut
    m_facets = new FacetPanel(this);
    m_facets->setObjectName(QStringLiteral("facetPanel"));
    m_detail = new DetailPane(this);
    m_detail->setObjectName(QStringLiteral("detailPane"));
    auto* left = addDock(Qt::LeftDockWidgetArea, tr("Presets"), "presetDock", m_presets);
    addDock(Qt::LeftDockWidgetArea, tr("Values"), "facetDock", m_facets);
    auto* right = addDock(Qt::RightDockWidgetArea, tr("Event"), "detailDock", m_detail);
    // What lies around the events takes no more than it needs, until the user gives it more.
    resizeDocks({left, right}, {1, 1}, Qt::Horizontal);
}

void MainWindow::createToolBar()
{
    auto* bar = addToolBar(tr("Main"));
    bar->setObjectName(QStringLiteral("mainToolBar"));
    bar->setMovable(false);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->setIconSize(QSize(16, 16));
    bar->addAction(m_actions->openFolder);
    bar->addSeparator();
    addStepMenu(*bar, m_actions->back, StepDirection::Back);
    addStepMenu(*bar, m_actions->forward, StepDirection::Forward);
    bar->addSeparator();
    bar->addAction(m_actions->exportCsv);
    bar->addAction(m_actions->managerView);
}

//! A button with an arrow beside it that lists the filters in that direction.
void MainWindow::addStepMenu(QToolBar& bar, QAction* action, StepDirection direction)
{
    bar.addAction(action);
    auto* button = qobject_cast<QToolButton*>(bar.widgetForAction(action));
    auto* steps = new QMenu(button);
    steps->setObjectName(direction == StepDirection::Back ? QStringLiteral("backSteps")
                                                          : QStringLiteral("forwardSteps"));
    button->setMenu(steps);
    button->setPopupMode(QToolButton::MenuButtonPopup);
    connect(steps, &QMenu::aboutToShow, this, [this, steps, direction] {
        fillStepMenu(*steps, m_session->history(), direction,
                     [this](std::size_t position) { m_session->goTo(position); });
    });
}

void MainWindow::createMenus()
{
    createFileMenu();
    auto* edit = menuBar()->addMenu(tr("&Edit"));
    edit->addActions({m_actions->copyRows, m_actions->copyWithHeadings, m_actions->selectAll});
    m_table->addActions({m_actions->copyRows, m_actions->copyWithHeadings, m_actions->selectAll});
    edit->addSeparator();
    edit->addActions({m_actions->find, m_actions->findNext, m_actions->findPrevious, m_actions->goToTime});
    edit->addSeparator();
    edit->addActions({m_actions->pin, m_actions->nextPin, m_actions->previousPin, m_actions->clearPins});
    m_table->addActions({m_actions->pin, m_actions->nextPin, m_actions->previousPin});
    createViewMenu();
    auto* filter = menuBar()->addMenu(tr("Fi&lter"));
    filter->addAction(m_actions->typeFilter);
    filter->addActions(
        {m_actions->back, m_actions->forward, m_actions->scopeToChart, m_actions->clearFilter});
    createReviewMenu();
    auto* tools = menuBar()->addMenu(tr("&Tools"));
    tools->addActions(
        {m_actions->showGroups, m_actions->showCalendar, m_actions->showArchive, m_actions->showProblems});
    auto* help = menuBar()->addMenu(tr("&Help"));
    help->addActions({m_actions->palette, m_actions->guide, m_actions->about, m_actions->aboutQt});
}

void MainWindow::createFileMenu()
{
    auto* file = menuBar()->addMenu(tr("&File"));
    file->addActions({m_actions->openFolder, m_actions->openFiles});
    m_recentMenu = file->addMenu(tr("Open &recent"));
    connect(file, &QMenu::aboutToShow, this, &MainWindow::fillRecentMenu);
    file->addActions({m_actions->reload, m_actions->follow, m_actions->stop});
    file->addSeparator();
    auto* exports = file->addMenu(tr("E&xport"));
    exports->addAction(m_actions->exportCsv);
    exports->addSeparator();
    exports->addActions({m_actions->chartPng, m_actions->chartSvg, m_actions->chartCsv});
    exports->addSeparator();
    exports->addActions({m_actions->managerPdfA4, m_actions->managerPdfLetter, m_actions->managerHtml});
    file->addSeparator();
    file->addAction(m_actions->quit);
}

void MainWindow::fillRecentMenu()
{
    m_recentMenu->clear();
    const auto recent = m_settings.recent();
    for (const auto& path : recent) {
        m_recentMenu->addAction(asMenuText(shownText(path)), this, [this, path] { openPaths({path}); });
    }
    m_recentMenu->setEnabled(!recent.isEmpty());
    m_recentMenu->addSeparator();
    m_recentMenu->addAction(tr("&Clear this list"), this, [this] {
        m_settings.clearRecent();
        m_startPage->setRecent({});
    });
}

void MainWindow::createViewMenu()
{
    auto* view = menuBar()->addMenu(tr("&View"));
    auto* columns = view->addMenu(tr("&Columns"));
    connect(columns, &QMenu::aboutToShow, this, [this, columns] {
        fillColumnMenu(*columns, *m_table);
        columns->addSeparator();
        columns->addAction(m_actions->resetColumns);
    });
    connect(m_table, &EventTableView::columnMenuRequested, this,
            [columns](Field /*field*/, const QPoint& position) { columns->popup(position); });
    view->addAction(m_actions->managerView);
    view->addSeparator();
    for (auto* dock : findChildren<QDockWidget*>()) {
        view->addAction(dock->toggleViewAction());
    }
    view->addAction(m_actions->colourRules);
    view->addSeparator();
    auto* themes = view->addMenu(tr("&Theme"));
    auto* group = new QActionGroup(this);
    const auto add = [&](const QString& text, Theme theme) {
        auto* entry = themes->addAction(text, this, [this, theme] { setTheme(theme); });
        entry->setCheckable(true);
        entry->setChecked(m_settings.theme() == theme);
        group->addAction(entry);
    };
    add(tr("As the &desktop"), Theme::System);
    add(tr("&Light"), Theme::Light);
    add(tr("D&ark"), Theme::Dark);
    add(tr("&High contrast"), Theme::HighContrast);
    addLanguageMenu(*view);
    view->addAction(m_actions->fullScreen);
}

void MainWindow::addLanguageMenu(QMenu& view)
{
    auto* menu = view.addMenu(tr("Lan&guage"));
    auto* group = new QActionGroup(this);
    const auto add = [&](const QString& name, const QString& code) {
        auto* entry = menu->addAction(name, this, [this, code] { setLanguage(code); });
        entry->setObjectName(QStringLiteral("language-") + code);
        entry->setCheckable(true);
        entry->setChecked(m_settings.language() == code);
        group->addAction(entry);
    };
    add(tr("As the &system"), {});
    for (const auto& language : languages()) {
        add(language.name, language.code);
    }
}

void MainWindow::createReviewMenu()
{
    m_reviewMenu = menuBar()->addMenu(tr("&Review"));
    m_reviewMenu->setToolTipsVisible(true);
}

void MainWindow::fillReviewMenu()
{
    m_reviewMenu->clear();
    for (auto* old : m_reviewMenu->findChildren<QMenu*>(Qt::FindDirectChildrenOnly)) {
        old->deleteLater(); // one of its actions may have brought us here
    }
    m_reviewMenu->addActions({m_actions->savePreset, m_actions->importPreset, m_actions->undoDeletePreset});
    m_reviewMenu->addSeparator();
    QMenu* group = nullptr;
    std::string groupName;
    for (const auto& preset : m_library->presets()) {
        if (group == nullptr || preset.group != groupName) {
            groupName = preset.group;
            group = m_reviewMenu->addMenu(asMenuText(presetGroupTitle(groupName)));
            group->setToolTipsVisible(true);
        }
        const auto id = toQString(preset.id);
        auto* entry = group->addAction(asMenuText(shownText(inUserLanguage(preset.title))), this,
                                       [this, id] { applyPreset(id); });
        entry->setObjectName(QStringLiteral("preset-") + id);
        entry->setToolTip(shownInUserLanguage(preset.judge));
    }
}

} // namespace trailscope::ui
