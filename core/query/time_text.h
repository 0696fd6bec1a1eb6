// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/timestamp.h"
#include "core/calendar/time_zone.h"

#include <optional>
#include <string>
#include <string_view>

namespace trailscope {

//! A time as people type it in a filter, before it is known in which zone and on which day it is asked.
//!
//! `2026`, `2026-10`, `2026-10-01` and `today`, `yesterday` are spans of the zone's days; `2026-10-01 09:00`,
//! with seconds or with a `T`, is a clock time of the zone; `2026-10-01T09:00:00Z` (or an offset) is an
//! instant; `last 30d` (s, m, h, d, w) is the span up to now.
class TimeText {
public:
    //! Nothing when the text is no time.
    [[nodiscard]] static std::optional<TimeText> parse(std::string_view text);

    //! Whether `<` and its like can use it: all but `last ...`.
    [[nodiscard]] bool isComparable() const noexcept { return m_kind != Kind::Last; }

    //! `last 30 days` is `last 30d`; other texts are as typed.
    [[nodiscard]] const std::string& normalText() const noexcept { return m_text; }

    //! Is it before \a other wherever and whenever both are asked? False when that depends on zone or day.
    [[nodiscard]] bool isBefore(const TimeText& other) const;

    //! What `time: text` means; of a clock time the minute or second that it names.
    [[nodiscard]] TimeRange span(const TimeZone& zone, Timestamp now) const;

    //! What `time <= text` ends before. Days count as a whole; a clock time is the instant it names.
    [[nodiscard]] Timestamp end(const TimeZone& zone, Timestamp now) const;

private:
    enum class Kind : std::uint8_t { Year, Month, Day, Minute, Second, Instant, Today, Yesterday, Last };

    TimeText() = default;

    [[nodiscard]] bool parseCivil(std::string_view text);
    [[nodiscard]] bool parseRelative(std::string_view text);
    [[nodiscard]] CivilTime civilEnd() const;

    Kind m_kind = Kind::Day;
    CivilTime m_civil;        //!< Year to Second
    Timestamp m_instant;      //!< Instant
    std::int64_t m_seconds{}; //!< Last
    std::string m_text;
};

//! Far before and far after every event, yet safe to add to.
inline constexpr Timestamp earliestTime{-(std::int64_t{1} << 45)};
inline constexpr Timestamp latestTime{std::int64_t{1} << 45};

} // namespace trailscope
