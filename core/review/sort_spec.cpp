// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/sort_spec.h"

namespace trailscope {

namespace {

constexpr std::string_view descending = ":desc";

std::string_view nameIn(std::string_view text) noexcept
{
    return text.ends_with(descending) ? text.substr(0, text.size() - descending.size()) : text;
}

std::string textOf(std::string_view name, bool ascending)
{
    return std::string(name) + std::string(ascending ? std::string_view() : descending);
}

} // namespace

std::optional<SortKey> parseSortKey(std::string_view text)
{
    const auto field = findField(nameIn(text));
    return field ? std::optional(SortKey{*field, !text.ends_with(descending)}) : std::nullopt;
}

std::optional<GroupOrder> parseGroupOrder(std::string_view text)
{
    const auto column = findGroupColumn(nameIn(text));
    return column ? std::optional(GroupOrder{*column, !text.ends_with(descending)}) : std::nullopt;
}

std::string toText(const SortKey& key)
{
    return textOf(fieldName(key.field), key.ascending);
}

std::string toText(const GroupOrder& order)
{
    return textOf(columnName(order.column), order.ascending);
}

} // namespace trailscope
