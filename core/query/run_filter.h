// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/query/filter.h"
#include "core/query/query_context.h"
#include "core/query/row_set.h"

#include <stop_token>

namespace trailscope {

//! The rows that the filter matches. Blocks: about a millisecond a clause for 20 million rows, except for
//! clauses on raw paths and on unindexed texts, which read the archive again (RawSource).
//! Fails as Cancelled when stopped, BadFilter when a regular expression or a time can't be understood, and
//! with the RawSource's error when the archive can't be read again.
[[nodiscard]] Result<RowSet> runFilter(const Filter& filter, const QueryContext& context,
                                       std::stop_token stop = {});

} // namespace trailscope
