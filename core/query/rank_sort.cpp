// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/rank_sort.h"

#include "core/base/large_vector.h"
#include "core/query/segment_loop.h"

#include <memory>
#include <numeric>
#include <span>
#include <utility>

namespace trailscope {

namespace {

//! Without initial values: clearing an array of them would cost as much as the sort.
struct RankedRow {
    RowId row;
    Code rank;
};

using Counts = std::vector<RowId>;

//! One sort from the counts to the result, in two passes where there are many ranks: first into *buckets* of
//! as many neighbouring ranks each, then within each bucket, so that neither pass writes to more places in
//! turn than a core's caches hold.
//!
//! The segments are cut into one *chunk* a thread, and chunk after chunk gets places of its own in each
//! bucket: so threads write apart and equal rows stay in their order.
class RankSort {
public:
    RankSort(const RowSet& rows, const RankSource& source, const std::stop_token& stop)
        : m_rows(rows), m_source(source), m_stop(stop)
    {
        const auto segments = rows.layout().segmentCount();
        m_chunkCount = threadsFor(segments);
        for (unsigned chunk = 0; chunk <= m_chunkCount; ++chunk) {
            m_chunkBegins.push_back(segments * chunk / m_chunkCount);
        }
        if (source.rankCount() > fewRanks) {
            while (source.rankCount() >> m_bucketBits > manyBuckets) {
                ++m_bucketBits;
            }
        }
    }

    [[nodiscard]] std::vector<RowId> run()
    {
        countBuckets();
        auto sorted = makeLargeVector<RowId>(m_starts.back());
        if (m_bucketBits == 0) {
            placeDirectly(sorted);
        } else {
            placeThroughBuckets(sorted);
        }
        return sorted;
    }

private:
    //! So many places can be written to in turn without missing the cache at each.
    static constexpr std::size_t fewRanks = 2'048;
    static constexpr std::size_t manyBuckets = 1'024;

    template<typename Work>
    void forEachChunk(Work work) const
    {
        parallelFor(m_chunkCount, m_chunkCount, m_stop, [&](unsigned, std::size_t chunk) { work(chunk); });
    }

    //! Calls visit(row, rank) for the rows of a chunk, ascending.
    template<typename Visit>
    void forEachRank(std::size_t chunk, Visit visit) const
    {
        SegmentRanks ranks(m_source);
        for (auto segment = m_chunkBegins[chunk]; segment < m_chunkBegins[chunk + 1]; ++segment) {
            ranks.forEach(m_rows, segment, visit);
        }
    }

    //! Fills m_starts, and turns each chunk's counts into its first place in each bucket.
    void countBuckets()
    {
        const auto buckets = (m_source.rankCount() >> m_bucketBits) + 1;
        m_places.assign(m_chunkCount, Counts(buckets));
        forEachChunk([this](std::size_t chunk) {
            forEachRank(chunk, [&counts = m_places[chunk], bits = m_bucketBits](RowId, Code rank) {
                ++counts[rank >> bits];
            });
        });
        RowId place = 0;
        for (std::size_t bucket = 0; bucket < buckets; ++bucket) {
            m_starts.push_back(place);
            for (auto& counts : m_places) {
                place += std::exchange(counts[bucket], place);
            }
        }
        m_starts.push_back(place);
    }

    void placeDirectly(std::vector<RowId>& sorted)
    {
        forEachChunk([this, &sorted](std::size_t chunk) {
            forEachRank(chunk, [&places = m_places[chunk], &sorted](RowId row, Code rank) {
                sorted[places[rank]++] = row;
            });
        });
    }

    void placeThroughBuckets(std::vector<RowId>& sorted)
    {
        const auto ranked = std::make_unique_for_overwrite<RankedRow[]>(sorted.size());
        preferLargePages(ranked.get(), sorted.size() * sizeof(RankedRow));
        forEachChunk([this, into = ranked.get()](std::size_t chunk) {
            forEachRank(chunk, [&places = m_places[chunk], into, bits = m_bucketBits](RowId row, Code rank) {
                into[places[rank >> bits]++] = {row, rank};
            });
        });
        parallelFor(m_starts.size() - 1, m_chunkCount, m_stop, [&](unsigned, std::size_t bucket) {
            const auto first = m_starts[bucket];
            sortBucket({ranked.get() + first, m_starts[bucket + 1] - first}, sorted.data() + first);
        });
    }

    void sortBucket(std::span<const RankedRow> ranked, RowId* sorted) const
    {
        const auto mask = (Code{1} << m_bucketBits) - 1;
        Counts places(std::size_t{mask} + 1);
        for (const auto& row : ranked) {
            ++places[row.rank & mask];
        }
        std::exclusive_scan(places.begin(), places.end(), places.begin(), RowId{0});
        for (const auto& row : ranked) {
            sorted[places[row.rank & mask]++] = row.row;
        }
    }

    const RowSet& m_rows;
    const RankSource& m_source;
    const std::stop_token& m_stop;
    unsigned m_chunkCount = 1;
    unsigned m_bucketBits = 0;              //!< ranks that differ in so many low bits only share a bucket
    std::vector<std::size_t> m_chunkBegins; //!< the first segment of each chunk, and the end of the last
    std::vector<RowId> m_starts;  //!< by bucket: its first place in the result; and the number of rows
    std::vector<Counts> m_places; //!< by chunk and bucket
};

} // namespace

std::vector<RowId> sortByRank(const RowSet& rows, const RankSource& source, const std::stop_token& stop)
{
    return RankSort(rows, source, stop).run();
}

} // namespace trailscope
