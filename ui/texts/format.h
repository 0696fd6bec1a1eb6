// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/timestamp.h"
#include "core/calendar/time_zone.h"

#include <QString>

#include <cstdint>

namespace trailscope::ui {

//! `12,345`, with the separators of the user's locale.
[[nodiscard]] QString formatCount(std::uint64_t count);

//! `1.6 GB`, powers of ten.
[[nodiscard]] QString formatBytes(std::uint64_t sizeBytes);

//! `45 s`, `3 min 20 s`, `2 h 5 min`, `4 d 6 h`: the two largest units.
[[nodiscard]] QString formatDuration(std::int64_t seconds);

//! `2026-10-01 09:00:00` in the zone; sorts as text, and reads the same in every language.
[[nodiscard]] QString formatTime(Timestamp time, const TimeZone& zone);

//! `2026-10-01 09:00:00 +09:00`.
[[nodiscard]] QString formatTimeWithOffset(Timestamp time, const TimeZone& zone);

//! `2026-10-01 to 2026-10-31`: the first and the last day of the range in the zone; one day alone stands
//! alone.
[[nodiscard]] QString formatPeriod(const TimeRange& range, const TimeZone& zone);

//! `Asia/Tokyo (UTC+09:00)`; the offset is the one at \a time.
[[nodiscard]] QString formatZone(const TimeZone& zone, Timestamp time);

} // namespace trailscope::ui
