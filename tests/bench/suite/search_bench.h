// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/event_store.h"

namespace trailscope::bench {

//! Searches of whole records against inflating the archive; prints a line for each.
void benchSearch(const EventStorePtr& store, std::size_t runs);

} // namespace trailscope::bench
