// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/plan.h"

#include <stop_token>
#include <vector>

namespace trailscope {

//! Of \a rows, which ascend, those that the plan matches once their raw records are read. Opens each archive
//! file that holds some of them once, several at a time. Fails as Cancelled, and with the RawSource's error
//! when a file can't be read again.
[[nodiscard]] Result<std::vector<RowId>> checkRecords(const Plan& plan, const std::vector<RowId>& rows,
                                                      const EventStore& store, std::stop_token stop);

} // namespace trailscope
