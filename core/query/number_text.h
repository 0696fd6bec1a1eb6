// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace trailscope {

//! The number that the whole text is: `42`, `-1.5`, `2e6`; nothing for everything else.
[[nodiscard]] std::optional<double> numberIn(std::string_view text) noexcept;

//! Below 0, 0 or above 0 as the first number is lower, equal or higher; whole ones of any length exactly.
//! Nothing when one of the texts is no number.
[[nodiscard]] std::optional<int> compareNumbers(std::string_view a, std::string_view b) noexcept;

//! Is it a unit of sizes: `B`, `KB`, `KiB`, `G`? Letter case does not count.
[[nodiscard]] bool isSizeUnit(std::string_view text) noexcept;

//! The plain number that people mean by a number or size: `1000` for `1,000`, `1K` and `1 KB`, `1024` for
//! `1KiB`. Units are those of IEC 80000-13: thousands, unless there is an `i` in them. Nothing when the text
//! is no size.
[[nodiscard]] std::optional<std::string> plainNumber(std::string_view text);

} // namespace trailscope
