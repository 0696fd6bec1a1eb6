// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/session_test.h"
#include "ui/charts/chart_page.h"
#include "ui/charts/chart_panel.h"
#include "ui/dialogs/export_dialog.h"
#include "ui/features/export_controller.h"
#include "ui/models/event_table_model.h"
#include "ui/report/manager_view.h"
#include "ui/table/event_table_view.h"

#include <QFile>

namespace trailscope::ui::test {
namespace {

class ExportControllerTest : public SessionTest {
protected:
    EventTableModel model;
    EventTableView table{model};
    ChartPanel charts;
    ManagerView manager;
    ExportController controller{parts(), {table, charts, manager}};
};

TEST_F(ExportControllerTest, ThereIsNothingToExportWithoutAnArchive)
{
    EXPECT_FALSE(actions.exportCsv->isEnabled());
    EXPECT_FALSE(actions.managerHtml->isEnabled());

    ASSERT_TRUE(openSample());

    EXPECT_TRUE(actions.exportCsv->isEnabled());
    EXPECT_TRUE(actions.managerHtml->isEnabled());
}

TEST_F(ExportControllerTest, EventsAreExportedFromADialog)
{
    ASSERT_TRUE(openSample());

    actions.exportCsv->trigger();

    EXPECT_NE(window.findChild<ExportDialog*>(), nullptr);
}

TEST_F(ExportControllerTest, TheCurrentChartIsWrittenAndItsFolderRemembered)
{
    ASSERT_TRUE(openSample());
    charts.setAnswer(session.answer());
    const QSignalSpy finished(&controller, &ExportController::finished);
    chooser.saveAs = folder.filePath(QStringLiteral("chart.svg"));

    actions.chartSvg->trigger();

    EXPECT_TRUE(QFile::exists(chooser.saveAs));
    ASSERT_EQ(finished.size(), 1);
    EXPECT_TRUE(finished.front().front().toString().contains(QStringLiteral("chart.svg")));
    EXPECT_EQ(SessionSettings(settings).exportFolder(), folder.path());
}

TEST_F(ExportControllerTest, TheManagersPageIsWrittenAsHtml)
{
    ASSERT_TRUE(openSample());
    manager.setArchive({session.paths(), session.report(), session.context()}, {});
    const QSignalSpy finished(&controller, &ExportController::finished);
    chooser.saveAs = folder.filePath(QStringLiteral("page.html"));

    actions.managerHtml->trigger();

    ASSERT_TRUE(becomesTrue([&finished] { return finished.size() == 1; }));
    QFile page(chooser.saveAs);
    ASSERT_TRUE(page.open(QIODevice::ReadOnly));
    EXPECT_TRUE(page.readAll().contains("<html"));
}

TEST_F(ExportControllerTest, EventsOfAnotherFilterAreNotExported)
{
    ASSERT_TRUE(openSample());
    const QSignalSpy noticed(&controller, &WindowController::noticed);
    chooser.saveAs = folder.filePath(QStringLiteral("chart.png"));

    session.setFilter(valueFilter(Field::User, "Jiro")); // its answer has not come yet
    actions.chartPng->trigger();

    EXPECT_TRUE(toldBy(noticed).startsWith(QStringLiteral("Nothing was exported")));
    EXPECT_FALSE(QFile::exists(chooser.saveAs));
    EXPECT_TRUE(settles());
}

} // namespace
} // namespace trailscope::ui::test
