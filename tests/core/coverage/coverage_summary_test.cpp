// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/time_units.h"
#include "core/coverage/coverage_summary.h"
#include "core/store/time_order.h"
#include "tests/support/store_maker.h"

#include <gtest/gtest.h>
#include <utility>

namespace trailscope {
namespace {

constexpr int daysOfSummary = 28;

//! Busy on every day but the twelfth; the load found the file too.
EventStorePtr storeWithAGap(std::string_view file = "made.gz")
{
    const auto monday = parseIso8601("2026-10-05T00:00:00Z")->seconds;
    std::vector<test::MadeEvent> events;
    for (int day = 0; day < daysOfSummary; ++day) {
        if (day != 11) {
            events.push_back({monday + day * secondsPerDay + 40'000,
                              {{Field::Account, "1000000000000001"},
                               {Field::Region, "cn-hangzhou"},
                               {Field::Id, std::to_string(day)}},
                              {}});
        }
    }
    auto parts = test::makeLoadingParts(events, events.size());
    parts.dictionaries[columnIndex(Field::File)] =
        std::make_shared<const Dictionary>(std::vector<std::string_view>{file}, Dictionary::Order::Sorted);
    return std::make_shared<const EventStore>(std::move(orderByTime(std::move(parts), 1, {}).parts));
}

TimeRange range(const char* begin, const char* end)
{
    return {*parseIso8601(begin), *parseIso8601(end)};
}

class CoverageSummaryTest : public testing::Test {
protected:
    [[nodiscard]] CoverageSummary summaryOf(const TimeRange& period) const
    {
        return summariseCoverage(*storeWithAGap(), m_report, Calendar::standard(TimeZone()), period);
    }

    LoadReport m_report;
};

TEST_F(CoverageSummaryTest, TellsTheGapsThatReachIntoThePeriod)
{
    const auto gap = range("2026-10-16T00:00:00Z", "2026-10-17T00:00:00Z");

    ASSERT_EQ(summaryOf(range("2026-10-01T00:00:00Z", "2026-11-01T00:00:00Z")).gaps.size(), 1U);
    EXPECT_EQ(summaryOf(range("2026-10-16T12:00:00Z", "2026-11-01T00:00:00Z")).gaps.front().range, gap);
    EXPECT_TRUE(summaryOf(range("2026-10-17T00:00:00Z", "2026-11-01T00:00:00Z")).gaps.empty());
    EXPECT_TRUE(summaryOf(range("2026-10-01T00:00:00Z", "2026-10-16T00:00:00Z")).gaps.empty());
}

TEST_F(CoverageSummaryTest, AnEmptyDeliveredFileShowsThatTheTrailWorked)
{
    const auto gapsBeside = [this](const std::string& folder) {
        const auto store = storeWithAGap(
            "AliyunLogs/" + folder
            + "/cn-hangzhou/2026/10/16/"
              "Actiontrail_cn-hangzhou_20261016120000_1002_0_0_0123456789abcdef0123456789abcdef.gz");
        return summariseCoverage(*store, m_report, Calendar::standard(TimeZone()),
                                 range("2026-10-01T00:00:00Z", "2026-11-01T00:00:00Z"))
            .gaps.size();
    };

    EXPECT_EQ(gapsBeside("Actiontrail"), 0U);
    EXPECT_EQ(gapsBeside("Actiontrail-Insight"), 1U) << "insights say nothing about the events";
}

TEST_F(CoverageSummaryTest, PassesOnWhatTheLoadFoundDamagedAndWhatTheTrailCannotShow)
{
    m_report.filesFound = 9;
    m_report.filesDamaged = 2;
    m_report.recordsDamaged = 5;
    m_report.duplicatesFolded = 7;
    m_report.stopped = true;

    const auto summary = summaryOf(range("2026-10-01T00:00:00Z", "2026-11-01T00:00:00Z"));

    EXPECT_EQ(summary.leftOut, (LeftOut{9, 0, 2, 5, true}));
    EXPECT_EQ(summary.duplicatesFolded, 7U);
    EXPECT_EQ(summary.limits, limitsOf(*storeWithAGap()));
    EXPECT_FALSE(summary.limits.empty());
}

} // namespace
} // namespace trailscope
