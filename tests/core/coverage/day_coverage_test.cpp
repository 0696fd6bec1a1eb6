// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/time_units.h"
#include "core/coverage/day_coverage.h"
#include "tests/support/store_maker.h"

#include <gtest/gtest.h>

namespace trailscope {
namespace {

using test::MadeEvent;

constexpr int daysOfWork = 28; // four weeks from a Monday

//! A company whose people work in one region from Monday to Friday, and in a second one now and then.
class DayCoverageTest : public testing::Test {
protected:
    void add(int day, const std::string& region, const std::string& account = "1", int second = 40'000)
    {
        m_events.push_back({m_monday + day * secondsPerDay + second,
                            {{Field::Account, account},
                             {Field::Region, region},
                             {Field::Id, std::to_string(m_events.size())}},
                            {}});
    }

    void workEveryWeekdayExcept(std::initializer_list<int> silent, const std::string& region = "busy")
    {
        for (int day = 0; day < daysOfWork; ++day) {
            if (day % 7 < 5 && std::find(silent.begin(), silent.end(), day) == silent.end()) {
                add(day, region);
            }
        }
    }

    void deliverEmptyFile(int day, const std::string& region)
    {
        DeliveredName name;
        name.region = region;
        name.stamp = {m_monday + day * secondsPerDay + 1};
        m_files.push_back({name, 0});
    }

    [[nodiscard]] DayCoverage cover() const
    {
        return coverDays(*test::makeStore(m_events), m_files, m_calendar);
    }

    //! `d` delivered, `q` quiet, `g` gap, `p` planned, `.` unknown.
    [[nodiscard]] static std::string picture(const CoverageRow& row)
    {
        std::string text;
        for (const auto& day : row.days) {
            text += std::string_view(".dqgp")[static_cast<std::size_t>(day.state)];
        }
        return text;
    }

    std::int64_t m_monday = parseIso8601("2026-10-05T00:00:00Z")->seconds;
    std::vector<MadeEvent> m_events;
    std::vector<DeliveredFile> m_files;
    Calendar m_calendar = Calendar::standard({});
};

TEST_F(DayCoverageTest, AWorkingDayWithoutAnyEventIsAGapAndAWeekendIsNot)
{
    workEveryWeekdayExcept({9});

    const auto coverage = cover();

    ASSERT_EQ(coverage.rows.size(), 1U);
    EXPECT_EQ(picture(coverage.rows[0]), "ddddd..ddgdd..ddddd..ddddd");
    ASSERT_EQ(coverage.gaps.size(), 1U);
    EXPECT_EQ(coverage.gaps[0].region, "");
    EXPECT_EQ(coverage.gaps[0].range,
              (TimeRange{{m_monday + 9 * secondsPerDay}, {m_monday + 10 * secondsPerDay}}));
    EXPECT_EQ(coverage.gaps[0].eventAfter, 7U);
}

TEST_F(DayCoverageTest, DaysInARowAreOneGap)
{
    workEveryWeekdayExcept({9, 10});

    const auto gaps = cover().gaps;

    ASSERT_EQ(gaps.size(), 1U);
    EXPECT_EQ(gaps[0].range.end.seconds - gaps[0].range.begin.seconds, 2 * secondsPerDay);
}

TEST_F(DayCoverageTest, ABusyRegionThatFallsSilentAloneIsAGapOfThatRegion)
{
    workEveryWeekdayExcept({9});
    workEveryWeekdayExcept({}, "other");

    const auto gaps = cover().gaps;

    ASSERT_EQ(gaps.size(), 1U);
    EXPECT_EQ(gaps[0].region, "busy");
}

TEST_F(DayCoverageTest, ASeldomUsedRegionIsQuietWhileOthersWork)
{
    workEveryWeekdayExcept({});
    add(2, "seldom");

    const auto coverage = cover();

    ASSERT_EQ(coverage.rows.size(), 2U);
    EXPECT_EQ(picture(coverage.rows[1]), "qqdqq..qqqqq..qqqqq..qqqqq");
    EXPECT_TRUE(coverage.gaps.empty());
}

TEST_F(DayCoverageTest, AFileWithoutEventsProvesThatTheTrailWorked)
{
    workEveryWeekdayExcept({9});
    deliverEmptyFile(9, "busy");

    const auto coverage = cover();

    EXPECT_EQ(picture(coverage.rows[0]), "ddddd..ddqdd..ddddd..ddddd");
    EXPECT_TRUE(coverage.gaps.empty());
}

TEST_F(DayCoverageTest, AFewEventsAreNoReasonToExpectMore)
{
    add(0, "busy");
    add(4, "busy");

    EXPECT_EQ(picture(cover().rows[0]), "d...d");
}

TEST_F(DayCoverageTest, BeforeTheFirstAndAfterTheLastEventOfAnAccountNothingIsKnown)
{
    workEveryWeekdayExcept({});
    for (int day = 7; day < 21; ++day) {
        add(day, "busy", "2");
    }

    const auto coverage = cover();

    ASSERT_EQ(coverage.rows.size(), 2U);
    EXPECT_EQ(picture(coverage.rows[1]), ".......dddddddddddddd.....");
}

TEST_F(DayCoverageTest, AGapInAMaintenanceWindowWasPlanned)
{
    workEveryWeekdayExcept({9});
    m_calendar.maintenance.push_back(
        {{{m_monday + 9 * secondsPerDay}, {m_monday + 10 * secondsPerDay}}, {}, {}});

    const auto coverage = cover();

    EXPECT_EQ(picture(coverage.rows[0]), "ddddd..ddpdd..ddddd..ddddd");
    ASSERT_EQ(coverage.gaps.size(), 1U);
    EXPECT_TRUE(coverage.gaps[0].planned);
}

TEST_F(DayCoverageTest, ACompanyHolidayIsNotHeldAgainstTheTrail)
{
    workEveryWeekdayExcept({9});
    m_calendar.holidays[Date{2026, 10, 14}] = "Foundation day";

    EXPECT_TRUE(cover().gaps.empty());
}

TEST_F(DayCoverageTest, AnEmptyArchiveHasNoRows)
{
    const auto coverage = cover();

    EXPECT_TRUE(coverage.rows.empty());
    EXPECT_TRUE(coverage.gaps.empty());
}

//! Events of other ages, as a wrong clock or a placeholder writes them.
TEST_F(DayCoverageTest, OneEventOfAWrongYearCostsAndHidesNothing)
{
    constexpr int yearOne = -740'000;
    constexpr int year9999 = 2'900'000;
    workEveryWeekdayExcept({9});
    add(yearOne, "busy");
    add(year9999, "odd");

    const auto coverage = cover();

    EXPECT_EQ(coverage.days.dayCount(), 28U);
    ASSERT_EQ(coverage.rows.size(), 2U);
    EXPECT_EQ(picture(coverage.rows[0]), "dddddd..ddgdd..ddddd..dddddq");
    EXPECT_EQ(picture(coverage.rows[1]), "qqqqqq..qqgqq..qqqqq..qqqqqd");
    ASSERT_EQ(coverage.gaps.size(), 1U);
    EXPECT_EQ(coverage.gaps[0].range,
              (TimeRange{{m_monday + 9 * secondsPerDay}, {m_monday + 10 * secondsPerDay}}));
    EXPECT_EQ(coverage.days.dayAt(1), m_monday / secondsPerDay);
}

} // namespace
} // namespace trailscope
