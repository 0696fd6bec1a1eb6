// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/query/query_context.h"
#include "core/query/row_set.h"

#include <stop_token>
#include <vector>

namespace trailscope {

//! Which field rows are ordered by. Equal values stay in time order.
struct SortKey {
    Field field = Field::Time;
    bool ascending = true;

    bool operator==(const SortKey&) const = default;
};

//! The set's rows in the order of the key: by time, or as the field's RankSource ranks its texts (a counting
//! sort). Fields that are kept nowhere (Hash, Computed storage) order by time. Cancelled when stopped.
[[nodiscard]] Result<std::vector<RowId>> orderRows(const RowSet& rows, const SortKey& key,
                                                   const QueryContext& context, std::stop_token stop = {});

} // namespace trailscope
