// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace trailscope {

//! -1, 0 or 1: \a a comes before, with or behind \a b.
template<typename T>
[[nodiscard]] int compare(const T& a, const T& b) noexcept
{
    return a < b ? -1 : static_cast<int>(b < a);
}

} // namespace trailscope
