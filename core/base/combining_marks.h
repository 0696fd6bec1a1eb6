// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace trailscope {

//! Is the character drawn over or under the one before it (Unicode General_Category Mn or Me)? Variation
//! selectors, which draw nothing themselves, are none.
[[nodiscard]] bool isCombiningMark(char32_t character) noexcept;

} // namespace trailscope
