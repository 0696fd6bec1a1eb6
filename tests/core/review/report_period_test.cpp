// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/report_period.h"

#include <gtest/gtest.h>

namespace trailscope {
namespace {

TimeRange range(const char* begin, const char* end)
{
    return {*parseIso8601(begin), *parseIso8601(end)};
}

TimeZone zone(const char* name)
{
    return TimeZone::named(name).value();
}

TEST(ReportPeriodTest, MonthsAreThoseOfTheZone)
{
    const auto months = monthsOf(range("2025-12-31T15:00:00Z", "2026-02-28T15:00:01Z"), zone("Asia/Tokyo"));

    ASSERT_EQ(months.size(), 3U);
    EXPECT_EQ(months[0], range("2025-12-31T15:00:00Z", "2026-01-31T15:00:00Z"));
    EXPECT_EQ(months[2], range("2026-02-28T15:00:00Z", "2026-03-31T15:00:00Z"));
    EXPECT_TRUE(monthsOf({}, TimeZone()).empty());
}

TEST(ReportPeriodTest, BeforeWholeMonthsComeAsManyMonths)
{
    EXPECT_EQ(periodBefore(range("2026-03-01T00:00:00Z", "2026-04-01T00:00:00Z"), TimeZone()),
              range("2026-02-01T00:00:00Z", "2026-03-01T00:00:00Z"));
    EXPECT_EQ(periodBefore(range("2026-01-01T00:00:00Z", "2026-04-01T00:00:00Z"), TimeZone()),
              range("2025-10-01T00:00:00Z", "2026-01-01T00:00:00Z"));
}

TEST(ReportPeriodTest, BeforeWholeDaysComeAsManyDaysWhateverTheClocksDo)
{
    // New York's clocks go forward on 2026-03-08: that day has 23 hours.
    EXPECT_EQ(periodBefore(range("2026-03-09T04:00:00Z", "2026-03-11T04:00:00Z"), zone("America/New_York")),
              range("2026-03-07T05:00:00Z", "2026-03-09T04:00:00Z"));
}

TEST(ReportPeriodTest, BeforeAnyOtherRangeComesTheSameLength)
{
    EXPECT_EQ(periodBefore(range("2026-03-09T04:00:00Z", "2026-03-09T06:00:00Z"), TimeZone()),
              range("2026-03-09T02:00:00Z", "2026-03-09T04:00:00Z"));
}

TEST(ReportPeriodTest, TypedDaysCountAsAWhole)
{
    const auto held = range("2026-09-01T00:00:00Z", "2026-12-01T00:00:00Z");
    const auto typed = [&held](const char* from, const char* to) {
        return typedPeriod(from, to, held, zone("Asia/Tokyo"), {});
    };

    EXPECT_EQ(typed("2026-10-01", "2026-10-31").value(),
              range("2026-09-30T15:00:00Z", "2026-10-31T15:00:00Z"));
    EXPECT_EQ(typed("2026-10", "").value(), range("2026-09-30T15:00:00Z", "2026-12-01T00:00:00Z"));
    EXPECT_EQ(typed("", "2026-10").value(), range("2026-09-01T00:00:00Z", "2026-10-31T15:00:00Z"));
    EXPECT_EQ(typed("", "").value(), held);
}

TEST(ReportPeriodTest, WhatIsNoTimeAndWhatHoldsNothingIsTold)
{
    const auto held = range("2026-09-01T00:00:00Z", "2026-12-01T00:00:00Z");

    EXPECT_EQ(typedPeriod("soon", "", held, TimeZone(), {}).error().where, "soon");
    EXPECT_EQ(typedPeriod("", "last 3d", held, TimeZone(), {}).error().where, "last 3d");
    EXPECT_EQ(typedPeriod("2026-11", "2026-10", held, TimeZone(), {}).error().code, ErrorCode::BadArgument);
}

} // namespace
} // namespace trailscope
