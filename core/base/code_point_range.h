// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>

namespace trailscope {

//! Unicode code points, both ends included.
struct CodePointRange {
    char32_t first;
    char32_t last;
};

//! \a ranges are sorted and do not overlap.
template<std::size_t size>
[[nodiscard]] bool isIn(const std::array<CodePointRange, size>& ranges, char32_t character) noexcept
{
    const auto range =
        std::lower_bound(ranges.begin(), ranges.end(), character,
                         [](const CodePointRange& candidate, char32_t c) { return candidate.last < c; });
    return range != ranges.end() && character >= range->first;
}

} // namespace trailscope
