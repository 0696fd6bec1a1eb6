// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Week map, people and comparison, each alone and by real keys and clicks.
#include "core/query/filter_text.h"
#include "tests/ui/chart_support.h"
#include "tests/ui/qt_support.h"
#include "ui/base/theme.h"
#include "ui/models/person_change_model.h"
#include "ui/models/week_map_model.h"
#include "ui/widgets/compare_chart.h"
#include "ui/widgets/compare_painter.h"
#include "ui/widgets/compare_view.h"
#include "ui/widgets/people_chart.h"
#include "ui/widgets/people_view.h"
#include "ui/widgets/week_map_view.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QImage>
#include <QMenu>
#include <QPainter>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <algorithm>
#include <gtest/gtest.h>

namespace trailscope::ui {
namespace {

using test::becomesTrue;
using test::MadeEvent;

MadeEvent loginAt(const char* time, const char* user, Login result = Login::Success)
{
    static int id = 0;
    Traits traits;
    traits.login = result;
    traits.outcome = result == Login::Failure ? Outcome::Failure : Outcome::Success;
    return {parseIso8601(time)->seconds, {{Field::User, user}, {Field::Id, std::to_string(++id)}}, traits};
}

//! Two weeks from Monday, 5 October 2026, in UTC under the standard calendar.
QueryContext twoWeeks()
{
    return test::contextOf(trailscope::test::makeStore({
        loginAt("2026-10-05T00:00:00Z", "night"), // Monday
        loginAt("2026-10-06T02:30:00Z", "night"), // Tuesday
        loginAt("2026-10-06T10:00:00Z", "day"), loginAt("2026-10-07T11:00:00Z", "day", Login::Failure),
        loginAt("2026-10-13T02:10:00Z", "night"), // Tuesday
        loginAt("2026-10-13T02:40:00Z", "night", Login::Failure), loginAt("2026-10-14T23:00:00Z", "山田太郎"),
        loginAt("2026-10-18T23:59:59Z", "day"), // Sunday
    }));
}

TEST(WeekMapModelTest, CellsTellCountShareAndOffHours)
{
    WeekMapModel model;
    const QAbstractItemModelTester tester(&model);
    const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    const auto context = twoWeeks();

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

//! Chooses an entry of the value menu that is open, or of a menu below it.
void chooseFrom(const QWidget& view, const QString& text)
{
    auto* menu = view.findChild<QMenu*>(QStringLiteral("valueMenu"));
    ASSERT_NE(menu, nullptr);
    QList<QAction*> actions = menu->actions();
    for (auto* below : menu->findChildren<QMenu*>()) {
        actions += below->actions();
    }
    const auto found = std::find_if(actions.begin(), actions.end(), [&text](const QAction* action) {
        return action->text().remove(u'&') == text;
    });
    ASSERT_NE(found, actions.end()) << text.toStdString();
    (*found)->trigger();
    menu->setObjectName({});
    menu->close();
}

class WeekMapViewTest : public testing::Test {
protected:
    WeekMapViewTest()
    {
        view.resize(900, 260);
        view.show();
        view.setAnswer(test::answerOf(twoWeeks()));
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
    EXPECT_EQ(toText(included.front().front().value<Filter>()), "weekday: tue and hour: 2");
}

TEST_F(WeekMapViewTest, TheMenuOfACellExcludesItAndShowsItAlone)
{
    QSignalSpy included(&view, &ChartPage::includeRequested);
    QSignalSpy only(&view, &ChartPage::onlyRequested);

    Q_EMIT map()->customContextMenuRequested(place(1, 2));
    chooseFrom(view, QStringLiteral("Exclude"));
    Q_EMIT map()->customContextMenuRequested(place(1, 2));
    chooseFrom(view, QStringLiteral("Only this"));

    ASSERT_EQ(included.count(), 1);
    EXPECT_EQ(toText(included.front().front().value<Filter>()), "not (weekday: tue and hour: 2)");
    ASSERT_EQ(only.count(), 1);
    EXPECT_EQ(toText(only.front().front().value<Filter>()), "weekday: tue and hour: 2");
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
    EXPECT_EQ(toText(included.front().front().value<Filter>()), "weekday: (sat or sun) and hour: (22 or 23)");
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
              "weekday: tue and hour: 2 and login: failure");
}

TEST_F(WeekMapViewTest, TheNumbersAreARowForEachWeekday)
{
    const auto table = view.numbers();

    ASSERT_EQ(table.rows.size(), 7U);
    EXPECT_EQ(table.headings.size(), 25);
    EXPECT_EQ(table.rows[1].mid(0, 4), test::texts({"Tue", "0", "0", "3"}));
}

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

    QueryContext context = twoWeeks();
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
    EXPECT_EQ(toText(included.front().front().value<Filter>()), "user: 山田太郎");
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
    chooseFrom(view, QStringLiteral("All events within 30 minutes"));
    openMenu({2, std::nullopt});
    chooseFrom(view, QStringLiteral("Only this"));

    ASSERT_EQ(only.count(), 2);
    const auto time = context.store->time(rowOf(QStringLiteral("山田太郎")));
    EXPECT_EQ(toText(only[0].front().value<Filter>()),
              toText(timeFilter({{time.seconds - 1'800}, {time.seconds + 1'801}})));
    EXPECT_EQ(toText(only[1].front().value<Filter>()), "user: 山田太郎");
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
        events.push_back(loginAt("2026-10-05T10:00:00Z", ("user" + std::to_string(10'000 + user)).c_str()));
    }
    view.setAnswer(test::answerOf(test::contextOf(trailscope::test::makeStore(events))));
    ASSERT_TRUE(becomesTrue([this] { return view.numbers().rows.size() == 5'000; }));
    QSignalSpy included(&view, &ChartPage::includeRequested);

    QTest::keyClick(chart(), Qt::Key_End);
    QTest::keyClick(chart(), Qt::Key_Return);

    ASSERT_EQ(included.count(), 1);
    EXPECT_EQ(toText(included.front().front().value<Filter>()), "user: user14999");
    EXPECT_LT(chart()->pointOf({4'999, std::nullopt}).y(), chart()->viewport()->height());
}

TEST_F(PeopleViewTest, WithoutLoginsItSaysSo)
{
    view.setAnswer(test::answerOf(context, valueFilter(Field::User, "nobody")));

    EXPECT_TRUE(becomesTrue([this] { return !view.hasNumbers(); }));
    EXPECT_FALSE(chart()->isVisible());
}

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
        view.setAnswer(test::answerOf(twoWeeks()));
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
    const auto context = twoWeeks();
    choose("compareSpan", static_cast<int>(ComparedSpan::FilterTime));

    view.setAnswer(test::answerOf(context, *parseFilter("user: night and time: 2026-10-13").filter()));

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

TEST_F(CompareViewTest, ReturnOnAPersonAsksForThatUser)
{
    auto* people = view.findChild<QTableView*>(QStringLiteral("comparePeople"));
    QSignalSpy included(&view, &ChartPage::includeRequested);
    people->setFocus();
    people->setCurrentIndex(people->model()->index(0, 0));

    QTest::keyClick(people, Qt::Key_Return);

    ASSERT_EQ(included.count(), 1);
    EXPECT_EQ(toText(included.front().front().value<Filter>()), "user: night");
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
    chooseFrom(view, QStringLiteral("Exclude"));
    open();
    chooseFrom(view, QStringLiteral("Only this"));

    ASSERT_EQ(included.count(), 1);
    EXPECT_EQ(toText(included.front().front().value<Filter>()), "not user: night");
    ASSERT_EQ(only.count(), 1);
    EXPECT_EQ(toText(only.front().front().value<Filter>()), "user: night");
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

TEST(ChartPagesTest, EveryChartDrawsInsideOfItsRectangle)
{
    WeekMapView weekMapView;
    PeopleView peopleView;
    CompareView compareView;
    for (ChartPage* page : std::initializer_list<ChartPage*>{&weekMapView, &peopleView, &compareView}) {
        page->setAnswer(test::answerOf(twoWeeks()));
        ASSERT_TRUE(becomesTrue([page] { return page->hasNumbers(); }));
        for (const auto& size : {QSize(640, 360), QSize(900, 90), QSize(200, 400)}) {
            QImage image(size + QSize(40, 40), QImage::Format_RGB32);
            image.fill(Qt::red);
            QPainter painter(&image);
            page->paintChart(painter, QRectF(QPointF(20, 20), size), lightPalette());
            painter.end();

            int spilled = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    const bool inside = QRect(QPoint(20, 20), size).contains(x, y);
                    spilled += !inside && image.pixelColor(x, y) != QColor(Qt::red) ? 1 : 0;
                }
            }
            EXPECT_EQ(spilled, 0) << page->title().toStdString() << " in " << size.width();
        }
    }
}

} // namespace
} // namespace trailscope::ui
