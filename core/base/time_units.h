// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace trailscope {

inline constexpr std::int64_t secondsPerMinute = 60;
inline constexpr std::int64_t secondsPerHour = 3'600;
inline constexpr std::int64_t secondsPerDay = 86'400;
inline constexpr std::int64_t secondsPerWeek = 7 * secondsPerDay;
inline constexpr int minutesPerDay = 1'440;

} // namespace trailscope
