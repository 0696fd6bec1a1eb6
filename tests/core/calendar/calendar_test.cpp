// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/calendar.h"
#include "core/calendar/calendar_file.h"
#include "tests/support/made_calendar.h"

#include <gtest/gtest.h>

namespace trailscope {
namespace {

using test::parsedCalendar;
using test::zoneNamed;

constexpr std::string_view office = R"({"version": 1, "name": "Tokyo office", "zone": "Asia/Tokyo",
    "week": {"mon": ["09:00-12:00", "13:00-18:00"], "tue": ["09:00-18:00"], "fri": ["22:00-06:00"]},
    "holidays": {"2026-10-12": "Sports Day"},
    "overrides": {"2026-10-10": ["09:00-13:00"], "2026-10-13": [], "2026-10-19": ["08:30-24:00"]},
    "maintenance": ["2026-10-03T22:00:00+09:00/2026-10-04T06:00:00+09:00"]})";

struct OfficeInstant {
    std::string_view local; //!< in Tokyo
    bool offHours;
};

TEST(CalendarTest, OffHoursFollowWeekHolidaysAndOverrides)
{
    const auto calendar = parsedCalendar(office);
    for (const auto& row : {OfficeInstant{"2026-10-05T08:59:59+09:00", true},  // Monday
                            OfficeInstant{"2026-10-05T09:00:00+09:00", false}, //
                            OfficeInstant{"2026-10-05T11:59:59+09:00", false}, //
                            OfficeInstant{"2026-10-05T12:00:00+09:00", true},  // a break
                            OfficeInstant{"2026-10-05T13:00:00+09:00", false}, //
                            OfficeInstant{"2026-10-05T17:59:59+09:00", false}, //
                            OfficeInstant{"2026-10-05T18:00:00+09:00", true},  // the end is outside
                            OfficeInstant{"2026-10-06T09:00:00+09:00", false}, // Tuesday
                            OfficeInstant{"2026-10-07T12:00:00+09:00", true},  // Wednesday: nothing said
                            OfficeInstant{"2026-10-02T21:59:59+09:00", true},  // Friday's night shift
                            OfficeInstant{"2026-10-02T22:00:00+09:00", false}, //
                            OfficeInstant{"2026-10-02T23:59:59+09:00", false}, //
                            OfficeInstant{"2026-10-03T00:00:00+09:00", false}, // runs into Saturday
                            OfficeInstant{"2026-10-03T05:59:59+09:00", false}, //
                            OfficeInstant{"2026-10-03T06:00:00+09:00", true},  //
                            OfficeInstant{"2026-10-03T21:59:59+09:00", true},  //
                            OfficeInstant{"2026-10-03T22:00:00+09:00", false}, // planned work
                            OfficeInstant{"2026-10-04T05:59:59+09:00", false}, //
                            OfficeInstant{"2026-10-04T06:00:00+09:00", true},  // Sunday
                            OfficeInstant{"2026-10-12T10:00:00+09:00", true},  // a Monday, but a holiday
                            OfficeInstant{"2026-10-11T23:59:59+09:00", true},  //
                            OfficeInstant{"2026-10-10T08:59:59+09:00", true},  // a working Saturday
                            OfficeInstant{"2026-10-10T09:00:00+09:00", false}, //
                            OfficeInstant{"2026-10-10T13:00:00+09:00", true},  //
                            OfficeInstant{"2026-10-13T10:00:00+09:00", true},  // a Tuesday off
                            OfficeInstant{"2026-10-19T08:30:00+09:00", false}, // until midnight
                            OfficeInstant{"2026-10-19T23:59:59+09:00", false}, //
                            OfficeInstant{"2026-10-20T00:00:00+09:00", true}}) {
        EXPECT_EQ(calendar.isOffHours(*parseIso8601(row.local)), row.offHours) << row.local;
    }
    EXPECT_EQ(calendar.at(*parseIso8601("2026-10-12T10:00:00+09:00")).holidayName, "Sports Day");
    EXPECT_EQ(calendar.at(*parseIso8601("2026-10-13T10:00:00+09:00")).holidayName, "");
    ASSERT_EQ(calendar.maintenance.size(), 1U);
    EXPECT_EQ(calendar.maintenance.front().range,
              (TimeRange{*parseIso8601("2026-10-03T13:00:00Z"), *parseIso8601("2026-10-03T21:00:00Z")}));
}

TEST(CalendarTest, TheStandardCalendarIsNineToSixFromMondayToFriday)
{
    const auto calendar = Calendar::standard(zoneNamed("America/New_York"));

    EXPECT_TRUE(calendar.isOffHours(*parseIso8601("2026-03-06T08:59:59-05:00")));
    EXPECT_FALSE(calendar.isOffHours(*parseIso8601("2026-03-06T09:00:00-05:00")));
    EXPECT_TRUE(calendar.isOffHours(*parseIso8601("2026-03-07T12:00:00-05:00")));
    EXPECT_FALSE(calendar.isOffHours(*parseIso8601("2026-03-09T09:00:00-04:00"))); // after the clocks changed
    EXPECT_TRUE(calendar.isOffHours(*parseIso8601("2026-03-09T08:59:59-04:00")));
}

TEST(CalendarTest, PiecesCoverTheRangeAndAgreeWithEveryInstant)
{
    const auto tokyo = parsedCalendar(office);
    const auto newYork = Calendar::standard(zoneNamed("America/New_York"));
    const auto lordHowe = Calendar::standard(zoneNamed("Australia/Lord_Howe"));
    const auto kolkata = Calendar::standard(zoneNamed("Asia/Kolkata"));
    struct Case {
        const Calendar& calendar;
        std::string_view from;
    };
    for (const auto& [calendar, from] :
         {Case{tokyo, "2026-10-09T03:17:11Z"}, Case{newYork, "2026-03-07T12:00:01Z"},
          Case{newYork, "2026-10-31T00:00:00Z"}, Case{lordHowe, "2026-04-04T00:30:00Z"},
          Case{kolkata, "2026-10-09T00:00:00Z"}}) {
        const TimeRange range{*parseIso8601(from), {parseIso8601(from)->seconds + 3 * 86'400 + 1'234}};
        const auto pieces = calendar.pieces(range);

        ASSERT_FALSE(pieces.empty());
        EXPECT_EQ(pieces.front().range.begin, range.begin);
        EXPECT_EQ(pieces.back().range.end, range.end);
        EXPECT_LT(pieces.size(), 100U);
        std::size_t index = 0;
        for (auto at = range.begin; at < range.end; at.seconds += 13) {
            while (pieces[index].range.end <= at) {
                ++index;
                ASSERT_EQ(pieces[index].range.begin, pieces[index - 1].range.end);
            }
            const auto local = calendar.zone.toLocal(at);
            ASSERT_EQ(pieces[index].offHours, calendar.isOffHours(at)) << formatUtc(at);
            ASSERT_EQ(pieces[index].hour, local.hour) << formatUtc(at);
            ASSERT_EQ(pieces[index].holiday, !calendar.at(at).holidayName.empty()) << formatUtc(at);
        }
    }
}

TEST(CalendarTest, AnEmptyRangeHasNoPieces)
{
    EXPECT_TRUE(Calendar::standard({}).pieces({{10}, {10}}).empty());
}

TEST(CalendarTest, AWrongFileIsAnErrorThatNamesTheKey)
{
    struct Wrong {
        std::string_view json;
        std::string_view key;
    };
    for (const auto& [json, key] :
         {Wrong{"", ""}, Wrong{"[]", ""}, Wrong{"{}", "version"}, Wrong{R"({"version":2})", "version"},
          Wrong{R"({"version":1,"zone":"Asia/Edo"})", "zone"},
          Wrong{R"({"version":1,"week":{"monday":[]}})", "monday"},
          Wrong{R"({"version":1,"week":{"mon":["9-18"]}})", "mon"},
          Wrong{R"({"version":1,"week":{"mon":["09:00-25:00"]}})", "mon"},
          Wrong{R"({"version":1,"holidays":{"2026-02-30":"x"}})", "2026-02-30"},
          Wrong{R"({"version":1,"holidays":{"2026-02-03":1}})", "2026-02-03"},
          Wrong{R"({"version":1,"overrides":{"tomorrow":[]}})", "tomorrow"},
          Wrong{R"({"version":1,"maintenance":["2026-10-03T22:00:00Z"]})", "maintenance"},
          Wrong{R"({"version":1,"maintenance":["2026-10-04T00:00:00Z/2026-10-03T00:00:00Z"]})",
                "maintenance"},
          Wrong{R"({"version":1,"duty":[]})", "duty"}}) {
        const auto calendar = parseCalendar(json);
        ASSERT_FALSE(calendar.ok()) << json;
        EXPECT_EQ(calendar.error().where, key) << json;
        EXPECT_FALSE(calendar.error().detail.empty());
    }
}

} // namespace
} // namespace trailscope
