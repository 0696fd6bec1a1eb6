// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/plan.h"

#include <functional>
#include <stop_token>

namespace trailscope {

//! Told of rows that match: those of one archive file, ascending by offset. Never called twice at once.
using RowsFound = std::function<void(std::span<const RowId>)>;

//! Tells of those of \a rows that the plan matches once their raw records are read. Opens each archive file
//! that holds some of them once, one on each core, in the order of the files' names. Fails as Cancelled, and
//! with the RawSource's error when a file can't be read again; what was told before stays true.
[[nodiscard]] Result<Done> checkRecords(const Plan& plan, const RowSet& rows, const EventStore& store,
                                        const RowsFound& found, const std::stop_token& stop);

} // namespace trailscope
