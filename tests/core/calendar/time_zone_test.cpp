// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/time_zone.h"
#include "tests/support/made_calendar.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace trailscope {
namespace {

using test::zoneNamed;

Timestamp utc(std::string_view text)
{
    return *parseIso8601(text);
}

TEST(TimeZoneTest, LocalTimesAreRightOnBothSidesOfEveryChange)
{
    struct Row {
        std::string_view zone;
        std::string_view instant;
        std::string_view local;
    };
    for (const auto& row : {Row{"UTC", "2026-01-01T00:00:00Z", "2026-01-01T00:00:00+00:00"},
                            Row{"Asia/Tokyo", "2025-12-31T14:59:59Z", "2025-12-31T23:59:59+09:00"},
                            Row{"Asia/Tokyo", "2025-12-31T15:00:00Z", "2026-01-01T00:00:00+09:00"},
                            Row{"Asia/Kolkata", "2026-06-01T18:29:59Z", "2026-06-01T23:59:59+05:30"},
                            Row{"America/New_York", "2026-03-08T06:59:59Z", "2026-03-08T01:59:59-05:00"},
                            Row{"America/New_York", "2026-03-08T07:00:00Z", "2026-03-08T03:00:00-04:00"},
                            Row{"America/New_York", "2026-11-01T05:59:59Z", "2026-11-01T01:59:59-04:00"},
                            Row{"America/New_York", "2026-11-01T06:00:00Z", "2026-11-01T01:00:00-05:00"},
                            Row{"Europe/London", "2026-03-29T00:59:59Z", "2026-03-29T00:59:59+00:00"},
                            Row{"Europe/London", "2026-03-29T01:00:00Z", "2026-03-29T02:00:00+01:00"},
                            Row{"Australia/Lord_Howe", "2026-04-04T14:59:59Z", "2026-04-05T01:59:59+11:00"},
                            Row{"Australia/Lord_Howe", "2026-04-04T15:00:00Z", "2026-04-05T01:30:00+10:30"},
                            Row{"America/New_York", "1970-01-01T00:00:00Z", "1969-12-31T19:00:00-05:00"}}) {
        EXPECT_EQ(zoneNamed(row.zone).formatWithOffset(utc(row.instant)), row.local)
            << row.zone << row.instant;
    }
}

TEST(TimeZoneTest, ALocalTimeThatComesTwiceIsTheFirst)
{
    EXPECT_EQ(formatUtc(zoneNamed("America/New_York").toUtc({2026, 11, 1, 1, 30, 0})),
              "2026-11-01T05:30:00Z");
}

TEST(TimeZoneTest, ALocalTimeThatNeverComesIsTheStartOfTheGap)
{
    EXPECT_EQ(formatUtc(zoneNamed("America/New_York").toUtc({2026, 3, 8, 2, 30, 0})), "2026-03-08T07:00:00Z");
}

TEST(TimeZoneTest, LocalAndBackIsTheSameInstantOutsideOfOverlaps)
{
    for (const auto* name :
         {"UTC", "Asia/Tokyo", "Asia/Kolkata", "America/New_York", "Australia/Lord_Howe", "Pacific/Apia"}) {
        const auto rules = zoneNamed(name);
        for (auto at = utc("2026-01-01T00:00:00Z").seconds; at < utc("2027-01-01T00:00:00Z").seconds;
             at += 7'919) {
            const auto back = rules.toUtc(rules.toLocal({at}));
            EXPECT_TRUE(back.seconds == at || rules.toLocal(back) == rules.toLocal({at}))
                << name << ' ' << at;
        }
    }
}

TEST(TimeZoneTest, TheInstantsOfAClockTimeAreTwiceInAnOverlapAndNoneInAGap)
{
    const auto newYork = zoneNamed("America/New_York");
    const auto clock = [](std::string_view begin, std::string_view end) {
        return TimeRange{utc(begin), utc(end)};
    };

    EXPECT_EQ(newYork.instantsOf(clock("2026-10-01T09:00:00Z", "2026-10-01T18:00:00Z")),
              (std::vector<TimeRange>{{utc("2026-10-01T13:00:00Z"), utc("2026-10-01T22:00:00Z")}}));
    EXPECT_EQ(newYork.instantsOf(clock("2026-11-01T01:00:00Z", "2026-11-01T01:30:00Z")),
              (std::vector<TimeRange>{{utc("2026-11-01T05:00:00Z"), utc("2026-11-01T05:30:00Z")},
                                      {utc("2026-11-01T06:00:00Z"), utc("2026-11-01T06:30:00Z")}}));
    EXPECT_TRUE(newYork.instantsOf(clock("2026-03-08T02:00:00Z", "2026-03-08T03:00:00Z")).empty());
    EXPECT_EQ(
        zoneNamed("Asia/Kolkata").instantsOf(clock("1700-01-01T00:00:00Z", "1700-01-02T00:00:00Z")).size(),
        1U);
    EXPECT_EQ(zoneNamed("Asia/Tokyo").instantsOf(clock("2400-01-01T09:00:00Z", "2400-01-01T10:00:00Z")),
              (std::vector<TimeRange>{{utc("2400-01-01T00:00:00Z"), utc("2400-01-01T01:00:00Z")}}));
}

TEST(TimeZoneTest, TheNextChangeIsWhenClocksAreMoved)
{
    EXPECT_EQ(zoneNamed("America/New_York").nextChange(utc("2026-03-01T00:00:00Z")),
              utc("2026-03-08T07:00:00Z"));
    EXPECT_EQ(zoneNamed("America/New_York").nextChange(utc("2026-03-08T07:00:00Z")),
              utc("2026-11-01T06:00:00Z"));
    EXPECT_EQ(zoneNamed("Asia/Tokyo").nextChange(utc("2026-03-01T00:00:00Z")), std::nullopt);
    EXPECT_EQ(zoneNamed("UTC").nextChange(utc("1800-01-01T00:00:00Z")), std::nullopt);
}

TEST(TimeZoneTest, AnUnknownNameIsAnError)
{
    for (const auto* name : {"Asia/Edo", "", "../etc/passwd"}) {
        const auto found = TimeZone::named(name);
        ASSERT_FALSE(found.ok()) << name;
        EXPECT_EQ(found.error().code, ErrorCode::BadArgument);
    }
}

TEST(TimeZoneTest, NamesAreSortedAndKnown)
{
    const auto names = TimeZone::names();

    EXPECT_TRUE(std::is_sorted(names.begin(), names.end()));
    EXPECT_TRUE(std::binary_search(names.begin(), names.end(), "Asia/Shanghai"));
}

} // namespace
} // namespace trailscope
