// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/report_period.h"

#include "core/query/time_span.h"
#include "core/review/period_comparison.h"

namespace trailscope {

namespace {

//! Does a month begin there?
bool isBeginOfMonth(Timestamp time, const TimeZone& zone)
{
    const auto local = zone.toLocal(time);
    return local == CivilTime{local.year, local.month, 1};
}

//! Months since year 0.
std::int64_t localMonth(Timestamp time, const TimeZone& zone)
{
    const auto local = zone.toLocal(time);
    return std::int64_t{local.year} * 12 + local.month - 1;
}

Timestamp beginOfMonth(std::int64_t month, const TimeZone& zone)
{
    return zone.toUtc({static_cast<int>(month / 12), static_cast<int>(month % 12) + 1});
}

//! The instants that `time >= text` or `time <= text` holds.
Result<TimeRange> instantsOf(Match match, const std::string& text, const TimeZone& zone, Timestamp now)
{
    const auto wrong =
        Error{ErrorCode::BadArgument, text, "no time such as 2026-10-01 or 2026-10-01T09:00:00Z"};
    const auto ranges = rangesOf({Field::Time, match, {text}}, zone, now);
    return ranges.ok() && ranges.value().size() == 1 ? Result<TimeRange>(ranges.value().front()) : wrong;
}

} // namespace

std::vector<TimeRange> monthsOf(const TimeRange& range, const TimeZone& zone)
{
    std::vector<TimeRange> months;
    if (range.isEmpty()) {
        return months;
    }
    const auto last = localMonth({range.end.seconds - 1}, zone);
    for (auto month = localMonth(range.begin, zone); month <= last; ++month) {
        months.push_back({beginOfMonth(month, zone), beginOfMonth(month + 1, zone)});
    }
    return months;
}

Result<TimeRange> typedPeriod(const std::string& from, const std::string& to, const TimeRange& held,
                              const TimeZone& zone, Timestamp now)
{
    auto period = held;
    if (!from.empty()) {
        const auto after = instantsOf(Match::GreaterEqual, from, zone, now);
        if (!after.ok()) {
            return after.error();
        }
        period.begin = after.value().begin;
    }
    if (!to.empty()) {
        const auto until = instantsOf(Match::LessEqual, to, zone, now);
        if (!until.ok()) {
            return until.error();
        }
        period.end = until.value().end;
    }
    if (period.isEmpty() && !(from.empty() && to.empty())) {
        return Error{ErrorCode::BadArgument, from + " to " + to, "nothing lies between them"};
    }
    return period;
}

TimeRange periodBefore(const TimeRange& period, const TimeZone& zone)
{
    const bool wholeMonths =
        !period.isEmpty() && isBeginOfMonth(period.begin, zone) && isBeginOfMonth(period.end, zone);
    return earlierPeriod(period, wholeMonths ? Earlier::SameDates : Earlier::PeriodBefore, zone);
}

} // namespace trailscope
