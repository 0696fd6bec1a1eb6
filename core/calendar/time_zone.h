// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/timestamp.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace trailscope {

//! The rules of one IANA time zone, from the system's tz database. Immutable, cheap to copy; a look-up is a
//! binary search over the zone's cached transitions.
class TimeZone {
public:
    //! UTC.
    TimeZone();

    //! `Asia/Tokyo`, `UTC`. BadArgument when the system does not know the name.
    [[nodiscard]] static Result<TimeZone> named(std::string_view name);

    //! The zone of this machine; UTC when that can't be told.
    [[nodiscard]] static TimeZone system();

    //! All names that named() takes, ascending.
    [[nodiscard]] static std::vector<std::string> names();

    [[nodiscard]] const std::string& name() const noexcept;

    //! Seconds east of UTC at that instant.
    [[nodiscard]] std::int64_t offsetAt(Timestamp utc) const noexcept;

    [[nodiscard]] CivilTime toLocal(Timestamp utc) const noexcept;

    //! The instant at which clocks show \a local. In a gap (spring) the instant the gap begins; for a time
    //! that comes twice (autumn) the first.
    [[nodiscard]] Timestamp toUtc(const CivilTime& local) const noexcept;

    //! The instants at which clocks show a time in \a clock, whose bounds are clock times read as UTC.
    //! Ascending; one range unless the offset changes within it, none in a gap.
    [[nodiscard]] std::vector<TimeRange> instantsOf(const TimeRange& clock) const;

    //! The first instant after \a utc from which on another offset holds; nothing when none does.
    [[nodiscard]] std::optional<Timestamp> nextChange(Timestamp utc) const noexcept;

    //! `2026-10-01 09:00:00`.
    [[nodiscard]] std::string format(Timestamp utc) const;

    //! `2026-10-01T09:00:00+09:00`.
    [[nodiscard]] std::string formatWithOffset(Timestamp utc) const;

    bool operator==(const TimeZone& other) const noexcept { return name() == other.name(); }

private:
    struct Rules;
    std::shared_ptr<const Rules> m_rules;
};

} // namespace trailscope
