// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/event_store.h"

namespace trailscope::bench {

//! A final store of that many events without an archive: thirty days of evenly spread times, columns with as
//! many distinct and as unevenly frequent values as a large trail has. The same for the same number. Takes
//! about 0.1 s and 45 MB for a million events.
[[nodiscard]] EventStorePtr makeSyntheticStore(std::size_t rows);

} // namespace trailscope::bench
