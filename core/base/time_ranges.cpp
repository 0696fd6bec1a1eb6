// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/time_ranges.h"

#include <algorithm>

namespace trailscope {

std::vector<TimeRange> merged(std::vector<TimeRange> ranges)
{
    std::sort(ranges.begin(), ranges.end(),
              [](const TimeRange& a, const TimeRange& b) { return a.begin < b.begin; });
    std::vector<TimeRange> result;
    for (const auto& range : ranges) {
        if (range.isEmpty()) {
            continue;
        }
        if (!result.empty() && range.begin <= result.back().end) {
            result.back().end = std::max(result.back().end, range.end);
        } else {
            result.push_back(range);
        }
    }
    return result;
}

TimeRange common(const TimeRange& a, const TimeRange& b) noexcept
{
    return {std::max(a.begin, b.begin), std::min(a.end, b.end)};
}

} // namespace trailscope
