// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/timestamp.h"
#include "core/query/query_context.h"
#include "core/query/row_set.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace trailscope {

//! By what rows are put together, and what is told of each group beside its events. All fields are of
//! Dictionary or Calendar storage.
struct GroupQuestion {
    Field first = Field::User;
    std::optional<Field> second;
    std::optional<Field> distinctOf; //!< how many values of it occur in the group
    std::optional<Field> sumOf;      //!< a numeric field; see isNumeric()

    bool operator==(const GroupQuestion&) const = default;
};

//! So many distinct values of a group are named, the others only counted.
inline constexpr std::size_t mostGroupValues = 20;

//! The rows that have the same values.
struct Group {
    std::string first; //!< empty: the field is empty or missing
    std::string second;
    std::size_t events = 0;
    std::size_t failures = 0; //!< events that failed or were refused
    Timestamp begin;          //!< the earliest event
    Timestamp end;            //!< the latest event, itself in the group
    std::size_t distinct = 0;
    std::vector<std::string> values; //!< the distinct ones in order; of many, mostGroupValues of them
    std::uint64_t sum = 0;

    bool operator==(const Group&) const = default;
};

//! The groups of \a rows (an event with a list in the group of each member), those with most events first,
//! equal ones by their values. Costs time with the rows, memory with the groups and their distinct values.
//! Cancelled when stopped.
[[nodiscard]] Result<std::vector<Group>> groupRows(const RowSet& rows, const GroupQuestion& question,
                                                   const QueryContext& context, std::stop_token stop = {});

//! The sum of a numeric field over \a rows.
[[nodiscard]] std::uint64_t sumOf(const RowSet& rows, Field field, const QueryContext& context);

} // namespace trailscope
