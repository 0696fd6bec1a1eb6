// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is told to whom in the window: every connection between its actions, its widgets and the AuditSession.
#include "core/query/filter_text.h"
#include "core/query/time_scope.h"
#include "ui/charts/chart_panel.h"
#include "ui/charts/timeline_view.h"
#include "ui/dialogs/about_dialog.h"
#include "ui/filter/filter_bar.h"
#include "ui/main/main_actions.h"
#include "ui/main/main_window.h"
#include "ui/models/event_table_model.h"
#include "ui/panels/detail_pane.h"
#include "ui/panels/facet_panel.h"
#include "ui/panels/load_status.h"
#include "ui/panels/preset_panel.h"
#include "ui/panels/start_page.h"
#include "ui/table/event_table_view.h"
#include "ui/texts/error_text.h"
#include "ui/texts/text.h"
#include "ui/widgets/zone_chooser.h"

#include <QAction>
#include <QApplication>
#include <QLabel>

namespace trailscope::ui {

void MainWindow::connectActions()
{
    const auto on = [this](QAction* action, auto slot) { connect(action, &QAction::triggered, this, slot); };
    on(m_actions->openFolder, [this] { chooseFolder(); });
    on(m_actions->openFiles, [this] { chooseFiles(); });
    on(m_actions->reload, [this] { m_session->reload(); });
    on(m_actions->follow, [this](bool wanted) {
        m_settings.setFollow(wanted);
        m_session->setFollowing(wanted);
    });
    on(m_actions->stop, [this] { stop(); });
    on(m_actions->exportCsv, [this] { exportCsv(); });
    on(m_actions->quit, [this] { close(); });
    on(m_actions->copyRows, [this] { copyRows(false); });
    on(m_actions->copyWithHeadings, [this] { copyRows(true); });
    on(m_actions->selectAll, [this] { m_table->selectAll(); });
    on(m_actions->typeFilter, [this] { m_filterBar->startTyping(); });
    on(m_actions->back, [this] { m_session->goBack(); });
    on(m_actions->forward, [this] { m_session->goForward(); });
    on(m_actions->clearFilter, [this] {
        showOwnColumns();
        m_session->setFilter({});
    });
    on(m_actions->scopeToChart, [this] { m_timeline->requestScope(); });
    on(m_actions->fullScreen, [this](bool full) { full ? showFullScreen() : showNormal(); });
    on(m_actions->resetColumns, [this] {
        m_ownColumns.clear();
        m_table->setColumns({});
    });
    on(m_actions->showGroups, [this] { showGroups(); });
    on(m_actions->guide, [this] { showGuide(); });
    on(m_actions->showArchive, [this] { showArchive(); });
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
    connect(m_session, &AuditSession::loadStarted, this, &MainWindow::startLoad);
    connect(m_session, &AuditSession::loadProgressed, m_status, &LoadStatus::showProgress);
    connect(m_session, &AuditSession::loadFinished, this, &MainWindow::finishLoad);
    connect(m_session, &AuditSession::contextChanged, m_status, &LoadStatus::showContext);
    connect(m_session, &AuditSession::answerChanged, this, &MainWindow::showAnswer);
    connect(m_session, &AuditSession::filterChanged, this, &MainWindow::updateActions);
    connect(m_session, &AuditSession::busyChanged, this, &MainWindow::updateActions);
    connect(m_session, &AuditSession::sortChanged, m_table, &EventTableView::setSortIndicator);
    connect(m_session, &AuditSession::queryFailed, this, [this](const Error& error) {
        notice(error.code == ErrorCode::Cancelled
                   ? tr("The search was stopped: there may be more events than these. Return in the filter's "
                        "field searches again.")
                   : tr("The filter could not be answered. %1 Return in the filter's field asks again.")
                         .arg(errorSentence(error)));
        if (error.code == ErrorCode::FileChanged) {
            offerReload();
        }
    });
    connect(m_status, &LoadStatus::stopRequested, m_session, &AuditSession::stopLoading);
    connect(m_status, &LoadStatus::problemsRequested, this, &MainWindow::showProblems);
    connect(m_zone, &ZoneChooser::zoneRequested, this, [this](const TimeZone& zone) {
        m_settings.setZoneName(toQString(zone.name()));
        m_session->setZone(zone);
    });
}

void MainWindow::connectTable()
{
    connect(m_table, &EventTableView::sortRequested, m_session, &AuditSession::setSort);
    connect(m_table, &EventTableView::selectionChanged, this, &MainWindow::updateCounts);
    connect(m_table, &EventTableView::cellMenuRequested, this, &MainWindow::openValueMenu);
    connect(m_table, &EventTableView::currentEventChanged, this,
            [this] { m_detail->setEvent(m_tableModel->context(), m_table->currentEvent()); });
    connect(m_detail, &DetailPane::archiveChanged, this, &MainWindow::offerReload);
    connect(m_detail, &DetailPane::includeRequested, m_session, &AuditSession::include);
    connect(m_detail, &DetailPane::excludeRequested, m_session, &AuditSession::exclude);
    connect(m_detail, &DetailPane::onlyRequested, m_session, &AuditSession::setFilter);
}

void MainWindow::connectCharts()
{
    connect(m_session, &AuditSession::answerChanged, m_charts, &ChartPanel::setAnswer);
    connect(m_charts, &ChartPanel::includeRequested, m_session, &AuditSession::include);
    connect(m_charts, &ChartPanel::onlyRequested, m_session, &AuditSession::setFilter);
    connect(m_charts, &ChartPanel::eventRequested, m_table, &EventTableView::goToEvent);
    connect(m_timeline, &TimelineView::rangeRequested, this, [this](const TimeRange& range) {
        m_session->setFilter(withTimeScope(m_session->filter(), range));
    });
    connect(m_timeline, &TimelineView::clearRangeRequested, this,
            [this] { m_session->setFilter(withTimeScope(m_session->filter(), std::nullopt)); });
}

void MainWindow::connectFilter()
{
    connect(m_filterBar, &FilterBar::filterEdited, m_session, &AuditSession::setFilter);
    connect(m_session, &AuditSession::filterChanged, m_filterBar,
            [this](const Filter& filter) { m_filterBar->setFilterText(toQString(toText(filter))); });
    connect(m_filterBar, &FilterBar::historyChanged, this,
            [this](const QStringList& texts) { m_settings.addToFilterHistory(texts.back()); });
    connect(m_session, &AuditSession::contextChanged, m_filterBar, &FilterBar::setContext);
    connect(m_session, &AuditSession::busyChanged, m_filterBar, &FilterBar::setBusy);
}

void MainWindow::connectPanels()
{
    connect(m_session, &AuditSession::answerChanged, m_facets, [this](const AnswerPtr& answer) {
        m_facets->setResult(answer->question.context, answer->matches);
    });
    connect(m_facets, &FacetPanel::includeRequested, m_session, &AuditSession::include);
    connect(m_facets, &FacetPanel::excludeRequested, m_session, &AuditSession::exclude);
    connect(m_facets, &FacetPanel::onlyRequested, m_session, &AuditSession::setFilter);
    connect(m_facets, &FacetPanel::lookChanged, this,
            [this] { m_settings.setFacetLook(m_facets->hiddenFields(), m_facets->isByName()); });
}

void MainWindow::connectStartPage()
{
    connect(m_startPage, &StartPage::openFolderRequested, this, &MainWindow::chooseFolder);
    connect(m_startPage, &StartPage::openFilesRequested, this, &MainWindow::chooseFiles);
    connect(m_startPage, &StartPage::openSampleRequested, this, [this] { openPaths({m_samplePath}); });
    connect(m_startPage, &StartPage::openRecentRequested, this,
            [this](const QString& path) { openPaths({path}); });
}

} // namespace trailscope::ui
