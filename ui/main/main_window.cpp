// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/main_window.h"

#include "core/query/field_text.h"
#include "core/query/filter_text.h"
#include "core/query/time_scope.h"
#include "core/review/preset.h"
#include "ui/base/error_text.h"
#include "ui/base/format.h"
#include "ui/base/text.h"
#include "ui/dialogs/about_dialog.h"
#include "ui/dialogs/export_dialog.h"
#include "ui/dialogs/problems_dialog.h"
#include "ui/main/main_actions.h"
#include "ui/models/event_table_model.h"
#include "ui/widgets/detail_pane.h"
#include "ui/widgets/event_table_view.h"
#include "ui/widgets/facet_panel.h"
#include "ui/widgets/filter_bar.h"
#include "ui/widgets/load_status.h"
#include "ui/widgets/preset_panel.h"
#include "ui/widgets/start_page.h"
#include "ui/widgets/timeline_view.h"
#include "ui/widgets/value_menu.h"
#include "ui/widgets/zone_chooser.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QDir>
#include <QDockWidget>
#include <QFileInfo>
#include <QLabel>
#include <QMimeData>
#include <QScreen>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>

#include <algorithm>

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

//! Why a load brought no event, and what to do.
QString nothingLoadedSentence(const LoadReport& report)
{
    const auto damaged = std::ranges::find_if(report.problems, [](const LoadProblem& problem) {
        return problem.error.code != ErrorCode::NotATrail;
    });
    if (damaged != report.problems.end()) {
        return MainWindow::tr("No event could be read. %1").arg(errorSentence(damaged->error));
    }
    if (report.stopped) {
        return MainWindow::tr("Loading was stopped before the first event was read.");
    }
    return MainWindow::tr(
        "There is no audit event here. A trail delivers files whose names end in .gz or .json; "
        "open the folder that holds them.");
}

} // namespace

MainWindow::MainWindow(const WindowSetup& setup, QWidget* parent)
    : QMainWindow(parent)
    , m_settings(setup.settings)
    , m_chooser(setup.chooser)
    , m_samplePath(setup.samplePath)
    , m_desktop(setup.desktop)
    , m_audit(new AuditView(zoneOf(setup.settings), setup.clock, this))
    , m_actions(new MainActions(this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(tr("Trailscope"));
    setAcceptDrops(true);
    createCentral();
    createDocks();
    createToolBar();
    createMenus();
    connectActions();
    connectAudit();
    connectTable();
    connectTimeline();
    connectFilter();
    connectPanels();
    connectStartPage();
    restoreSession();
    updateActions();
}

MainWindow::~MainWindow() = default;

void MainWindow::connectActions()
{
    const auto on = [this](QAction* action, auto slot) { connect(action, &QAction::triggered, this, slot); };
    on(m_actions->openFolder, [this] { chooseFolder(); });
    on(m_actions->openFiles, [this] { chooseFiles(); });
    on(m_actions->reload, [this] { m_audit->reload(); });
    on(m_actions->stop, [this] { m_audit->stopLoading(); });
    on(m_actions->exportCsv, [this] { exportCsv(); });
    on(m_actions->quit, [this] { close(); });
    on(m_actions->copyRows, [this] { copyRows(false); });
    on(m_actions->copyWithHeadings, [this] { copyRows(true); });
    on(m_actions->selectAll, [this] { m_table->selectAll(); });
    on(m_actions->typeFilter, [this] { m_filterBar->startTyping(); });
    on(m_actions->back, [this] { m_audit->goBack(); });
    on(m_actions->forward, [this] { m_audit->goForward(); });
    on(m_actions->clearFilter, [this] { m_audit->setFilter({}); });
    on(m_actions->fullScreen, [this](bool full) { full ? showFullScreen() : showNormal(); });
    on(m_actions->resetColumns, [this] { m_table->setColumns({}); });
    on(m_actions->showProblems, [this] { showProblems(); });
    on(m_actions->aboutQt, [] { QApplication::aboutQt(); });
    on(m_actions->about, [this] {
        auto* dialog = new AboutDialog(this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
}

void MainWindow::connectAudit()
{
    connect(m_audit, &AuditView::loadStarted, this, &MainWindow::startLoad);
    connect(m_audit, &AuditView::loadProgressed, m_status, &LoadStatus::showProgress);
    connect(m_audit, &AuditView::loadFinished, this, &MainWindow::finishLoad);
    connect(m_audit, &AuditView::contextChanged, m_status, &LoadStatus::showContext);
    connect(m_audit, &AuditView::answerChanged, this, &MainWindow::showAnswer);
    connect(m_audit, &AuditView::filterChanged, this, &MainWindow::updateActions);
    connect(m_audit, &AuditView::sortChanged, m_table, &EventTableView::setSortIndicator);
    connect(m_audit, &AuditView::queryFailed, this, [this](const Error& error) {
        m_notice->setText(tr("The filter could not be answered. %1").arg(errorSentence(error)));
        m_notice->show();
    });
    connect(m_status, &LoadStatus::stopRequested, m_audit, &AuditView::stopLoading);
    connect(m_status, &LoadStatus::problemsRequested, this, &MainWindow::showProblems);
    connect(m_zone, &ZoneChooser::zoneRequested, this, [this](const TimeZone& zone) {
        m_settings.setZoneName(toQString(zone.name()));
        m_audit->setZone(zone);
    });
}

void MainWindow::connectTable()
{
    connect(m_table, &EventTableView::sortRequested, m_audit, &AuditView::setSort);
    connect(m_table, &EventTableView::selectionChanged, this, &MainWindow::updateCounts);
    connect(m_table, &EventTableView::cellMenuRequested, this, &MainWindow::openValueMenu);
    connect(m_table, &EventTableView::currentEventChanged, this,
            [this] { m_detail->setEvent(m_tableModel->context(), m_table->currentEvent()); });
    connect(m_detail, &DetailPane::includeRequested, m_audit, &AuditView::include);
    connect(m_detail, &DetailPane::excludeRequested, m_audit, &AuditView::exclude);
    connect(m_detail, &DetailPane::onlyRequested, m_audit, &AuditView::setFilter);
}

void MainWindow::connectTimeline()
{
    connect(m_audit, &AuditView::answerChanged, m_timeline, [this](const AnswerPtr& answer) {
        m_timeline->setResult(answer->question.context, answer->matches);
    });
    connect(m_timeline, &TimelineView::rangeRequested, this,
            [this](const TimeRange& range) { m_audit->setFilter(withTimeScope(m_audit->filter(), range)); });
    connect(m_timeline, &TimelineView::clearRangeRequested, this,
            [this] { m_audit->setFilter(withTimeScope(m_audit->filter(), std::nullopt)); });
}

void MainWindow::connectFilter()
{
    connect(m_filterBar, &FilterBar::filterEdited, m_audit, &AuditView::setFilter);
    connect(m_audit, &AuditView::filterChanged, m_filterBar,
            [this](const Filter& filter) { m_filterBar->setFilterText(toQString(toText(filter))); });
    connect(m_audit, &AuditView::contextChanged, m_filterBar, &FilterBar::setContext);
    connect(m_audit, &AuditView::busyChanged, m_filterBar, &FilterBar::setBusy);
}

void MainWindow::connectPanels()
{
    connect(m_audit, &AuditView::answerChanged, m_facets, [this](const AnswerPtr& answer) {
        m_facets->setResult(answer->question.context, answer->matches);
    });
    connect(m_facets, &FacetPanel::includeRequested, m_audit, &AuditView::include);
    connect(m_facets, &FacetPanel::excludeRequested, m_audit, &AuditView::exclude);
    connect(m_facets, &FacetPanel::onlyRequested, m_audit, &AuditView::setFilter);
    connect(m_audit, &AuditView::contextChanged, m_presets, &PresetPanel::setContext);
    connect(m_presets, &PresetPanel::presetRequested, this, [this](const QString& id) {
        if (const auto* preset = findPreset(builtinPresets(), id.toStdString())) {
            m_audit->setFilter(preset->filter);
        }
    });
}

void MainWindow::connectStartPage()
{
    connect(m_startPage, &StartPage::openFolderRequested, this, &MainWindow::chooseFolder);
    connect(m_startPage, &StartPage::openFilesRequested, this, &MainWindow::chooseFiles);
    connect(m_startPage, &StartPage::openSampleRequested, this, [this] { openPaths({m_samplePath}); });
    connect(m_startPage, &StartPage::openRecentRequested, this,
            [this](const QString& path) { openPaths({path}); });
}

void MainWindow::openPaths(const QStringList& given)
{
    if (given.isEmpty()) {
        return;
    }
    AuditView::Paths files;
    QStringList paths;
    for (const auto& path : given) {
        paths << QDir::cleanPath(QFileInfo(path).absoluteFilePath());
        files.emplace_back(paths.back().toStdString());
    }
    m_settings.addRecent(paths);
    const QFileInfo first(paths.front());
    const QString name = first.fileName().isEmpty() ? QDir(paths.front()).dirName() : first.fileName();
    setWindowTitle(paths.size() == 1
                       ? tr("%1 - Trailscope").arg(name)
                       : tr("%1 and %2 more - Trailscope")
                             .arg(name, formatCount(static_cast<std::uint64_t>(paths.size()) - 1)));
    m_audit->open(files);
}

void MainWindow::chooseFolder()
{
    const QString path =
        m_chooser.openFolder(this, tr("Open a folder of trail files"), m_settings.recent().value(0));
    if (!path.isEmpty()) {
        openPaths({path});
    }
}

void MainWindow::chooseFiles()
{
    openPaths(m_chooser.openFiles(this, tr("Open trail files"), m_settings.recent().value(0)));
}

void MainWindow::startLoad()
{
    m_startPage->setProblem({});
    m_pages->setCurrentIndex(1);
    m_status->startLoad();
    updateEmptyText();
    updateActions();
}

void MainWindow::finishLoad(const LoadReport& report)
{
    m_status->showReport(report);
    if (m_audit->context().store->rowCount() == 0) {
        m_startPage->setProblem(nothingLoadedSentence(report));
        m_startPage->setRecent(m_settings.recent());
        m_pages->setCurrentIndex(0);
    }
    updateEmptyText();
    updateActions();
}

void MainWindow::showAnswer(const AnswerPtr& answer)
{
    m_notice->hide();
    m_tableModel->setRows(answer->question.context, answer->rows);
    updateCounts();
    updateEmptyText();
    updateActions();
}

void MainWindow::updateCounts()
{
    const auto& answer = *m_audit->answer();
    QString text =
        tr("%1 of %2 events")
            .arg(formatCount(answer.rows->size()), formatCount(answer.question.context.store->rowCount()));
    if (const auto selected = m_table->selection().selected().count(); selected > 1) {
        text += tr(", %1 selected").arg(formatCount(selected));
    }
    m_counts->setText(text);
}

void MainWindow::updateEmptyText()
{
    if (m_audit->isLoading() && m_audit->context().store->rowCount() == 0) {
        m_table->setEmptyText(tr("Reading the archive…"));
    } else {
        m_table->setEmptyText(tr("No event matches the filter.\nTake a condition away, or go back to the "
                                 "filter before (Alt+Left)."));
    }
}

void MainWindow::updateActions()
{
    const bool open = !m_audit->paths().empty();
    m_actions->reload->setEnabled(open);
    m_actions->stop->setEnabled(m_audit->isLoading());
    m_actions->exportCsv->setEnabled(!m_audit->answer()->rows->empty());
    m_actions->back->setEnabled(m_audit->canGoBack());
    m_actions->forward->setEnabled(m_audit->canGoForward());
    m_actions->clearFilter->setEnabled(!m_audit->filter().isEmpty());
    m_actions->showProblems->setEnabled(!m_audit->report().problems.empty());
}

void MainWindow::openValueMenu(Field field, RowId row, const QPoint& position)
{
    const auto& context = m_tableModel->context();
    const auto value = [&](Field of) {
        return of == Field::Time ? formatUtc(context.store->time(row)) : fieldText(of, row, context);
    };
    auto* menu = new ValueMenu(field, value(field), m_table);
    menu->addSeparator();
    for (const auto identity : {Field::User, Field::Ip, Field::AccessKey}) {
        menu->addEverythingOf(identity, value(identity));
    }
    connect(menu, &ValueMenu::includeRequested, m_audit, &AuditView::include);
    connect(menu, &ValueMenu::excludeRequested, m_audit, &AuditView::exclude);
    connect(menu, &ValueMenu::onlyRequested, m_audit, &AuditView::setFilter);
    menu->popup(position);
}

void MainWindow::copyRows(bool withHeadings)
{
    QGuiApplication::clipboard()->setText(m_table->selectedText(withHeadings));
    if (m_table->selection().selected().count() > EventTableView::maxCopiedRows) {
        m_notice->setText(tr("Only the first %1 rows were copied. Export as CSV (Ctrl+E) has no such limit.")
                              .arg(formatCount(EventTableView::maxCopiedRows)));
        m_notice->show();
    }
}

void MainWindow::exportCsv()
{
    const auto& answer = *m_audit->answer();
    auto selected = std::make_shared<std::vector<RowId>>();
    for (const auto& range : m_table->selection().selected().ranges()) {
        const auto begin = answer.rows->begin() + static_cast<std::ptrdiff_t>(range.first);
        selected->insert(selected->end(), begin,
                         begin + static_cast<std::ptrdiff_t>(range.last - range.first + 1));
    }
    auto* dialog = new ExportDialog({answer.question.context, answer.rows, selected, m_table->shownFields()},
                                    m_chooser, m_settings, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::showProblems()
{
    auto* dialog = new ProblemsDialog(m_audit->report(), m_chooser, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::setTheme(Theme theme)
{
    m_settings.setTheme(theme);
    applyTheme(*qApp, theme, m_desktop);
}

void MainWindow::restoreSession()
{
    m_table->setColumns(m_settings.columns());
    m_table->setSortIndicator(m_audit->sort());
    m_zone->setZone(m_audit->zone());
    m_startPage->setSampleAvailable(!m_samplePath.isEmpty());
    m_startPage->setRecent(m_settings.recent());
    resize(QSize(1'600, 960).boundedTo(screen()->availableSize() * 0.94));
    const int character = fontMetrics().averageCharWidth();
    resizeDocks({findChild<QDockWidget*>(QStringLiteral("facetDock")),
                 findChild<QDockWidget*>(QStringLiteral("detailDock"))},
                {character * 42, character * 58}, Qt::Horizontal);
    restoreGeometry(m_settings.geometry());
    restoreState(m_settings.windowState());
    m_splitter->restoreState(m_settings.splitter());
}

void MainWindow::saveSession()
{
    m_settings.setWindow(saveGeometry(), saveState());
    m_settings.setSplitter(m_splitter->saveState());
    m_settings.setColumns(m_table->columns());
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    saveSession();
    m_audit->stopLoading();
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
