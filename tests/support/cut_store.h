// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/store_maker.h"

namespace trailscope::test {

//! A final store cut into segments of so few rows, as a load would never cut it: each of them is a border at
//! which a fast path may go wrong. Dictionaries are in the order of arrival.
[[nodiscard]] EventStorePtr makeCutStore(std::vector<MadeEvent> events, std::size_t rowsPerSegment);

} // namespace trailscope::test
