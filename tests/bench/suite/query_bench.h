// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/event_store.h"
#include "tests/bench/suite/ceilings.h"

namespace trailscope::bench {

//! Filters, orders, charts and facets over the store; prints a line for each.
void benchQueries(const EventStorePtr& store, const Ceilings& ceilings, std::size_t runs);

} // namespace trailscope::bench
