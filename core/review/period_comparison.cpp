// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/period_comparison.h"

#include "core/aggregate/event_kind.h"
#include "core/aggregate/histogram.h"
#include "core/aggregate/user_logins.h"
#include "core/base/bits.h"
#include "core/base/time_units.h"
#include "core/query/run_filter.h"
#include "core/query/time_scope.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

namespace trailscope {

namespace {

//! How long the range is on the zone's clocks: a day at a change of the clocks has 24 hours there.
std::int64_t clockSeconds(const TimeRange& range, const TimeZone& zone)
{
    return fromCivil(zone.toLocal(range.end)).seconds - fromCivil(zone.toLocal(range.begin)).seconds;
}

Timestamp movedBack(Timestamp midnight, std::int64_t seconds, const TimeZone& zone)
{
    return zone.toUtc(toCivil({fromCivil(zone.toLocal(midnight)).seconds - seconds}));
}

TimeRange movedBack(const TimeRange& range, std::int64_t seconds, const TimeZone& zone)
{
    return {movedBack(range.begin, seconds, zone), movedBack(range.end, seconds, zone)};
}

//! The same day \a months earlier, or that month's last.
CivilTime monthsBefore(const CivilTime& date, int months)
{
    const int month = date.year * 12 + date.month - 1 - months;
    CivilTime moved{month / 12, month % 12 + 1, 1};
    const auto length =
        daysFromCivil((month + 1) / 12, (month + 1) % 12 + 1, 1) - daysFromCivil(moved.year, moved.month, 1);
    moved.day = std::min(date.day, static_cast<int>(length));
    return moved;
}

TimeRange monthsBefore(const TimeRange& range, int months, const TimeZone& zone)
{
    const auto moved = [&](Timestamp midnight) {
        return zone.toUtc(monthsBefore(zone.toLocal(midnight), months));
    };
    return {moved(range.begin), moved(range.end)};
}

TimeRange monthOf(Timestamp time, const TimeZone& zone)
{
    auto first = zone.toLocal(time);
    first = {first.year, first.month, 1};
    return {zone.toUtc(first), zone.toUtc(monthsBefore(first, -1))};
}

bool contains(const TimeRange& outer, const TimeRange& inner)
{
    return outer.begin <= inner.begin && inner.end <= outer.end;
}

RowSet rowsIn(const RowSet& rows, const TimeRange& range, const QueryContext& context)
{
    RowSet found(context.store->layout());
    for (std::size_t i = 0; i < context.store->segments().size(); ++i) {
        const auto [first, last] = context.store->segments()[i]->rowsIn(range);
        setRange(found.words(i), first, last);
    }
    found &= rows;
    return found;
}

class Comparer {
public:
    Comparer(const RowSet& rows, const QueryContext& context)
        : m_rows(rows), m_context(context), m_offHours(offHoursRows(context))
    {
    }

    [[nodiscard]] Result<PeriodFigures>
    figuresOf(const TimeRange& range, PersonChange::Counts PersonChange::*side, const std::stop_token& stop)
    {
        const auto rows = rowsIn(m_rows, range, m_context);
        const auto people = userLogins(rows, m_context, stop);
        if (!people.ok()) {
            return people.error();
        }
        for (const auto& user : people.value().users) {
            const auto& counts = user.counts;
            m_people[user.user].*side = {{counts.logins - counts.offHours, counts.offHours}, counts.failed};
        }
        return PeriodFigures{range,
                             workingTimeOf(range, *m_context.calendar, stop),
                             splitOf(rows, EventKind::Logins),
                             splitOf(rows, EventKind::FailedLogins),
                             splitOf(rows, EventKind::Errors),
                             splitOf(rows, EventKind::RootUse),
                             people.value().users.size()};
    }

    [[nodiscard]] std::vector<PersonChange> people() const
    {
        std::vector<PersonChange> people;
        for (const auto& [user, change] : m_people) {
            people.push_back(change);
            people.back().user = user;
        }
        const auto key = [](const PersonChange& person) {
            return std::tuple(person.now.logins.offHours, person.before.logins.offHours,
                              person.now.logins.total() + person.before.logins.total());
        };
        std::stable_sort(people.begin(), people.end(),
                         [&key](const PersonChange& a, const PersonChange& b) { return key(a) > key(b); });
        return people;
    }

private:
    [[nodiscard]] WorkSplit splitOf(const RowSet& rows, EventKind kind) const
    {
        auto found = rowsOfKind(rows, kind, m_context);
        const auto total = found.count();
        found &= m_offHours;
        return {total - found.count(), found.count()};
    }

    const RowSet& m_rows;
    const QueryContext& m_context;
    RowSet m_offHours;
    std::map<std::string, PersonChange> m_people;
};

std::optional<double> rate(std::size_t count, double length)
{
    return length > 0 ? std::optional(static_cast<double>(count) / length) : std::nullopt;
}

TimeRange chosenPeriod(ComparedSpan span, const Filter& filter, const TimeRange& covered,
                       const QueryContext& context)
{
    const auto& zone = context.calendar->zone;
    switch (span) {
    case ComparedSpan::LatestWeek:
        return latestWeek(covered, zone);
    case ComparedSpan::LatestMonth:
        return latestMonth(covered, zone);
    case ComparedSpan::FilterTime:
        break;
    }
    return wholeDays(timeScopeOf(filter, context).value_or(covered), zone);
}

} // namespace

TimeRange wholeDays(const TimeRange& range, const TimeZone& zone)
{
    if (range.isEmpty()) {
        return range;
    }
    const auto first = makeBins({range.begin, {range.begin.seconds + 1}}, BinWidth::Day, zone);
    const auto last = makeBins({{range.end.seconds - 1}, range.end}, BinWidth::Day, zone);
    return {first.starts.front(), last.starts.back()};
}

TimeRange latestWeek(const TimeRange& covered, const TimeZone& zone)
{
    const auto last = makeBins({{covered.end.seconds - 1}, covered.end}, BinWidth::Week, zone);
    const TimeRange week{last.starts.front(), last.starts.back()};
    const auto before = movedBack(week, secondsPerWeek, zone);
    const auto days = wholeDays(covered, zone);
    return contains(days, week) || !contains(days, before) ? week : before;
}

TimeRange latestMonth(const TimeRange& covered, const TimeZone& zone)
{
    const auto month = monthOf({covered.end.seconds - 1}, zone);
    const auto before = monthsBefore(month, 1, zone);
    const auto days = wholeDays(covered, zone);
    return contains(days, month) || !contains(days, before) ? month : before;
}

TimeRange earlierPeriod(const TimeRange& now, Earlier earlier, const TimeZone& zone)
{
    const auto seconds = clockSeconds(now, zone);
    switch (earlier) {
    case Earlier::PeriodBefore:
        return movedBack(now, seconds, zone);
    case Earlier::SameWeekdays:
        return movedBack(now, (seconds + secondsPerWeek - 1) / secondsPerWeek * secondsPerWeek, zone);
    case Earlier::SameDates:
        break;
    }
    int months = 1;
    while (monthsBefore(now, months, zone).end > now.begin) {
        ++months;
    }
    return monthsBefore(now, months, zone);
}

std::optional<double> PeriodFigures::perWorkingDay(const WorkSplit& split) const noexcept
{
    return rate(split.working, time.workingDays);
}

std::optional<double> PeriodFigures::perOffDay(const WorkSplit& split) const noexcept
{
    return rate(split.offHours, static_cast<double>(time.offSeconds) / static_cast<double>(secondsPerDay));
}

bool PeriodComparison::covers(const PeriodFigures& figures) const noexcept
{
    return covered && contains(*covered, figures.range);
}

Result<PeriodComparison> comparePeriods(const RowSet& rows, const TimeRange& now, const TimeRange& before,
                                        const QueryContext& context, const std::stop_token& stop)
{
    Comparer comparer(rows, context);
    const auto ofNow = comparer.figuresOf(now, &PersonChange::now, stop);
    if (!ofNow.ok()) {
        return ofNow.error();
    }
    const auto ofBefore = comparer.figuresOf(before, &PersonChange::before, stop);
    if (!ofBefore.ok()) {
        return ofBefore.error();
    }
    PeriodComparison comparison{ofNow.value(), ofBefore.value(), comparer.people(), context.store->period()};
    if (comparison.covered) {
        comparison.covered = wholeDays(*comparison.covered, context.calendar->zone);
    }
    return comparison;
}

Result<std::optional<PeriodComparison>> comparePeriods(const Filter& filter, const CompareChoices& choices,
                                                       const QueryContext& context,
                                                       const std::stop_token& stop)
{
    const auto covered = context.store->period();
    if (!covered) {
        return std::optional<PeriodComparison>();
    }
    const auto rows = runFilter(withTimeScope(filter, std::nullopt), context, stop);
    if (!rows.ok()) {
        return rows.error();
    }
    const auto now = chosenPeriod(choices.span, filter, *covered, context);
    const auto before = earlierPeriod(now, choices.earlier, context.calendar->zone);
    auto comparison = comparePeriods(rows.value(), now, before, context, stop);
    if (!comparison.ok()) {
        return comparison.error();
    }
    return std::optional(std::move(comparison).value());
}

} // namespace trailscope
