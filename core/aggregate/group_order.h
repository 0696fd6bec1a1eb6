// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aggregate/group_by.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace trailscope {

//! What groups are ordered by.
enum class GroupColumn : std::uint8_t {
    Values,   //!< the values of both fields, see orderValues()
    Events,   //!< how many there are
    Failures, //!< how many failed or were refused
    Share,    //!< failures of all events
    First,    //!< the time of the earliest event
    Last,     //!< the time of the latest event
    Distinct, //!< how many values of the other field there are
    Sum,
};

struct GroupOrder {
    GroupColumn column = GroupColumn::Events;
    bool ascending = false;

    bool operator==(const GroupOrder&) const = default;
};

//! `values`, `events`, `failures`, `share`, `first`, `last`, `distinct`, `sum`.
[[nodiscard]] std::string_view columnName(GroupColumn column) noexcept;
[[nodiscard]] std::optional<GroupColumn> findGroupColumn(std::string_view name) noexcept;

//! Equal groups follow by their values.
void sortGroups(std::vector<Group>& groups, const GroupOrder& order);

} // namespace trailscope
