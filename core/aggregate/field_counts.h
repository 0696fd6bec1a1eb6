// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/large_vector.h"
#include "core/query/query_context.h"
#include "core/query/row_set.h"

#include <cstddef>
#include <span>
#include <stop_token>
#include <vector>

namespace trailscope {

//! How many of some rows have each value of a field: by the code of its dictionary, or by the index in
//! knownValues() for a field of the calendar. As narrow as a row's number: millions of values stay near.
using CodeCounts = LargeVector<std::uint32_t>;

//! The counts of each field (Dictionary or Calendar storage), in one pass over the segments on all cores;
//! fields with the same local codes are counted once. Incomplete when stopped.
[[nodiscard]] std::vector<CodeCounts> countCodes(const RowSet& rows, std::span<const Field> fields,
                                                 const QueryContext& context,
                                                 const std::stop_token& stop = {});

} // namespace trailscope
