// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace trailscope::maker {

//! Seconds since 1970-01-01T00:00:00Z.
using Seconds = std::int64_t;

inline constexpr Seconds minute = 60;
inline constexpr Seconds hour = 3600;
inline constexpr Seconds day = 86400;

//! `2026-10-01T09:00:00Z`.
void appendTime(std::string& out, Seconds time);
[[nodiscard]] std::string timeText(Seconds time);

//! `20261001090000`, as in a file name.
[[nodiscard]] std::string stampText(Seconds time);

//! `2026/10/01`, as in a path.
[[nodiscard]] std::string dayPath(Seconds time);

//! Midnight UTC of `2026-10-01`; throws std::invalid_argument.
[[nodiscard]] Seconds parseDate(std::string_view text);

//! The clock of one IANA zone over a period, with the usual office week: Monday to Friday, 09:00 to 18:00.
class ZoneClock {
public:
    ZoneClock(std::string name, Seconds begin, Seconds end);

    [[nodiscard]] const std::string& name() const { return m_name; }

    //! The local time, as if it were UTC.
    [[nodiscard]] Seconds toLocal(Seconds utc) const;

    [[nodiscard]] bool isOffHours(Seconds utc) const;

private:
    struct Rule {
        Seconds until; //!< UTC, not included
        Seconds offset;
    };

    std::string m_name;
    std::vector<Rule> m_rules;
};

//! 0 Monday to 6 Sunday, of a local time.
[[nodiscard]] int weekday(Seconds local);

} // namespace trailscope::maker
