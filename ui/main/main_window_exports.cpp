// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Charts and the manager's page as files.
#include "ui/charts/chart_page.h"
#include "ui/charts/chart_panel.h"
#include "ui/jobs/latest_job.h"
#include "ui/main/main_actions.h"
#include "ui/main/main_window.h"
#include "ui/report/manager_html.h"
#include "ui/report/manager_page.h"
#include "ui/report/manager_view.h"
#include "ui/texts/error_text.h"
#include "ui/texts/format.h"
#include "ui/texts/saved_file.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QStatusBar>

namespace trailscope::ui {

void MainWindow::connectExports()
{
    const auto on = [this](QAction* action, auto slot) { connect(action, &QAction::triggered, this, slot); };
    on(m_actions->managerPdfA4, [this] { exportManagerPdf(QPageSize::A4); });
    on(m_actions->managerPdfLetter, [this] { exportManagerPdf(QPageSize::Letter); });
    on(m_actions->managerHtml, [this] { exportManagerPage(QStringLiteral("html"), managerHtml); });
    on(m_actions->chartPng, [this] { exportChart(ChartFormat::Png); });
    on(m_actions->chartSvg, [this] { exportChart(ChartFormat::Svg); });
    on(m_actions->chartCsv, [this] { exportChart(ChartFormat::Csv); });
    for (auto* page : m_charts->pages()) {
        page->setContextMenuPolicy(Qt::ActionsContextMenu);
        page->addActions({m_actions->chartPng, m_actions->chartSvg, m_actions->chartCsv});
    }
}

void MainWindow::exportManagerPdf(QPageSize::PageSizeId paper)
{
    exportManagerPage(QStringLiteral("pdf"),
                      [paper](const ManagerReport& report) { return managerPdf(report, paper); });
}

void MainWindow::exportManagerPage(const QString& suffix, const MadePage& make)
{
    const auto question = m_manager->question();
    const auto day = formatTime(question.period.begin, m_session->zone()).left(10);
    const auto path =
        askForFile(tr("Export the manager's page"), QStringLiteral("trailscope-%1.%2").arg(day, suffix));
    if (path.isEmpty()) {
        return;
    }
    using Made = std::shared_ptr<const Result<ManagerReport>>;
    m_reportJob->start(
        [question, archive = reportedArchive()](const std::stop_token& stop) {
            return Made(std::make_shared<Result<ManagerReport>>(makeManagerReport(question, archive, stop)));
        },
        [this, path, make](const Made& made) {
            statusBar()->showMessage(made->ok() ? saveAndTell(path, make(made->value()))
                                                : errorSentence(made->error()));
        });
}

void MainWindow::exportChart(ChartFormat format)
{
    if (!mayExport()) {
        return;
    }
    const auto& chart = m_charts->currentPage();
    const auto path = askForFile(tr("Export the chart"), chartFileName(chart, format));
    if (!path.isEmpty()) {
        statusBar()->showMessage(saveAndTell(path, chartFile(chart, format)));
    }
}

QString MainWindow::askForFile(const QString& title, const QString& suggestedName)
{
    const QDir folder(m_settings.exportFolder().isEmpty() ? QDir::homePath() : m_settings.exportFolder());
    auto path = m_chooser.saveFile(this, title, folder.filePath(suggestedName));
    if (!path.isEmpty()) {
        m_settings.setExportFolder(QFileInfo(path).absolutePath());
    }
    return path;
}

} // namespace trailscope::ui
