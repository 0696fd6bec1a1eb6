// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/query/filter.h"
#include "core/query/query_context.h"
#include "core/query/row_set.h"

#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace trailscope {

//! With what a period is compared.
enum class Earlier : std::uint8_t {
    PeriodBefore, //!< as many days, right before it
    SameWeekdays, //!< moved back by whole weeks, so that Monday meets Monday
    SameDates,    //!< moved back by whole months, so that the 1st meets the 1st
};

//! Which period is compared with an earlier one.
enum class ComparedSpan : std::uint8_t {
    LatestWeek,  //!< see latestWeek()
    LatestMonth, //!< see latestMonth()
    FilterTime,  //!< the time in the filter; the events' whole period without one
};

//! Which periods are compared.
struct CompareChoices {
    ComparedSpan span = ComparedSpan::LatestWeek;
    Earlier earlier = Earlier::PeriodBefore;

    bool operator==(const CompareChoices&) const = default;
};

//! The days that the range touches, from local midnight to local midnight.
[[nodiscard]] TimeRange wholeDays(const TimeRange& range, const TimeZone& zone);

//! The latest week (from Monday) or month in which \a covered has a whole one; without one, the latest that
//! it touches.
[[nodiscard]] TimeRange latestWeek(const TimeRange& covered, const TimeZone& zone);
[[nodiscard]] TimeRange latestMonth(const TimeRange& covered, const TimeZone& zone);

//! What to compare \a now with; both are whole days and do not overlap. Dates that the earlier month lacks
//! become its last day.
[[nodiscard]] TimeRange earlierPeriod(const TimeRange& now, Earlier earlier, const TimeZone& zone);

//! How much of a period is working time, by the calendar alone: shifts and leave of single users do not
//! count.
struct WorkingTime {
    int workingDays = 0; //!< days with working time
    int daysOff = 0;
    std::int64_t offSeconds = 0; //!< outside of working time: nights and days off

    bool operator==(const WorkingTime&) const = default;
};

//! Costs about a microsecond an hour of the range, as far as it lies in the two centuries of which zones and
//! holidays are known: before and behind them one week is like the other. What was added up so far when
//! stopped.
[[nodiscard]] WorkingTime workingTimeOf(const TimeRange& range, const Calendar& calendar,
                                        const std::stop_token& stop = {});

//! Events in and outside of working time.
struct WorkSplit {
    std::size_t working = 0;
    std::size_t offHours = 0;

    [[nodiscard]] std::size_t total() const noexcept { return working + offHours; }

    bool operator==(const WorkSplit&) const = default;
};

//! What was counted in one period.
struct PeriodFigures {
    TimeRange range;
    WorkingTime time;
    WorkSplit logins;
    WorkSplit failedLogins;
    WorkSplit errors; //!< EventKind::Errors
    WorkSplit rootUse;
    std::size_t people = 0; //!< users who logged in or tried to

    //! Counts made comparable: of working time a working day, of off-hours 24 hours of them. Nothing when the
    //! period has none.
    [[nodiscard]] std::optional<double> perWorkingDay(const WorkSplit& split) const noexcept;
    [[nodiscard]] std::optional<double> perOffDay(const WorkSplit& split) const noexcept;

    bool operator==(const PeriodFigures&) const = default;
};

//! One user's logins in both periods.
struct PersonChange {
    struct Counts {
        WorkSplit logins;
        std::size_t failed = 0;

        bool operator==(const Counts&) const = default;
    };

    std::string user; //!< empty: the field is empty or missing
    Counts now;
    Counts before;

    bool operator==(const PersonChange&) const = default;
};

//! One period beside an earlier one.
struct PeriodComparison {
    PeriodFigures now;
    PeriodFigures before;
    std::vector<PersonChange> people; //!< most off-hours logins now first, then before, then all, then name
    std::optional<TimeRange> covered; //!< of which days the store has events at all; nothing when empty

    //! Does the archive reach over the whole period? Otherwise a lower count may mean missing files.
    [[nodiscard]] bool covers(const PeriodFigures& figures) const noexcept;

    bool operator==(const PeriodComparison&) const = default;
};

//! Compares what \a rows, which are of all times, hold of the two periods. Cancelled when stopped.
[[nodiscard]] Result<PeriodComparison> comparePeriods(const RowSet& rows, const TimeRange& now,
                                                      const TimeRange& before, const QueryContext& context,
                                                      const std::stop_token& stop = {});

//! Compares the periods chosen by what the filter finds in them, whatever time it asks for itself. Nothing
//! when the store is empty; fails as runFilter() does.
[[nodiscard]] Result<std::optional<PeriodComparison>> comparePeriods(const Filter& filter,
                                                                     const CompareChoices& choices,
                                                                     const QueryContext& context,
                                                                     const std::stop_token& stop = {});

} // namespace trailscope
