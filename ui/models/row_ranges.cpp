// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/row_ranges.h"

#include <algorithm>

namespace trailscope::ui {

void RowRanges::add(std::size_t first, std::size_t last)
{
    // The first range that overlaps or touches [first, last], and the first one behind it.
    const auto begin =
        std::ranges::lower_bound(m_ranges, first, {}, [](const Range& r) { return r.last + 1; });
    const auto end =
        std::find_if(begin, m_ranges.end(), [last](const Range& r) { return r.first > last + 1; });
    if (begin == end) {
        m_ranges.insert(begin, {first, last});
        return;
    }
    begin->first = std::min(begin->first, first);
    begin->last = std::max(std::prev(end)->last, last);
    m_ranges.erase(std::next(begin), end);
}

void RowRanges::remove(std::size_t first, std::size_t last)
{
    std::vector<Range> kept;
    kept.reserve(m_ranges.size() + 1);
    for (const auto& range : m_ranges) {
        if (range.last < first || range.first > last) {
            kept.push_back(range);
            continue;
        }
        if (range.first < first) {
            kept.push_back({range.first, first - 1});
        }
        if (range.last > last) {
            kept.push_back({last + 1, range.last});
        }
    }
    m_ranges = std::move(kept);
}

bool RowRanges::contains(std::size_t position) const noexcept
{
    const auto range = std::ranges::lower_bound(m_ranges, position, {}, &Range::last);
    return range != m_ranges.end() && range->first <= position;
}

std::size_t RowRanges::count() const noexcept
{
    std::size_t count = 0;
    for (const auto& range : m_ranges) {
        count += range.last - range.first + 1;
    }
    return count;
}

} // namespace trailscope::ui
