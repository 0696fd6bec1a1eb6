// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/calendar_days.h"
#include "core/calendar/calendar_file.h"
#include "core/calendar/calendar_folder.h"
#include "core/calendar/national_holidays.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>

namespace trailscope {
namespace {

using Kind = DayFacts::Kind;

const WorkSpans morning{{9 * 60, 12 * 60}};

Calendar chinese()
{
    auto calendar = Calendar::standard(TimeZone::named("Asia/Shanghai").value());
    calendar.national = std::make_shared<const NationalHolidays>(nationalHolidays("cn").value());
    return calendar;
}

TEST(CalendarDaysTest, EachKindOfDayIsToldApart)
{
    auto calendar = chinese();
    setDay({2026, 10, 9}, {}, "Outing", calendar);
    setDay({2026, 10, 17}, morning, "Inventory", calendar);

    EXPECT_EQ(factsOf(calendar, {2026, 10, 8}).kind, Kind::Working);
    EXPECT_EQ(factsOf(calendar, {2026, 10, 11}).kind, Kind::Free);
    EXPECT_EQ(factsOf(calendar, {2026, 10, 1}).kind, Kind::Holiday);
    EXPECT_EQ(factsOf(calendar, {2026, 10, 1}).name, "国庆节 (National Day)");
    EXPECT_EQ(factsOf(calendar, {2026, 10, 10}).kind, Kind::MakeUpWork);
    EXPECT_EQ(factsOf(calendar, {2026, 10, 9}), (DayFacts{Kind::DayOff, {}, "Outing"}));
    EXPECT_EQ(factsOf(calendar, {2026, 10, 17}), (DayFacts{Kind::OtherHours, morning, "Inventory"}));
}

TEST(CalendarDaysTest, ADayIsReplacedAndGivenBack)
{
    auto calendar = Calendar::standard({});
    const auto before = calendarJson(calendar);
    const Date day{2026, 10, 12};

    setDay(day, {}, "Off", calendar);
    setDay(day, morning, "Half", calendar);
    ASSERT_EQ(calendar.overrides.size(), 1U);
    EXPECT_EQ(factsOf(calendar, day).hours, morning);

    clearDay(day, calendar);
    EXPECT_EQ(calendarJson(calendar), before);
}

TEST(CalendarDaysTest, ADayWithinALongerOverrideIsChangedAlone)
{
    auto calendar = Calendar::standard({});
    calendar.overrides.push_back({{{2026, 12, 28}, {2026, 12, 31}}, {}, WorkSpans(), {}, "Year's end"});
    calendar.overrides.push_back({{{2026, 12, 29}, {2026, 12, 29}}, {"Taro"}, morning, {}, "On duty"});

    setDay({2026, 12, 29}, {{600, 660}}, "Stocktaking", calendar);
    EXPECT_EQ(factsOf(calendar, {2026, 12, 29}).kind, Kind::OtherHours);
    EXPECT_EQ(factsOf(calendar, {2026, 12, 30}).kind, Kind::DayOff);
    EXPECT_FALSE(calendar.isOffHours(*parseIso8601("2026-12-29T09:30:00Z"), "Taro")) << "people's rules win";
    EXPECT_TRUE(calendar.isOffHours(*parseIso8601("2026-12-29T09:30:00Z"), "Jiro"));

    clearDay({2026, 12, 29}, calendar);
    EXPECT_EQ(factsOf(calendar, {2026, 12, 29}).kind, Kind::Working);
    EXPECT_EQ(factsOf(calendar, {2026, 12, 28}).kind, Kind::DayOff);
    EXPECT_EQ(factsOf(calendar, {2026, 12, 31}), (DayFacts{Kind::DayOff, {}, "Year's end"}));
}

TEST(CalendarFolderTest, CalendarsAreListedByNameAndBrokenFilesApart)
{
    const test::TemporaryFolder folder;
    auto calendar = Calendar::standard({});
    for (const auto* name : {"Tokyo office", "Beijing", "Tokyo office", "東京"}) {
        calendar.name = name;
        ASSERT_TRUE(saveCalendar(unusedCalendarFile(folder.path() / "own", name), calendar).ok());
    }
    static_cast<void>(folder.write("own/broken.json", "{"));
    static_cast<void>(folder.write("own/readme.txt", "x"));

    const auto contents = readCalendarFolder(folder.path() / "own");

    std::vector<std::string> listed;
    for (const auto& entry : contents.entries) {
        listed.push_back(entry.file.filename().string() + ": " + entry.name);
    }
    EXPECT_EQ(listed, (std::vector<std::string>{"beijing.json: Beijing", "tokyo-office-2.json: Tokyo office",
                                                "tokyo-office.json: Tokyo office", "calendar.json: 東京"}));
    ASSERT_EQ(contents.problems.size(), 1U);
    EXPECT_NE(contents.problems.front().where.find("broken.json"), std::string::npos);
    EXPECT_TRUE(readCalendarFolder(folder.path() / "none").entries.empty());
}

} // namespace
} // namespace trailscope
