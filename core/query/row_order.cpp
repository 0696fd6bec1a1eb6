// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/row_order.h"

#include "core/base/large_vector.h"
#include "core/query/rank_sort.h"
#include "core/query/segment_loop.h"
#include "core/query/time_sort.h"

#include <algorithm>
#include <numeric>

namespace trailscope {

namespace {

//! Stable, by keys below keyCount.
template<typename KeyOf>
void sortByKey(std::vector<RowId>& rows, std::size_t keyCount, KeyOf keyOf)
{
    LargeVector<RowId> next(keyCount);
    for (const auto row : rows) {
        ++next[keyOf(row)];
    }
    std::exclusive_scan(next.begin(), next.end(), next.begin(), RowId{0});
    auto ordered = makeLargeVector<RowId>(rows.size());
    for (const auto row : rows) {
        ordered[next[keyOf(row)]++] = row;
    }
    rows = std::move(ordered);
}

//! The rows of a loading store by rank, rows of one rank by time.
std::vector<RowId> orderLoadingByRank(const RowSet& rows, const RankSource& source, const EventStore& store,
                                      const std::stop_token& stop)
{
    auto ordered = sortByTime(rows, store);
    LargeVector<Code> ranks(store.rowCount());
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
    auto byTime = isFinal ? rows.rows() : sortByTime(rows, store);
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
