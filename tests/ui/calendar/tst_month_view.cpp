// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/national_holidays.h"
#include "tests/ui/qt_support.h"
#include "ui/calendar/month_view.h"

#include <QHelpEvent>
#include <QImage>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace trailscope::ui::test {
namespace {

//! October 2026 of a Japanese office, 12 October chosen.
class MonthViewTest : public ::testing::Test {
protected:
    MonthViewTest()
    {
        calendar.national = std::make_shared<const NationalHolidays>(nationalHolidays("jp").value());
        view.setCalendar(calendar);
        view.resize(700, 400);
        view.select({2026, 10, 12});
    }

    //! The middle of the cell in that row and column, as the grid is laid out.
    [[nodiscard]] QPoint cell(int row, int column) const
    {
        const int top = view.fontMetrics().height() + 4;
        return {700 * (2 * column + 1) / 14, top + (400 - top) * (2 * row + 1) / 12};
    }

    [[nodiscard]] QColor background(int row, int column)
    {
        const auto image = view.grab().toImage();
        return image.pixelColor(cell(row, column) + QPoint(40, 7));
    }

    Calendar calendar = Calendar::standard(TimeZone::named("Asia/Tokyo").value());
    MonthView view;
};

TEST_F(MonthViewTest, AClickChoosesTheDayUnderIt)
{
    const QSignalSpy chosen(&view, &MonthView::dateSelected);

    QTest::mouseClick(&view, Qt::LeftButton, {}, cell(0, 3)); // October begins on a Thursday

    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(view.selected(), (Date{2026, 10, 1}));
    QTest::mouseClick(&view, Qt::LeftButton, {}, cell(4, 6));
    EXPECT_EQ(view.selected(), (Date{2026, 11, 1}));
    QTest::mouseClick(&view, Qt::LeftButton, {}, QPoint(5, 2)); // the heading
    EXPECT_EQ(view.selected(), (Date{2026, 11, 1}));
}

TEST_F(MonthViewTest, KeysMoveByDaysWeeksMonthsAndYears)
{
    const auto press = [this](int key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(&view, static_cast<Qt::Key>(key), modifiers);
        return view.selected();
    };

    EXPECT_EQ(press(Qt::Key_Left), (Date{2026, 10, 11}));
    EXPECT_EQ(press(Qt::Key_Right), (Date{2026, 10, 12}));
    EXPECT_EQ(press(Qt::Key_Up), (Date{2026, 10, 5}));
    EXPECT_EQ(press(Qt::Key_Down), (Date{2026, 10, 12}));
    EXPECT_EQ(press(Qt::Key_End), (Date{2026, 10, 31}));
    EXPECT_EQ(press(Qt::Key_PageDown), (Date{2026, 11, 30}));
    EXPECT_EQ(press(Qt::Key_Home), (Date{2026, 11, 1}));
    EXPECT_EQ(press(Qt::Key_PageUp), (Date{2026, 10, 1}));
    EXPECT_EQ(press(Qt::Key_PageUp, Qt::ShiftModifier), (Date{2025, 10, 1}));
    EXPECT_EQ(press(Qt::Key_PageDown, Qt::ShiftModifier), (Date{2026, 10, 1}));
    EXPECT_EQ(press(Qt::Key_Left), (Date{2026, 9, 30}));
}

TEST_F(MonthViewTest, ReturnSpaceAndADoubleClickOpenTheDay)
{
    const QSignalSpy opened(&view, &MonthView::dateActivated);

    QTest::keyClick(&view, Qt::Key_Return);
    QTest::keyClick(&view, Qt::Key_Space);
    QTest::mouseDClick(&view, Qt::LeftButton, {}, cell(2, 0)); // 12 October

    EXPECT_EQ(opened.count(), 3);
}

TEST_F(MonthViewTest, KindsOfDaysHaveTheirOwnTintsAndWords)
{
    const auto holiday = background(2, 0);
    const auto working = background(2, 1);
    const auto weekend = background(2, 5);
    EXPECT_NE(holiday, working);
    EXPECT_NE(weekend, working);
    EXPECT_NE(weekend, holiday);

    setDay({2026, 10, 13}, {}, "Foundation day", calendar);
    view.setCalendar(calendar);

    EXPECT_NE(background(2, 1), working);
    EXPECT_NE(background(2, 1), holiday);
    view.select({2026, 10, 13});
    EXPECT_TRUE(view.accessibleDescription().contains(QStringLiteral("a day off, Foundation day")))
        << view.accessibleDescription().toStdString();
    view.select({2026, 10, 12});
    EXPECT_TRUE(view.accessibleDescription().contains(QStringLiteral("a holiday")));
    view.select({2026, 10, 14});
    EXPECT_TRUE(view.accessibleDescription().contains(QStringLiteral("09:00-18:00")));
}

} // namespace
} // namespace trailscope::ui::test
