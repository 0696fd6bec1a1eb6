// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/row_order.h"

#include "core/query/rank_sort.h"
#include "core/query/segment_loop.h"

#include <algorithm>
#include <numeric>

namespace trailscope {

namespace {

//! Stable, by keys below keyCount.
template<typename KeyOf>
void sortByKey(std::vector<RowId>& rows, std::size_t keyCount, KeyOf keyOf)
{
    std::vector<RowId> next(keyCount);
    for (const auto row : rows) {
        ++next[keyOf(row)];
    }
    std::exclusive_scan(next.begin(), next.end(), next.begin(), RowId{0});
    std::vector<RowId> ordered(rows.size());
    for (const auto row : rows) {
        ordered[next[keyOf(row)]++] = row;
    }
    rows = std::move(ordered);
}

//! The rows of a loading store by time: 16 bits of the seconds at a time, the lowest first.
std::vector<RowId> orderByTime(const RowSet& rows, const EventStore& store)
{
    constexpr unsigned digitBits = 16;
    constexpr std::uint64_t digitMask = (1U << digitBits) - 1;
    auto ordered = rows.rows();
    const auto period = store.period();
    if (!period) {
        return ordered;
    }
    std::vector<std::uint64_t> seconds;
    seconds.reserve(store.rowCount());
    for (const auto& segment : store.segments()) {
        const auto base = static_cast<std::uint64_t>(segment->baseTime().seconds - period->begin.seconds);
        for (const auto offset : segment->timeOffsets()) {
            seconds.push_back(base + offset);
        }
    }
    const auto longest = static_cast<std::uint64_t>(period->end.seconds - period->begin.seconds);
    for (unsigned shift = 0; shift < 64 && longest >> shift != 0; shift += digitBits) {
        sortByKey(ordered, digitMask + 1, [&](RowId row) { return (seconds[row] >> shift) & digitMask; });
    }
    return ordered;
}

//! The rows of a loading store by rank, rows of one rank by time.
std::vector<RowId> orderLoadingByRank(const RowSet& rows, const RankSource& source, const EventStore& store,
                                      const std::stop_token& stop)
{
    auto ordered = orderByTime(rows, store);
    std::vector<Code> ranks(store.rowCount());
    forEachSegment(store.segments().size(), stop, [&](unsigned, std::size_t segment) {
        SegmentRanks(source).forEach(rows, segment, [&ranks](RowId row, Code rank) { ranks[row] = rank; });
    });
    sortByKey(ordered, source.rankCount(), [&ranks](RowId row) { return ranks[row]; });
    return ordered;
}

std::vector<RowId> ordered(const RowSet& rows, const SortKey& key, const QueryContext& context,
                           const std::stop_token& stop)
{
    const auto& store = *context.store;
    const auto storage = fieldInfo(key.field).storage;
    const bool isFinal = store.stage() == EventStore::Stage::Final;
    if (storage == FieldStorage::Dictionary || storage == FieldStorage::Calendar) {
        const RankSource source(key.field, key.ascending, context);
        return isFinal ? sortByRank(rows, source, stop) : orderLoadingByRank(rows, source, store, stop);
    }
    auto byTime = isFinal ? rows.rows() : orderByTime(rows, store);
    if (!key.ascending) {
        std::reverse(byTime.begin(), byTime.end());
    }
    return byTime;
}

} // namespace

Result<std::vector<RowId>> orderRows(const RowSet& rows, const SortKey& key, const QueryContext& context,
                                     std::stop_token stop)
{
    auto result = ordered(rows, key, context, stop);
    if (stop.stop_requested()) {
        return Error{ErrorCode::Cancelled, {}, {}};
    }
    return result;
}

} // namespace trailscope
