// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aggregate/histogram.h"
#include "core/base/bits.h"
#include "core/query/code_scan.h"
#include "core/query/segment_loop.h"

#include <algorithm>
#include <cstdint>
#include <functional>
#include <span>
#include <vector>

namespace trailscope {

//! Calls fn(bin, first, last) with the segment's rows [first, last) for each bin that has some.
template<typename Fn>
void forEachBin(const Segment& segment, const Bins& bins, Fn&& fn)
{
    const auto& starts = bins.starts;
    for (std::size_t row = 0; row < segment.rowCount();) {
        const auto after = std::upper_bound(starts.begin(), starts.end(), segment.time(row));
        if (after == starts.end()) {
            return;
        }
        const auto last = segment.lowerBound(*after);
        if (after != starts.begin()) {
            fn(static_cast<std::size_t>(after - starts.begin()) - 1, row, last);
        }
        row = last;
    }
}

//! One count for each series and bin.
using SeriesCounts = std::vector<std::vector<std::size_t>>;

//! Counts the rows of several series by bin, a segment at a time, so that the bits of a series never leave
//! the cache: a scan and range popcounts for each series, on all cores.
//!
//! \a select(segment index, series, bits) says which of the segment's rows the series takes, in the way of
//! scanCodes(). It is called from several threads at once.
template<typename Select>
[[nodiscard]] SeriesCounts countSeries(const RowSet& rows, const Bins& bins, const EventStore& store,
                                       std::size_t seriesCount, Select select)
{
    const auto& segments = store.segments();
    std::vector<SeriesCounts> byWorker(threadsFor(segments.size()),
                                       SeriesCounts(seriesCount, std::vector<std::size_t>(bins.count())));
    forEachSegment(segments.size(), {}, [&](unsigned worker, std::size_t i) {
        const auto within = rows.words(i);
        if (countBits(within) == 0) {
            return;
        }
        std::vector<std::uint64_t> bits(within.size());
        for (std::size_t series = 0; series < seriesCount; ++series) {
            switch (select(i, series, std::span(bits))) {
            case Share::None:
                continue;
            case Share::All:
                std::copy(within.begin(), within.end(), bits.begin());
                break;
            case Share::Some:
                std::transform(bits.begin(), bits.end(), within.begin(), bits.begin(), std::bit_and<>());
                break;
            }
            auto& counts = byWorker[worker][series];
            forEachBin(*segments[i], bins, [&](std::size_t bin, std::size_t first, std::size_t last) {
                counts[bin] += countBits(bits, first, last);
            });
        }
    });
    auto total = std::move(byWorker.front());
    for (std::size_t worker = 1; worker < byWorker.size(); ++worker) {
        for (std::size_t series = 0; series < seriesCount; ++series) {
            std::transform(total[series].begin(), total[series].end(), byWorker[worker][series].begin(),
                           total[series].begin(), std::plus<>());
        }
    }
    return total;
}

} // namespace trailscope
