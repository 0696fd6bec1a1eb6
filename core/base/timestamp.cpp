// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/timestamp.h"

#include "core/base/time_units.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>

namespace trailscope {

namespace {

//! Takes fixed-width numbers and single characters off the front of a text; after one miss it stays failed.
class Cursor {
public:
    explicit Cursor(std::string_view text) noexcept : m_rest(text) {}

    int number(std::size_t digits) noexcept
    {
        if (m_rest.size() < digits) {
            m_failed = true;
            return 0;
        }
        int value = 0;
        for (std::size_t i = 0; i < digits; ++i) {
            const int digit = m_rest[i] - '0';
            m_failed |= digit < 0 || digit > 9;
            value = value * 10 + digit;
        }
        m_rest.remove_prefix(digits);
        return value;
    }

    //! True and taken when the next character is one of \a choices.
    bool accept(std::string_view choices) noexcept
    {
        // No std::string_view::find(): its call costs more than to look at one to three choices here.
        const auto isNext = [next = next()](char choice) { return choice == next; };
        const bool isAccepted = !m_rest.empty() && std::any_of(choices.begin(), choices.end(), isNext);
        m_rest.remove_prefix(isAccepted ? 1 : 0);
        return isAccepted;
    }

    void expect(std::string_view choices) noexcept { m_failed |= !accept(choices); }

    void skipDigits() noexcept
    {
        while (accept("0123456789")) {}
    }

    [[nodiscard]] char next() const noexcept { return m_rest.empty() ? '\0' : m_rest.front(); }

    [[nodiscard]] bool finished() const noexcept { return !m_failed && m_rest.empty(); }

private:
    std::string_view m_rest;
    bool m_failed = false;
};

//! Seconds east of UTC; the cursor stands behind the zone afterwards.
std::int64_t readOffset(Cursor& cursor) noexcept
{
    const bool west = cursor.next() == '-';
    if (!cursor.accept("+-")) {
        cursor.expect("Zz");
        return 0;
    }
    const int hours = cursor.number(2);
    cursor.accept(":");
    const int minutes = cursor.number(2);
    const std::int64_t seconds = hours * std::int64_t{3600} + minutes * std::int64_t{60};
    return west ? -seconds : seconds;
}

bool isPossible(const CivilTime& civil) noexcept
{
    const auto date = std::chrono::year{civil.year} / civil.month / civil.day;
    return date.ok() && civil.hour < 24 && civil.minute < 60 && civil.second <= 60;
}

} // namespace

std::optional<Timestamp> parseIso8601(std::string_view text) noexcept
{
    Cursor cursor(text);
    CivilTime civil;
    civil.year = cursor.number(4);
    cursor.expect("-");
    civil.month = cursor.number(2);
    cursor.expect("-");
    civil.day = cursor.number(2);
    cursor.expect("Tt ");
    civil.hour = cursor.number(2);
    cursor.expect(":");
    civil.minute = cursor.number(2);
    cursor.expect(":");
    civil.second = cursor.number(2);
    if (cursor.accept(".")) {
        cursor.number(1);
        cursor.skipDigits();
    }
    const auto offset = readOffset(cursor);
    if (!cursor.finished() || !isPossible(civil)) {
        return std::nullopt;
    }
    return Timestamp{fromCivil(civil).seconds - offset};
}

std::string formatUtc(Timestamp time)
{
    const auto civil = toCivil(time);
    std::array<char, 48> text{};
    const int length = std::snprintf(text.data(), text.size(), "%04d-%02d-%02dT%02d:%02d:%02dZ", civil.year,
                                     civil.month, civil.day, civil.hour, civil.minute, civil.second);
    return {text.data(), static_cast<std::size_t>(length)};
}

std::int64_t daysFromCivil(int year, int month, int day) noexcept
{
    const std::chrono::sys_days days{std::chrono::year{year} / month / day};
    return days.time_since_epoch().count();
}

CivilTime toCivil(Timestamp utc) noexcept
{
    const std::chrono::sys_seconds instant{std::chrono::seconds{utc.seconds}};
    const auto day = std::chrono::floor<std::chrono::days>(instant);
    const std::chrono::year_month_day date{day};
    const std::chrono::hh_mm_ss clock{instant - day};
    return {static_cast<int>(date.year()),
            static_cast<int>(static_cast<unsigned>(date.month())),
            static_cast<int>(static_cast<unsigned>(date.day())),
            static_cast<int>(clock.hours().count()),
            static_cast<int>(clock.minutes().count()),
            static_cast<int>(clock.seconds().count())};
}

Timestamp fromCivil(const CivilTime& civil) noexcept
{
    return {daysFromCivil(civil.year, civil.month, civil.day) * secondsPerDay
            + civil.hour * std::int64_t{3600} + civil.minute * std::int64_t{60} + civil.second};
}

int weekdayOf(Timestamp utc) noexcept
{
    const std::chrono::sys_seconds instant{std::chrono::seconds{utc.seconds}};
    const std::chrono::weekday day{std::chrono::floor<std::chrono::days>(instant)};
    return static_cast<int>(day.iso_encoding()) - 1;
}

} // namespace trailscope
