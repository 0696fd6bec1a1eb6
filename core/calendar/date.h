// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/timestamp.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace trailscope {

//! A date without a time, as the calendar in use sees it.
struct Date {
    int year = 1970;
    int month = 1;
    int day = 1;

    auto operator<=>(const Date&) const = default;
};

//! Reads `2026-10-12`; nothing for a date that the calendar does not have.
[[nodiscard]] std::optional<Date> parseDate(std::string_view text);

//! `2026-10-12`.
[[nodiscard]] std::string formatDate(const Date& date);

[[nodiscard]] Date dateOf(const CivilTime& civil) noexcept;

//! Days since 1970-01-01, and back.
[[nodiscard]] std::int64_t dayNumber(const Date& date) noexcept;
[[nodiscard]] Date dateOfDay(std::int64_t day) noexcept;

[[nodiscard]] Date addDays(const Date& date, std::int64_t days) noexcept;

//! 0 Monday to 6 Sunday.
[[nodiscard]] int weekdayOf(const Date& date) noexcept;

//! Days from first to last, both among them.
struct DateSpan {
    Date first;
    Date last;

    [[nodiscard]] bool contains(const Date& date) const noexcept { return first <= date && date <= last; }

    bool operator==(const DateSpan&) const = default;
};

//! Years from first to last, both among them.
struct YearSpan {
    int first = 0;
    int last = 0;

    [[nodiscard]] bool contains(int year) const noexcept { return first <= year && year <= last; }

    bool operator==(const YearSpan&) const = default;
};

} // namespace trailscope
