// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/time_span.h"

#include <gtest/gtest.h>

namespace trailscope {
namespace {

//! Clocks go back from 03:00 to 02:00 on 2026-10-25 and forward from 02:00 to 03:00 on 2026-03-29.
Result<std::vector<TimeRange>> rangesInBerlin(Match match, std::vector<std::string> values)
{
    return rangesOf({Field::Time, match, std::move(values)}, TimeZone::named("Europe/Berlin").value(), {});
}

std::vector<std::string> texts(const Result<std::vector<TimeRange>>& ranges)
{
    std::vector<std::string> texts;
    for (const auto& range : ranges.value()) {
        texts.push_back(formatUtc(range.begin) + ".." + formatUtc(range.end));
    }
    return texts;
}

TEST(TimeSpanTest, ATimeThatComesTwiceFindsBoth)
{
    EXPECT_EQ(texts(rangesInBerlin(Match::Equal, {"2026-10-25 02:30"})),
              (std::vector<std::string>{"2026-10-25T00:30:00Z..2026-10-25T00:31:00Z",
                                        "2026-10-25T01:30:00Z..2026-10-25T01:31:00Z"}));
    EXPECT_EQ(texts(rangesInBerlin(Match::Equal, {"2026-10-25 03:00:00"})),
              std::vector<std::string>{"2026-10-25T02:00:00Z..2026-10-25T02:00:01Z"});
}

TEST(TimeSpanTest, APeriodGoesFromTheFirstToTheSecond)
{
    EXPECT_EQ(texts(rangesInBerlin(Match::Between, {"2026-10-25 02:30", "2026-10-25 02:30:01"})),
              std::vector<std::string>{"2026-10-25T00:30:00Z..2026-10-25T01:30:01Z"});
    EXPECT_EQ(rangesInBerlin(Match::GreaterEqual, {"2026-10-25 02:30"}).value().front().begin,
              *parseIso8601("2026-10-25T00:30:00Z"));
    EXPECT_EQ(rangesInBerlin(Match::Less, {"2026-10-25 02:30"}).value().front().end,
              *parseIso8601("2026-10-25T01:30:00Z"));
    EXPECT_EQ(rangesInBerlin(Match::LessEqual, {"2026-10-25 02:30"}).value().front().end,
              *parseIso8601("2026-10-25T01:30:01Z"));
}

TEST(TimeSpanTest, ATimeThatNeverComesIsToldWithItsNeighbours)
{
    for (const auto match : {Match::Equal, Match::Less, Match::GreaterEqual}) {
        const auto ranges = rangesInBerlin(match, {"2026-03-29 02:30"});
        ASSERT_FALSE(ranges.ok());
        EXPECT_EQ(ranges.error().code, ErrorCode::BadFilter);
        EXPECT_EQ(ranges.error().detail,
                  "never comes in Europe/Berlin: clocks go from 2026-03-29 01:59:59 to "
                  "2026-03-29 03:00:00");
    }
    EXPECT_TRUE(rangesInBerlin(Match::Equal, {"2026-03-29"}).ok());
    EXPECT_TRUE(rangesInBerlin(Match::Equal, {"2026-03-29 03:00"}).ok());
}

} // namespace
} // namespace trailscope
