// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filter_text.h"
#include "tests/ui/chart_support.h"
#include "tests/ui/made_logins.h"
#include "tests/ui/menu_support.h"
#include "tests/ui/qt_support.h"
#include "ui/charts/compare_chart.h"
#include "ui/charts/compare_painter.h"
#include "ui/charts/compare_view.h"
#include "ui/models/person_change_model.h"

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

TEST(PersonChangeModelTest, RowsAreUsersWithBothPeriods)
{
    PersonChangeModel model;
    const QAbstractItemModelTester tester(&model);
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    PeriodComparison comparison;
    comparison.people = {{"night", {{0, 5}, 1}, {{2, 3}, 0}}, {"", {}, {{1, 0}, 4}}};

    model.setComparison(std::make_shared<const PeriodComparison>(comparison));

    EXPECT_EQ(resets.count(), 1);
    ASSERT_EQ(model.rowCount(), 2);
    QStringList texts;
    for (int row = 0; row < 2; ++row) {
        for (int column = 0; column < PersonChangeModel::columns; ++column) {
            texts += model.index(row, column).data().toString();
        }
    }
    EXPECT_EQ(texts.join(u' '), QStringLiteral("night 5 3 5 5 1 0 (empty) 0 0 0 1 0 4"));
}

class CompareViewTest : public testing::Test {
protected:
    CompareViewTest()
    {
        view.resize(900, 320);
        view.show();
        view.setAnswer(test::answerOf(test::twoWeeks()));
        EXPECT_TRUE(becomesTrue([this] { return view.comparison() != nullptr; }));
    }

    void choose(const char* combo, int data)
    {
        auto* box = view.findChild<QComboBox*>(QString::fromLatin1(combo));
        box->setCurrentIndex(box->findData(data));
    }

    CompareView view;
};

TEST_F(CompareViewTest, TheLatestWholeWeekIsComparedWithTheOneBefore)
{
    const auto table = view.numbers();

    EXPECT_EQ(table.headings.mid(2, 2),
              test::texts({"2026-10-12 to 2026-10-18", "2026-10-05 to 2026-10-11"}));
    EXPECT_EQ(table.rows[0].mid(0, 4), test::texts({"Logins in working hours", "", "0", "1"}));
    EXPECT_EQ(table.rows[1].mid(0, 4), test::texts({"Logins off-hours", "", "3", "2"}));
    EXPECT_EQ(table.rows[2].mid(2, 2), test::texts({"0", "1"}));
    EXPECT_EQ(table.rows[3].mid(2, 2), test::texts({"1", "0"}));
    EXPECT_EQ(table.rows[3].last(), QStringLiteral("new"));
}

TEST_F(CompareViewTest, ThePeriodIsThatOfTheFilterWhenChosen)
{
    const auto context = test::twoWeeks();
    choose("compareSpan", static_cast<int>(ComparedSpan::FilterTime));

    view.setAnswer(test::answerOf(context, *parseFilter("user = night and time = 2026-10-13").filter()));

    ASSERT_TRUE(becomesTrue([this] { return view.comparison()->people.size() == 1; }));
    EXPECT_EQ(view.numbers().headings.mid(2, 2), test::texts({"2026-10-13", "2026-10-12"}));
    choose("compareEarlier", static_cast<int>(Earlier::SameWeekdays));
    ASSERT_TRUE(
        becomesTrue([this] { return view.numbers().headings.value(3) == QStringLiteral("2026-10-06"); }));
    EXPECT_EQ(view.comparison()->now.logins.offHours, 1U);
    EXPECT_EQ(view.comparison()->before.logins.offHours, 1U);
}

TEST_F(CompareViewTest, APeriodBeforeTheArchiveIsWarnedOf)
{
    const auto warnings = comparisonWarnings(*view.comparison(), {});
    EXPECT_TRUE(warnings.isEmpty()) << warnings.join(u'\n').toStdString();

    choose("compareSpan", static_cast<int>(ComparedSpan::FilterTime));

    ASSERT_TRUE(becomesTrue([this] { return !comparisonWarnings(*view.comparison(), {}).isEmpty(); }));
    EXPECT_TRUE(comparisonWarnings(*view.comparison(), {})
                    .front()
                    .contains(QStringLiteral("2026-09-21 to 2026-10-04")));
}

TEST_F(CompareViewTest, BarsAreAsWideAsTheirRoomWhenTheyScroll)
{
    const auto* chart = view.findChild<CompareChart*>();
    const auto* area = chart->parentWidget();
    for (const auto& size : {QSize(900, 160), QSize(900, 900), QSize(800, 200)}) {
        view.resize(size);
        ASSERT_TRUE(becomesTrue([area] { return area->width() > 0; }));
        EXPECT_LE(chart->width(), area->width()) << size.width() << " x " << size.height();
    }
    EXPECT_GT(chart->height(), area->height()) << "there is something to scroll";
}

TEST_F(CompareViewTest, ReturnOnAPersonAsksForThatUser)
{
    auto* people = view.findChild<QTableView*>(QStringLiteral("comparePeople"));
    QSignalSpy included(&view, &ChartPage::includeRequested);
    people->setFocus();
    people->setCurrentIndex(people->model()->index(0, 0));

    QTest::keyClick(people, Qt::Key_Return);

    ASSERT_EQ(included.count(), 1);
    EXPECT_EQ(toText(included.front().front().value<Filter>()), "user = night");
}

TEST_F(CompareViewTest, AMenuOnAPersonOffersWhatCanBeDoneWithTheUser)
{
    auto* people = view.findChild<QTableView*>(QStringLiteral("comparePeople"));
    QSignalSpy included(&view, &ChartPage::includeRequested);
    QSignalSpy only(&view, &ChartPage::onlyRequested);
    const auto open = [people] {
        const auto place = people->visualRect(people->model()->index(0, 0)).center();
        QContextMenuEvent event(QContextMenuEvent::Mouse, place, people->viewport()->mapToGlobal(place));
        QCoreApplication::sendEvent(people->viewport(), &event);
    };

    open();
    chooseFrom(valueMenuOf(view), QStringLiteral("Exclude"));
    open();
    chooseFrom(valueMenuOf(view), QStringLiteral("Only this"));

    ASSERT_EQ(included.count(), 1);
    EXPECT_EQ(toText(included.front().front().value<Filter>()), "not user = night");
    ASSERT_EQ(only.count(), 1);
    EXPECT_EQ(toText(only.front().front().value<Filter>()), "user = night");
}

TEST(ComparedMeasureTest, AChangeIsToldByRates)
{
    const auto change = [](std::size_t now, std::size_t before, std::optional<double> rateNow,
                           std::optional<double> rateBefore) {
        return ComparedMeasure{{}, now, before, rateNow, rateBefore, {}}.change();
    };

    EXPECT_EQ(change(15, 10, {}, {}), QStringLiteral("+50 %"));
    EXPECT_EQ(change(15, 10, 3, 6), QStringLiteral("−50 %"));
    EXPECT_EQ(change(15, 10, 3, 3), QStringLiteral("the same"));
    EXPECT_EQ(change(4, 0, {}, {}), QStringLiteral("new"));
    EXPECT_EQ(change(0, 4, 0, 1), QStringLiteral("none any more"));
    EXPECT_EQ(change(0, 0, {}, {}), QStringLiteral("the same"));
}

} // namespace
} // namespace trailscope::ui
