// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filter_text.h"
#include "tests/ui/chart_support.h"
#include "tests/ui/made_logins.h"
#include "tests/ui/menu_support.h"
#include "tests/ui/qt_support.h"
#include "ui/charts/people_chart.h"
#include "ui/charts/people_view.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace trailscope::ui {
namespace {

using test::becomesTrue;
using test::chooseFrom;
using test::MadeEvent;
using test::valueMenuOf;

class PeopleViewTest : public testing::Test {
protected:
    PeopleViewTest()
    {
        view.resize(900, 260);
        view.show();
        view.setAnswer(test::answerOf(context));
        EXPECT_TRUE(becomesTrue([this] { return view.hasNumbers(); }));
    }

    [[nodiscard]] PeopleChart* chart() { return view.findChild<PeopleChart*>(); }

    [[nodiscard]] RowId rowOf(const QString& user) const
    {
        RowId row = 0;
        while (context.store->text(Field::User, row) != user.toStdString()) {
            ++row;
        }
        return row;
    }

    void click(const PeoplePlace& place)
    {
        QTest::mouseClick(chart()->viewport(), Qt::LeftButton, {}, chart()->pointOf(place));
    }

    QueryContext context = test::twoWeeks();
    PeopleView view;
};

TEST_F(PeopleViewTest, TheNumbersPutOffHoursFirst)
{
    const auto table = view.numbers();

    ASSERT_EQ(table.rows.size(), 3U);
    EXPECT_EQ(table.rows[0].mid(0, 5), test::texts({"night", "3", "3", "1", "1"}));
    EXPECT_EQ(table.rows[1].mid(0, 5), test::texts({"day", "2", "1", "1", "0"}));
    EXPECT_EQ(table.rows[2].mid(0, 5), test::texts({"山田太郎", "1", "1", "0", "0"}));
}

TEST_F(PeopleViewTest, AClickOnARowAsksForTheUser)
{
    QSignalSpy included(&view, &ChartPage::includeRequested);

    click({2, std::nullopt});

    ASSERT_EQ(included.count(), 1);
    EXPECT_EQ(toText(included.front().front().value<Filter>()), "user = 山田太郎");
}

TEST_F(PeopleViewTest, AClickOnAMarkAsksForItsEvent)
{
    QSignalSpy events(&view, &ChartPage::eventRequested);

    click({2, 0});
    click({1, 2});

    ASSERT_EQ(events.count(), 2);
    EXPECT_EQ(context.store->text(Field::User, events[0].front().value<RowId>()), "山田太郎");
    EXPECT_EQ(context.store->time(events[1].front().value<RowId>()), *parseIso8601("2026-10-18T23:59:59Z"));
}

TEST_F(PeopleViewTest, TheMenuOfAMarkLeadsToWhatHappenedAroundIt)
{
    QSignalSpy only(&view, &ChartPage::onlyRequested);
    const auto openMenu = [this](const PeoplePlace& place) {
        QContextMenuEvent event(QContextMenuEvent::Mouse, chart()->pointOf(place),
                                chart()->viewport()->mapToGlobal(chart()->pointOf(place)));
        QApplication::sendEvent(chart()->viewport(), &event);
    };

    openMenu({2, 0});
    chooseFrom(valueMenuOf(view), QStringLiteral("All events within 30 minutes"));
    openMenu({2, std::nullopt});
    chooseFrom(valueMenuOf(view), QStringLiteral("Only this"));

    ASSERT_EQ(only.count(), 2);
    const auto time = context.store->time(rowOf(QStringLiteral("山田太郎")));
    EXPECT_EQ(toText(only[0].front().value<Filter>()),
              toText(timeFilter({{time.seconds - 1'800}, {time.seconds + 1'801}})));
    EXPECT_EQ(toText(only[1].front().value<Filter>()), "user = 山田太郎");
}

TEST_F(PeopleViewTest, KeysMoveOverUsersAndTheirLogins)
{
    QSignalSpy events(&view, &ChartPage::eventRequested);
    const QSignalSpy included(&view, &ChartPage::includeRequested);

    QTest::keyClick(chart(), Qt::Key_Down);
    QTest::keyClick(chart(), Qt::Key_Return);
    EXPECT_EQ(included.count(), 1);
    QTest::keyClick(chart(), Qt::Key_Right);
    QTest::keyClick(chart(), Qt::Key_Right);
    EXPECT_TRUE(
        chart()->accessibleDescription().contains(QStringLiteral("2026-10-06 02:30:00: login outside")))
        << chart()->accessibleDescription().toStdString();
    QTest::keyClick(chart(), Qt::Key_Return);

    ASSERT_EQ(events.count(), 1);
    EXPECT_EQ(context.store->time(events.front().front().value<RowId>()),
              *parseIso8601("2026-10-06T02:30:00Z"));
}

TEST_F(PeopleViewTest, ThousandsOfUsersScroll)
{
    std::vector<MadeEvent> events;
    for (int user = 0; user < 5'000; ++user) {
        events.push_back(
            test::loginAt("2026-10-05T10:00:00Z", ("user" + std::to_string(10'000 + user)).c_str()));
    }
    view.setAnswer(test::answerOf(test::contextOf(trailscope::test::makeStore(events))));
    ASSERT_TRUE(becomesTrue([this] { return view.numbers().rows.size() == 5'000; }));
    QSignalSpy included(&view, &ChartPage::includeRequested);

    QTest::keyClick(chart(), Qt::Key_End);
    QTest::keyClick(chart(), Qt::Key_Return);

    ASSERT_EQ(included.count(), 1);
    EXPECT_EQ(toText(included.front().front().value<Filter>()), "user = user14999");
    EXPECT_LT(chart()->pointOf({4'999, std::nullopt}).y(), chart()->viewport()->height());
}

TEST_F(PeopleViewTest, WithoutLoginsItSaysSo)
{
    view.setAnswer(test::answerOf(context, valueFilter(Field::User, "nobody")));

    EXPECT_TRUE(becomesTrue([this] { return !view.hasNumbers(); }));
    EXPECT_FALSE(chart()->isVisible());
}

} // namespace
} // namespace trailscope::ui
