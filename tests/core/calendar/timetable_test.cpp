// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/timetable.h"
#include "tests/support/random_calendar.h"

#include <gtest/gtest.h>

namespace trailscope {
namespace {

TEST(TimetableTest, WorkingTimesAgreeWithEveryInstant)
{
    for (unsigned seed = 0; seed < 24; ++seed) {
        const auto calendar = test::randomCalendar(seed);
        for (const auto* user : {"nobody", "Taro", "Jiro", "root"}) {
            const Timetable timetable(calendar, user);
            const TimeRange range{{test::firstRandomDay * 86'400 + 1'234},
                                  {(test::firstRandomDay + test::randomDays) * 86'400 + 77}};
            const auto times = timetable.workingTimes(range);

            auto next = times.begin();
            for (auto at = range.begin; at < range.end; at.seconds += 449) {
                while (next != times.end() && next->end <= at) {
                    ++next;
                }
                const bool works = next != times.end() && next->begin <= at;
                ASSERT_EQ(works, timetable.isWorkingTime(at))
                    << "seed " << seed << ' ' << user << ' ' << formatUtc(at);
            }
            for (const auto& time : times) {
                ASSERT_TRUE(timetable.isWorkingTime(time.begin));
                ASSERT_FALSE(range.contains(time.end) && timetable.isWorkingTime(time.end));
            }
        }
    }
}

TEST(TimetableTest, PeopleWithTheSameRulesHaveTheSameTimetable)
{
    auto calendar = Calendar::standard({});
    calendar.groups["watch"] = {"Jiro", "Saburo"};
    calendar.shifts.push_back({"Nights", {"watch"}, {}, {}, false, {}});

    EXPECT_EQ(Timetable(calendar, "Jiro"), Timetable(calendar, "saburo"));
    EXPECT_EQ(Timetable(calendar, "Taro"), Timetable(calendar));
    EXPECT_FALSE(Timetable(calendar, "Jiro") == Timetable(calendar));
    EXPECT_EQ(calendar.people(), (std::vector<std::string>{"jiro", "saburo"}));
}

TEST(TimetableTest, AnEmptyRangeHasNoWorkingTime)
{
    const auto calendar = Calendar::standard({});

    EXPECT_TRUE(Timetable(calendar).workingTimes({{36'000}, {36'000}}).empty());
}

TEST(TimetableTest, TheLastShiftThatMatchesWins)
{
    auto calendar = Calendar::standard({});
    Shift early{"Early", {"Taro"}, {}, {}, false, {}};
    early.week.at(0) = {{6 * 60, 14 * 60}};
    Shift late{"Late", {"Taro"}, Date{2026, 10, 12}, Date{2026, 10, 18}, false, {}};
    late.week.at(0) = {{14 * 60, 22 * 60}};
    calendar.shifts = {early, late};
    const Timetable taro(calendar, "Taro");

    EXPECT_EQ(taro.spansOf({2026, 10, 5}), early.week.at(0));
    EXPECT_EQ(taro.spansOf({2026, 10, 12}), late.week.at(0));
    EXPECT_EQ(taro.spansOf({2026, 10, 19}), early.week.at(0));
}

} // namespace
} // namespace trailscope
