// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace trailscope {

//! An instant as whole seconds since 1970-01-01T00:00:00Z. Both trails record seconds; fractions of the
//! variant form are cut off.
struct Timestamp {
    std::int64_t seconds = 0;

    auto operator<=>(const Timestamp&) const = default;
};

//! The instants from begin up to, but not including, end.
struct TimeRange {
    Timestamp begin;
    Timestamp end;

    [[nodiscard]] bool isEmpty() const noexcept { return end <= begin; }

    [[nodiscard]] bool contains(Timestamp time) const noexcept { return begin <= time && time < end; }

    bool operator==(const TimeRange&) const = default;
};

//! A day of the Gregorian calendar and a time of day, without a zone.
struct CivilTime {
    int year = 1970;
    int month = 1; //!< 1 to 12
    int day = 1;   //!< 1 to 31
    int hour = 0;
    int minute = 0;
    int second = 0;

    bool operator==(const CivilTime&) const = default;
};

//! Reads `2022-04-12T10:23:43Z` and the variant `2020-12-01T11:54:59.366+0000` (also `+08:00`, `Z` in lower
//! case and a blank for the T). Nothing else, and no date that the calendar does not have.
[[nodiscard]] std::optional<Timestamp> parseIso8601(std::string_view text) noexcept;

//! `2022-04-12T10:23:43Z`.
[[nodiscard]] std::string formatUtc(Timestamp time);

[[nodiscard]] CivilTime toCivil(Timestamp utc) noexcept;

//! The civil time read as UTC; its fields must be in range.
[[nodiscard]] Timestamp fromCivil(const CivilTime& civil) noexcept;

//! Days since 1970-01-01 of a Gregorian date.
[[nodiscard]] std::int64_t daysFromCivil(int year, int month, int day) noexcept;

//! 0 Monday to 6 Sunday, of the UTC day.
[[nodiscard]] int weekdayOf(Timestamp utc) noexcept;

} // namespace trailscope
