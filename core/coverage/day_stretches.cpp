// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coverage/day_stretches.h"

#include <algorithm>
#include <iterator>

namespace trailscope {

namespace {

//! How many days are looked at when silences up to that length are.
std::int64_t countDays(const std::vector<std::int64_t>& busy, std::int64_t longestSilence)
{
    std::int64_t count = 1;
    for (std::size_t i = 1; i < busy.size(); ++i) {
        const auto step = busy[i] - busy[i - 1];
        count += step > longestSilence ? 1 : step;
    }
    return count;
}

//! The longest silence that is looked at. A longer one than a quarter of the busy days can't be a gap: the
//! habit needs 9 of 10 days of a kind, see Habit. So that many events far apart cost no memory either, it is
//! shorter when a century would not hold the days.
std::int64_t longestSilence(const std::vector<std::int64_t>& busy)
{
    constexpr std::int64_t shortest = 400;
    constexpr std::int64_t mostDays = 36'600;
    auto longest = shortest + static_cast<std::int64_t>(busy.size()) / 4;
    while (longest > 1 && countDays(busy, longest) > mostDays) {
        longest /= 2;
    }
    return longest;
}

} // namespace

DayStretches::DayStretches(const std::vector<std::int64_t>& busy)
{
    if (busy.empty()) {
        return;
    }
    const auto longest = longestSilence(busy);
    m_stretches.push_back({busy.front(), 0});
    m_dayCount = 1;
    for (std::size_t i = 1; i < busy.size(); ++i) {
        const auto step = busy[i] - busy[i - 1];
        if (step > longest) {
            m_stretches.push_back({busy[i], m_dayCount});
        }
        m_dayCount += step > longest ? 1 : static_cast<std::size_t>(step);
    }
}

std::int64_t DayStretches::dayAt(std::size_t index) const noexcept
{
    const auto after =
        std::upper_bound(m_stretches.begin(), m_stretches.end(), index,
                         [](std::size_t one, const DayStretch& other) { return one < other.firstIndex; });
    const auto& stretch = *std::prev(after);
    return stretch.firstDay + static_cast<std::int64_t>(index - stretch.firstIndex);
}

std::size_t DayStretches::indexOf(std::int64_t day) const noexcept
{
    const auto after =
        std::upper_bound(m_stretches.begin(), m_stretches.end(), day,
                         [](std::int64_t one, const DayStretch& other) { return one < other.firstDay; });
    const auto& stretch = *std::prev(after);
    return stretch.firstIndex + static_cast<std::size_t>(day - stretch.firstDay);
}

bool DayStretches::begins(std::size_t index) const noexcept
{
    return index < m_dayCount
        && std::any_of(m_stretches.begin(), m_stretches.end(),
                       [index](const DayStretch& stretch) { return stretch.firstIndex == index; });
}

} // namespace trailscope
