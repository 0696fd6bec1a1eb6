// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/random_calendar.h"

#include <array>
#include <random>

namespace trailscope::test {

namespace {

class Maker {
public:
    explicit Maker(unsigned seed) : m_random(seed) {}

    [[nodiscard]] Calendar make()
    {
        Calendar calendar;
        calendar.zone = zone();
        calendar.week = week();
        calendar.groups["owners"] = {"root", "Hanako"};
        for (int i = 0; i < 4; ++i) {
            calendar.holidays[day()] = "Holiday";
        }
        for (int i = 0; i < 3; ++i) {
            Shift shift{"Shift", people(), {}, {}, below(2) == 0, week()};
            if (below(2) == 0) {
                shift.from = day();
            }
            calendar.shifts.push_back(shift);
        }
        for (int i = 0; i < 8; ++i) {
            calendar.overrides.push_back(makeOverride());
        }
        for (int i = 0; i < 3; ++i) {
            const Timestamp begin{dayNumber(day()) * 86'400 + below(86'400)};
            calendar.maintenance.push_back(
                {{begin, {begin.seconds + 1 + below(100'000)}}, below(2) == 0 ? People() : people(), {}});
        }
        return calendar;
    }

private:
    [[nodiscard]] int below(int limit) { return static_cast<int>(m_random() % static_cast<unsigned>(limit)); }

    template<std::size_t count>
    [[nodiscard]] const char* oneOf(const std::array<const char*, count>& names)
    {
        return names.at(m_random() % count);
    }

    [[nodiscard]] Date day() { return dateOfDay(firstRandomDay + below(static_cast<int>(randomDays))); }

    [[nodiscard]] TimeZone zone()
    {
        constexpr std::array names{"UTC",          "Asia/Tokyo",     "America/New_York",
                                   "Asia/Kolkata", "America/Havana", "Australia/Lord_Howe",
                                   "Europe/London"};
        return TimeZone::named(oneOf(names)).value();
    }

    [[nodiscard]] WorkSpans spans()
    {
        WorkSpans spans;
        for (int i = below(3); i > 0; --i) {
            const int begin = below(1'440);
            spans.push_back({begin, begin + 1 + below(1'440)});
        }
        return spans;
    }

    [[nodiscard]] WorkWeek week()
    {
        WorkWeek week;
        for (auto& day : week) {
            day = spans();
        }
        return week;
    }

    [[nodiscard]] People people()
    {
        constexpr std::array names{"Taro", "Jiro", "owners"};
        return {oneOf(names)};
    }

    [[nodiscard]] Override makeOverride()
    {
        Override one;
        one.days.first = day();
        one.days.last = addDays(one.days.first, below(6));
        if (below(3) != 0) {
            one.who = people();
        }
        if (below(3) == 0) {
            one.zone = zone();
        } else {
            one.hours = spans();
        }
        return one;
    }

    std::mt19937 m_random;
};

} // namespace

Calendar randomCalendar(unsigned seed)
{
    return Maker(seed).make();
}

} // namespace trailscope::test
