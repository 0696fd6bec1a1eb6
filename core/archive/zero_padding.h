// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <string_view>

namespace trailscope {

//! Nothing but zero bytes, as tape tools fill up blocks? Also when there are none.
[[nodiscard]] inline bool isZeroPadding(std::string_view bytes) noexcept
{
    return std::all_of(bytes.begin(), bytes.end(), [](char c) { return c == '\0'; });
}

} // namespace trailscope
