// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filter_text.h"
#include "tests/ui/chart_support.h"
#include "tests/ui/qt_support.h"
#include "ui/base/theme.h"
#include "ui/charts/timeline_chart.h"
#include "ui/charts/timeline_view.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QImage>
#include <QMenu>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

#include <algorithm>
#include <gtest/gtest.h>

namespace trailscope::ui {
namespace {

using test::becomesTrue;

//! A timeline of 48 events that all are logins, one at the start of each hour of Thursday and Friday in
//! Tokyo; the Friday is a holiday.
class TimelineViewTest : public testing::Test {
protected:
    TimelineViewTest()
    {
        std::vector<trailscope::test::MadeEvent> events;
        Traits login;
        login.login = Login::Success;
        for (int hour = 0; hour < 48; ++hour) {
            events.push_back({m_start + hour * 3'600LL, {{Field::User, hour < 24 ? "Taro" : "Jiro"}}, login});
        }
        auto calendar = Calendar::standard(TimeZone::named("Asia/Tokyo").value());
        calendar.holidays[{2026, 10, 2}] = "Founding day";
        m_context = {
            trailscope::test::makeStore(events), std::make_shared<const Calendar>(std::move(calendar)), {}};
        m_view.resize(1'000, 260);
        m_view.show();
        chooseWidth(BinWidth::Hour);
        m_view.setAnswer(test::answerOf(m_context));
        EXPECT_TRUE(becomesTrue([this] { return shownBins() == 48; }));
    }

    void chooseWidth(std::optional<BinWidth> width)
    {
        auto* combo = m_view.findChild<QComboBox*>(QStringLiteral("timelineWidth"));
        combo->setCurrentIndex(width ? combo->findData(static_cast<int>(*width)) : 0);
    }

    [[nodiscard]] TimelineChart* chart() { return m_view.findChild<TimelineChart*>(); }
    [[nodiscard]] std::size_t shownBins() { return chart()->picture().bins.count(); }
    [[nodiscard]] TimeRange hours(int first, int last) const
    {
        return {{m_start + first * 3'600LL}, {m_start + last * 3'600LL}};
    }

    [[nodiscard]] TimeRange shownRange()
    {
        const auto& starts = chart()->picture().bins.starts;
        return {starts.front(), starts.back()};
    }

    [[nodiscard]] bool comesToShow(int firstHour, int lastHour)
    {
        return becomesTrue([&] { return shownRange() == hours(firstHour, lastHour); });
    }

    void drag(std::size_t first, std::size_t last)
    {
        QTest::mousePress(chart(), Qt::LeftButton, {}, chart()->placeOfBin(first));
        QTest::mouseMove(chart(), chart()->placeOfBin((first + last) / 2));
        QTest::mouseMove(chart(), chart()->placeOfBin(last));
        QTest::mouseRelease(chart(), Qt::LeftButton, {}, chart()->placeOfBin(last));
    }

    void click(const char* button)
    {
        QTest::mouseClick(m_view.findChild<QToolButton*>(QString::fromLatin1(button)), Qt::LeftButton);
    }

    void turnWheel(std::size_t bin, int notches, Qt::KeyboardModifiers modifiers = {})
    {
        const QPointF place = chart()->placeOfBin(bin);
        QWheelEvent event(place, chart()->mapToGlobal(place), {}, {0, notches * 120}, Qt::NoButton, modifiers,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(chart(), &event);
    }

    std::int64_t m_start = parseIso8601("2026-10-01T00:00:00+09:00")->seconds;
    QueryContext m_context;
    TimelineView m_view;
};

TEST_F(TimelineViewTest, TheOnlyUserOfTheFilterIsShadedByTheirOwnHours)
{
    auto calendar = *m_context.calendar;
    Shift nights{"Nights", {"Jiro"}, {}, {}, true, {}};
    nights.week.fill({{0, 6 * 60}});
    calendar.shifts.push_back(nights);
    m_context.calendar = std::make_shared<const Calendar>(std::move(calendar));

    m_view.setAnswer(test::answerOf(m_context, valueFilter(Field::User, "Jiro")));
    ASSERT_TRUE(becomesTrue([this] { return shownBins() == 24; }));
    EXPECT_FALSE(chart()->picture().isShaded(3));
    EXPECT_TRUE(chart()->picture().isShaded(10));
    EXPECT_TRUE(chart()->picture().caption().endsWith(QStringLiteral("shaded by the hours of Jiro")));

    m_view.setAnswer(test::answerOf(m_context));
    ASSERT_TRUE(becomesTrue([this] { return shownBins() == 48; }));
    EXPECT_TRUE(chart()->picture().isShaded(3));
    EXPECT_FALSE(chart()->picture().isShaded(10));
    EXPECT_FALSE(chart()->picture().caption().contains(QStringLiteral("shaded")));
}

TEST_F(TimelineViewTest, ADragZoomsToWholeBinsAndChangesNoFilter)
{
    const QSignalSpy scopes(&m_view, &TimelineView::rangeRequested);

    drag(10, 19);

    EXPECT_TRUE(comesToShow(10, 20));
    EXPECT_EQ(scopes.count(), 0);
}

TEST_F(TimelineViewTest, ACloserLookHasFinerBins)
{
    chooseWidth(std::nullopt);
    ASSERT_TRUE(becomesTrue([this] { return chart()->picture().bins.width == BinWidth::FiveMinutes; }));

    drag(120, 130);

    EXPECT_TRUE(becomesTrue([this] { return chart()->picture().bins.width == BinWidth::Minute; }));
}

TEST_F(TimelineViewTest, ZoomsAreUndoneAndRedoneByButtonAndByKey)
{
    drag(10, 29);
    ASSERT_TRUE(comesToShow(10, 30));
    drag(5, 9);
    ASSERT_TRUE(comesToShow(15, 20));

    click("zoom-undo");
    EXPECT_TRUE(comesToShow(10, 30));
    QTest::keyClick(chart(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(comesToShow(0, 48));
    EXPECT_FALSE(m_view.findChild<QToolButton*>(QStringLiteral("zoom-undo"))->isEnabled());
    QTest::keyClick(chart(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(comesToShow(10, 30));
    click("zoom-redo");
    EXPECT_TRUE(comesToShow(15, 20));
    click("zoom-all");
    EXPECT_TRUE(comesToShow(0, 48));
}

TEST_F(TimelineViewTest, ADoubleClickShowsAllTimesAndThenAsksToClearTheScope)
{
    const QSignalSpy cleared(&m_view, &TimelineView::clearRangeRequested);
    drag(10, 19);
    ASSERT_TRUE(comesToShow(10, 20));

    QTest::mouseDClick(chart(), Qt::LeftButton, {}, chart()->placeOfBin(3));
    EXPECT_TRUE(comesToShow(0, 48));
    EXPECT_EQ(cleared.count(), 0);
    QTest::mouseDClick(chart(), Qt::LeftButton, {}, chart()->placeOfBin(3));
    EXPECT_EQ(cleared.count(), 1);
}

TEST_F(TimelineViewTest, ScopeAsksForWhatIsShownOrMarked)
{
    QSignalSpy scopes(&m_view, &TimelineView::rangeRequested);
    drag(10, 19);
    ASSERT_TRUE(comesToShow(10, 20));

    click("zoom-scope");
    ASSERT_EQ(scopes.count(), 1);
    EXPECT_EQ(scopes.takeFirst().front().value<TimeRange>(), hours(10, 20));
    QTest::mouseClick(chart(), Qt::LeftButton, {}, chart()->placeOfBin(3));
    QTest::keyClick(chart(), Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(chart(), Qt::Key_Return, Qt::ControlModifier);
    ASSERT_EQ(scopes.count(), 1);
    EXPECT_EQ(scopes.takeFirst().front().value<TimeRange>(), hours(13, 15));
}

TEST_F(TimelineViewTest, KeysMoveACursorThatReturnZoomsTo)
{
    QTest::keyClick(chart(), Qt::Key_Right);
    QTest::keyClick(chart(), Qt::Key_Right);
    EXPECT_TRUE(chart()->accessibleDescription().contains(QStringLiteral("2026-10-01 01:00 to 02:00")))
        << chart()->accessibleDescription().toStdString();
    QTest::keyClick(chart(), Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(chart(), Qt::Key_Return);

    EXPECT_TRUE(comesToShow(1, 3));
}

TEST_F(TimelineViewTest, WheelAndArrowsZoomAndPan)
{
    turnWheel(24, 1);
    ASSERT_TRUE(becomesTrue([this] { return shownBins() < 40; }));
    EXPECT_GT(shownRange().begin, hours(0, 1).begin);
    EXPECT_LT(shownRange().end, hours(47, 48).end);
    const auto before = shownRange();
    turnWheel(2, -1, Qt::ShiftModifier);
    ASSERT_TRUE(becomesTrue([&] { return shownRange().begin > before.begin; }));
    QTest::keyClick(chart(), Qt::Key_PageUp);
    ASSERT_TRUE(becomesTrue([&] { return shownRange().begin < before.begin; }));
    const auto wide = shownBins();
    QTest::keyClick(chart(), Qt::Key_Up);
    ASSERT_TRUE(becomesTrue([&] { return shownBins() < wide; }));
    QTest::keyClick(chart(), Qt::Key_Down);
    QTest::keyClick(chart(), Qt::Key_Down);
    QTest::keyClick(chart(), Qt::Key_Down);

    EXPECT_TRUE(comesToShow(0, 48));
}

TEST_F(TimelineViewTest, EscapeGoesBackOneLevelAtATime)
{
    const QSignalSpy cleared(&m_view, &TimelineView::clearRangeRequested);
    drag(10, 19);
    ASSERT_TRUE(comesToShow(10, 20));
    QTest::keyClick(chart(), Qt::Key_Right);

    QTest::keyClick(chart(), Qt::Key_Escape); // the cursor
    EXPECT_EQ(shownRange(), hours(10, 20));
    QTest::keyClick(chart(), Qt::Key_Escape); // the zoom
    EXPECT_TRUE(comesToShow(0, 48));
    EXPECT_EQ(cleared.count(), 0);
    QTest::keyClick(chart(), Qt::Key_Escape); // the scope
    EXPECT_EQ(cleared.count(), 1);
}

TEST_F(TimelineViewTest, ATipTellsSpanCountsSharesAndTheHolidaysName)
{
    const auto& picture = chart()->picture();

    EXPECT_EQ(picture.describeBin(1), QStringLiteral("2026-10-01 01:00 to 02:00\nlogins: 1 (100 %)\n"
                                                     "failed logins: 0 (0 %)\nerrors: 0 (0 %)\n"
                                                     "Outside of working hours"));
    EXPECT_FALSE(picture.describeBin(10).contains(QStringLiteral("working hours")));
    EXPECT_TRUE(picture.describeBin(34).contains(QStringLiteral("Holiday: Founding day")));
}

TEST_F(TimelineViewTest, ASeriesIsSwitchedOffInTheLegend)
{
    m_view.findChild<QCheckBox*>(QStringLiteral("timelineSeries0"))->click();

    EXPECT_FALSE(chart()->picture().describeBin(1).contains(QStringLiteral("logins: 1")));
    EXPECT_TRUE(chart()->picture().describeBin(1).contains(QStringLiteral("failed logins: 0")));
}

TEST_F(TimelineViewTest, ASplitShowsTheValuesOfAField)
{
    m_view.setLook({BinWidth::Hour, Field::User, {}});

    EXPECT_TRUE(becomesTrue(
        [this] { return chart()->picture().describeBin(1).contains(QStringLiteral("Taro: 1 (100 %)")); }));
    EXPECT_EQ(m_view.look().split, Field::User);
}

TEST_F(TimelineViewTest, SeriesOfAPresetAreAChoiceBesideTheFields)
{
    const PresetChart look{
        BinWidth::Day, {}, {{{{{"en", "of Taro"}}}, "user = Taro", valueFilter(Field::User, "Taro")}}};

    m_view.setLook(look);

    EXPECT_TRUE(becomesTrue([this] {
        return chart()->picture().describeBin(0).contains(QStringLiteral("of Taro: 24 (100 %)"));
    }));
    EXPECT_EQ(m_view.look(), look);
    m_view.setLook({});
    EXPECT_TRUE(becomesTrue([this] { return chart()->picture().series.size() == 3; }));
    EXPECT_EQ(m_view.findChild<QComboBox*>(QStringLiteral("timelineSplit"))
                  ->findText(QStringLiteral("the preset's series")),
              -1);
}

TEST_F(TimelineViewTest, TheMenuOfABarIsAboutItsSeriesItsTimeAndBoth)
{
    m_view.setLook({BinWidth::Hour, Field::User, {}});
    ASSERT_TRUE(
        becomesTrue([this] { return chart()->picture().series.front().title != QStringLiteral("logins"); }));
    QSignalSpy included(&m_view, &TimelineView::includeRequested);
    QSignalSpy only(&m_view, &TimelineView::onlyRequested);
    const auto entry = [](const QMenu& menu, const QString& text) {
        const auto actions = menu.actions();
        const auto found = std::find_if(actions.begin(), actions.end(), [&text](const QAction* action) {
            return action->text().remove(u'&') == text;
        });
        EXPECT_NE(found, actions.end()) << text.toStdString();
        return *found;
    };
    const auto choose = [&](const QString& part, const QString& text) {
        QContextMenuEvent event(QContextMenuEvent::Mouse, chart()->placeOfBin(1),
                                chart()->mapToGlobal(chart()->placeOfBin(1)));
        QApplication::sendEvent(chart(), &event);
        auto* menu = m_view.findChild<QMenu*>(QStringLiteral("timelineMenu"));
        entry(*entry(*menu, part)->menu(), text)->trigger();
        menu->setObjectName({});
        menu->close();
    };

    choose(QStringLiteral("Taro"), QStringLiteral("Include"));
    choose(QStringLiteral("Taro"), QStringLiteral("Exclude"));
    choose(QStringLiteral("Taro in this bar"), QStringLiteral("Only this"));
    choose(QStringLiteral("This bar"), QStringLiteral("Of these events, those before it"));

    ASSERT_EQ(included.count(), 3);
    EXPECT_EQ(toText(included[0].front().value<Filter>()), "user = Taro");
    EXPECT_EQ(toText(included[1].front().value<Filter>()), "not user = Taro");
    const auto& starts = chart()->picture().bins.starts;
    EXPECT_EQ(toText(included[2].front().value<Filter>()), toText(timeFilter({{0}, starts[1]})));
    ASSERT_EQ(only.count(), 1);
    EXPECT_EQ(toText(only[0].front().value<Filter>()),
              toText(both(valueFilter(Field::User, "Taro"), timeFilter({starts[1], starts[2]}))));
}

TEST_F(TimelineViewTest, TheSameScaleStaysWhenBarsBecomeLower)
{
    m_view.findChild<QAction*>(QStringLiteral("timelineSameScale"))->setChecked(true);
    chooseWidth(BinWidth::Day);
    ASSERT_TRUE(becomesTrue([this] { return shownBins() == 2; }));
    EXPECT_EQ(chart()->picture().scale.top(), 24U);
    const auto morning = trailscope::both(valueFilter(Field::User, "Taro"), valueFilter(Field::Hour, "9"));

    m_view.setAnswer(test::answerOf(m_context, morning));

    ASSERT_TRUE(becomesTrue([this] { return shownBins() == 1; }));
    EXPECT_EQ(chart()->picture().scale.top(), 24U);
    m_view.findChild<QAction*>(QStringLiteral("timelineSameScale"))->setChecked(false);
    EXPECT_EQ(chart()->picture().scale.top(), 1U);
}

TEST_F(TimelineViewTest, TheTableHasTheNumbersOfTheBars)
{
    m_view.setTableShown(true);

    const auto table = m_view.numbers();
    ASSERT_EQ(table.rows.size(), 48U);
    EXPECT_EQ(table.headings.mid(4), test::texts({"logins", "failed logins", "errors"}));
    EXPECT_EQ(table.rows[10], test::texts({"2026-10-01 10:00:00 +09:00", "2026-10-01 11:00:00 +09:00", "yes",
                                           "", "1", "0", "0"}));
    EXPECT_EQ(table.rows[34].mid(2), test::texts({"no", "Founding day", "1", "0", "0"}));
    EXPECT_FALSE(chart()->isVisible());
    m_view.setTableShown(false);
    EXPECT_TRUE(chart()->isVisible());
}

TEST_F(TimelineViewTest, WithoutEventsItSaysSo)
{
    m_view.setAnswer(test::answerOf(m_context, valueFilter(Field::User, "nobody")));

    EXPECT_TRUE(becomesTrue([this] { return !chart()->isVisible(); }));
    EXPECT_TRUE(m_view.numbers().rows.empty());
}

TEST_F(TimelineViewTest, OnPaperItIsDrawnInPaperColoursInsideOfItsRectangle)
{
    QImage image(640, 360, QImage::Format_RGB32);
    image.fill(Qt::red);
    QPainter painter(&image);
    m_view.paintChart(painter, QRectF(20, 20, 600, 320), lightPalette());
    painter.end();

    const auto success = toneColor(Tone::Success, lightPalette());
    int bars = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const bool inside = x >= 20 && x < 620 && y >= 20 && y < 340;
            EXPECT_EQ(image.pixelColor(x, y) == QColor(Qt::red), !inside) << x << ", " << y;
            bars += image.pixelColor(x, y) == success ? 1 : 0;
        }
    }
    EXPECT_GT(bars, 10'000);
}

} // namespace
} // namespace trailscope::ui
