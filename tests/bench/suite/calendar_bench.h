// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/event_store.h"

namespace trailscope::bench {

//! How long it takes until another calendar or zone has answered everything that follows from it: the filter
//! `offhours: yes`, and the counts of off-hours, holidays, weekdays and hours. With the standard calendar,
//! and with one in which half of the archive's most frequent users have shifts and leave of their own.
void benchCalendar(const EventStorePtr& store, std::size_t runs);

} // namespace trailscope::bench
