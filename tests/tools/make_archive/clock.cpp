// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/tools/make_archive/clock.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <date/tz.h>
#include <stdexcept>

namespace trailscope::maker {

namespace {

struct CivilParts {
    unsigned year, month, day, hour, minute, second;
};

CivilParts civilParts(Seconds time)
{
    const auto point = std::chrono::sys_seconds(std::chrono::seconds(time));
    const auto dayPoint = std::chrono::floor<std::chrono::days>(point);
    const std::chrono::year_month_day date(dayPoint);
    const auto second = static_cast<unsigned>((point - dayPoint).count());
    return {static_cast<unsigned>(static_cast<int>(date.year())),
            static_cast<unsigned>(date.month()),
            static_cast<unsigned>(date.day()),
            second / 3600,
            second / 60 % 60,
            second % 60};
}

void appendDigits(std::string& out, unsigned value, unsigned width)
{
    std::array<char, 10> digits{};
    for (unsigned i = width; i-- > 0; value /= 10) {
        digits[i] = static_cast<char>('0' + value % 10);
    }
    out.append(digits.data(), width);
}

} // namespace

void appendTime(std::string& out, Seconds time)
{
    const auto parts = civilParts(time);
    appendDigits(out, parts.year, 4);
    out += '-';
    appendDigits(out, parts.month, 2);
    out += '-';
    appendDigits(out, parts.day, 2);
    out += 'T';
    appendDigits(out, parts.hour, 2);
    out += ':';
    appendDigits(out, parts.minute, 2);
    out += ':';
    appendDigits(out, parts.second, 2);
    out += 'Z';
}

std::string timeText(Seconds time)
{
    std::string out;
    appendTime(out, time);
    return out;
}

std::string stampText(Seconds time)
{
    const auto parts = civilParts(time);
    std::string out;
    appendDigits(out, parts.year, 4);
    for (const unsigned part : {parts.month, parts.day, parts.hour, parts.minute, parts.second}) {
        appendDigits(out, part, 2);
    }
    return out;
}

std::string dayPath(Seconds time)
{
    std::string out = timeText(time).substr(0, 10);
    std::replace(out.begin(), out.end(), '-', '/');
    return out;
}

Seconds parseDate(std::string_view text)
{
    const auto number = [text](std::size_t from, std::size_t length) {
        int value = -1;
        const auto part = text.substr(from, length);
        const auto [end, error] = std::from_chars(part.data(), part.data() + part.size(), value);
        return error == std::errc() && end == part.data() + part.size() ? value : -1;
    };
    if (text.size() == 10 && text[4] == '-' && text[7] == '-') {
        const std::chrono::year_month_day date(std::chrono::year(number(0, 4)),
                                               std::chrono::month(static_cast<unsigned>(number(5, 2))),
                                               std::chrono::day(static_cast<unsigned>(number(8, 2))));
        if (date.ok()) {
            return std::chrono::sys_days(date).time_since_epoch().count() * day;
        }
    }
    throw std::invalid_argument("not a date: " + std::string(text));
}

ZoneClock::ZoneClock(std::string name, Seconds begin, Seconds end) : m_name(std::move(name))
{
    const auto* zone = date::locate_zone(m_name);
    for (Seconds at = begin; at < end;) {
        const auto info = zone->get_info(date::sys_seconds(std::chrono::seconds(at)));
        at = info.end.time_since_epoch().count();
        m_rules.push_back(Rule{at, info.offset.count()});
    }
}

Seconds ZoneClock::toLocal(Seconds utc) const
{
    const auto rule = std::find_if(m_rules.begin(), m_rules.end() - 1,
                                   [utc](const Rule& candidate) { return utc < candidate.until; });
    return utc + rule->offset;
}

bool ZoneClock::isOffHours(Seconds utc) const
{
    const Seconds local = toLocal(utc);
    const Seconds ofDay = local % day;
    return weekday(local) > 4 || ofDay < 9 * hour || ofDay >= 18 * hour;
}

int weekday(Seconds local)
{
    return static_cast<int>((local / day + 3) % 7); // 1970-01-01 was a Thursday
}

} // namespace trailscope::maker
