// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/main_window.h"

#include "core/query/filter_text.h"
#include "core/query/time_scope.h"
#include "ui/charts/chart_panel.h"
#include "ui/charts/timeline_view.h"
#include "ui/features/appearance_controller.h"
#include "ui/features/archive_change_controller.h"
#include "ui/features/archive_controller.h"
#include "ui/features/calendar_controller.h"
#include "ui/features/colour_controller.h"
#include "ui/features/column_controller.h"
#include "ui/features/export_controller.h"
#include "ui/features/filter_controller.h"
#include "ui/features/group_controller.h"
#include "ui/features/help_controller.h"
#include "ui/features/manager_controller.h"
#include "ui/features/navigation_controller.h"
#include "ui/features/palette_controller.h"
#include "ui/features/preset_controller.h"
#include "ui/features/preset_editor.h"
#include "ui/features/preset_library.h"
#include "ui/features/session_state.h"
#include "ui/features/table_controller.h"
#include "ui/main/event_page.h"
#include "ui/main/main_menus.h"
#include "ui/main/window_layout.h"
#include "ui/panels/detail_pane.h"
#include "ui/panels/facet_panel.h"
#include "ui/panels/notice_bar.h"
#include "ui/table/event_table_view.h"
#include "ui/texts/error_text.h"
#include "ui/texts/plain_texts.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QMenuBar>
#include <QMimeData>
#include <QStatusBar>

#include <utility>

namespace trailscope::ui {

namespace {

TimeZone zoneOf(const SessionSettings& settings)
{
    if (!settings.zoneName().isEmpty()) {
        if (auto zone = TimeZone::named(settings.zoneName().toStdString()); zone.ok()) {
            return std::move(zone).value();
        }
    }
    return TimeZone::system();
}

//! Beside the folder of the presets.
std::filesystem::path colourRulesFile(const WindowSetup& setup)
{
    return QDir::cleanPath(setup.presetFolder + QStringLiteral("/../colour-rules.json")).toStdString();
}

QStringList localPaths(const QMimeData& data)
{
    QStringList paths;
    for (const auto& url : data.urls()) {
        if (url.isLocalFile()) {
            paths << url.toLocalFile();
        }
    }
    return paths;
}

} // namespace

MainWindow::MainWindow(const WindowSetup& setup, QWidget* parent)
    : QMainWindow(parent)
    , m_settings(setup.settings)
    , m_chooser(setup.chooser, [this] { return m_session->paths(); })
    , m_session(new AuditSession(zoneOf(setup.settings), setup.clock, this))
    , m_actions(new MainActions(this))
{
    PlainTexts::install(*qApp);
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(tr("Trailscope"));
    setAcceptDrops(true);
    m_layout = new WindowLayout(*this, *m_actions);
    const MainMenus menus(*menuBar(), *m_actions, m_layout->dockActions());
    const WindowParts parts{*m_session, *m_actions, m_settings, m_chooser, this};
    connectNotices();
    createArchiveFeatures(parts, menus, setup.samplePath);
    createEventFeatures(parts, menus);
    createPresetFeatures(parts, menus, setup.presetFolder);
    createSettingFeatures(parts, menus, setup);
    for (auto* feature : findChildren<WindowController*>(Qt::FindDirectChildrenOnly)) {
        connect(feature, &WindowController::noticed, m_layout->events->notice, &NoticeBar::tell);
    }
    connectCharts();
    connectPanels();
    tellStartProblems(setup.settingsProblem);
    m_state->restore();
    m_layout->showStartPage();
}

MainWindow::~MainWindow() = default;

void MainWindow::openPaths(const QStringList& paths)
{
    m_archives->open(paths);
}

void MainWindow::showManagerView()
{
    m_actions->managerView->setChecked(true);
}

void MainWindow::createArchiveFeatures(const WindowParts& parts, const MainMenus& menus,
                                       const QString& samplePath)
{
    connect(m_session, &AuditSession::loadStarted, this, &MainWindow::showEvents);
    m_archives = new ArchiveController(
        parts, {*m_layout->startPage, *m_layout->status, *menus.file, *menus.recent}, samplePath);
    connect(m_archives, &ArchiveController::titleChanged, this, &QWidget::setWindowTitle);
    connect(m_archives, &ArchiveController::nothingLoaded, m_layout, &WindowLayout::showStartPage);
    new ArchiveChangeController(parts, *m_layout->detail);
}

void MainWindow::createEventFeatures(const WindowParts& parts, const MainMenus& menus)
{
    const auto& page = *m_layout->events;
    new TableController(parts, {*page.tableModel, *page.table, *m_layout->detail, *page.counts});
    m_columns = new ColumnController(parts, *page.table, *menus.columns);
    new NavigationController(parts, {*page.tableModel, *page.table, *page.findBar});
    auto* filters = new FilterController(parts, *page.filterBar);
    filters->addStepMenus(*m_layout->toolBar);
    auto* exports = new ExportController(parts, {*page.table, *page.charts, *m_layout->manager});
    connect(exports, &ExportController::finished, statusBar(),
            [bar = statusBar()](const QString& sentence) { bar->showMessage(sentence); });
    connect(m_actions->managerView, &QAction::toggled, this, &MainWindow::showEvents);
    new ManagerController(parts, *m_layout->manager);
}

void MainWindow::createPresetFeatures(const WindowParts& parts, const MainMenus& menus, const QString& folder)
{
    auto* library = new PresetLibrary(folder.toStdString(), this);
    auto* presets = new PresetController(parts, *library, *m_layout->presets, *menus.review);
    auto* groups = new GroupController(parts, *m_layout->events->groupHint);
    auto* editor = new PresetEditor(parts, *library, *m_layout->presets,
                                    [this, groups] { return currentView(*groups); });
    connect(presets, &PresetController::presetShown, this, [this, groups](const Preset& preset) {
        m_columns->showPreset(preset.columns);
        if (preset.chart != PresetChart()) {
            m_layout->events->charts->timeline().setLook(preset.chart);
        }
        groups->offer(preset);
    });
    connect(editor, &PresetEditor::presetRequested, presets, &PresetController::apply);
    connect(editor, &PresetEditor::columnsRequested, m_columns, &ColumnController::show);
    m_layout->events->notice->addStartProblem(editor->startProblem());
}

void MainWindow::createSettingFeatures(const WindowParts& parts, const MainMenus& menus,
                                       const WindowSetup& setup)
{
    const auto& page = *m_layout->events;
    const auto* calendar =
        new CalendarController(parts, {*m_layout->calendar, *page.zone}, setup.calendarFolder);
    page.notice->addStartProblem(calendar->startProblem());
    const auto* colours = new ColourController(parts, *page.tableModel, colourRulesFile(setup));
    page.notice->addStartProblem(colours->startProblem());
    new AppearanceController(parts, {*menus.themes, *menus.languages}, setup.desktop);
    new PaletteController(parts, *menuBar());
    new HelpController(parts);
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
    connect(m_actions->fullScreen, &QAction::triggered, this,
            [this](bool full) { full ? showFullScreen() : showNormal(); });
    m_state = new SessionState(
        m_settings, {*this, *page.splitter, *page.charts, *page.table, *m_layout->facets, *m_columns});
}

//! Comes before the controllers, whose notices about an answer stay.
void MainWindow::connectNotices()
{
    connect(m_session, &AuditSession::answerChanged, this, [this, notice = m_layout->events->notice] {
        m_session->filter().isEmpty() ? notice->dismissNotice() : notice->dismissAll();
    });
}

void MainWindow::connectCharts()
{
    auto& charts = *m_layout->events->charts;
    connect(m_session, &AuditSession::answerChanged, &charts, &ChartPanel::setAnswer);
    connect(&charts, &ChartPanel::includeRequested, m_session, &AuditSession::include);
    connect(&charts, &ChartPanel::onlyRequested, m_session, &AuditSession::setFilter);
    connect(&charts, &ChartPanel::eventRequested, m_layout->events->table, &EventTableView::goToEvent);
    auto& timeline = charts.timeline();
    connect(m_actions->scopeToChart, &QAction::triggered, &timeline, &TimelineView::requestScope);
    connect(&timeline, &TimelineView::rangeRequested, m_session, [this](const TimeRange& range) {
        m_session->setFilter(withTimeScope(m_session->filter(), range));
    });
    connect(&timeline, &TimelineView::clearRangeRequested, m_session,
            [this] { m_session->setFilter(withTimeScope(m_session->filter(), std::nullopt)); });
}

void MainWindow::connectPanels()
{
    connect(m_session, &AuditSession::answerChanged, m_layout->facets, [this](const AnswerPtr& answer) {
        m_layout->facets->setResult(answer->question.context, answer->matches);
    });
    connect(m_layout->facets, &FacetPanel::includeRequested, m_session, &AuditSession::include);
    connect(m_layout->facets, &FacetPanel::excludeRequested, m_session, &AuditSession::exclude);
    connect(m_layout->facets, &FacetPanel::onlyRequested, m_session, &AuditSession::setFilter);
    connect(m_layout->facets, &FacetPanel::failed, m_layout->events->notice, [this](const Error& error) {
        m_layout->events->notice->tell(tr("The values could not be counted. %1").arg(errorSentence(error)));
    });
    connect(m_layout->detail, &DetailPane::includeRequested, m_session, &AuditSession::include);
    connect(m_layout->detail, &DetailPane::excludeRequested, m_session, &AuditSession::exclude);
    connect(m_layout->detail, &DetailPane::onlyRequested, m_session, &AuditSession::setFilter);
}

void MainWindow::tellStartProblems(const std::optional<Error>& ofSettings)
{
    if (ofSettings) {
        m_layout->events->notice->addStartProblem(
            tr("The settings could not be read, so what is changed now is not kept. %1")
                .arg(errorSentence(*ofSettings)));
    }
    if (const auto ignored = m_settings.unsound(); !ignored.isEmpty()) {
        m_layout->events->notice->addStartProblem(
            tr("Some settings were not valid and were ignored: %1.").arg(ignored.join(QStringLiteral(", "))));
    }
}

Preset MainWindow::currentView(const GroupController& groups) const
{
    Preset preset;
    preset.filterText = toText(m_session->filter());
    preset.filter = m_session->filter();
    preset.columns = m_layout->events->table->shownFields();
    preset.chart = m_layout->events->charts->timeline().look();
    if (m_session->sort() != SortKey()) {
        preset.order = m_session->sort();
    }
    preset.groups = groups.groups();
    return preset;
}

void MainWindow::showEvents()
{
    m_actions->managerView->isChecked() ? m_layout->showManagerPage() : m_layout->showEvents();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    m_layout->showDocks(); // their places are saved
    m_state->save();
    m_session->stopLoading();
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!localPaths(*event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    }
}

void MainWindow::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    openPaths(localPaths(*event->mimeData()));
}

} // namespace trailscope::ui
