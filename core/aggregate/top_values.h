// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/query/query_context.h"
#include "core/query/row_set.h"

#include <cstddef>
#include <span>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace trailscope {

struct ValueCount {
    std::string value; //!< empty: the field is empty or missing
    std::size_t count = 0;

    bool operator==(const ValueCount&) const = default;
};

//! A field's values among some rows.
struct TopValues {
    Field field = Field::User;
    std::vector<ValueCount>
        values;               //!< most frequent first, equal counts by value; at most as many as asked for
    std::size_t distinct = 0; //!< how many values there are in all
    std::size_t others = 0;   //!< rows whose value is not among `values`; once for each such member of a list
};

//! The \a top most frequent values of a field; Dictionary and Calendar storage. A list counts once for each
//! of its members.
[[nodiscard]] TopValues topValues(const RowSet& rows, Field field, std::size_t top,
                                  const QueryContext& context);

//! The same for several fields at once, on as many threads as there are cores. Cancelled when stopped.
[[nodiscard]] Result<std::vector<TopValues>> topValuesOf(const RowSet& rows, std::span<const Field> fields,
                                                         std::size_t top, const QueryContext& context,
                                                         std::stop_token stop = {});

//! The values that hold \a text, whatever the case of its letters: first those that begin with it, each kind
//! by its number of rows. `distinct` and `others` count all values. Cancelled when stopped.
[[nodiscard]] Result<TopValues> topValuesHolding(std::string_view text, const RowSet& rows, Field field,
                                                 std::size_t top, const QueryContext& context,
                                                 const std::stop_token& stop = {});

} // namespace trailscope
