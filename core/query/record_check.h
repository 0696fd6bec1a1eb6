// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/query/plan.h"

#include <cstddef>
#include <functional>
#include <stop_token>

namespace trailscope {

//! Told of rows that match: those of one archive file, ascending by offset. Never called twice at once.
using RowsFound = std::function<void(std::span<const RowId>)>;

//! An archive file that could not be read again, and how many rows are undecided for it.
struct UnreadFile {
    Error error;
    std::size_t rows = 0;
};

//! Called on other threads, never twice at once.
using FileUnread = std::function<void(const UnreadFile&)>;

//! Tells of those of \a rows that the plan matches once their raw records are read. Opens each archive file
//! that holds some of them once, one on each core, in the order of the files' names. A file that can't be
//! read again costs its own rows, and \a unread is told; without \a unread the first one ends the search with
//! the RawSource's error. Fails as Cancelled too; what was told before stays true.
[[nodiscard]] Result<Done> checkRecords(const Plan& plan, const RowSet& rows, const EventStore& store,
                                        const RowsFound& found, const std::stop_token& stop,
                                        const FileUnread& unread = {});

} // namespace trailscope
