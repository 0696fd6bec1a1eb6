// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filter_text.h"
#include "core/query/time_scope.h"
#include "tests/ui/window_test.h"
#include "ui/charts/compare_chart.h"
#include "ui/jobs/latest_job.h"
#include "ui/report/manager_view.h"

#include <QComboBox>
#include <QDockWidget>
#include <QPushButton>
#include <QTableView>

#include <algorithm>

namespace trailscope::ui::test {
namespace {

//! The manager's view on the sample: October 2026, whose zone is UTC here.
class ManagerViewTest : public WindowTest {
protected:
    void SetUp() override { ASSERT_TRUE(openSample()); }

    [[nodiscard]] ManagerView& view() const { return find<ManagerView>("managerView"); }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(QApplication::focusWidget() != nullptr ? QApplication::focusWidget() : window.get(),
                        key, modifiers);
    }

    [[nodiscard]] bool counts() const
    {
        return settles() && becomesTrue([this] {
                   const auto jobs = window->findChildren<LatestJob*>();
                   return std::ranges::none_of(jobs, [](const auto* job) { return job->isRunning(); });
               });
    }

    void openManagerView() const
    {
        press(Qt::Key_M, Qt::ControlModifier);
        ASSERT_TRUE(view().isVisible());
        ASSERT_TRUE(counts());
    }

    [[nodiscard]] CompareChart& managerComparison() const { return *view().findChild<CompareChart*>(); }

    [[nodiscard]] QString tileValue(int tile) const
    {
        const auto& button =
            find<QPushButton>(QStringLiteral("managerTile%1").arg(tile).toLatin1().constData());
        return button.findChildren<QLabel*>().at(1)->text();
    }

    [[nodiscard]] QString countOf(const char* filter) const
    {
        const auto rows = runFilter(*parseFilter(filter).filter(), session().context());
        return QLocale().toString(static_cast<qulonglong>(rows.value().count()));
    }
};

TEST_F(ManagerViewTest, OneKeyOpensItAndEscapeGoesBackToTheEvents)
{
    openManagerView();
    EXPECT_FALSE(table().isVisible());
    EXPECT_FALSE(find<QDockWidget>("facetDock").isVisible());

    view().setFocus();
    press(Qt::Key_Escape);

    EXPECT_FALSE(view().isVisible());
    EXPECT_TRUE(table().isVisible());
    EXPECT_TRUE(find<QDockWidget>("facetDock").isVisible());
    EXPECT_FALSE(action(QStringLiteral("Manager view")).isChecked());
}

TEST_F(ManagerViewTest, ItsButtonGoesBackToo)
{
    openManagerView();

    QTest::mouseClick(&find<QPushButton>("managerBack"), Qt::LeftButton);

    EXPECT_TRUE(table().isVisible());
}

TEST_F(ManagerViewTest, FiguresAreThoseThatTheFilterFinds)
{
    openManagerView();

    EXPECT_EQ(tileValue(0), countOf("login = success and offhours = yes"));
    EXPECT_EQ(tileValue(1), countOf("root = yes"));
    EXPECT_EQ(tileValue(2), countOf("login = success"));
    EXPECT_EQ(tileValue(3), countOf("login = failure"));
    EXPECT_EQ(tileValue(4), countOf("login = no and outcome = (failure or denied)"));
    EXPECT_EQ(tileValue(5), countOf(""));
    EXPECT_NE(tileValue(0), QStringLiteral("0"));
}

TEST_F(ManagerViewTest, AClickOnAFigureShowsItsEvents)
{
    openManagerView();
    const auto value = tileValue(1);

    QTest::mouseClick(&find<QPushButton>("managerTile1"), Qt::LeftButton);
    ASSERT_TRUE(settles());

    EXPECT_TRUE(table().isVisible());
    EXPECT_EQ(QLocale().toString(static_cast<qulonglong>(rows().size())), value);
}

TEST_F(ManagerViewTest, ScopeOfTheFilterIsThePeriodToStartWith)
{
    session().setFilter(*parseFilter("region = cn-hangzhou and time = 2026-10-06").filter());
    ASSERT_TRUE(settles());
    const auto shown = QLocale().toString(static_cast<qulonglong>(rows().size()));

    openManagerView();

    EXPECT_TRUE(find<QComboBox>("managerPeriod").currentText().contains(QStringLiteral("2026-10-06")));
    EXPECT_EQ(tileValue(5), shown);
    EXPECT_TRUE(find<QLabel>("managerFacts").text().contains(QStringLiteral("region = cn-hangzhou")));
}

TEST_F(ManagerViewTest, AnotherPeriodIsCountedAnew)
{
    openManagerView();
    auto& period = find<QComboBox>("managerPeriod");
    const int month = period.findText(QStringLiteral("month"), Qt::MatchStartsWith);
    ASSERT_GE(month, 0);

    period.setFocus();
    while (period.currentIndex() != month) {
        QTest::keyClick(&period, Qt::Key_Down);
    }
    ASSERT_TRUE(counts());

    const auto asked = view().question().period;
    const auto within = toText(timeFilter(asked)) + " and root = yes";
    EXPECT_EQ(tileValue(1), countOf(within.c_str()));
    EXPECT_EQ(session().zone().toLocal(asked.begin).day, 1);
}

TEST_F(ManagerViewTest, NamesZoneCalendarAndPeopleOutsideWorkingHours)
{
    openManagerView();

    const auto facts = find<QLabel>("managerFacts").text();
    EXPECT_TRUE(facts.contains(QStringLiteral("UTC (UTC+00:00)")));
    EXPECT_TRUE(facts.contains(QStringLiteral("SHA-256")));
    EXPECT_FALSE(facts.contains(QStringLiteral("zone data"))); // UTC needs none
    const auto& people = *find<QTableView>("managerPeople").model();
    ASSERT_GT(people.rowCount(), 0);
    const auto user = people.index(0, 0).data().toString().toStdString();
    const auto filter =
        both(*parseFilter("login = success and offhours = yes").filter(), valueFilter(Field::User, user));
    EXPECT_EQ(people.index(0, 1).data().toString(), countOf(toText(filter).c_str()));
}

TEST_F(ManagerViewTest, WeekMapIsThereAndAComparisonWhereThereIsAPeriodBefore)
{
    openManagerView();
    EXPECT_TRUE(find<QWidget>("managerWeekMap").isVisible());
    EXPECT_FALSE(managerComparison().isVisible());

    session().setFilter(*parseFilter("time = 2026-10-20").filter());
    ASSERT_TRUE(counts());

    EXPECT_TRUE(managerComparison().isVisible());
    EXPECT_TRUE(managerComparison().accessibleDescription().contains(QStringLiteral("Logins off-hours")));
}

TEST_F(ManagerViewTest, AskedForBeforeTheLoadItComesWithTheEvents)
{
    makeWindow();
    window->openPaths({samplePath()});
    window->showManagerView();
    ASSERT_TRUE(counts());

    EXPECT_TRUE(view().isVisible());
    EXPECT_NE(tileValue(5), QStringLiteral("0"));
}

TEST_F(ManagerViewTest, PageIsExportedAsAPdfOfTheChosenPaper)
{
    const auto exported = [this](const char* name, const QString& text) {
        chooser.saveAs = folder.filePath(QString::fromLatin1(name));
        action(text).trigger();
        EXPECT_TRUE(becomesTrue([this] { return QFile::exists(chooser.saveAs); }));
        QFile file(chooser.saveAs);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    };

    const auto a4Page = exported("a4Page.pdf", QStringLiteral("Manager's page as PDF, A4…"));
    const auto letterPage = exported("letterPage.pdf", QStringLiteral("Manager's page as PDF, Letter…"));

    EXPECT_TRUE(a4Page.startsWith("%PDF-"));
    EXPECT_TRUE(a4Page.contains("/MediaBox [0 0 595"));
    EXPECT_TRUE(letterPage.contains("/MediaBox [0 0 612"));
}

TEST_F(ManagerViewTest, PageIsExportedAsHtml)
{
    chooser.saveAs = folder.filePath(QStringLiteral("page.html"));

    action(QStringLiteral("Manager's page as HTML…")).trigger();

    ASSERT_TRUE(becomesTrue([this] { return QFile::exists(chooser.saveAs); }));
    QFile file(chooser.saveAs);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().contains("<h1>Audit trail review</h1>"));
}

} // namespace
} // namespace trailscope::ui::test
