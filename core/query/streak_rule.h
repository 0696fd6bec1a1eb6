// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace trailscope {

//! What makes failed logins and then a successful one a streak: someone guessed until it worked.
struct StreakRule {
    std::size_t failures = 2;          //!< at least so many in a row
    std::int64_t gapSeconds = 30 * 60; //!< from each to the next, and from the last to the success

    bool operator==(const StreakRule&) const = default;
};

//! `3/10m`: three failures or more, each at most ten minutes (s, m, h, d) after the one before.
[[nodiscard]] std::optional<StreakRule> parseStreakRule(std::string_view text) noexcept;

//! `yes` for the rule that holds when none is named.
[[nodiscard]] std::string toText(const StreakRule& rule);

} // namespace trailscope
