// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/calendar_file.h"
#include "tests/ui/qt_support.h"
#include "ui/calendar/calendar_draft.h"
#include "ui/calendar/rule_table_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace trailscope::ui::test {
namespace {

constexpr Date today{2026, 10, 12};

class RuleTableModelTest : public ::testing::Test {
protected:
    RuleTableModelTest()
    {
        auto calendar = Calendar::standard(TimeZone::named("Asia/Tokyo").value());
        calendar.groups["watch"] = {"Jiro", "Saburo"};
        draft.reset(calendar);
    }

    //! What was typed is taken or refused, and then stands in the cell.
    static QString typed(RuleTableModel& model, int row, int column, const char* text)
    {
        QSignalSpy judged(&model, &RuleTableModel::judged);
        const bool taken = model.setData(model.index(row, column), QString::fromUtf8(text));
        EXPECT_EQ(judged.count(), 1);
        EXPECT_EQ(judged.front().front().toString().isEmpty(), taken);
        return model.index(row, column).data().toString();
    }

    CalendarDraft draft;
};

TEST_F(RuleTableModelTest, ExceptionsAreAddedFilledInMovedAndRemoved)
{
    RuleTableModel model(overrideTable(), draft);
    QAbstractItemModelTester tester(&model);
    model.add(today);
    model.add(today);
    ASSERT_EQ(model.rowCount(), 2);

    EXPECT_EQ(typed(model, 0, 0, "2026-10-19"), QStringLiteral("2026-10-19"));
    EXPECT_EQ(model.index(0, 1).data().toString(), QStringLiteral("2026-10-19")) << "the end follows";
    EXPECT_EQ(typed(model, 0, 1, "2026-10-23"), QStringLiteral("2026-10-23"));
    EXPECT_EQ(typed(model, 0, 2, "Hanako, watch"), QStringLiteral("Hanako, watch"));
    EXPECT_EQ(typed(model, 0, 3, "10:00-12:00"), QStringLiteral("10:00-12:00"));
    EXPECT_EQ(typed(model, 0, 3, "off"), QStringLiteral("off"));
    EXPECT_EQ(typed(model, 0, 5, "Leave"), QStringLiteral("Leave"));
    EXPECT_EQ(typed(model, 1, 4, "Europe/London"), QStringLiteral("Europe/London"));
    EXPECT_EQ(model.index(1, 3).data().toString(), QString()) << "a traveller's hours stay the usual ones";

    const auto& overrides = draft.calendar().overrides;
    EXPECT_EQ(overrides[0],
              (Override{{{2026, 10, 19}, {2026, 10, 23}}, {"Hanako", "watch"}, WorkSpans(), {}, "Leave"}));
    EXPECT_TRUE(model.move(0, 1));
    EXPECT_FALSE(model.move(1, 1));
    EXPECT_EQ(overrides[1].name, "Leave");
    model.remove(0);
    ASSERT_EQ(overrides.size(), 1U);
    EXPECT_EQ(overrides[0].name, "Leave");
}

TEST_F(RuleTableModelTest, WhatCannotBeUnderstoodIsRefusedAndChangesNothing)
{
    RuleTableModel overrides(overrideTable(), draft);
    RuleTableModel shifts(shiftTable(), draft);
    RuleTableModel groups(groupTable(), draft);
    RuleTableModel windows(maintenanceTable(), draft);
    RuleTableModel holidays(holidayTable(), draft);
    QAbstractItemModelTester tester(&shifts);
    for (auto* model : {&overrides, &shifts, &windows, &holidays, &groups}) {
        model->add(today);
    }
    const auto before = calendarJson(draft.calendar());

    struct Refused {
        RuleTableModel* model;
        int column;
        const char* text;
    };
    for (const auto& [model, column, text] :
         {Refused{&overrides, 0, "12 October"}, Refused{&overrides, 3, "9-18"},
          Refused{&overrides, 4, "Asia/Edo"}, Refused{&shifts, 1, " , "}, Refused{&shifts, 1, "everyone"},
          Refused{&shifts, 2, "soon"}, Refused{&shifts, 4, "maybe"}, Refused{&shifts, 5, "09:00"},
          Refused{&windows, 0, "2026-10-12"}, Refused{&windows, 1, "2026-10-12 21:00"},
          Refused{&holidays, 0, "x"}, Refused{&groups, 0, " "}, Refused{&groups, 0, "watch"}}) {
        const auto old = model->index(0, column).data().toString();
        EXPECT_FALSE(model->setData(model->index(0, column), QString::fromUtf8(text))) << text;
        EXPECT_EQ(model->index(0, column).data().toString(), old) << text;
    }
    EXPECT_EQ(calendarJson(draft.calendar()), before);
}

TEST_F(RuleTableModelTest, AShiftHasPeoplePeriodAndAWeek)
{
    RuleTableModel model(shiftTable(), draft);
    QAbstractItemModelTester tester(&model);
    model.add(today);

    typed(model, 0, 0, "Night watch");
    typed(model, 0, 1, "watch");
    typed(model, 0, 2, "2026-10-01");
    typed(model, 0, 4, "yes");
    typed(model, 0, 5, "22:00-06:00");

    const auto& shift = draft.calendar().shifts.front();
    EXPECT_EQ(shift.name, "Night watch");
    EXPECT_EQ(shift.from, (Date{2026, 10, 1}));
    EXPECT_EQ(shift.to, std::nullopt);
    EXPECT_TRUE(shift.onHolidays);
    EXPECT_EQ(shift.week.at(0), (WorkSpans{{1'320, 1'800}}));
    EXPECT_TRUE(draft.calendar().names(shift.who, "saburo"));
}

TEST_F(RuleTableModelTest, RowsOfDaysAndGroupsStandInOrderAfterAChange)
{
    RuleTableModel holidays(holidayTable(), draft);
    QAbstractItemModelTester tester(&holidays);
    holidays.add(today);
    holidays.add(today);
    ASSERT_EQ(holidays.index(1, 0).data().toString(), QStringLiteral("2026-10-13"));

    EXPECT_TRUE(holidays.setData(holidays.index(0, 0), QStringLiteral("2026-12-30")));
    EXPECT_EQ(holidays.index(0, 0).data().toString(), QStringLiteral("2026-10-13"));
    EXPECT_EQ(holidays.index(1, 0).data().toString(), QStringLiteral("2026-12-30"));
    EXPECT_FALSE(holidays.setData(holidays.index(0, 0), QStringLiteral("2026-12-30")));

    RuleTableModel groups(groupTable(), draft);
    groups.add(today);
    EXPECT_EQ(typed(groups, 0, 1, "Taro,  Hanako ,"), QStringLiteral("Taro, Hanako"));
    EXPECT_TRUE(groups.setData(groups.index(0, 0), QStringLiteral("zone B")));
    EXPECT_EQ(draft.calendar().groups.at("zone B"), (std::vector<std::string>{"Taro", "Hanako"}));
}

TEST_F(RuleTableModelTest, MaintenanceIsByTheCalendarsClocks)
{
    RuleTableModel model(maintenanceTable(), draft);
    QAbstractItemModelTester tester(&model);
    model.add(today);
    EXPECT_EQ(model.index(0, 0).data().toString(), QStringLiteral("2026-10-12 22:00"));

    typed(model, 0, 1, "2026-10-13 06:00");

    EXPECT_EQ(formatUtc(draft.calendar().maintenance.front().range.end), "2026-10-12T21:00:00Z");
}

TEST_F(RuleTableModelTest, AnotherPagesChangeIsShown)
{
    RuleTableModel model(overrideTable(), draft);
    QAbstractItemModelTester tester(&model);

    draft.change([](Calendar& calendar) {
        calendar.overrides.push_back({{today, today}, {}, WorkSpans(), {}, {}});
    });

    EXPECT_EQ(model.rowCount(), 1);
    EXPECT_TRUE(draft.isModified());
    draft.markSaved();
    EXPECT_FALSE(draft.isModified());
}

} // namespace
} // namespace trailscope::ui::test
