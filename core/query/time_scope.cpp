// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/time_scope.h"

namespace trailscope {

namespace {

bool isAboutTime(const Filter& filter)
{
    const auto* field = std::get_if<Field>(&filter.clause.subject);
    return filter.kind == Filter::Kind::Clause && field != nullptr && *field == Field::Time;
}

} // namespace

Filter withTimeScope(const Filter& filter, const std::optional<TimeRange>& range)
{
    const auto parts = filter.kind == Filter::Kind::And ? filter.children : std::vector<Filter>{filter};
    std::vector<Filter> kept;
    for (const auto& part : parts) {
        if (!isAboutTime(part)) {
            kept.push_back(part);
        }
    }
    if (range) {
        kept.push_back(timeFilter(*range));
    }
    return allOf(std::move(kept));
}

} // namespace trailscope
