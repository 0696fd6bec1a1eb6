// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coverage/day_coverage.h"

#include "core/base/time_units.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <limits>
#include <map>
#include <set>
#include <unordered_map>
#include <utility>

namespace trailscope {

namespace {

// What makes a day without events a gap.
constexpr std::size_t daysToJudgeBy = 5;
constexpr double nearlyEveryDay = 0.9;

std::int64_t dayOf(Timestamp time) noexcept
{
    return time.seconds >= 0 ? time.seconds / secondsPerDay
                             : (time.seconds - secondsPerDay + 1) / secondsPerDay;
}

TimeRange rangeOfDays(std::int64_t first, std::int64_t count) noexcept
{
    return {DayCoverage::startOf(first), DayCoverage::startOf(first + count)};
}

//! The first and the last day, as indices.
struct DaySpan {
    std::size_t first = std::numeric_limits<std::size_t>::max();
    std::size_t last = 0;

    void add(std::size_t day) noexcept
    {
        first = std::min(first, day);
        last = std::max(last, day);
    }

    [[nodiscard]] bool contains(std::size_t day) const noexcept { return first <= day && day <= last; }
};

using Days = std::map<std::int64_t, DayCell>;
using Place = std::pair<std::string, std::string>; //!< account, region

using Places = std::map<Place, Days>;

//! Days on which something happened anywhere, ascending.
std::vector<std::int64_t> busyDays(const Places& places)
{
    std::vector<std::int64_t> all;
    for (const auto& [place, days] : places) {
        std::transform(days.begin(), days.end(), std::back_inserter(all),
                       [](const auto& day) { return day.first; });
    }
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all;
}

void countEvents(const EventStore& store, Places& into)
{
    std::unordered_map<std::uint64_t, Days*> known;
    for (RowId row = 0; row < store.rowCount(); ++row) {
        const auto account = store.code(Field::Account, row);
        const auto region = store.code(Field::Region, row);
        auto*& days = known[std::uint64_t{account} << 32U | region];
        if (days == nullptr) {
            days = &into[{std::string(store.text(Field::Account, row)),
                          std::string(store.text(Field::Region, row))}];
        }
        ++(*days)[dayOf(store.time(row))].events;
    }
}

//! A file of a layout without accounts belongs to the only account that there is.
void countFiles(const std::vector<DeliveredFile>& files, const std::string& onlyAccount, Places& into)
{
    for (const auto& file : files) {
        const auto& account = file.name.account.empty() ? onlyAccount : file.name.account;
        if (!account.empty()) {
            ++into[{account, file.name.region}][dayOf(file.name.stamp)].files;
        }
    }
}

std::string onlyAccountOf(const Places& places)
{
    std::set<std::string> accounts;
    for (const auto& [place, days] : places) {
        accounts.insert(place.first);
    }
    return accounts.size() == 1 ? *accounts.begin() : std::string();
}

std::vector<CoverageRow> rowsOf(const Places& places, const DayStretches& stretches)
{
    std::vector<CoverageRow> rows;
    for (const auto& [place, days] : places) {
        CoverageRow row{place.first, place.second, std::vector<DayCell>(stretches.dayCount())};
        for (const auto& [day, cell] : days) {
            row.days[stretches.indexOf(day)] = cell;
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

//! Which days are worked on, by the calendar.
std::vector<bool> workingDays(const Calendar& calendar, const DayCoverage& coverage)
{
    std::vector<bool> working;
    for (std::size_t i = 0; i < coverage.rows.front().days.size(); ++i) {
        const auto pieces = calendar.pieces(rangeOfDays(coverage.days.dayAt(i), 1));
        working.push_back(
            std::any_of(pieces.begin(), pieces.end(), [](const auto& piece) { return !piece.offHours; }));
    }
    return working;
}

//! Do days of a kind have events nearly always?
class Habit {
public:
    void add(bool workingDay, bool hasEvents) noexcept
    {
        auto& kind = m_kinds.at(workingDay ? 1 : 0);
        ++kind.days;
        kind.busy += hasEvents ? 1U : 0U;
    }

    [[nodiscard]] bool expects(bool workingDay) const noexcept
    {
        const auto& kind = m_kinds.at(workingDay ? 1 : 0);
        // The silent day itself is one of its kind: it is not held against the habit.
        return kind.days > daysToJudgeBy
            && static_cast<double>(kind.busy) >= nearlyEveryDay * static_cast<double>(kind.days - 1);
    }

private:
    struct Kind {
        std::size_t days = 0;
        std::size_t busy = 0;
    };
    std::array<Kind, 2> m_kinds;
};

//! The rows of one account, judged together.
class AccountJudge {
public:
    AccountJudge(CoverageRow* first, CoverageRow* last, const std::vector<bool>& working)
        : m_first(first), m_last(last), m_working(working), m_busy(working.size())
    {
        for (auto* row = first; row != last; ++row) {
            for (std::size_t day = 0; day < working.size(); ++day) {
                if (row->days[day].events > 0) {
                    m_busy[day] = true;
                    m_span.add(day);
                }
            }
        }
        for (std::size_t day = 0; day < working.size(); ++day) {
            if (m_span.contains(day)) {
                m_habit.add(working[day], m_busy[day]);
            }
        }
    }

    void judge()
    {
        for (auto* row = m_first; row != m_last; ++row) {
            Habit habit;
            for (std::size_t day = 0; day < m_working.size(); ++day) {
                if (m_span.contains(day)) {
                    habit.add(m_working[day], row->days[day].events > 0);
                }
            }
            for (std::size_t day = 0; day < m_working.size(); ++day) {
                row->days[day].state = stateOf(row->days[day], day, habit);
            }
        }
    }

private:
    [[nodiscard]] DayState stateOf(const DayCell& cell, std::size_t day, const Habit& habit) const
    {
        if (cell.events > 0) {
            return DayState::Delivered;
        }
        if (cell.files > 0) {
            return DayState::Quiet;
        }
        if (!m_span.contains(day)) {
            return DayState::Unknown;
        }
        const bool working = m_working[day];
        if (habit.expects(working) || (!m_busy[day] && m_habit.expects(working))) {
            return DayState::Gap;
        }
        return m_busy[day] ? DayState::Quiet : DayState::Unknown;
    }

    CoverageRow* m_first;
    CoverageRow* m_last;
    const std::vector<bool>& m_working;
    std::vector<bool> m_busy; //!< days on which any region has events
    DaySpan m_span;
    Habit m_habit;
};

//! At least half of the day lies in maintenance windows.
bool isPlanned(const Calendar& calendar, std::int64_t day)
{
    const auto range = rangeOfDays(day, 1);
    std::int64_t seconds = 0;
    for (const auto& window : calendar.maintenance) {
        const auto begin = std::max(window.range.begin.seconds, range.begin.seconds);
        const auto end = std::min(window.range.end.seconds, range.end.seconds);
        seconds += std::max<std::int64_t>(0, end - begin);
    }
    return seconds * 2 >= secondsPerDay;
}

std::optional<RowId> firstEventAfter(const EventStore& store, const std::string& account, Timestamp time)
{
    RowId low = 0;
    auto high = static_cast<RowId>(store.rowCount());
    while (low < high) { // rows lie in the order of time
        const RowId middle = low + (high - low) / 2;
        if (store.time(middle) < time) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    while (low < store.rowCount() && store.text(Field::Account, low) != account) {
        ++low;
    }
    return low < store.rowCount() ? std::optional(low) : std::nullopt;
}

bool isGap(DayState state) noexcept
{
    return state == DayState::Gap || state == DayState::Planned;
}

using States = std::vector<DayState>;

//! Runs of one kind of gap become one gap each.
void addGaps(const States& states, const std::string& account, const std::string& region,
             const EventStore& store, DayCoverage& coverage)
{
    for (std::size_t day = 0; day < states.size(); ++day) {
        if (!isGap(states[day])) {
            continue;
        }
        const auto first = day;
        while (day + 1 < states.size() && states[day + 1] == states[first]
               && !coverage.days.begins(day + 1)) {
            ++day;
        }
        const auto range =
            rangeOfDays(coverage.days.dayAt(first), static_cast<std::int64_t>(day - first + 1));
        coverage.gaps.push_back({account, region, range, states[first] == DayState::Planned,
                                 firstEventAfter(store, account, range.end)});
    }
}

//! The gaps of an account: those of all its regions once, then those of single ones.
void addGapsOfAccount(const CoverageRow* first, const CoverageRow* last, const EventStore& store,
                      DayCoverage& coverage)
{
    States everywhere(first->days.size(), DayState::Unknown);
    for (std::size_t day = 0; day < everywhere.size(); ++day) {
        const bool silent = std::all_of(first, last, [day](const CoverageRow& row) {
            return row.days[day].events == 0 && row.days[day].files == 0;
        });
        const auto* gap =
            std::find_if(first, last, [day](const CoverageRow& row) { return isGap(row.days[day].state); });
        if (silent && gap != last) {
            everywhere[day] = gap->days[day].state;
        }
    }
    addGaps(everywhere, first->account, {}, store, coverage);
    for (const auto* row = first; row != last; ++row) {
        States states;
        for (std::size_t day = 0; day < everywhere.size(); ++day) {
            states.push_back(isGap(everywhere[day]) ? DayState::Unknown : row->days[day].state);
        }
        addGaps(states, row->account, row->region, store, coverage);
    }
}

void markPlanned(const Calendar& calendar, DayCoverage& coverage)
{
    for (auto& row : coverage.rows) {
        for (std::size_t day = 0; day < row.days.size(); ++day) {
            auto& state = row.days[day].state;
            if (state == DayState::Gap && isPlanned(calendar, coverage.days.dayAt(day))) {
                state = DayState::Planned;
            }
        }
    }
}

//! Calls fn(first, last) for the rows of each account.
template<typename Rows, typename Fn>
void forEachAccount(Rows& rows, Fn fn)
{
    for (std::size_t first = 0; first < rows.size();) {
        auto last = first;
        while (last < rows.size() && rows[last].account == rows[first].account) {
            ++last;
        }
        fn(rows.data() + first, rows.data() + last);
        first = last;
    }
}

} // namespace

DayCoverage coverDays(const EventStore& store, const std::vector<DeliveredFile>& files,
                      const Calendar& calendar)
{
    Places places;
    countEvents(store, places);
    countFiles(files, onlyAccountOf(places), places);
    DayCoverage coverage;
    const auto busy = busyDays(places);
    if (busy.empty()) {
        return coverage;
    }
    coverage.days = DayStretches(busy);
    coverage.rows = rowsOf(places, coverage.days);
    const auto working = workingDays(calendar, coverage);
    forEachAccount(coverage.rows, [&](CoverageRow* first, CoverageRow* last) {
        AccountJudge(first, last, working).judge();
    });
    markPlanned(calendar, coverage);
    forEachAccount(std::as_const(coverage.rows), [&](const CoverageRow* first, const CoverageRow* last) {
        addGapsOfAccount(first, last, store, coverage);
    });
    return coverage;
}

} // namespace trailscope
