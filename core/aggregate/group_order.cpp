// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aggregate/group_order.h"

#include "core/query/value_order.h"

#include <algorithm>
#include <array>
#include <compare>
#include <tuple>

namespace trailscope {

namespace {

constexpr std::array<std::string_view, 8> columnNames{"values", "events", "failures", "share",
                                                      "first",  "last",   "distinct", "sum"};

std::strong_ordering byValues(const Group& a, const Group& b)
{
    return std::tie(a.first, a.second) <=> std::tie(b.first, b.second);
}

std::weak_ordering byColumn(const Group& a, const Group& b, GroupColumn column)
{
    switch (column) {
    case GroupColumn::Values: {
        const auto first = orderValues(a.first, b.first);
        return first != 0 ? first : orderValues(a.second, b.second);
    }
    case GroupColumn::Events:
        return a.events <=> b.events;
    case GroupColumn::Failures:
        return a.failures <=> b.failures;
    case GroupColumn::Share: // a/b < c/d without a division
        return a.failures * b.events <=> b.failures * a.events;
    case GroupColumn::First:
        return a.begin.seconds <=> b.begin.seconds;
    case GroupColumn::Last:
        return a.end.seconds <=> b.end.seconds;
    case GroupColumn::Distinct:
        return a.distinct <=> b.distinct;
    case GroupColumn::Sum:
        return a.sum <=> b.sum;
    }
    return byValues(a, b);
}

} // namespace

std::string_view columnName(GroupColumn column) noexcept
{
    return columnNames[static_cast<std::size_t>(column)];
}

std::optional<GroupColumn> findGroupColumn(std::string_view name) noexcept
{
    const auto* const found = std::find(columnNames.begin(), columnNames.end(), name);
    return found == columnNames.end() ? std::nullopt
                                      : std::optional(static_cast<GroupColumn>(found - columnNames.begin()));
}

void sortGroups(std::vector<Group>& groups, const GroupOrder& order)
{
    std::sort(groups.begin(), groups.end(), [&order](const Group& a, const Group& b) {
        const auto difference = byColumn(a, b, order.column);
        if (difference != 0) {
            return order.ascending ? difference < 0 : difference > 0;
        }
        return byValues(a, b) < 0;
    });
}

} // namespace trailscope
