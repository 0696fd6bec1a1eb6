// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aggregate/week_map.h"
#include "core/query/filter_text.h"
#include "core/query/run_filter.h"
#include "tests/support/store_maker.h"

#include <gtest/gtest.h>
#include <random>

namespace trailscope {
namespace {

constexpr std::int64_t firstMonday = 4 * 86'400; // 1970-01-05

Calendar randomCalendar(std::mt19937& random)
{
    Calendar calendar;
    for (auto& day : calendar.week) {
        for (auto spans = random() % 3; spans > 0; --spans) {
            const auto begin = static_cast<int>(random() % 1'440);
            day.push_back({begin, begin + 1 + static_cast<int>(random() % 700)});
        }
    }
    return calendar;
}

TEST(WeekMapTest, AnHourIsOffWhenNoMinuteOfItIsWorkingTime)
{
    std::mt19937 random(8);
    for (int round = 0; round < 30; ++round) {
        const auto calendar = randomCalendar(random);
        WeekFlags expected{};
        for (int minute = 0; minute < 7 * 1'440; ++minute) {
            auto& off = expected.at(static_cast<std::size_t>(minute / 1'440))
                            .at(static_cast<std::size_t>(minute / 60 % 24));
            const bool minuteIsOff = calendar.isOffHours({firstMonday + minute * 60});
            off = minute % 60 == 0 ? minuteIsOff : off && minuteIsOff;
        }

        EXPECT_EQ(offHoursOfWeek(calendar), expected) << round;
    }
}

TEST(WeekMapTest, CountsAreThoseOfTheKindAndAddUp)
{
    const auto store = test::makeStore(test::randomEvents(4'000, 12));
    const QueryContext context{
        store,
        std::make_shared<const Calendar>(Calendar::standard(TimeZone::named("Asia/Kolkata").value())),
        {}};
    const auto rows = test::randomRows(*store, 70);
    for (const auto kind : {EventKind::All, EventKind::FailedLogins, EventKind::Denied}) {
        const auto ofKind = rowsOfKind(rows, kind, context);

        const auto map = weekMap(rows, kind, context);

        EXPECT_EQ(map.counts, weekHours(ofKind, context));
        EXPECT_EQ(map.total, ofKind.count());
        EXPECT_GT(map.largest, 0U);
        EXPECT_LE(map.largest, map.total);
    }
}

TEST(WeekMapTest, ACellsFilterFindsTheEventsCountedThere)
{
    const auto store = test::makeStore(test::randomEvents(4'000, 13));
    const QueryContext context{
        store,
        std::make_shared<const Calendar>(Calendar::standard(TimeZone::named("Asia/Tokyo").value())),
        {}};
    const auto all = RowSet::all(store->layout());
    for (const auto& cells :
         {WeekCells{0, 0, 2, 2}, WeekCells{5, 6, 0, 23}, WeekCells{1, 3, 20, 23}, WeekCells{0, 6, 0, 23}}) {
        for (const auto kind : {EventKind::All, EventKind::Logins, EventKind::Errors}) {
            const auto map = weekMap(all, kind, context);
            std::size_t expected = 0;
            for (int day = cells.firstWeekday; day <= cells.lastWeekday; ++day) {
                for (int hour = cells.firstHour; hour <= cells.lastHour; ++hour) {
                    expected +=
                        map.counts.at(static_cast<std::size_t>(day)).at(static_cast<std::size_t>(hour));
                }
            }

            const auto found = runFilter(cellFilter(cells, kind), context);

            ASSERT_TRUE(found.ok());
            EXPECT_EQ(found.value().count(), expected) << toText(cellFilter(cells, kind));
        }
    }
}

TEST(WeekMapTest, ACellsFilterReadsAsPeopleTypeIt)
{
    EXPECT_EQ(toText(cellFilter({1, 1, 2, 2}, EventKind::All)), "weekday = tue and hour = 2");
    EXPECT_EQ(toText(cellFilter({5, 6, 0, 23}, EventKind::Logins)),
              "weekday = (sat or sun) and login = success");
}

} // namespace
} // namespace trailscope
