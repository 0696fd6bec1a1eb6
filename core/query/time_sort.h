// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/row_set.h"
#include "core/store/event_store.h"

#include <vector>

namespace trailscope {

//! The rows of a loading store in the order of time, rows of one second ascending. (In a finished store rows
//! are in that order already.)
[[nodiscard]] std::vector<RowId> sortByTime(const RowSet& rows, const EventStore& store);

} // namespace trailscope
