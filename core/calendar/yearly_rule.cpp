// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/yearly_rule.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <string>

namespace trailscope {

namespace {

constexpr std::size_t dateLength = 8;

Error notUnderstood(std::string_view part)
{
    return {ErrorCode::BadArgument, std::string(part), "this part of the rule is not understood"};
}

std::optional<int> readInt(std::string_view text)
{
    if (text.starts_with('+')) {
        text.remove_prefix(1);
    }
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(value) : std::nullopt;
}

//! Calls fn(part) for each part between commas or semicolons, until one is refused.
template<typename Fn>
bool forEachPart(std::string_view text, char separator, Fn fn)
{
    while (!text.empty()) {
        const auto end = std::min(text.find(separator), text.size());
        if (!fn(text.substr(0, end))) {
            return false;
        }
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return true;
}

//! Longer lists repeat themselves: a year has 12 months, a month 31 days counted from either end.
constexpr std::size_t longestList = 62;

//! A list of numbers between -limit and limit; 0 and, unless \a negative, those below are refused.
bool readNumbers(std::string_view text, int limit, bool negative, std::vector<int>& into)
{
    return forEachPart(text, ',', [&](std::string_view part) {
        const auto number = readInt(part);
        if (!number || into.size() == longestList || *number == 0 || *number > limit
            || *number < (negative ? -limit : 1)) {
            return false;
        }
        into.push_back(*number);
        return true;
    });
}

int daysInMonth(const Date& date)
{
    const Date next = date.month == 12 ? Date{date.year + 1, 1, 1} : Date{date.year, date.month + 1, 1};
    return addDays(next, -1).day;
}

//! Does the day stand at the ordinal among the same weekdays of days 1 to \a length?
bool isNth(int ordinal, int day, int length)
{
    return ordinal > 0 ? (day - 1) / 7 + 1 == ordinal : (length - day) / 7 + 1 == -ordinal;
}

bool holds(const std::vector<int>& numbers, int number)
{
    return std::find(numbers.begin(), numbers.end(), number) != numbers.end();
}

} // namespace

std::optional<Date> parseIcalDate(std::string_view text)
{
    if (text.size() < dateLength || (text.size() > dateLength && text[dateLength] != 'T')) {
        return std::nullopt;
    }
    const std::string digits(text.substr(0, dateLength));
    return parseDate(digits.substr(0, 4) + '-' + digits.substr(4, 2) + '-' + digits.substr(6, 2));
}

std::optional<YearlyRule::Weekday> YearlyRule::parseWeekday(std::string_view text)
{
    constexpr std::array<std::string_view, 7> names{"MO", "TU", "WE", "TH", "FR", "SA", "SU"};
    if (text.size() < 2) {
        return std::nullopt;
    }
    const auto ordinalText = text.substr(0, text.size() - 2);
    const auto* const name = std::find(names.begin(), names.end(), text.substr(text.size() - 2));
    const auto ordinal = readInt(ordinalText);
    constexpr int weeksOfYear = 53;
    const bool wrong = !ordinalText.empty()
                    && (!ordinal || *ordinal == 0 || *ordinal > weeksOfYear || *ordinal < -weeksOfYear);
    if (name == names.end() || wrong) {
        return std::nullopt;
    }
    return Weekday{ordinalText.empty() ? std::nullopt : ordinal, static_cast<int>(name - names.begin())};
}

std::optional<Error> YearlyRule::readPart(std::string_view key, std::string_view value)
{
    const auto number = readInt(value);
    bool understood = true;
    if (key == "FREQ") {
        understood = value == "YEARLY";
    } else if (key == "INTERVAL") {
        understood = number && *number > 0 && *number < 1'000;
        m_interval = number.value_or(1);
    } else if (key == "COUNT") {
        understood = number && *number > 0;
        m_count = number;
    } else if (key == "UNTIL") {
        m_until = parseIcalDate(value);
        understood = m_until.has_value();
    } else if (key == "BYMONTH") {
        understood = readNumbers(value, 12, false, m_months);
    } else if (key == "BYMONTHDAY") {
        understood = readNumbers(value, 31, true, m_monthDays);
    } else if (key == "BYDAY") {
        understood = forEachPart(value, ',', [this](std::string_view part) {
            const auto weekday = parseWeekday(part);
            if (!weekday || m_weekdays.size() == longestList) {
                return false;
            }
            m_weekdays.push_back(*weekday);
            return true;
        });
    } else {
        understood = key == "WKST"; // says nothing where no week is counted
    }
    return understood ? std::nullopt
                      : std::optional(notUnderstood(std::string(key) + '=' + std::string(value)));
}

Result<YearlyRule> YearlyRule::parse(std::string_view text)
{
    YearlyRule rule;
    bool yearly = false;
    std::optional<Error> wrong;
    forEachPart(text, ';', [&](std::string_view part) {
        const auto equals = std::min(part.find('='), part.size());
        const auto key = part.substr(0, equals);
        yearly |= key == "FREQ";
        wrong = rule.readPart(key, part.substr(std::min(equals + 1, part.size())));
        return !wrong;
    });
    if (wrong) {
        return *wrong;
    }
    return yearly ? Result<YearlyRule>(std::move(rule)) : notUnderstood(text);
}

bool YearlyRule::isWeekday(const Weekday& rule, const Date& date) const
{
    if (weekdayOf(date) != rule.weekday) {
        return false;
    }
    if (!rule.ordinal) {
        return true;
    }
    if (!m_months.empty()) {
        return isNth(*rule.ordinal, date.day, daysInMonth(date));
    }
    const auto newYear = dayNumber({date.year, 1, 1});
    const auto length = static_cast<int>(dayNumber({date.year + 1, 1, 1}) - newYear);
    return isNth(*rule.ordinal, static_cast<int>(dayNumber(date) - newYear) + 1, length);
}

bool YearlyRule::fallsOn(const Date& date, const Date& start) const
{
    const bool dayIsNamed = !m_monthDays.empty() || !m_weekdays.empty();
    const bool month =
        m_months.empty() ? dayIsNamed || date.month == start.month : holds(m_months, date.month);
    const bool day = m_monthDays.empty()
                       ? dayIsNamed || date.day == start.day
                       : holds(m_monthDays, date.day) || holds(m_monthDays, date.day - daysInMonth(date) - 1);
    const bool weekday = m_weekdays.empty()
                      || std::any_of(m_weekdays.begin(), m_weekdays.end(),
                                     [this, &date](const Weekday& rule) { return isWeekday(rule, date); });
    return month && day && weekday;
}

std::vector<Date> YearlyRule::days(const Date& start, int lastYear) const
{
    std::vector<Date> days;
    for (int year = start.year; year <= lastYear; year += m_interval) {
        const auto end = dayNumber({year + 1, 1, 1});
        for (auto day = std::max(dayNumber({year, 1, 1}), dayNumber(start)); day < end; ++day) {
            const auto date = dateOfDay(day);
            const bool over = (m_count && days.size() >= static_cast<std::size_t>(*m_count))
                           || (m_until && date > *m_until);
            if (over) {
                return days;
            }
            if (fallsOn(date, start)) {
                days.push_back(date);
            }
        }
    }
    return days;
}

} // namespace trailscope
