// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/time_zone.h"

#include "core/calendar/posix_zone_rule.h"
#include "core/calendar/zone_data.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <date/tz.h>
#include <exception>
#include <utility>

namespace trailscope {

namespace {

//! A period ends where the next one begins; the last holds for ever.
using Periods = std::vector<ZoneChange>;

constexpr int firstYear = 1900;
constexpr int lastYear = 2100;

//! Continues the periods by the rule that holds after the last change that the zone's file lists.
void addRule(const std::string& name, Periods& periods)
{
    const auto rule = PosixZoneRule::parse(zoneRuleText(name));
    if (!rule) {
        return;
    }
    const int yearOfLastChange = toCivil({periods.back().at}).year;
    for (const auto& change : rule->changes(yearOfLastChange, lastYear)) {
        if (change.at > periods.back().at && change.offset != periods.back().offset) {
            periods.push_back(change);
        }
    }
}

//! The zone's periods from 1900 to 2100; before and after, the outer ones hold.
Periods periodsOf(const date::time_zone& zone)
{
    const auto end = fromCivil({lastYear, 1, 1, 0, 0, 0}).seconds;
    Periods periods;
    for (auto at = fromCivil({firstYear, 1, 1, 0, 0, 0}).seconds; at < end;) {
        const auto info = zone.get_info(date::sys_seconds(std::chrono::seconds(at)));
        if (periods.empty() || periods.back().offset != info.offset.count()) {
            periods.push_back({at, info.offset.count()});
        }
        at = info.end.time_since_epoch().count();
    }
    addRule(zone.name(), periods);
    return periods;
}

//! The first period that begins after \a utc.
Periods::const_iterator periodAfter(const Periods& periods, Timestamp utc)
{
    return std::upper_bound(
        periods.begin(), periods.end(), utc.seconds,
        [](std::int64_t seconds, const ZoneChange& period) { return seconds < period.at; });
}

std::string formatCivil(const CivilTime& civil, char between)
{
    std::array<char, 64> text{};
    const int length = std::snprintf(text.data(), text.size(), "%04d-%02d-%02d%c%02d:%02d:%02d", civil.year,
                                     civil.month, civil.day, between, civil.hour, civil.minute, civil.second);
    return {text.data(), static_cast<std::size_t>(length)};
}

//! The name of the zone that TZ names, or else the one of the system; empty when neither can be told.
std::string systemName()
{
    const char* fromEnvironment = std::getenv("TZ"); // NOLINT(concurrency-mt-unsafe): nothing here sets it
    if (fromEnvironment != nullptr && *fromEnvironment != '\0') {
        return fromEnvironment[0] == ':' ? fromEnvironment + 1 : fromEnvironment;
    }
    try {
        return date::current_zone()->name();
    } catch (const std::exception&) {
        return {};
    }
}

} // namespace

struct TimeZone::Rules {
    std::string name = "UTC";
    Periods periods{{0, 0}};
};

TimeZone::TimeZone()
{
    static const auto utc = std::make_shared<const Rules>();
    m_rules = utc;
}

Result<TimeZone> TimeZone::named(std::string_view name)
{
    // The library tells of an unknown name, and of a missing tz database, by an exception.
    try {
        auto rules = std::make_shared<Rules>();
        rules->name = name;
        rules->periods = periodsOf(*date::locate_zone(rules->name));
        TimeZone zone;
        zone.m_rules = std::move(rules);
        return zone;
    } catch (const std::exception& failure) {
        return Error{ErrorCode::BadArgument, std::string(name), failure.what()};
    }
}

TimeZone TimeZone::system()
{
    auto zone = named(systemName());
    return zone.ok() ? zone.value() : TimeZone();
}

std::vector<std::string> TimeZone::names()
{
    std::vector<std::string> names;
    try {
        const auto& database = date::get_tzdb();
        for (const auto& zone : database.zones) {
            names.push_back(zone.name());
        }
        std::sort(names.begin(), names.end());
    } catch (const std::exception&) {
        names = {"UTC"};
    }
    return names;
}

const std::string& TimeZone::name() const noexcept
{
    return m_rules->name;
}

std::int64_t TimeZone::offsetAt(Timestamp utc) const noexcept
{
    const auto& periods = m_rules->periods;
    const auto after = periodAfter(periods, utc);
    return after == periods.begin() ? periods.front().offset : std::prev(after)->offset;
}

CivilTime TimeZone::toLocal(Timestamp utc) const noexcept
{
    return toCivil({utc.seconds + offsetAt(utc)});
}

Timestamp TimeZone::toUtc(const CivilTime& local) const noexcept
{
    const auto clock = fromCivil(local).seconds;
    // Offsets change by less than a day: the periods in force a day before and a day after are the only two.
    const auto before = offsetAt({clock - 86'400 - offsetAt({clock})});
    const auto after = offsetAt({clock + 86'400 - offsetAt({clock})});
    const Timestamp early{clock - before};
    if (before == after || offsetAt(early) == before) {
        return early; // the only reading, or the first of two
    }
    const Timestamp late{clock - after};
    if (offsetAt(late) == after) {
        return late;
    }
    // A gap: no clock shows this time. The period after it begins between the two readings.
    const auto& periods = m_rules->periods;
    const auto next = periodAfter(periods, late);
    return next == periods.end() ? late : Timestamp{next->at};
}

std::vector<TimeRange> TimeZone::instantsOf(const TimeRange& clock) const
{
    constexpr std::int64_t largestOffset = 86'400;
    const auto& periods = m_rules->periods;
    std::vector<TimeRange> instants;
    auto period = periodAfter(periods, {clock.begin.seconds - largestOffset});
    period = period == periods.begin() ? period : std::prev(period);
    const auto last = clock.end.seconds + largestOffset;
    // The outer periods hold for ever.
    for (; period != periods.end() && (period == periods.begin() || period->at < last); ++period) {
        TimeRange reading{{clock.begin.seconds - period->offset}, {clock.end.seconds - period->offset}};
        if (period != periods.begin()) {
            reading.begin.seconds = std::max(reading.begin.seconds, period->at);
        }
        if (const auto next = std::next(period); next != periods.end()) {
            reading.end.seconds = std::min(reading.end.seconds, next->at);
        }
        if (!reading.isEmpty()) {
            instants.push_back(reading);
        }
    }
    return instants;
}

std::optional<Timestamp> TimeZone::nextChange(Timestamp utc) const noexcept
{
    const auto& periods = m_rules->periods;
    auto next = periodAfter(periods, utc);
    if (next == periods.begin()) {
        ++next; // the first period holds before its begin too
    }
    return next == periods.end() ? std::nullopt : std::optional(Timestamp{next->at});
}

std::string TimeZone::format(Timestamp utc) const
{
    return formatCivil(toLocal(utc), ' ');
}

std::string TimeZone::formatWithOffset(Timestamp utc) const
{
    const auto offset = offsetAt(utc);
    const auto minutes = std::abs(offset) / 60;
    std::array<char, 48> text{};
    const int length =
        std::snprintf(text.data(), text.size(), "%c%02lld:%02lld", offset < 0 ? '-' : '+',
                      static_cast<long long>(minutes / 60), static_cast<long long>(minutes % 60));
    return formatCivil(toLocal(utc), 'T') + std::string(text.data(), static_cast<std::size_t>(length));
}

} // namespace trailscope
