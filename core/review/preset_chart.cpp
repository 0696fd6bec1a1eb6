// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/preset_chart.h"

#include <algorithm>
#include <array>

namespace trailscope {

namespace {

constexpr std::array<std::string_view, 5> widthNames{"minute", "5-minutes", "hour", "day", "week"};

} // namespace

std::string_view widthName(BinWidth width) noexcept
{
    return widthNames[static_cast<std::size_t>(width)];
}

std::optional<BinWidth> findWidth(std::string_view name) noexcept
{
    const auto* const found = std::find(widthNames.begin(), widthNames.end(), name);
    return found == widthNames.end() ? std::nullopt
                                     : std::optional(static_cast<BinWidth>(found - widthNames.begin()));
}

} // namespace trailscope
