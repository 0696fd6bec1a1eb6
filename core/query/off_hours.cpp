// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/off_hours.h"

#include "core/base/bits.h"
#include "core/base/text.h"
#include "core/calendar/timetable.h"
#include "core/query/calendar_ranges.h"

#include <algorithm>
#include <unordered_map>

namespace trailscope {

namespace {

std::vector<TimeRange> workingTimes(const Timetable& timetable, const std::vector<TimeRange>& days)
{
    std::vector<TimeRange> times;
    for (const auto& range : days) {
        const auto some = timetable.workingTimes(range);
        times.insert(times.end(), some.begin(), some.end());
    }
    return merged(std::move(times));
}

//! The first range that ends after \a time.
std::vector<TimeRange>::const_iterator rangeAt(const std::vector<TimeRange>& ranges, Timestamp time) noexcept
{
    return std::upper_bound(ranges.begin(), ranges.end(), time,
                            [](Timestamp at, const TimeRange& range) { return at < range.end; });
}

} // namespace

OffHours::OffHours(const EventStore& store, const Calendar& calendar)
{
    const auto days = daysOf(store);
    std::vector<Timetable> timetables{Timetable(calendar)};
    std::unordered_map<std::string, std::uint32_t> rulesOfName;
    for (const auto& user : calendar.people()) {
        const Timetable own(calendar, user);
        const auto known = std::find(timetables.begin(), timetables.end(), own);
        rulesOfName.emplace(user, static_cast<std::uint32_t>(known - timetables.begin()));
        if (known == timetables.end()) {
            timetables.push_back(own);
        }
    }
    for (const auto& timetable : timetables) {
        m_working.push_back(workingTimes(timetable, days));
    }
    const auto& users = store.dictionary(Field::User);
    m_rulesOfUser.resize(users.size());
    for (Code code = 0; code < users.size() && !rulesOfName.empty(); ++code) {
        if (const auto found = rulesOfName.find(toLowerAscii(users.text(code))); found != rulesOfName.end()) {
            m_rulesOfUser[code] = found->second;
            m_userCount += found->second != 0 ? 1U : 0U;
        }
    }
}

bool OffHours::isOff(Timestamp time, Code user) const noexcept
{
    const auto& working = m_working[m_rulesOfUser[user]];
    const auto range = rangeAt(working, time);
    return range == working.end() || time < range->begin;
}

void OffHours::setRows(const Segment& segment, std::span<std::uint64_t> bits) const
{
    const auto& working = m_working.front();
    const auto last = segment.time(segment.rowCount() - 1);
    std::fill(bits.begin(), bits.end(), 0);
    std::size_t row = 0;
    for (auto range = rangeAt(working, segment.baseTime()); range != working.end() && range->begin <= last;
         ++range) {
        const auto [begin, end] = segment.rowsIn(*range);
        setRange(bits, row, begin);
        row = end;
    }
    setRange(bits, row, segment.rowCount());
    if (m_userCount > 0) {
        setRowsOfUsers(segment.column(Field::User), segment, bits);
    }
}

void OffHours::setRowsOfUsers(const ColumnView& users, const Segment& segment,
                              std::span<std::uint64_t> bits) const
{
    std::vector<std::uint32_t> rulesOfLocal;
    for (const auto code : users.toGlobal) {
        rulesOfLocal.push_back(m_rulesOfUser[code]);
    }
    // Rows ascend in time, so each set of rules only moves on through its ranges.
    std::vector<std::vector<TimeRange>::const_iterator> next;
    for (const auto& working : m_working) {
        next.push_back(rangeAt(working, segment.baseTime()));
    }
    const auto place = [&](std::size_t row, std::uint32_t rules) {
        const auto time = segment.time(row);
        const auto& working = m_working[rules];
        auto& range = next[rules];
        while (range != working.end() && range->end <= time) {
            ++range;
        }
        const bool off = range == working.end() || time < range->begin;
        const auto bit = std::uint64_t{1} << (row % wordBits);
        bits[row / wordBits] = off ? bits[row / wordBits] | bit : bits[row / wordBits] & ~bit;
    };
    const auto placeAll = [&](auto rulesOf) {
        for (std::size_t row = 0; row < users.rowCount; ++row) {
            if (const auto rules = rulesOf(row); rules != 0) {
                place(row, rules);
            }
        }
    };
    users.visit([&](auto locals) { placeAll([&](std::size_t row) { return rulesOfLocal[locals[row]]; }); },
                [&] { placeAll([&](std::size_t) { return rulesOfLocal.front(); }); });
}

} // namespace trailscope
