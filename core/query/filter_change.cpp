// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filter_change.h"

#include <algorithm>
#include <iterator>

namespace trailscope {

namespace {

std::vector<Filter> partsOf(const Filter& filter)
{
    if (filter.isEmpty()) {
        return {};
    }
    return filter.kind == Filter::Kind::And ? filter.children : std::vector{filter};
}

std::vector<Filter> without(const std::vector<Filter>& parts, const std::vector<Filter>& others)
{
    std::vector<Filter> left;
    std::copy_if(parts.begin(), parts.end(), std::back_inserter(left), [&others](const Filter& part) {
        return std::find(others.begin(), others.end(), part) == others.end();
    });
    return left;
}

} // namespace

FilterChange changeBetween(const Filter& before, const Filter& after)
{
    const auto old = partsOf(before);
    const auto now = partsOf(after);
    return {without(now, old), without(old, now)};
}

} // namespace trailscope
