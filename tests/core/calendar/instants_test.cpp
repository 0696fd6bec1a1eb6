// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/calendar_file.h"

#include <gtest/gtest.h>

namespace trailscope {
namespace {

//! One instant and what must be said of it.
struct Instant {
    std::string_view local; //!< with its offset
    bool offHours;
    std::string_view holiday = {}; //!< a part of its name; empty: none
    std::string_view user = {};    //!< empty: somebody whom no rule names
};

void check(std::string_view json, const std::vector<Instant>& rows)
{
    const auto calendar = parseCalendar(json);
    ASSERT_TRUE(calendar.ok()) << calendar.error().where << ": " << calendar.error().detail;
    for (const auto& row : rows) {
        const auto instant = parseIso8601(row.local);
        ASSERT_TRUE(instant) << row.local;
        const auto& said = calendar.value();
        EXPECT_EQ(said.isOffHours(*instant, row.user), row.offHours) << row.local << ' ' << row.user;
        const auto name = said.at(*instant).holidayName;
        EXPECT_EQ(name.empty(), row.holiday.empty()) << row.local << ' ' << name;
        EXPECT_NE(name.find(row.holiday), std::string::npos) << row.local << ' ' << name;
    }
}

// Published by the Cabinet Office as "syukujitsu.csv". The law: a holiday on a Sunday is made up for on the
// next day that is none (since 1973; until 2007 only on the Monday), a day between two holidays is one too
// (since 1985).
TEST(InstantsTest, JapaneseHolidaysAreThoseOfTheLaw)
{
    check(R"({"version": 1, "zone": "Asia/Tokyo", "holidays": {"country": "jp"},
              "week": {"mon": ["09:00-18:00"], "tue": ["09:00-18:00"], "wed": ["09:00-18:00"],
                       "thu": ["09:00-18:00"], "fri": ["09:00-18:00"]}})",
          {
              {"2026-01-01T10:00:00+09:00", true, "元日"},
              {"2025-12-31T23:59:59+09:00", true},
              {"2026-01-01T00:00:00+09:00", true, "元日"},
              {"2026-01-01T23:59:59+09:00", true, "元日"},
              {"2026-01-02T00:00:00+09:00", true},
              {"2026-01-02T10:00:00+09:00", false},                // companies close, the law does not
              {"1973-04-30T10:00:00+09:00", true, "振替休日"},     // the first substitute day
              {"1973-02-12T10:00:00+09:00", false},                // before the law had any
              {"1988-05-04T10:00:00+09:00", true, "休日"},         // the first bridge day
              {"1989-02-24T10:00:00+09:00", true, "大喪の礼"},     // Emperor Showa's funeral
              {"1993-06-09T10:00:00+09:00", true, "結婚の儀"},     // the crown prince's wedding
              {"2008-05-06T10:00:00+09:00", true, "振替休日"},     // Sunday's holiday, two days on
              {"2009-09-22T10:00:00+09:00", true, "休日"},         //
              {"2015-09-22T10:00:00+09:00", true, "休日"},         //
              {"2016-08-11T10:00:00+09:00", true, "山の日"},       // the first Mountain Day
              {"2015-08-11T10:00:00+09:00", false},                //
              {"2017-01-02T10:00:00+09:00", true, "振替休日"},     // 1 January was a Sunday
              {"2018-12-24T10:00:00+09:00", true, "振替休日"},     //
              {"2019-04-30T10:00:00+09:00", true, "休日"},         // between two others
              {"2019-05-01T10:00:00+09:00", true, "祝日扱い"},     // the enthronement
              {"2019-05-02T10:00:00+09:00", true, "休日"},         //
              {"2019-05-06T10:00:00+09:00", true, "振替休日"},     //
              {"2019-10-22T10:00:00+09:00", true, "祝日扱い"},     //
              {"2019-12-23T10:00:00+09:00", false},                // the birthday moved
              {"2020-02-24T10:00:00+09:00", true, "振替休日"},     //
              {"2020-07-24T10:00:00+09:00", true, "スポーツの日"}, // moved for the games
              {"2020-10-12T10:00:00+09:00", false},                // from here
              {"2021-07-19T10:00:00+09:00", false},                // and again
              {"2021-08-09T10:00:00+09:00", true, "振替休日"},     //
              {"2024-02-12T10:00:00+09:00", true, "振替休日"},     //
              {"2024-11-04T10:00:00+09:00", true, "振替休日"},     //
              {"2025-05-06T10:00:00+09:00", true, "振替休日"},     //
              {"2025-11-24T10:00:00+09:00", true, "振替休日"},     //
              {"2026-05-06T10:00:00+09:00", true, "振替休日"},     // for Sunday 3 May, past two others
              {"2026-05-07T10:00:00+09:00", false},                //
              {"2026-09-21T10:00:00+09:00", true, "敬老の日"},     //
              {"2026-09-22T10:00:00+09:00", true, "休日"},         // bridge day
              {"2026-09-23T10:00:00+09:00", true, "秋分の日"},     //
              {"2026-09-24T10:00:00+09:00", false},                //
          });
}

// The State Council's announcements of each year.
TEST(InstantsTest, ChineseHolidaysAreMadeUpForOnWeekends)
{
    check(R"({"version": 1, "zone": "Asia/Shanghai", "holidays": {"country": "cn"},
              "week": {"mon": ["09:00-17:30"], "tue": ["09:00-18:00"], "wed": ["09:00-18:00"],
                       "thu": ["09:00-18:00"], "fri": ["09:00-18:00"]}})",
          {
              {"2020-01-31T10:00:00+08:00", true, "春节"},   // the holidays made longer in the epidemic
              {"2020-01-19T10:00:00+08:00", false},          // a Sunday
              {"2024-02-04T10:00:00+08:00", false},          // a Sunday
              {"2024-02-12T10:00:00+08:00", true, "春节"},   //
              {"2024-02-18T10:00:00+08:00", false},          // a Sunday
              {"2024-09-14T10:00:00+08:00", false},          // a Saturday
              {"2024-09-21T10:00:00+08:00", true},           // another one
              {"2024-10-12T17:29:59+08:00", false},          // by Monday's hours
              {"2024-10-12T17:30:00+08:00", true},           //
              {"2025-01-26T10:00:00+08:00", false},          //
              {"2025-10-08T10:00:00+08:00", true, "国庆节"}, //
              {"2025-10-09T10:00:00+08:00", false},          //
              {"2026-02-28T10:00:00+08:00", false},          //
              {"2026-10-01T10:00:00+08:00", true, "国庆节"}, //
          });
}

TEST(InstantsTest, HoursAreThoseOfTheClockOnBothSidesOfEachChange)
{
    constexpr std::string_view always = R"("week": {"mon": ["01:30-03:30"], "sun": ["01:30-03:30"],
        "sat": ["22:00-02:30"]}})";
    check(R"({"version": 1, "zone": "America/New_York", )" + std::string(always),
          {
              {"2026-03-08T01:29:59-05:00", false}, // Saturday's night runs on until 2:30
              {"2026-03-08T01:59:59-05:00", false}, // the last second before the gap
              {"2026-03-08T03:00:00-04:00", false}, // the first behind it
              {"2026-03-08T03:29:59-04:00", false}, //
              {"2026-03-08T03:30:00-04:00", true},  //
              {"2026-11-01T01:59:59-04:00", false}, // the first time that clocks show it
              {"2026-11-01T01:00:00-05:00", false}, // the second time: still Saturday's night
              {"2026-11-01T03:29:59-05:00", false}, //
              {"2026-11-01T03:30:00-05:00", true},  //
              {"2026-11-02T01:29:59-05:00", true},  //
              {"2026-11-02T01:30:00-05:00", false}, //
          });
    check(R"({"version": 1, "zone": "Australia/Lord_Howe", )" + std::string(always),
          {
              {"2026-04-05T01:59:59+11:00", false}, // clocks go back by half an hour
              {"2026-04-05T01:30:00+10:30", false}, //
              {"2026-04-05T03:30:00+10:30", true},  //
              {"2026-10-04T01:59:59+10:30", false}, // and forward
              {"2026-10-04T02:30:00+11:00", false}, //
              {"2026-10-04T03:30:00+11:00", true},  //
          });
    check(R"({"version": 1, "zone": "Europe/London", "week": {"sun": ["00:30-02:00"]}})",
          {
              {"2026-03-29T00:59:59+00:00", false}, //
              {"2026-03-29T02:00:00+01:00", true},  // one to two never came
              {"2026-10-25T01:59:59+01:00", false}, //
              {"2026-10-25T01:59:59+00:00", false}, // two hours of them
              {"2026-10-25T02:00:00+00:00", true},  //
          });
}

TEST(InstantsTest, HalfHoursAndTheEndsOfTimeAreRight)
{
    check(
        R"({"version": 1, "zone": "Asia/Kolkata", "week": {"fri": ["09:30-18:15"], "thu": ["20:00-24:00"]}})",
        {
            {"2026-10-02T09:29:59+05:30", true},  //
            {"2026-10-02T09:30:00+05:30", false}, //
            {"2026-10-02T04:00:00Z", false},      // the same instant
            {"2026-10-02T18:14:59+05:30", false}, //
            {"2026-10-02T18:15:00+05:30", true},  //
            {"2026-10-01T23:59:59+05:30", false}, //
            {"2026-10-02T00:00:00+05:30", true},  //
            {"1970-01-01T20:00:00+05:30", false}, // a Thursday
            {"2099-12-31T20:00:00+05:30", false}, // another
        });
}

TEST(InstantsTest, PeopleHaveHoursOfTheirOwn)
{
    check(R"({"version": 1, "zone": "Asia/Tokyo", "holidays": {"country": "jp"},
              "week": {"mon": ["09:00-18:00"], "tue": ["09:00-18:00"], "wed": ["09:00-18:00"],
                       "thu": ["09:00-18:00"], "fri": ["09:00-18:00"]},
              "groups": {"watch": ["Jiro", "Saburo"]},
              "shifts": [{"name": "Night watch", "who": ["watch"], "from": "2026-10-01", "onHolidays": true,
                          "week": {"mon": ["22:00-06:00"], "tue": ["22:00-06:00"]}}],
              "overrides": [
                {"from": "2026-10-10", "hours": ["09:00-13:00"], "name": "Working Saturday"},
                {"from": "2026-10-19", "to": "2026-10-23", "who": ["Hanako"], "hours": [], "name": "Leave"},
                {"from": "2026-10-21", "who": ["hanako"], "hours": ["10:00-12:00"]},
                {"from": "2026-10-26", "to": "2026-10-27", "who": ["Taro"], "zone": "America/New_York"}],
              "maintenance": [{"from": "2026-10-17T22:00:00+09:00", "to": "2026-10-18T04:00:00+09:00",
                               "who": ["watch"], "name": "Database move"}]})",
          {
              {"2026-10-05T23:59:59+09:00", false, "", "Jiro"},             // on watch
              {"2026-10-06T05:59:59+09:00", false, "", "JIRO"},             // names have no case
              {"2026-10-06T06:00:00+09:00", true, "", "Jiro"},              //
              {"2026-10-05T10:00:00+09:00", true, "", "Saburo"},            // not by day
              {"2026-10-05T23:59:59+09:00", true, "", "Shiro"},             // others are not on watch
              {"2026-09-29T23:00:00+09:00", true, "", "Jiro"},              // not yet
              {"2026-09-29T10:00:00+09:00", false, "", "Jiro"},             //
              {"2026-10-12T22:00:00+09:00", false, "スポーツの日", "Jiro"}, // the watch has no holidays
              {"2026-10-12T10:00:00+09:00", true, "スポーツの日", "Taro"},
              {"2026-10-10T12:59:59+09:00", false, "", "Taro"},   // the working Saturday
              {"2026-10-10T13:00:00+09:00", true, "", "Taro"},    //
              {"2026-10-10T12:00:00+09:00", false, "", "Jiro"},   // is everyone's
              {"2026-10-19T10:00:00+09:00", true, "", "Hanako"},  // on leave
              {"2026-10-21T10:00:00+09:00", false, "", "Hanako"}, // the last that matches wins
              {"2026-10-21T12:00:00+09:00", true, "", "Hanako"},  //
              {"2026-10-26T10:00:00+09:00", true, "", "Taro"},    // 21:00 of Sunday in New York
              {"2026-10-26T23:00:00+09:00", false, "", "Taro"},   // 10:00 there
              {"2026-10-28T00:30:00+09:00", true, "", "Taro"},    // back by Tokyo's clock
              {"2026-10-28T10:00:00+09:00", false, "", "Taro"},   //
              {"2026-10-17T21:59:59+09:00", true, "", "Saburo"},  //
              {"2026-10-17T22:00:00+09:00", false, "", "Saburo"}, // planned work
              {"2026-10-18T04:00:00+09:00", true, "", "Saburo"},  //
              {"2026-10-18T00:00:00+09:00", true, "", "Taro"},    // of others
          });
}

} // namespace
} // namespace trailscope
