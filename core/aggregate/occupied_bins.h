// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aggregate/histogram.h"

namespace trailscope {

//! Whole bins of the days on which the store has events. What lies between such days, be it millennia, is one
//! bin without events, of whatever length. For a store that makeBins() can't cover with that width.
//! TooLarge when this takes too many as well.
[[nodiscard]] Result<Bins> occupiedBins(const EventStore& store, BinWidth width, const TimeZone& zone);

} // namespace trailscope
