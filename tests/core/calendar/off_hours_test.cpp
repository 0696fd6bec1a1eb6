// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/off_hours.h"
#include "tests/support/random_calendar.h"

#include <gtest/gtest.h>

namespace trailscope {
namespace {

TEST(OffHoursTest, OffHoursAreWhatIsNotWorkingTime)
{
    for (unsigned seed = 0; seed < 10; ++seed) {
        const auto calendar = test::randomCalendar(seed);
        const TimeRange range{{test::firstRandomDay * 86'400 + 1'234},
                              {(test::firstRandomDay + test::randomDays) * 86'400 + 77}};
        for (const auto& timetable : {Timetable(calendar), Timetable(calendar, "Taro")}) {
            const auto found = offHoursIn(range, timetable);

            auto next = found.begin();
            for (auto at = range.begin; at < range.end; at.seconds += 601) {
                while (next != found.end() && next->end <= at) {
                    ++next;
                }
                const bool isOff = next != found.end() && next->begin <= at;
                ASSERT_EQ(isOff, !timetable.isWorkingTime(at)) << "seed " << seed << ' ' << formatUtc(at);
            }
            for (std::size_t i = 1; i < found.size(); ++i) {
                ASSERT_LT(found[i - 1].end, found[i].begin);
            }
        }
    }
}

TEST(OffHoursTest, WhereNobodyWorksAllIsOffHours)
{
    auto calendar = Calendar::standard({});
    calendar.week = {};

    EXPECT_EQ(offHoursIn({{10}, {20}}, Timetable(calendar)), (std::vector<TimeRange>{{{10}, {20}}}));
    EXPECT_TRUE(offHoursIn({{10}, {10}}, Timetable(calendar)).empty());
}

} // namespace
} // namespace trailscope
