// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <string_view>

namespace trailscope {

//! The order in which a list shows values of any kind: the empty one, numbers and addresses by value, all
//! other texts by their bytes.
[[nodiscard]] std::weak_ordering orderValues(std::string_view a, std::string_view b) noexcept;

} // namespace trailscope
