// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filter_text.h"
#include "tests/ui/chart_support.h"
#include "tests/ui/made_logins.h"
#include "tests/ui/menu_support.h"
#include "tests/ui/qt_support.h"
#include "ui/charts/week_map_view.h"
#include "ui/models/week_map_model.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

namespace trailscope::ui {
namespace {

using test::becomesTrue;
using test::chooseFrom;
using test::valueMenuOf;

TEST(WeekMapModelTest, CellsTellCountShareAndOffHours)
{
    WeekMapModel model;
    const QAbstractItemModelTester tester(&model);
    const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    const auto context = test::twoWeeks();

    model.setMap(weekMap(RowSet::all(context.store->layout()), EventKind::All, context));

    EXPECT_EQ(changes.count(), 1);
    EXPECT_EQ(model.index(1, 2).data().toString(), QStringLiteral("3"));
    EXPECT_EQ(model.index(1, 2).data(WeekMapModel::ShareRole).toDouble(), 1.0);
    EXPECT_TRUE(model.index(1, 2).data(WeekMapModel::OffHoursRole).toBool());
    EXPECT_FALSE(model.index(1, 10).data(WeekMapModel::OffHoursRole).toBool());
    EXPECT_EQ(model.index(1, 2).data(Qt::AccessibleTextRole).toString(),
              QStringLiteral("Tuesday, 2:00 to 3:00: 3 events (37.5 %)\nOutside of working hours"));
    EXPECT_EQ(model.headerData(6, Qt::Vertical, Qt::DisplayRole).toString(), QStringLiteral("Sun"));
}

class WeekMapViewTest : public testing::Test {
protected:
    WeekMapViewTest()
    {
        view.resize(900, 260);
        view.show();
        view.setAnswer(test::answerOf(test::twoWeeks()));
        EXPECT_TRUE(becomesTrue([this] { return view.hasNumbers(); }));
    }

    [[nodiscard]] QTableView* map() { return view.findChild<QTableView*>(QStringLiteral("weekMap")); }
    [[nodiscard]] QPoint place(int weekday, int hour)
    {
        return map()->visualRect(map()->model()->index(weekday, hour)).center();
    }

    WeekMapView view;
};

TEST_F(WeekMapViewTest, AClickOnACellAsksForItsEvents)
{
    QSignalSpy included(&view, &ChartPage::includeRequested);

    QTest::mouseClick(map()->viewport(), Qt::LeftButton, {}, place(1, 2));

    ASSERT_EQ(included.count(), 1);
    EXPECT_EQ(toText(included.front().front().value<Filter>()), "weekday = tue and hour = 2");
}

TEST_F(WeekMapViewTest, TheMenuOfACellExcludesItAndShowsItAlone)
{
    QSignalSpy included(&view, &ChartPage::includeRequested);
    QSignalSpy only(&view, &ChartPage::onlyRequested);

    Q_EMIT map()->customContextMenuRequested(place(1, 2));
    chooseFrom(valueMenuOf(view), QStringLiteral("Exclude"));
    Q_EMIT map()->customContextMenuRequested(place(1, 2));
    chooseFrom(valueMenuOf(view), QStringLiteral("Only this"));

    ASSERT_EQ(included.count(), 1);
    EXPECT_EQ(toText(included.front().front().value<Filter>()), "not (weekday = tue and hour = 2)");
    ASSERT_EQ(only.count(), 1);
    EXPECT_EQ(toText(only.front().front().value<Filter>()), "weekday = tue and hour = 2");
}

TEST_F(WeekMapViewTest, KeysSelectCellsThatReturnAsksFor)
{
    QSignalSpy included(&view, &ChartPage::includeRequested);
    map()->setFocus();
    map()->setCurrentIndex(map()->model()->index(5, 22));

    QTest::keyClick(map(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(map(), Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(map(), Qt::Key_Return);

    ASSERT_EQ(included.count(), 1);
    EXPECT_EQ(toText(included.front().front().value<Filter>()),
              "weekday = (sat or sun) and hour = (22 or 23)");
}

TEST_F(WeekMapViewTest, AnOutcomeIsChosenAndPartOfTheFilter)
{
    auto* kinds = view.findChild<QComboBox*>(QStringLiteral("weekMapKind"));
    QSignalSpy included(&view, &ChartPage::includeRequested);

    kinds->setCurrentIndex(kinds->findData(static_cast<int>(EventKind::FailedLogins)));

    ASSERT_TRUE(becomesTrue([this] { return map()->model()->index(1, 2).data() == QStringLiteral("1"); }));
    QTest::mouseClick(map()->viewport(), Qt::LeftButton, {}, place(1, 2));
    ASSERT_EQ(included.count(), 1);
    EXPECT_EQ(toText(included.front().front().value<Filter>()),
              "weekday = tue and hour = 2 and login = failure");
}

TEST_F(WeekMapViewTest, TheNumbersAreARowForEachWeekday)
{
    const auto table = view.numbers();

    ASSERT_EQ(table.rows.size(), 7U);
    EXPECT_EQ(table.headings.size(), 25);
    EXPECT_EQ(table.rows[1].mid(0, 4), test::texts({"Tue", "0", "0", "3"}));
}

} // namespace
} // namespace trailscope::ui
