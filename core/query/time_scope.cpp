// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/time_scope.h"

#include "core/query/time_span.h"

#include <algorithm>

namespace trailscope {

namespace {

bool isAboutTime(const Filter& filter)
{
    const auto* field = std::get_if<Field>(&filter.clause.subject);
    return filter.kind == Filter::Kind::Clause && field != nullptr && *field == Field::Time;
}

std::vector<Filter> conditionsOf(const Filter& filter)
{
    return filter.kind == Filter::Kind::And ? filter.children : std::vector<Filter>{filter};
}

//! From the first to the last of what the clause leaves; nothing when its value is no time.
std::optional<TimeRange> hullOf(const Clause& clause, const QueryContext& context)
{
    const auto ranges = rangesOf(clause, context.calendar->zone, context.now);
    if (!ranges.ok() || ranges.value().empty()) {
        return std::nullopt;
    }
    auto hull = ranges.value().front();
    for (const auto& range : ranges.value()) {
        hull = {std::min(hull.begin, range.begin), std::max(hull.end, range.end)};
    }
    return hull;
}

} // namespace

Filter withTimeScope(const Filter& filter, const std::optional<TimeRange>& range)
{
    std::vector<Filter> kept;
    for (const auto& part : conditionsOf(filter)) {
        if (!isAboutTime(part)) {
            kept.push_back(part);
        }
    }
    if (range) {
        kept.push_back(timeFilter(*range));
    }
    return allOf(std::move(kept));
}

std::optional<TimeRange> timeScopeOf(const Filter& filter, const QueryContext& context)
{
    const auto period = context.store->period();
    std::optional<TimeRange> scope;
    for (const auto& part : conditionsOf(filter)) {
        const auto hull = isAboutTime(part) ? hullOf(part.clause, context) : std::nullopt;
        if (hull) {
            const auto before = scope.value_or(*hull);
            scope = TimeRange{std::max(before.begin, hull->begin), std::min(before.end, hull->end)};
        }
    }
    if (!scope || !period) {
        return std::nullopt;
    }
    scope->begin = scope->begin <= earliestTime ? period->begin : scope->begin;
    scope->end = scope->end >= latestTime ? period->end : scope->end;
    return scope->isEmpty() ? std::nullopt : scope;
}

} // namespace trailscope
