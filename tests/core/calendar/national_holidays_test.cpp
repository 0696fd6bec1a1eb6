// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/calendar_file.h"
#include "core/calendar/national_holidays.h"
#include "tests/support/made_calendar.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace trailscope {
namespace {

using test::parsedCalendar;

using Names = std::vector<std::string>;

int weekdayOfDate(const Date& date)
{
    return weekdayOf(Timestamp{daysFromCivil(date.year, date.month, date.day) * 86'400});
}

//! The holidays of a year as `05-06`.
Names daysOf(const NationalHolidays& national, int year)
{
    Names days;
    for (const auto& [date, name] : national.holidays) {
        if (date.year == year) {
            days.push_back(formatUtc({daysFromCivil(date.year, date.month, date.day) * 86'400}).substr(5, 5));
        }
    }
    return days;
}

TEST(NationalHolidaysTest, EveryCountryReadsAndStaysWithinItsYears)
{
    EXPECT_EQ(holidayCountries(), (Names{"cn", "jp"}));
    for (const auto& country : holidayCountries()) {
        const auto national = nationalHolidays(country).value();
        EXPECT_EQ(national.country, country);
        EXPECT_FALSE(national.source.empty());
        for (const auto* days : {&national.holidays, &national.workdays}) {
            for (const auto& [date, name] : *days) {
                EXPECT_TRUE(national.years.contains(date.year));
                EXPECT_FALSE(name.local.empty());
                EXPECT_FALSE(name.english.empty());
            }
        }
        for (int year = national.years.first; year <= national.years.last; ++year) {
            EXPECT_GE(daysOf(national, year).size(), 9U) << country << ' ' << year;
        }
    }
}

TEST(NationalHolidaysTest, AnUnknownCountryIsAnError)
{
    EXPECT_EQ(nationalHolidays("xx").error().code, ErrorCode::BadArgument);
    EXPECT_FALSE(nationalHolidays("").ok());
}

// 6 May 2026 is a substitute day, 22 September a bridge day; in 2021 days moved for the Olympic Games.
TEST(NationalHolidaysTest, JapanHasItsSubstituteAndBridgeDays)
{
    const auto japan = nationalHolidays("jp").value();

    EXPECT_EQ(daysOf(japan, 2026),
              (Names{"01-01", "01-12", "02-11", "02-23", "03-20", "04-29", "05-03", "05-04", "05-05", "05-06",
                     "07-20", "08-11", "09-21", "09-22", "09-23", "10-12", "11-03", "11-23"}));
    EXPECT_EQ(daysOf(japan, 2021),
              (Names{"01-01", "01-11", "02-11", "02-23", "03-20", "04-29", "05-03", "05-04", "05-05", "07-22",
                     "07-23", "08-08", "08-09", "09-20", "09-23", "11-03", "11-23"}));
    EXPECT_TRUE(japan.holidays.contains({2019, 5, 1}));
    EXPECT_FALSE(japan.holidays.contains({2019, 12, 23}));
    EXPECT_EQ(japan.holidays.at({2026, 1, 1}), (HolidayName{"元日", "New Year's Day"}));
    EXPECT_TRUE(japan.workdays.empty());
}

// As the Cabinet Office published them on 2026-02-02.
TEST(NationalHolidaysTest, JapanIsKnownUpToTheLastPublishedYear)
{
    const auto japan = nationalHolidays("jp").value();

    EXPECT_EQ(japan.years, (YearSpan{1970, 2027}));
    EXPECT_EQ(daysOf(japan, 2027),
              (Names{"01-01", "01-11", "02-11", "02-23", "03-21", "03-22", "04-29", "05-03", "05-04", "05-05",
                     "07-19", "08-11", "09-20", "09-23", "10-11", "11-03", "11-23"}));
    EXPECT_EQ(nationalHolidays("cn").value().years.last, 2026);
}

// The holiday of the Sunday before, though other holidays may lie between.
TEST(NationalHolidaysTest, ASubstituteDayIsNamedAfterTheHolidayThatItStandsInFor)
{
    const auto japan = nationalHolidays("jp").value();

    EXPECT_EQ(japan.holidays.at({2026, 5, 6}),
              (HolidayName{"憲法記念日 振替休日", "Substitute for Constitution Memorial Day"}));
    EXPECT_EQ(japan.holidays.at({2025, 5, 6}),
              (HolidayName{"みどりの日 振替休日", "Substitute for Greenery Day"}));
    EXPECT_EQ(japan.holidays.at({2024, 5, 6}),
              (HolidayName{"こどもの日 振替休日", "Substitute for Children's Day"}));
    EXPECT_EQ(japan.holidays.at({2027, 3, 22}),
              (HolidayName{"春分の日 振替休日", "Substitute for Vernal Equinox Day"}));
}

TEST(NationalHolidaysTest, ChinaHasItsMakeUpWorkingDaysApartFromItsHolidays)
{
    const auto china = nationalHolidays("cn").value();

    EXPECT_TRUE(china.holidays.contains({2026, 2, 17}));
    EXPECT_TRUE(china.holidays.contains({2026, 10, 7}));
    EXPECT_FALSE(china.holidays.contains({2026, 10, 8}));
    for (const auto& date : {Date{2026, 1, 4}, Date{2026, 2, 14}, Date{2026, 2, 28}, Date{2026, 5, 9},
                             Date{2026, 9, 20}, Date{2026, 10, 10}}) {
        EXPECT_TRUE(china.workdays.contains(date));
    }
    for (const auto& [date, name] : china.workdays) {
        EXPECT_GE(weekdayOfDate(date), 5) << "work is made up for on weekends";
        EXPECT_FALSE(china.holidays.contains(date));
    }
}

TEST(NationalHolidaysTest, ACalendarFileTakesACountrysDaysBehindItsOwn)
{
    const auto calendar = parsedCalendar(R"({"version": 1, "zone": "Asia/Shanghai",
        "holidays": {"country": "cn", "2026-02-14": "Company day", "2026-10-01": "Founders' day"},
        "overrides": {"2026-10-10": [], "2026-10-02": ["10:00-12:00"]},
        "week": {"mon": ["08:30-17:30"], "fri": ["08:30-16:00"]}})");

    struct Row {
        std::string_view local;
        bool offHours;
        std::string_view holiday;
    };
    for (const auto& row :
         {Row{"2026-02-16T10:00:00+08:00", true, "春节 (Spring Festival)"}, // a Monday
          Row{"2026-02-28T08:29:59+08:00", true, ""},
          Row{"2026-02-28T08:30:00+08:00", false, ""}, // a Saturday that makes up for it
          Row{"2026-02-28T17:29:59+08:00", false, ""}, Row{"2026-02-28T17:30:00+08:00", true, ""},
          Row{"2026-03-07T10:00:00+08:00", true, ""},            // another Saturday
          Row{"2026-02-14T10:00:00+08:00", true, "Company day"}, // its own before the country's
          Row{"2026-10-01T10:00:00+08:00", true, "Founders' day"},
          Row{"2026-10-02T10:00:00+08:00", false, "国庆节 (National Day)"},
          Row{"2026-10-10T10:00:00+08:00", true, ""}}) {
        const auto day = calendar.at(*parseIso8601(row.local));
        EXPECT_EQ(day.offHours, row.offHours) << row.local;
        EXPECT_EQ(day.holidayName, row.holiday) << row.local;
    }
}

TEST(NationalHolidaysTest, ACalendarSaysOfWhichYearsItKnowsTheHolidays)
{
    const auto japanese = parsedCalendar(R"({"version": 1, "holidays": {"country": "jp"}})");
    EXPECT_TRUE(japanese.knowsHolidaysOf(1970));
    EXPECT_TRUE(japanese.knowsHolidaysOf(2026));
    EXPECT_FALSE(japanese.knowsHolidaysOf(1969));
    EXPECT_FALSE(japanese.knowsHolidaysOf(japanese.holidayYears()->last + 1));
    EXPECT_EQ(japanese.national->holidays.rbegin()->first.year, japanese.holidayYears()->last);

    const auto plain = parsedCalendar(R"({"version": 1, "holidays": {"2026-01-01": "New Year"}})");
    EXPECT_TRUE(plain.knowsHolidaysOf(2100));
}

TEST(NationalHolidaysTest, ACountryThatIsNotKnownIsNamedAsTheMistake)
{
    for (const auto* json : {R"({"version": 1, "holidays": {"country": "xx"}})",
                             R"({"version": 1, "holidays": {"country": 1}})"}) {
        const auto calendar = parseCalendar(json);
        ASSERT_FALSE(calendar.ok());
        EXPECT_EQ(calendar.error().where, "country");
        EXPECT_NE(calendar.error().detail.find("cn, jp"), std::string::npos);
    }
}

} // namespace
} // namespace trailscope
