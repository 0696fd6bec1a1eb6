// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/time_span.h"

#include "core/base/time_units.h"

#include <algorithm>

namespace trailscope {

namespace {

using TimeKind = TimeText::Kind;

//! Midnight \a days later.
CivilTime plusDays(const CivilTime& day, int days)
{
    return toCivil({(daysFromCivil(day.year, day.month, day.day) + days) * secondsPerDay});
}

//! The midnight at which a year, month or day ends.
CivilTime endOf(const TimeText& text)
{
    CivilTime next = text.civil();
    switch (text.kind()) {
    case TimeKind::Year:
        ++next.year;
        return next;
    case TimeKind::Month:
        next.year += next.month / 12;
        next.month = next.month % 12 + 1;
        return next;
    default:
        return plusDays(next, 1);
    }
}

bool isClockTime(const TimeText& text) noexcept
{
    return text.kind() == TimeKind::Minute || text.kind() == TimeKind::Second;
}

//! When clocks show the time: twice where they go back, never where they skip it.
std::vector<TimeRange> readingsOf(const TimeText& text, const TimeZone& zone)
{
    const auto clock = fromCivil(text.civil()).seconds;
    return zone.instantsOf({{clock}, {clock + (text.kind() == TimeKind::Minute ? 60 : 1)}});
}

//! Of a time that comes twice the second.
Timestamp lastBegin(const TimeText& text, const TimeZone& zone, Timestamp now)
{
    return isClockTime(text) ? readingsOf(text, zone).back().begin : spanOf(text, zone, now).begin;
}

//! What `time <= text` ends before.
Timestamp comparedEnd(const TimeText& text, const TimeZone& zone, Timestamp now)
{
    return isClockTime(text) ? Timestamp{lastBegin(text, zone, now).seconds + 1}
                             : spanOf(text, zone, now).end;
}

//! Which times there are around one that clocks skip.
std::string skippedText(const TimeText& text, const TimeZone& zone)
{
    const auto change = zone.toUtc(text.civil());
    return "never comes in " + zone.name() + ": clocks go from " + zone.format({change.seconds - 1}) + " to "
         + zone.format(change);
}

//! The one range of a comparison or of Between.
TimeRange comparedRange(const Clause& clause, const TimeText& low, const TimeText& high, const TimeZone& zone,
                        Timestamp now)
{
    const auto begin = [&](const TimeText& text) { return spanOf(text, zone, now).begin; };
    const auto last = [&](const TimeText& text) { return lastBegin(text, zone, now); };
    const auto end = [&](const TimeText& text) { return comparedEnd(text, zone, now); };
    switch (clause.match) {
    case Match::Less:
        return {earliestTime, last(high)};
    case Match::LessEqual:
        return {earliestTime, end(high)};
    case Match::Greater:
        return {end(low), latestTime};
    case Match::GreaterEqual:
        return {begin(low), latestTime};
    default:
        return {clause.includeLow ? begin(low) : end(low), clause.includeHigh ? end(high) : last(high)};
    }
}

} // namespace

TimeRange spanOf(const TimeText& text, const TimeZone& zone, Timestamp now)
{
    switch (text.kind()) {
    case TimeKind::Year:
    case TimeKind::Month:
    case TimeKind::Day:
        return {zone.toUtc(text.civil()), zone.toUtc(endOf(text))};
    case TimeKind::Minute:
    case TimeKind::Second: {
        const auto readings = readingsOf(text, zone);
        return readings.empty() ? TimeRange{zone.toUtc(text.civil()), zone.toUtc(text.civil())}
                                : readings.front();
    }
    case TimeKind::Instant:
        return {text.instant(), {text.instant().seconds + 1}};
    case TimeKind::Today:
    case TimeKind::Yesterday: {
        const auto day = plusDays(zone.toLocal(now), text.kind() == TimeKind::Today ? 0 : -1);
        return {zone.toUtc(day), zone.toUtc(plusDays(day, 1))};
    }
    case TimeKind::Last:
        break;
    }
    return {{now.seconds - text.seconds()}, {now.seconds + 1}};
}

Result<std::vector<TimeRange>> rangesOf(const Clause& clause, const TimeZone& zone, Timestamp now)
{
    std::vector<TimeText> times;
    for (const auto& value : clause.values) {
        const auto time = TimeText::parse(value);
        if (!time || (clause.match != Match::Equal && !time->isComparable())) {
            return Error{ErrorCode::BadFilter, value, "no time"};
        }
        if (isClockTime(*time) && readingsOf(*time, zone).empty()) {
            return Error{ErrorCode::BadFilter, value, skippedText(*time, zone)};
        }
        times.push_back(*time);
    }
    std::vector<TimeRange> ranges;
    if (clause.match == Match::Equal) {
        for (const auto& time : times) {
            const auto spans =
                isClockTime(time) ? readingsOf(time, zone) : std::vector{spanOf(time, zone, now)};
            ranges.insert(ranges.end(), spans.begin(), spans.end());
        }
    } else if (!times.empty()) {
        const auto& low = times.front();
        const auto& high = times.back();
        if (lastBegin(high, zone, now) < spanOf(low, zone, now).begin) {
            return Error{ErrorCode::BadFilter, high.normalText(), "is before " + low.normalText()};
        }
        ranges.push_back(comparedRange(clause, low, high, zone, now));
    }
    return ranges;
}

} // namespace trailscope
