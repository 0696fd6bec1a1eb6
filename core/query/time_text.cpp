// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/time_text.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <vector>

namespace trailscope {

namespace {

struct Unit {
    std::string_view name;
    char letter;
    std::int64_t seconds;
};

constexpr std::array<Unit, 21> units{{
    {"s", 's', 1},           {"sec", 's', 1},       {"secs", 's', 1},    {"second", 's', 1},
    {"seconds", 's', 1},     {"m", 'm', 60},        {"min", 'm', 60},    {"mins", 'm', 60},
    {"minute", 'm', 60},     {"minutes", 'm', 60},  {"h", 'h', 3600},    {"hour", 'h', 3600},
    {"hours", 'h', 3600},    {"hr", 'h', 3600},     {"hrs", 'h', 3600},  {"d", 'd', 86'400},
    {"day", 'd', 86'400},    {"days", 'd', 86'400}, {"w", 'w', 604'800}, {"week", 'w', 604'800},
    {"weeks", 'w', 604'800},
}};

//! The parts of `2026-10-01 09:00:00` from the left, as many as there are.
struct CivilParts {
    CivilTime civil;
    int count = 0; //!< 1: only the year, 6: to the second
};

std::optional<CivilParts> readCivil(std::string_view text)
{
    struct Part {
        int CivilTime::*member;
        std::size_t digits;
        std::string_view before; //!< one of these separates it from the part before
    };
    constexpr std::array<Part, 6> layout{{{&CivilTime::year, 4, ""},
                                          {&CivilTime::month, 2, "-"},
                                          {&CivilTime::day, 2, "-"},
                                          {&CivilTime::hour, 2, " Tt"},
                                          {&CivilTime::minute, 2, ":"},
                                          {&CivilTime::second, 2, ":"}}};
    CivilParts parts;
    for (const auto& part : layout) {
        if (text.empty() && parts.count > 0) {
            break;
        }
        if (!part.before.empty()) {
            if (part.before.find(text.front()) == std::string_view::npos) {
                return std::nullopt;
            }
            text.remove_prefix(1);
        }
        const auto digits = text.substr(0, part.digits);
        const auto* end = digits.data() + digits.size();
        int value = 0;
        const auto [stop, error] = std::from_chars(digits.data(), end, value);
        if (digits.size() < part.digits || error != std::errc{} || stop != end || value < 0) {
            return std::nullopt;
        }
        parts.civil.*part.member = value;
        text.remove_prefix(part.digits);
        ++parts.count;
    }
    return text.empty() ? std::optional(parts) : std::nullopt;
}

bool isPossible(const CivilTime& civil)
{
    const auto date = std::chrono::year{civil.year} / civil.month / civil.day;
    return date.ok() && civil.hour < 24 && civil.minute < 60 && civil.second < 60;
}

} // namespace

std::optional<TimeText> TimeText::parse(std::string_view text)
{
    TimeText time;
    time.m_text = text;
    if (const auto instant = parseIso8601(text)) {
        time.m_kind = Kind::Instant;
        time.m_instant = *instant;
        return time;
    }
    if (time.parseCivil(text) || time.parseRelative(text)) {
        return time;
    }
    return std::nullopt;
}

bool TimeText::parseCivil(std::string_view text)
{
    const auto parts = readCivil(text);
    if (!parts || !isPossible(parts->civil)) {
        return false;
    }
    constexpr std::array<std::optional<Kind>, 7> kinds{std::nullopt, Kind::Year,   Kind::Month, Kind::Day,
                                                       std::nullopt, Kind::Minute, Kind::Second};
    const auto kind = kinds.at(static_cast<std::size_t>(parts->count));
    m_civil = parts->civil;
    m_kind = kind.value_or(Kind::Day);
    return kind.has_value();
}

bool TimeText::parseRelative(std::string_view text)
{
    if (equalsIgnoreCase(text, "today") || equalsIgnoreCase(text, "yesterday")) {
        m_text = toLowerAscii(text);
        m_kind = m_text == "today" ? Kind::Today : Kind::Yesterday;
        return true;
    }
    constexpr std::string_view last = "last ";
    if (!startsWithIgnoreCase(text, last)) {
        return false;
    }
    text.remove_prefix(last.size());
    std::uint32_t number = 0;
    const auto* begin = text.data();
    const auto [stop, error] = std::from_chars(begin, begin + text.size(), number);
    if (error != std::errc{} || number == 0) {
        return false;
    }
    text.remove_prefix(static_cast<std::size_t>(stop - begin));
    text.remove_prefix(text.starts_with(' ') ? 1 : 0);
    for (const auto& unit : units) {
        if (equalsIgnoreCase(text, unit.name)) {
            m_kind = Kind::Last;
            m_seconds = std::int64_t{number} * unit.seconds;
            m_text = "last " + std::to_string(number) + unit.letter;
            return true;
        }
    }
    return false;
}

bool TimeText::isBefore(const TimeText& other) const
{
    if (m_kind == Kind::Yesterday && other.m_kind == Kind::Today) {
        return true;
    }
    if (m_kind == Kind::Instant || other.m_kind == Kind::Instant) {
        return m_kind == other.m_kind && m_instant < other.m_instant;
    }
    const bool isCivil = m_kind <= Kind::Second && other.m_kind <= Kind::Second;
    return isCivil && fromCivil(m_civil) < fromCivil(other.m_civil);
}

std::string nearestTime(std::string_view text)
{
    constexpr std::size_t longest = 40;
    if (text.size() > longest) {
        return {};
    }
    std::string dashed(text);
    std::replace_if(
        dashed.begin(), dashed.end(), [](char c) { return c == '/' || c == '.'; }, '-');
    std::vector<std::string> candidates{dashed, dashed + ":00", "last " + dashed};
    if (text.size() == 8 && text.find_first_not_of("0123456789") == std::string_view::npos) {
        candidates.push_back(dashed.substr(0, 4) + '-' + dashed.substr(4, 2) + '-' + dashed.substr(6));
    }
    if (startsWithIgnoreCase(text, "last")) {
        candidates.push_back("last " + dashed.substr(4));
    }
    const auto found = std::find_if(candidates.begin(), candidates.end(), [](const std::string& candidate) {
        return TimeText::parse(candidate).has_value();
    });
    return found == candidates.end() ? std::string() : *found;
}

} // namespace trailscope
