// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/store_maker.h"
#include "tests/ui/qt_support.h"
#include "ui/widgets/timeline_chart.h"
#include "ui/widgets/timeline_ticks.h"
#include "ui/widgets/timeline_view.h"

#include <QCheckBox>
#include <QComboBox>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace trailscope::ui {
namespace {

using test::becomesTrue;

//! A timeline of two days, 48 events that all are logins, one at the start of each hour of Tokyo.
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
        m_context = {
            trailscope::test::makeStore(events),
            std::make_shared<const Calendar>(Calendar::standard(TimeZone::named("Asia/Tokyo").value())),
            {}};
        m_view.resize(1'000, 260);
        m_view.show();
        chooseWidth(BinWidth::Hour);
        m_view.setResult(m_context, std::make_shared<const RowSet>(RowSet::all(m_context.store->layout())));
        EXPECT_TRUE(becomesTrue([this] { return !m_view.findChildren<QCheckBox*>().isEmpty(); }));
    }

    void chooseWidth(BinWidth width)
    {
        auto* combo = m_view.findChild<QComboBox*>(QStringLiteral("timelineWidth"));
        combo->setCurrentIndex(combo->findData(static_cast<int>(width)));
    }

    //! What mouse and keys go to.
    [[nodiscard]] QWidget* canvas() const
    {
        return m_view.findChild<QAbstractScrollArea*>(QStringLiteral("timelineChart"))->viewport();
    }

    std::int64_t m_start = parseIso8601("2026-10-01T00:00:00+09:00")->seconds;
    QueryContext m_context;
    TimelineView m_view;
};

TEST_F(TimelineViewTest, ADragChoosesWholeBinsAndADoubleClickClears)
{
    QSignalSpy ranges(&m_view, &TimelineView::rangeRequested);
    QSignalSpy cleared(&m_view, &TimelineView::clearRangeRequested);
    const int middle = canvas()->height() / 2;

    QTest::mousePress(canvas(), Qt::LeftButton, {}, {canvas()->width() / 3, middle});
    QTest::mouseMove(canvas(), {canvas()->width() / 2, middle});
    QTest::mouseRelease(canvas(), Qt::LeftButton, {}, {canvas()->width() / 2, middle});
    QTest::mouseDClick(canvas(), Qt::LeftButton, {}, {canvas()->width() / 2, middle});

    ASSERT_EQ(ranges.count(), 1);
    const auto range = ranges.front().front().value<TimeRange>();
    EXPECT_EQ((range.begin.seconds - m_start) % 3'600, 0);
    EXPECT_EQ((range.end.seconds - m_start) % 3'600, 0);
    EXPECT_GT(range.end.seconds - range.begin.seconds, 5 * 3'600);
    EXPECT_LT(range.end.seconds - range.begin.seconds, 12 * 3'600);
    EXPECT_EQ(cleared.count(), 1);
}

TEST_F(TimelineViewTest, KeysMoveACursorThatReturnChooses)
{
    QSignalSpy ranges(&m_view, &TimelineView::rangeRequested);
    auto* view = canvas()->parentWidget();

    QTest::keyClick(view, Qt::Key_Right);
    QTest::keyClick(view, Qt::Key_Right);
    QTest::keyClick(view, Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(view, Qt::Key_Return);

    ASSERT_EQ(ranges.count(), 1);
    EXPECT_EQ(ranges.front().front().value<TimeRange>(),
              (TimeRange{{m_start + 3'600}, {m_start + 3 * 3'600}}));
}

TEST_F(TimelineViewTest, EscapeGoesBackOneLevelAtATime)
{
    QSignalSpy cleared(&m_view, &TimelineView::clearRangeRequested);
    auto* view = canvas()->parentWidget();

    QTest::keyClick(view, Qt::Key_Right);
    QTest::keyClick(view, Qt::Key_Plus);
    QTest::keyClick(view, Qt::Key_Escape); // the cursor
    QTest::keyClick(view, Qt::Key_Escape); // the zoom
    EXPECT_EQ(cleared.count(), 0);
    QTest::keyClick(view, Qt::Key_Escape); // the range

    EXPECT_EQ(cleared.count(), 1);
}

TEST_F(TimelineViewTest, ATipTellsSpanAndCounts)
{
    const auto tip = m_view.chart().describeBin(1);

    EXPECT_TRUE(tip.contains(QStringLiteral("2026-10-01 01:00:00"))) << tip.toStdString();
    EXPECT_TRUE(tip.contains(QStringLiteral("logins: 1"))) << tip.toStdString();
    EXPECT_TRUE(tip.contains(QStringLiteral("errors: 0"))) << tip.toStdString();
}

TEST_F(TimelineViewTest, ASeriesIsSwitchedOffInTheLegend)
{
    m_view.findChildren<QCheckBox*>().front()->click();

    EXPECT_FALSE(m_view.chart().describeBin(1).contains(QStringLiteral("logins: 1")));
    EXPECT_TRUE(m_view.chart().describeBin(1).contains(QStringLiteral("failed logins: 0")));
}

TEST_F(TimelineViewTest, ASplitShowsTheValuesOfAField)
{
    auto* split = m_view.findChild<QComboBox*>(QStringLiteral("timelineSplit"));
    split->setCurrentIndex(split->findData(static_cast<int>(Field::User)));

    EXPECT_TRUE(
        becomesTrue([this] { return m_view.chart().describeBin(1).contains(QStringLiteral("Taro: 1")); }));
}

TEST_F(TimelineViewTest, WithoutEventsItSaysSo)
{
    m_view.setResult(m_context, std::make_shared<const RowSet>(m_context.store->layout()));

    EXPECT_TRUE(becomesTrue([this] { return !canvas()->isVisible(); }));
}

TEST(TimelineTicksTest, DaysStandAtLocalMidnightsAndNeverTwice)
{
    const auto zone = TimeZone::named("America/New_York").value();
    const TimeRange range{*parseIso8601("2026-10-28T15:00:00Z"), *parseIso8601("2026-11-04T15:00:00Z")};
    const auto bins = makeBins(range, BinWidth::Hour, zone);

    const auto ticks = timelineTicks(bins, zone, 0, static_cast<int>(bins.count()), 10);

    ASSERT_EQ(ticks.size(), 7U);
    EXPECT_EQ(ticks.front().label, QStringLiteral("2026-10-29"));
    EXPECT_EQ(ticks.back().label, QStringLiteral("2026-11-04"));
    for (const auto& tick : ticks) {
        const auto local = zone.toLocal(bins.starts[static_cast<std::size_t>(tick.bin)]);
        EXPECT_EQ(local.hour, 0) << tick.label.toStdString();
    }
}

TEST(TimelineTicksTest, ShortSpansShowTheTimeOfDay)
{
    const TimeZone utc;
    const auto bins = makeBins({{0}, {3 * 3'600}}, BinWidth::Minute, utc);

    const auto ticks = timelineTicks(bins, utc, 0, static_cast<int>(bins.count()), 8);

    ASSERT_EQ(ticks.size(), 6U);
    EXPECT_EQ(ticks[1].label, QStringLiteral("01-01 00:30"));
}

} // namespace
} // namespace trailscope::ui
