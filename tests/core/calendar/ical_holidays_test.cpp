// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/ical_holidays.h"
#include "core/calendar/ical_lines.h"
#include "core/calendar/yearly_rule.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/test_paths.h"

#include <gtest/gtest.h>

namespace trailscope {
namespace {

std::string calendarOf(std::string_view events)
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nX-WR-CALNAME:Feiertage\r\n" + std::string(events)
         + "END:VCALENDAR\r\n";
}

std::string eventOf(std::string_view lines)
{
    return "BEGIN:VEVENT\r\n" + std::string(lines) + "END:VEVENT\r\n";
}

std::vector<std::string> daysOf(std::string_view rule, const Date& start, int lastYear)
{
    const auto parsed = YearlyRule::parse(rule);
    EXPECT_TRUE(parsed.ok()) << rule;
    std::vector<std::string> days;
    for (const auto& date : parsed.value().days(start, lastYear)) {
        days.push_back(formatDate(date));
    }
    return days;
}

using Days = std::vector<std::string>;

TEST(YearlyRuleTest, DatesAndWeekdaysComeBackEveryYear)
{
    EXPECT_EQ(daysOf("FREQ=YEARLY", {2024, 10, 3}, 2026), (Days{"2024-10-03", "2025-10-03", "2026-10-03"}));
    EXPECT_EQ(daysOf("FREQ=YEARLY;INTERVAL=2", {2024, 10, 3}, 2029),
              (Days{"2024-10-03", "2026-10-03", "2028-10-03"}));
    EXPECT_EQ(daysOf("FREQ=YEARLY;COUNT=2", {2024, 10, 3}, 2029), (Days{"2024-10-03", "2025-10-03"}));
    EXPECT_EQ(daysOf("FREQ=YEARLY;UNTIL=20251003T000000Z", {2024, 10, 3}, 2029),
              (Days{"2024-10-03", "2025-10-03"}));
    EXPECT_EQ(daysOf("FREQ=YEARLY", {2024, 2, 29}, 2032), (Days{"2024-02-29", "2028-02-29", "2032-02-29"}));
    // Thanksgiving, Memorial Day, the day of elections, and the last Sunday of the year.
    EXPECT_EQ(daysOf("FREQ=YEARLY;BYMONTH=11;BYDAY=4TH", {2024, 11, 28}, 2026),
              (Days{"2024-11-28", "2025-11-27", "2026-11-26"}));
    EXPECT_EQ(daysOf("FREQ=YEARLY;BYMONTH=5;BYDAY=-1MO", {2024, 5, 1}, 2026),
              (Days{"2024-05-27", "2025-05-26", "2026-05-25"}));
    EXPECT_EQ(
        daysOf("FREQ=YEARLY;INTERVAL=4;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8", {1996, 11, 5}, 2004),
        (Days{"1996-11-05", "2000-11-07", "2004-11-02"}));
    EXPECT_EQ(daysOf("FREQ=YEARLY;BYDAY=-1SU;WKST=SU", {2026, 1, 1}, 2026), (Days{"2026-12-27"}));
    EXPECT_EQ(daysOf("FREQ=YEARLY;BYDAY=20MO", {1997, 5, 19}, 1999),
              (Days{"1997-05-19", "1998-05-18", "1999-05-17"})); // an example of RFC 5545
    EXPECT_EQ(daysOf("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1", {2023, 2, 28}, 2025),
              (Days{"2023-02-28", "2024-02-29", "2025-02-28"}));
}

TEST(YearlyRuleTest, WhatIsNotUnderstoodIsNamedAndNeverGuessed)
{
    for (const auto* rule : {"", "FREQ=WEEKLY", "FREQ=YEARLY;BYSETPOS=1", "FREQ=YEARLY;BYDAY=0MO",
                             "FREQ=YEARLY;BYDAY=54MO", "FREQ=YEARLY;BYDAY=XX", "FREQ=YEARLY;BYMONTH=13",
                             "FREQ=YEARLY;BYMONTH=-1", "FREQ=YEARLY;BYMONTHDAY=0", "FREQ=YEARLY;INTERVAL=0",
                             "FREQ=YEARLY;COUNT=x", "FREQ=YEARLY;UNTIL=soon", "BYMONTH=5"}) {
        EXPECT_FALSE(YearlyRule::parse(rule).ok()) << rule;
    }
    EXPECT_EQ(YearlyRule::parse("FREQ=YEARLY;BYSETPOS=1").error().where, "BYSETPOS=1");
}

TEST(IcalLinesTest, FoldedAndQuotedLinesAreRead)
{
    const auto lines =
        icalLines("\xEF\xBB\xBFsummary;language=en;X=\"a:b;c\":Tag der\r\n  Arbeit\\, frei\nno colon\n");

    ASSERT_EQ(lines.size(), 1U);
    EXPECT_EQ(lines.front().name, "SUMMARY");
    EXPECT_EQ(lines.front().parameters.at("LANGUAGE"), "EN");
    EXPECT_EQ(lines.front().parameters.at("X"), "\"A:B;C\"");
    EXPECT_EQ(icalText(lines.front().value), "Tag der Arbeit, frei");
    EXPECT_EQ(icalText("a\\nb\\;c\\\\d\\"), "a b;c\\d\\");
}

TEST(IcalHolidaysTest, SingleDaysGiveTheYearsAndRulesEndWithThem)
{
    const auto holidays = parseIcal(calendarOf(
        eventOf("SUMMARY:Ostermontag\r\nDTSTART;VALUE=DATE:20250421\r\nDTEND;VALUE=DATE:20250422\r\n")
        + eventOf("SUMMARY:Ostermontag\r\nDTSTART;VALUE=DATE:20260406\r\n")
        + eventOf("SUMMARY:Weihnachten\r\nDTSTART;VALUE=DATE:20241225\r\nDTEND;VALUE=DATE:20241227\r\n"
                  "RRULE:FREQ=YEARLY\r\n")));

    ASSERT_TRUE(holidays.ok());
    EXPECT_EQ(holidays.value().name, "Feiertage");
    EXPECT_EQ(holidays.value().years, (YearSpan{2025, 2026}));
    EXPECT_EQ(holidays.value().days, (std::map<Date, std::string>{{{2024, 12, 25}, "Weihnachten"},
                                                                  {{2024, 12, 26}, "Weihnachten"},
                                                                  {{2025, 4, 21}, "Ostermontag"},
                                                                  {{2025, 12, 25}, "Weihnachten"},
                                                                  {{2025, 12, 26}, "Weihnachten"},
                                                                  {{2026, 4, 6}, "Ostermontag"},
                                                                  {{2026, 12, 25}, "Weihnachten"},
                                                                  {{2026, 12, 26}, "Weihnachten"}}));
    EXPECT_TRUE(holidays.value().skipped.empty());
}

Days datesOf(const Result<IcalHolidays>& holidays)
{
    Days dates;
    for (const auto& [date, name] : holidays.value().days) {
        dates.push_back(formatDate(date));
    }
    return dates;
}

// RFC 5545, 3.8.2.5 and 3.6.1.
TEST(IcalHolidaysTest, ADurationGivesTheNumberOfDays)
{
    const auto of = [](std::string_view lines) {
        return datesOf(parseIcal(
            calendarOf(eventOf("SUMMARY:A\r\nDTSTART;VALUE=DATE:20261005\r\n" + std::string(lines)))));
    };

    EXPECT_EQ(of("DURATION:P3D\r\n"), (Days{"2026-10-05", "2026-10-06", "2026-10-07"}));
    EXPECT_EQ(of("DURATION:p1w\r\n").size(), 7U);
    EXPECT_EQ(of("DURATION:P0D\r\n"), (Days{"2026-10-05"}));
    EXPECT_EQ(of("DTEND;VALUE=DATE:20261007\r\n"), (Days{"2026-10-05", "2026-10-06"}));
    EXPECT_EQ(of("DTEND;VALUE=DATE:20261005\r\n"), (Days{"2026-10-05"}));
    EXPECT_TRUE(of("DURATION:PT24H\r\n").empty());
}

// RFC 5545, 3.8.4.4: the event takes the place of the occurrence that it names.
TEST(IcalHolidaysTest, AMovedOccurrenceReplacesOneAndACancelledOneTakesItAway)
{
    const auto holidays = parseIcal(calendarOf(
        eventOf("UID:f\r\nSUMMARY:Founder's day\r\nDTSTART:20241015\r\nRRULE:FREQ=YEARLY;COUNT=4\r\n")
        + eventOf("UID:f\r\nSUMMARY:Moved\r\nRECURRENCE-ID;VALUE=DATE:20261015\r\nDTSTART:20261016\r\n")
        + eventOf("UID:f\r\nSUMMARY:None\r\nRECURRENCE-ID:20251015T000000\r\nDTSTART:20251015\r\nSTATUS:"
                  "Cancelled\r\n")
        + eventOf("UID:other\r\nSUMMARY:Other\r\nRECURRENCE-ID:20241015\r\nDTSTART:20241020\r\n")));

    ASSERT_TRUE(holidays.ok());
    EXPECT_EQ(holidays.value().days, (std::map<Date, std::string>{{{2024, 10, 15}, "Founder's day"},
                                                                  {{2024, 10, 20}, "Other"},
                                                                  {{2026, 10, 16}, "Moved"},
                                                                  {{2027, 10, 15}, "Founder's day"}}));
    EXPECT_EQ(holidays.value().years, (YearSpan{2024, 2027}));
}

TEST(IcalHolidaysTest, ListedDatesCountForTheYearsAndRulesThatEndClaimNoMore)
{
    const auto listed = parseIcal(calendarOf(eventOf(
        "SUMMARY:A\r\nDTSTART:20250105\r\nRDATE;VALUE=DATE:20260106,20270107\r\nRDATE:20280108\r\n")));
    EXPECT_EQ(datesOf(listed), (Days{"2025-01-05", "2026-01-06", "2027-01-07", "2028-01-08"}));
    EXPECT_EQ(listed.value().years, (YearSpan{2025, 2028}));

    const auto ended = [](std::string_view rule) {
        return parseIcal(calendarOf(
                             eventOf("SUMMARY:A\r\nDTSTART:20250105\r\nRRULE:" + std::string(rule) + "\r\n")))
            .value()
            .years;
    };
    EXPECT_EQ(ended("FREQ=YEARLY;UNTIL=20270131"), (YearSpan{2025, 2027}));
    EXPECT_EQ(ended("freq=yearly;count=3"), (YearSpan{2025, 2027}));
    EXPECT_EQ(ended("FREQ=YEARLY"), (YearSpan{2025, 2100}));
}

TEST(IcalHolidaysTest, DaysOverAYearsEndAreKeptAndDoNotMakeTheNextYearKnown)
{
    const auto holidays =
        parseIcal(calendarOf(eventOf("SUMMARY:Year end\r\nDTSTART:20261230\r\nDTEND:20270103\r\n")));

    EXPECT_EQ(datesOf(holidays), (Days{"2026-12-30", "2026-12-31", "2027-01-01", "2027-01-02"}));
    EXPECT_EQ(holidays.value().years, (YearSpan{2026, 2026}));
}

TEST(IcalHolidaysTest, EachNameOfADayIsKeptAlsoWhenAnotherContainsIt)
{
    const auto holidays = parseIcal(calendarOf(eventOf("SUMMARY:Founder's Day\r\nDTSTART:20260105\r\n")
                                               + eventOf("SUMMARY:Day\r\nDTSTART:20260105\r\n")
                                               + eventOf("SUMMARY:Day\r\nDTSTART:20260105\r\n")));

    EXPECT_EQ(holidays.value().days, (std::map<Date, std::string>{{{2026, 1, 5}, "Founder's Day, Day"}}));
}

TEST(IcalHolidaysTest, WhatChangesTheDaysAndIsNotUnderstoodIsNamed)
{
    for (const auto* lines : {"EXRULE:FREQ=YEARLY\r\n", "RDATE;VALUE=PERIOD:20260105T000000Z/P1D,x\r\n",
                              "DURATION:P1M\r\n", "RRULE:FREQ=YEARLY\r\nRRULE:FREQ=YEARLY;BYMONTH=2\r\n",
                              "RECURRENCE-ID;RANGE=THISANDFUTURE:20260105\r\n", "EXDATE:soon\r\n"}) {
        const auto holidays =
            parseIcal(calendarOf(eventOf("SUMMARY:Named\r\nDTSTART:20260105\r\n" + std::string(lines))));

        ASSERT_EQ(holidays.value().skipped.size(), 1U) << lines;
        EXPECT_EQ(holidays.value().skipped.front().where, "Named");
        EXPECT_TRUE(holidays.value().days.empty()) << lines;
    }
}

// The case 14_ics of tests/cases: every day that a plain reading of RFC 5545 gives, and no other.
TEST(IcalHolidaysTest, ACompanysFileGivesItsDays)
{
    const auto holidays = readIcalFile(test::testData().parent_path() / "cases/14_ics/days.ics");

    ASSERT_TRUE(holidays.ok());
    EXPECT_EQ(datesOf(holidays),
              (Days{"2024-10-15", "2024-10-20", "2025-10-15", "2025-10-20", "2026-10-05", "2026-10-06",
                    "2026-10-07", "2026-10-12", "2026-10-13", "2026-10-16", "2026-10-26", "2026-10-27",
                    "2026-10-28", "2026-10-29", "2026-10-30", "2026-10-31", "2026-11-01", "2026-12-30",
                    "2026-12-31", "2027-01-01", "2027-01-02"}));
    EXPECT_TRUE(holidays.value().skipped.empty());
}

TEST(IcalHolidaysTest, AFileOfEndlessListsIsCutShort)
{
    std::string rule = "FREQ=YEARLY;BYDAY=";
    for (int i = 0; i < 200; ++i) {
        rule += "MO,";
    }
    EXPECT_FALSE(YearlyRule::parse(rule + "TU").ok());

    std::string events;
    for (int i = 0; i < 300; ++i) {
        events += eventOf("SUMMARY:Every day\r\nDTSTART:19700101\r\nDTEND:19710101\r\nRRULE:FREQ=YEARLY\r\n");
    }
    const auto holidays = parseIcal(calendarOf(events));
    EXPECT_GT(holidays.value().skipped.size(), 200U);
    EXPECT_LE(holidays.value().days.size(), 131U * 366U);
}

TEST(IcalHolidaysTest, RulesAloneAreKnownFromTheLatestFirstYearOn)
{
    const auto holidays =
        parseIcal(calendarOf(eventOf("SUMMARY:New Year\r\nDTSTART:19700101\r\nRRULE:FREQ=YEARLY\r\n")
                             + eventOf("SUMMARY:Juneteenth\r\nDTSTART:20210619\r\nRRULE:FREQ=YEARLY\r\n"
                                       "EXDATE;VALUE=DATE:20230619\r\nRDATE:20230620\r\n")));

    ASSERT_TRUE(holidays.ok());
    EXPECT_EQ(holidays.value().years, (YearSpan{2021, 2100}));
    EXPECT_EQ(holidays.value().days.begin()->first,
              (Date{1970, 1, 1})); // named, though other days may be missing
    EXPECT_FALSE(holidays.value().days.contains({2023, 6, 19}));
    EXPECT_TRUE(holidays.value().days.contains({2023, 6, 20}));
    EXPECT_TRUE(holidays.value().days.contains({2100, 1, 1}));
}

TEST(IcalHolidaysTest, EventsThatAreNoHolidaysAreLeftOutAndTold)
{
    const auto holidays = parseIcal(calendarOf(
        eventOf("SUMMARY:Meeting\r\nDTSTART:20260105T090000Z\r\n")
        + eventOf("SUMMARY:Weekly\r\nDTSTART;VALUE=DATE:20260105\r\nRRULE:FREQ=WEEKLY\r\n")
        + eventOf("SUMMARY:Undated\r\n") + eventOf("SUMMARY:Era\r\nDTSTART:20260101\r\nDTEND:20290101\r\n")
        + eventOf("SUMMARY:Cancelled\r\nDTSTART:20260105\r\nSTATUS:CANCELLED\r\n")
        + eventOf("SUMMARY:Real\r\nDTSTART:20260105\r\nBEGIN:VALARM\r\nSUMMARY:Alarm\r\nEND:VALARM\r\n")
        + eventOf("SUMMARY:Also\r\nDTSTART:20260105\r\n")));

    ASSERT_TRUE(holidays.ok());
    EXPECT_EQ(holidays.value().days, (std::map<Date, std::string>{{{2026, 1, 5}, "Real, Also"}}));
    std::vector<std::string> skipped;
    for (const auto& error : holidays.value().skipped) {
        skipped.push_back(error.where);
        EXPECT_FALSE(error.detail.empty());
    }
    EXPECT_EQ(skipped, (Days{"Meeting", "Weekly", "Undated", "Era"}));
}

TEST(IcalHolidaysTest, ATextThatIsNoCalendarIsAnError)
{
    EXPECT_FALSE(parseIcal("").ok());
    EXPECT_FALSE(parseIcal("{\"version\": 1}").ok());
    const test::TemporaryFolder folder;
    const auto file = folder.write("holidays.ics", "BEGIN:VCARD\r\nEND:VCARD\r\n");
    EXPECT_EQ(readIcalFile(file).error().where, file.string());
    EXPECT_EQ(readIcalFile(folder.path() / "none.ics").error().code, ErrorCode::NotFound);
}

TEST(IcalHolidaysTest, ImportedDaysStandBehindTheCalendarsOwnAndNarrowItsYears)
{
    auto calendar = Calendar::standard({});
    calendar.holidays[{2026, 1, 5}] = "Own";
    const auto holidays = parseIcal(calendarOf(eventOf("SUMMARY:A\r\nDTSTART:20260105\r\n")
                                               + eventOf("SUMMARY:B\r\nDTSTART:20240105\r\n")));

    addHolidays(holidays.value(), calendar);

    EXPECT_EQ(calendar.holidays, (std::map<Date, std::string>{{{2024, 1, 5}, "B"}, {{2026, 1, 5}, "Own"}}));
    EXPECT_EQ(calendar.holidayYears(), (YearSpan{2024, 2026}));
    EXPECT_FALSE(calendar.knowsHolidaysOf(2027));
    EXPECT_TRUE(calendar.isOffHours(*parseIso8601("2024-01-05T10:00:00Z")));
    addHolidays(parseIcal(calendarOf(eventOf("SUMMARY:C\r\nDTSTART:20260106\r\n"))).value(), calendar);
    EXPECT_EQ(calendar.holidayYears(), (YearSpan{2026, 2026}));
}

} // namespace
} // namespace trailscope
