// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/query/row_set.h"
#include "core/query/streak_rule.h"
#include "core/store/event_store.h"

#include <stop_token>

namespace trailscope {

//! The console logins that belong to a streak of one account and user: the failures and the success. Blocks
//! for one scan over a column and a walk over the logins. While a load goes on, an event that two trails
//! delivered counts twice. Cancelled when stopped.
[[nodiscard]] Result<RowSet> streakRows(const EventStore& store, const std::stop_token& stop = {},
                                        const StreakRule& rule = {});

} // namespace trailscope
