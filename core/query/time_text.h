// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/timestamp.h"

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
    enum class Kind : std::uint8_t { Year, Month, Day, Minute, Second, Instant, Today, Yesterday, Last };

    //! Nothing when the text is no time.
    [[nodiscard]] static std::optional<TimeText> parse(std::string_view text);

    //! Whether `<` and its like can use it: all but `last ...`.
    [[nodiscard]] bool isComparable() const noexcept { return m_kind != Kind::Last; }

    //! `last 30 days` is `last 30d`; other texts are as typed.
    [[nodiscard]] const std::string& normalText() const noexcept { return m_text; }

    //! Is it before \a other wherever and whenever both are asked? False when that depends on zone or day.
    [[nodiscard]] bool isBefore(const TimeText& other) const;

    [[nodiscard]] Kind kind() const noexcept { return m_kind; }

    //! The first second of Year to Second, as the clock shows it.
    [[nodiscard]] const CivilTime& civil() const noexcept { return m_civil; }

    //! Of Instant.
    [[nodiscard]] Timestamp instant() const noexcept { return m_instant; }

    //! How far Last reaches back.
    [[nodiscard]] std::int64_t seconds() const noexcept { return m_seconds; }

private:
    TimeText() = default;

    [[nodiscard]] bool parseCivil(std::string_view text);
    [[nodiscard]] bool parseRelative(std::string_view text);

    Kind m_kind = Kind::Day;
    CivilTime m_civil;
    Timestamp m_instant;
    std::int64_t m_seconds = 0;
    std::string m_text;
};

//! What somebody most likely meant by a text that is no time: `2026-10-01` for `2026/10/01`, `last 30d` for
//! `30d`; empty when that can't be said.
[[nodiscard]] std::string nearestTime(std::string_view text);

} // namespace trailscope
