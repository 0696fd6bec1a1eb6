// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace trailscope {

//! From `at` (UTC seconds) on, clocks are `offset` seconds ahead of UTC.
struct ZoneChange {
    std::int64_t at = 0;
    std::int64_t offset = 0;

    bool operator==(const ZoneChange&) const = default;
};

//! The rule at the end of a zone file: `EST5EDT,M3.2.0,M11.1.0`. It holds after the last change that the file
//! lists, for ever (RFC 8536, 3.3; the text is POSIX's TZ with hours from -167 to 167). The date library's
//! reader of such rules, ptz.h 3.0.1, refuses Greenland's: findings/date-library-zone-rules.sh.
class PosixZoneRule {
public:
    //! Nothing when the text is not understood.
    [[nodiscard]] static std::optional<PosixZoneRule> parse(std::string_view text);

    //! The changes of those years, ascending; none where clocks never change.
    [[nodiscard]] std::vector<ZoneChange> changes(int firstYear, int lastYear) const;

private:
    //! A day of a year, and the seconds after its midnight.
    struct Moment {
        enum class Kind : std::uint8_t {
            MonthWeekDay, //!< `M3.2.0`: Sunday of the second week of March; week 5 is the last
            JulianDay,    //!< `J60`: 1 to 365, 29 February is never counted
            DayOfYear,    //!< `59`: 0 to 365
        };
        Kind kind = Kind::DayOfYear;
        int month = 1;
        int week = 1;
        int day = 0; //!< of the week (0 Sunday) or of the year
        std::int64_t seconds = 7'200;

        //! UTC seconds if clocks went by UTC.
        [[nodiscard]] std::int64_t in(int year) const;
    };

    class Reader;

    std::int64_t m_standard = 0; //!< seconds east of UTC
    std::int64_t m_summer = 0;
    std::optional<Moment> m_summerBegins; //!< nothing: clocks never change
    std::optional<Moment> m_summerEnds;
};

} // namespace trailscope
