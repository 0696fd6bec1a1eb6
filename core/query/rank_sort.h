// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/rank_source.h"

#include <stop_token>
#include <vector>

namespace trailscope {

//! The set's rows by their ranks, rows of one rank ascending: a counting sort on all cores. Incomplete when
//! stopped.
[[nodiscard]] std::vector<RowId> sortByRank(const RowSet& rows, const RankSource& source,
                                            const std::stop_token& stop);

} // namespace trailscope
