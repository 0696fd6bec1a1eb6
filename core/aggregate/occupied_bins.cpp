// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aggregate/occupied_bins.h"

#include "core/query/calendar_ranges.h"

#include <algorithm>
#include <iterator>

namespace trailscope {

Result<Bins> occupiedBins(const EventStore& store, BinWidth width, const TimeZone& zone)
{
    constexpr std::size_t mostOccupied = 5'000'000; // nine years of minutes: 320 MB for four series
    Bins bins{width, {}};
    for (const auto& days : daysOf(store)) {
        if (bins.starts.size() > mostOccupied || !canMakeBins(days, width)) {
            return Error{ErrorCode::TooLarge, {}, "that many bins can't be counted; take wider ones"};
        }
        const auto some = makeBins(days, width, zone).starts;
        // The days before may have ended in the middle of the same week.
        const auto next = bins.starts.empty()
                            ? some.begin()
                            : std::upper_bound(some.begin(), some.end(), bins.starts.back());
        bins.starts.insert(bins.starts.end(), next, some.end());
    }
    return bins;
}

} // namespace trailscope
