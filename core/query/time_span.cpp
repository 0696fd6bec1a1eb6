// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/time_span.h"

#include <algorithm>

namespace trailscope {

namespace {

using Kind = TimeText::Kind;

//! Midnight \a days later.
CivilTime plusDays(const CivilTime& day, int days)
{
    constexpr std::int64_t secondsPerDay = 86'400;
    return toCivil({(daysFromCivil(day.year, day.month, day.day) + days) * secondsPerDay});
}

//! The midnight at which a year, month or day ends.
CivilTime endOf(const TimeText& text)
{
    CivilTime next = text.civil();
    switch (text.kind()) {
    case Kind::Year:
        ++next.year;
        return next;
    case Kind::Month:
        next.year += next.month / 12;
        next.month = next.month % 12 + 1;
        return next;
    default:
        return plusDays(next, 1);
    }
}

//! What `time <= text` ends before.
Timestamp comparedEnd(const TimeText& text, const TimeZone& zone, Timestamp now)
{
    const auto range = spanOf(text, zone, now);
    return text.kind() == Kind::Minute ? Timestamp{range.begin.seconds + 1} : range.end;
}

//! The one range of a comparison or of Between.
TimeRange comparedRange(const Clause& clause, const TimeText& low, const TimeText& high, const TimeZone& zone,
                        Timestamp now)
{
    const auto begin = [&](const TimeText& text) { return spanOf(text, zone, now).begin; };
    const auto end = [&](const TimeText& text) { return comparedEnd(text, zone, now); };
    switch (clause.match) {
    case Match::Less:
        return {earliestTime, begin(high)};
    case Match::LessEqual:
        return {earliestTime, end(high)};
    case Match::Greater:
        return {end(low), latestTime};
    case Match::GreaterEqual:
        return {begin(low), latestTime};
    default:
        return {clause.includeLow ? begin(low) : end(low), clause.includeHigh ? end(high) : begin(high)};
    }
}

} // namespace

TimeRange spanOf(const TimeText& text, const TimeZone& zone, Timestamp now)
{
    switch (text.kind()) {
    case Kind::Year:
    case Kind::Month:
    case Kind::Day:
        return {zone.toUtc(text.civil()), zone.toUtc(endOf(text))};
    case Kind::Minute:
    case Kind::Second: {
        const auto begin = zone.toUtc(text.civil());
        return {begin, {begin.seconds + (text.kind() == Kind::Minute ? 60 : 1)}};
    }
    case Kind::Instant:
        return {text.instant(), {text.instant().seconds + 1}};
    case Kind::Today:
    case Kind::Yesterday: {
        const auto day = plusDays(zone.toLocal(now), text.kind() == Kind::Today ? 0 : -1);
        return {zone.toUtc(day), zone.toUtc(plusDays(day, 1))};
    }
    case Kind::Last:
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
        times.push_back(*time);
    }
    std::vector<TimeRange> ranges;
    if (clause.match == Match::Equal) {
        std::transform(times.begin(), times.end(), std::back_inserter(ranges),
                       [&](const TimeText& time) { return spanOf(time, zone, now); });
    } else if (!times.empty()) {
        const auto& low = times.front();
        const auto& high = times.back();
        if (spanOf(high, zone, now).begin < spanOf(low, zone, now).begin) {
            return Error{ErrorCode::BadFilter, high.normalText(), "is before " + low.normalText()};
        }
        ranges.push_back(comparedRange(clause, low, high, zone, now));
    }
    return ranges;
}

} // namespace trailscope
