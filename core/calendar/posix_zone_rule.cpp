// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/posix_zone_rule.h"

#include "core/base/time_units.h"
#include "core/calendar/date.h"

#include <algorithm>
#include <charconv>

namespace trailscope {

namespace {

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

} // namespace

//! Takes one part after another from the front of the text. A part that is not there is nothing.
class PosixZoneRule::Reader {
public:
    explicit Reader(std::string_view text) : m_text(text) {}

    [[nodiscard]] bool atEnd() const noexcept { return m_text.empty(); }

    bool take(char sign)
    {
        if (m_text.empty() || m_text.front() != sign) {
            return false;
        }
        m_text.remove_prefix(1);
        return true;
    }

    //! `EST` or `<+1030>`: three characters or more.
    bool takeName()
    {
        std::size_t length = 0;
        if (take('<')) {
            length = std::min(m_text.find('>'), m_text.size());
            m_text.remove_prefix(length);
            return take('>') && length >= 3;
        }
        while (length < m_text.size() && isLetter(m_text[length])) {
            ++length;
        }
        m_text.remove_prefix(length);
        return length >= 3;
    }

    std::optional<int> takeNumber(int largest)
    {
        std::size_t length = 0;
        while (length < m_text.size() && isDigit(m_text[length])) {
            ++length;
        }
        int number = 0;
        const auto [end, error] = std::from_chars(m_text.data(), m_text.data() + length, number);
        m_text.remove_prefix(length);
        return length > 0 && error == std::errc() && number <= largest ? std::optional(number) : std::nullopt;
    }

    //! `[+-]hh[:mm[:ss]]` in seconds.
    std::optional<std::int64_t> takeTime()
    {
        const bool negative = take('-');
        if (!negative) {
            take('+');
        }
        constexpr int mostHours = 167;
        const auto hours = takeNumber(mostHours);
        const auto minutes = take(':') ? takeNumber(59) : std::optional(0);
        const auto seconds = take(':') ? takeNumber(59) : std::optional(0);
        if (!hours || !minutes || !seconds) {
            return std::nullopt;
        }
        const std::int64_t time = *hours * 3'600LL + *minutes * 60LL + *seconds;
        return negative ? -time : time;
    }

    //! `,M3.2.0/2`, `,J60` or `,59`.
    std::optional<Moment> takeMoment()
    {
        if (!take(',')) {
            return std::nullopt;
        }
        auto moment = takeDay();
        if (moment && take('/')) {
            const auto seconds = takeTime();
            if (!seconds) {
                return std::nullopt;
            }
            moment->seconds = *seconds;
        }
        return moment;
    }

private:
    std::optional<Moment> takeDay()
    {
        Moment moment;
        if (take('M')) {
            const auto month = takeNumber(12);
            const auto week = take('.') ? takeNumber(5) : std::nullopt;
            const auto day = take('.') ? takeNumber(6) : std::nullopt;
            if (!month || !week || !day || *month == 0 || *week == 0) {
                return std::nullopt;
            }
            moment.kind = Moment::Kind::MonthWeekDay;
            moment.month = *month;
            moment.week = *week;
            moment.day = *day;
            return moment;
        }
        moment.kind = take('J') ? Moment::Kind::JulianDay : Moment::Kind::DayOfYear;
        const auto day = takeNumber(365);
        if (!day || (moment.kind == Moment::Kind::JulianDay && *day == 0)) {
            return std::nullopt;
        }
        moment.day = *day;
        return moment;
    }

    std::string_view m_text;
};

std::int64_t PosixZoneRule::Moment::in(int year) const
{
    const auto newYear = dayNumber({year, 1, 1});
    auto number = newYear + day;
    if (kind == Kind::JulianDay) {
        const bool isLeap = dayNumber({year + 1, 1, 1}) - newYear == 366;
        number = newYear + day - 1 + (isLeap && day >= 60 ? 1 : 0);
    } else if (kind == Kind::MonthWeekDay) {
        const auto first = dayNumber({year, month, 1});
        const auto next = month == 12 ? dayNumber({year + 1, 1, 1}) : dayNumber({year, month + 1, 1});
        const int mondayFirst = (day + 6) % 7;
        number = first + (mondayFirst - weekdayOf({year, month, 1}) + 7) % 7 + 7LL * (week - 1);
        number = number < next ? number : number - 7;
    }
    return number * secondsPerDay + seconds;
}

std::optional<PosixZoneRule> PosixZoneRule::parse(std::string_view text)
{
    Reader reader(text);
    PosixZoneRule rule;
    const auto standard = reader.takeName() ? reader.takeTime() : std::nullopt;
    if (!standard) {
        return std::nullopt;
    }
    rule.m_standard = -*standard; // POSIX counts west of Greenwich
    if (reader.atEnd()) {
        return rule;
    }
    if (!reader.takeName()) {
        return std::nullopt;
    }
    rule.m_summer = rule.m_standard + 3'600;
    rule.m_summerBegins = reader.takeMoment();
    if (!rule.m_summerBegins) {
        const auto summer = reader.takeTime();
        rule.m_summer = summer ? -*summer : rule.m_summer;
        rule.m_summerBegins = reader.takeMoment();
    }
    rule.m_summerEnds = reader.takeMoment();
    return rule.m_summerBegins && rule.m_summerEnds && reader.atEnd() ? std::optional(rule) : std::nullopt;
}

std::vector<ZoneChange> PosixZoneRule::changes(int firstYear, int lastYear) const
{
    std::vector<ZoneChange> changes;
    for (int year = firstYear; m_summerBegins && year <= lastYear; ++year) {
        changes.push_back({m_summerBegins->in(year)-m_standard, m_summer});
        changes.push_back({m_summerEnds->in(year)-m_summer, m_standard});
    }
    std::sort(changes.begin(), changes.end(),
              [](const ZoneChange& a, const ZoneChange& b) { return a.at < b.at; });
    return changes;
}

} // namespace trailscope
