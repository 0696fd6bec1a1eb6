// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/query/filter.h"
#include "core/query/query_context.h"
#include "core/query/record_check.h"
#include "core/query/row_set.h"

#include <chrono>
#include <functional>
#include <memory>
#include <stop_token>

namespace trailscope {

//! How a filter is answered, beyond what it asks.
struct RunOptions {
    //! Only these rows are looked at; null: all of the store. For a filter that can only match some of what
    //! an earlier one matched; see implication.h.
    std::shared_ptr<const RowSet> within;

    //! Told of the rows so far while raw records are read, the first time with the first row found; null:
    //! nobody asks. Called on other threads, never twice at once.
    std::function<void(const RowSet&)> onRows;
    std::chrono::milliseconds tellInterval{250};

    //! Told of archive files that can't be read again, whose undecided rows are then not among the answer;
    //! null: such a file makes the whole run fail. Called as onRows.
    FileUnread onUnread;
};

//! The rows that the filter matches. Blocks: about a millisecond a clause for 20 million rows, except for
//! clauses on raw paths, on whole records and on unindexed texts, which read the archive again (RawSource).
//! Fails as Cancelled when stopped, BadFilter when a regular expression or a time can't be understood, and
//! with the RawSource's error when a file can't be read again and nobody is told of it (onUnread).
[[nodiscard]] Result<RowSet> runFilter(const Filter& filter, const QueryContext& context,
                                       std::stop_token stop = {}, const RunOptions& options = {});

} // namespace trailscope
