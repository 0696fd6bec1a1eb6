// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/streak_rule.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace trailscope {

namespace {

struct GapUnit {
    char letter;
    std::int64_t seconds;
};

//! The largest first.
constexpr std::array<GapUnit, 4> gapUnits{{{'d', 86'400}, {'h', 3'600}, {'m', 60}, {'s', 1}}};

//! A number from 1 on that begins the text, and is taken from it.
std::optional<std::uint32_t> takeNumber(std::string_view& text) noexcept
{
    std::uint32_t number = 0;
    const auto [stop, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || number == 0) {
        return std::nullopt;
    }
    text.remove_prefix(static_cast<std::size_t>(stop - text.data()));
    return number;
}

} // namespace

std::optional<StreakRule> parseStreakRule(std::string_view text) noexcept
{
    const auto failures = takeNumber(text);
    if (!failures || !text.starts_with('/')) {
        return std::nullopt;
    }
    text.remove_prefix(1);
    const auto number = takeNumber(text);
    const auto* const unit = std::find_if(gapUnits.begin(), gapUnits.end(), [text](const GapUnit& one) {
        return text.size() == 1 && toLowerAscii(text.front()) == one.letter;
    });
    if (!number || unit == gapUnits.end()) {
        return std::nullopt;
    }
    return StreakRule{*failures, *number * unit->seconds};
}

std::string toText(const StreakRule& rule)
{
    if (rule == StreakRule()) {
        return "yes";
    }
    const auto* const unit = std::find_if(gapUnits.begin(), gapUnits.end(), [&rule](const GapUnit& one) {
        return rule.gapSeconds % one.seconds == 0;
    });
    return std::to_string(rule.failures) + '/' + std::to_string(rule.gapSeconds / unit->seconds)
         + unit->letter;
}

} // namespace trailscope
