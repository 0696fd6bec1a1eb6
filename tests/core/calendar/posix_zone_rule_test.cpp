// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/timestamp.h"
#include "core/calendar/posix_zone_rule.h"
#include "core/calendar/time_zone.h"
#include "core/calendar/zone_data.h"

#include <cstdlib>
#include <ctime>
#include <gtest/gtest.h>
#include <string>

namespace trailscope {
namespace {

std::vector<std::string> changesOf(std::string_view rule, int firstYear, int lastYear)
{
    const auto parsed = PosixZoneRule::parse(rule);
    EXPECT_TRUE(parsed.has_value()) << rule;
    std::vector<std::string> texts;
    for (const auto& change : parsed->changes(firstYear, lastYear)) {
        texts.push_back(TimeZone().format({change.at}) + " " + std::to_string(change.offset));
    }
    return texts;
}

using Changes = std::vector<std::string>;

TEST(PosixZoneRuleTest, WeeksOfMonthsAreFound)
{
    EXPECT_EQ(changesOf("EST5EDT,M3.2.0,M11.1.0", 2050, 2050),
              (Changes{"2050-03-13 07:00:00 -14400", "2050-11-06 06:00:00 -18000"}));
    // Half an hour, on the southern half of the earth.
    EXPECT_EQ(changesOf("<+1030>-10:30<+11>-11,M10.1.0,M4.1.0", 2026, 2026),
              (Changes{"2026-04-04 15:00:00 37800", "2026-10-03 15:30:00 39600"}));
    // Winter time as the exception, week 5 for the last, hours before midnight.
    EXPECT_EQ(changesOf("IST-1GMT0,M10.5.0,M3.5.0/1", 2026, 2026),
              (Changes{"2026-03-29 01:00:00 3600", "2026-10-25 01:00:00 0"}));
    EXPECT_EQ(changesOf("<-02>2<-01>,M3.5.0/-1,M10.5.0/0", 2026, 2026),
              (Changes{"2026-03-29 01:00:00 -3600", "2026-10-25 01:00:00 -7200"}));
}

TEST(PosixZoneRuleTest, DaysOfTheYearAreCountedWithAndWithoutTheLeapDay)
{
    EXPECT_EQ(changesOf("AAA0BBB,J60/0,J365/0", 2028, 2028),
              (Changes{"2028-03-01 00:00:00 3600", "2028-12-30 23:00:00 0"}));
    EXPECT_EQ(changesOf("AAA0BBB,59/0,365/0", 2028, 2028),
              (Changes{"2028-02-29 00:00:00 3600", "2028-12-30 23:00:00 0"}));
}

TEST(PosixZoneRuleTest, AZoneWithoutSummerTimeNeverChanges)
{
    EXPECT_TRUE(changesOf("JST-9", 2026, 2100).empty());
    EXPECT_TRUE(changesOf("<+01>-1", 2026, 2100).empty());
}

TEST(PosixZoneRuleTest, WhatIsNoRuleIsRefused)
{
    for (const auto* text :
         {"", "EST", "E5", "5", "EST5EDT", "EST5EDT,M3.2.0", "EST5EDT,M3.2.0,M13.1.0",
          "EST5EDT,M3.6.0,M11.1.0", "EST5EDT,M3.2.7,M11.1.0", "EST5EDT,J0,J5", "EST5EDT,M3.2.0,M11.1.0x",
          "EST168", "<EST5", "EST5EDT,M3.2.0/168,M11.1.0", "EST99999999999999999999"}) {
        EXPECT_FALSE(PosixZoneRule::parse(text).has_value()) << text;
    }
}

TEST(TimeZoneTest, SummerTimeGoesOnAfterTheLastChangeOfTheZonesFile)
{
    const auto newYork = TimeZone::named("America/New_York").value();

    EXPECT_EQ(newYork.formatWithOffset(*parseIso8601("2050-07-01T12:00:00Z")), "2050-07-01T08:00:00-04:00");
    EXPECT_EQ(newYork.formatWithOffset(*parseIso8601("2050-12-01T12:00:00Z")), "2050-12-01T07:00:00-05:00");
}

// The C library reads the same files and follows their rules.
TEST(TimeZoneTest, EachZoneAgreesWithTheCLibraryFrom1970To2060)
{
    const auto last = parseIso8601("2060-01-01T00:00:00Z")->seconds;
    constexpr std::int64_t step = 47 * 86'400 + 12'345;
    const auto names = TimeZone::names();
    ASSERT_GT(names.size(), 300U);
    for (const auto& name : names) {
        const auto zone = TimeZone::named(name).value();
        ASSERT_EQ(setenv("TZ", (":" + name).c_str(), 1), 0);
        tzset();
        for (std::int64_t at = 86'400; at < last; at += step) {
            const std::time_t instant = at;
            std::tm local{};
            localtime_r(&instant, &local);
            ASSERT_EQ(zone.offsetAt({at}), local.tm_gmtoff) << name << " at " << at;
        }
    }
}

TEST(TimeZoneTest, TheVersionOfTheDataIsKnown)
{
    const auto version = zoneDataVersion();

    ASSERT_GE(version.size(), 5U) << version;
    EXPECT_GE(std::stoi(version.substr(0, 4)), 2024);
}

} // namespace
} // namespace trailscope
