// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aggregate/group_order.h"
#include "core/query/row_order.h"

#include <optional>
#include <string>
#include <string_view>

namespace trailscope {

// How files and the command line write an order: a name, with `:desc` for the largest first.

//! `time`, `bytes:desc`; nothing when the name is no field.
[[nodiscard]] std::optional<SortKey> parseSortKey(std::string_view text);

//! `first`, `events:desc`; nothing when the name is no column of groups.
[[nodiscard]] std::optional<GroupOrder> parseGroupOrder(std::string_view text);

[[nodiscard]] std::string toText(const SortKey& key);
[[nodiscard]] std::string toText(const GroupOrder& order);

} // namespace trailscope
