// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/calendar.h"

namespace trailscope::test {

//! All that a random calendar says is about these days; the clocks of some zones change within them.
inline constexpr std::int64_t firstRandomDay = 20'717; //!< 2026-09-21
inline constexpr std::int64_t randomDays = 60;

//! A calendar with random hours, breaks, holidays, shifts, overrides, travel and maintenance, the same for
//! the same seed. Rules are about Taro, Jiro and the group "owners" of root and Hanako.
[[nodiscard]] Calendar randomCalendar(unsigned seed);

} // namespace trailscope::test
