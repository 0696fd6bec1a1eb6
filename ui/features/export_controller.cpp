// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/features/export_controller.h"

#include "ui/charts/chart_page.h"
#include "ui/charts/chart_panel.h"
#include "ui/dialogs/export_dialog.h"
#include "ui/jobs/shared_report.h"
#include "ui/report/manager_html.h"
#include "ui/report/manager_page.h"
#include "ui/report/manager_texts.h"
#include "ui/report/manager_view.h"
#include "ui/table/event_table_view.h"
#include "ui/texts/error_text.h"
#include "ui/texts/format.h"
#include "ui/texts/saved_file.h"

#include <QDir>
#include <QFileInfo>

namespace trailscope::ui {

ExportController::ExportController(const WindowParts& parts, const Widgets& widgets)
    : WindowController(parts)
    , m_table(widgets.table)
    , m_charts(widgets.charts)
    , m_manager(widgets.manager)
    , m_reportJob(new LatestJob(this))
{
    connectActions();
    connect(&session(), &AuditSession::stateChanged, this, &ExportController::updateActions);
    updateActions();
}

void ExportController::connectActions()
{
    on(actions().exportCsv, [this] { exportEvents(); });
    on(actions().managerPdfA4, [this] { exportManagerPdf(QPageSize::A4); });
    on(actions().managerPdfLetter, [this] { exportManagerPdf(QPageSize::Letter); });
    on(actions().managerHtml, [this] { exportManagerPage(QStringLiteral("html"), managerHtml); });
    on(actions().chartPng, [this] { exportChart(ChartFormat::Png); });
    on(actions().chartSvg, [this] { exportChart(ChartFormat::Svg); });
    on(actions().chartCsv, [this] { exportChart(ChartFormat::Csv); });
    for (auto* page : m_charts.pages()) {
        page->setContextMenuPolicy(Qt::ActionsContextMenu);
        page->addActions({actions().chartPng, actions().chartSvg, actions().chartCsv});
    }
}

void ExportController::updateActions()
{
    const bool whole = session().answer()->complete;
    actions().exportCsv->setEnabled(whole && !session().answer()->rows->empty());
    for (auto* action : {actions().chartPng, actions().chartSvg, actions().chartCsv}) {
        action->setEnabled(whole);
    }
    const bool hasEvents = session().context().store->rowCount() > 0;
    for (auto* action : {actions().managerPdfA4, actions().managerPdfLetter, actions().managerHtml}) {
        action->setEnabled(hasEvents);
    }
}

//! While a query runs, the rows shown are those of the filter before.
bool ExportController::mayExport()
{
    if (!session().isAnswered()) {
        Q_EMIT noticed(
            tr("Nothing was exported: the events shown are not all events of the filter, or not its own."));
    }
    return session().isAnswered();
}

void ExportController::exportEvents()
{
    if (!mayExport()) {
        return;
    }
    const auto& answer = *session().answer();
    auto selected = std::make_shared<std::vector<RowId>>(m_table.selectedEvents());
    auto* dialog =
        new ExportDialog({answer.question.context, answer.rows, selected, m_table.shownFields(), missing()},
                         chooser(), settings(), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ExportController::exportChart(ChartFormat format)
{
    if (!mayExport()) {
        return;
    }
    const auto& chart = m_charts.currentPage();
    const auto path = askForFile(tr("Export the chart"), chartFileName(chart, format));
    if (!path.isEmpty()) {
        Q_EMIT finished(saveAndTell(path, chartFile(chart, format), missing()));
    }
}

void ExportController::exportManagerPdf(QPageSize::PageSizeId paper)
{
    exportManagerPage(QStringLiteral("pdf"),
                      [paper](const ManagerReport& report) { return managerPdf(report, paper); });
}

void ExportController::exportManagerPage(const QString& suffix, const MadePage& make)
{
    const auto question = m_manager.question();
    const auto day = formatTime(question.period.begin, session().zone()).left(10);
    const auto path =
        askForFile(tr("Export the manager's page"), QStringLiteral("trailscope-%1.%2").arg(day, suffix));
    if (path.isEmpty()) {
        return;
    }
    const ReportedArchive archive{session().paths(), session().report(), session().context()};
    m_reportJob->start([question, archive](
                           const std::stop_token& stop) { return makeSharedReport(question, archive, stop); },
                       [this, path, make](const Result<ReportPtr>& report) {
                           Q_EMIT finished(report.ok() ? saveAndTell(path, make(*report.value()),
                                                                     incompleteText(*report.value()))
                                                       : errorSentence(report.error()));
                       });
}

QString ExportController::askForFile(const QString& title, const QString& suggestedName)
{
    const QDir folder(settings().exportFolder().isEmpty() ? QDir::homePath() : settings().exportFolder());
    auto path = chooser().saveFile(window(), title, folder.filePath(suggestedName));
    if (!path.isEmpty()) {
        settings().setExportFolder(QFileInfo(path).absolutePath());
    }
    return path;
}

} // namespace trailscope::ui
