// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/rank_sort.h"

#include "core/base/large_vector.h"
#include "core/query/segment_loop.h"

#include <algorithm>
#include <memory>
#include <utility>

namespace trailscope {

namespace {

//! Without initial values: clearing an array of them would cost as much as the sort.
struct RankedRow {
    RowId row;
    Code rank;
};

//! Neighbouring ranks whose rows are sorted together.
struct Bucket {
    Code firstRank = 0;
    Code lastRank = 0;    //!< inclusive
    RowId firstPlace = 0; //!< in the result
    RowId lastPlace = 0;  //!< behind its last row
};

using Counts = LargeVector<RowId>;

//! One sort from the counts to the result. The segments are cut into one *chunk* a thread, and chunk after
//! chunk gets places of its own in each rank: so threads write apart and equal rows stay in their order.
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
    }

    [[nodiscard]] std::vector<RowId> run()
    {
        countRanks();
        auto sorted = makeLargeVector<RowId>(m_starts.back());
        if (m_source.rankCount() <= fewRanks) {
            placeDirectly(sorted);
        } else {
            makeBuckets();
            placeThroughBuckets(sorted);
        }
        return sorted;
    }

private:
    //! So many places can be written to in turn without missing the cache at each.
    static constexpr std::size_t fewRanks = 2'048;
    //! Rows that are sorted within a core's cache.
    static constexpr RowId bucketRows = 32'768;

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

    //! Fills m_starts, and turns each chunk's counts into its first place in each rank.
    void countRanks()
    {
        m_places.assign(m_chunkCount, Counts(m_source.rankCount()));
        forEachChunk([this](std::size_t chunk) {
            forEachRank(chunk, [&counts = m_places[chunk]](RowId, Code rank) { ++counts[rank]; });
        });
        RowId place = 0;
        m_starts.resize(m_source.rankCount() + 1);
        for (std::size_t rank = 0; rank < m_source.rankCount(); ++rank) {
            m_starts[rank] = place;
            for (auto& counts : m_places) {
                place += std::exchange(counts[rank], place);
            }
        }
        m_starts.back() = place;
    }

    void placeDirectly(std::vector<RowId>& sorted)
    {
        forEachChunk([this, &sorted](std::size_t chunk) {
            forEachRank(chunk, [&places = m_places[chunk], &sorted](RowId row, Code rank) {
                sorted[places[rank]++] = row;
            });
        });
    }

    void makeBuckets()
    {
        m_bucketOf.resize(m_source.rankCount());
        for (Code rank = 0; rank < m_source.rankCount(); ++rank) {
            const bool isFull =
                !m_buckets.empty() && m_starts[rank + 1] - m_buckets.back().firstPlace > bucketRows;
            if (m_buckets.empty() || isFull) {
                m_buckets.push_back({rank, rank, m_starts[rank], 0});
            }
            m_buckets.back().lastRank = rank;
            m_buckets.back().lastPlace = m_starts[rank + 1];
            m_bucketOf[rank] = static_cast<Code>(m_buckets.size() - 1);
        }
    }

    void placeThroughBuckets(std::vector<RowId>& sorted)
    {
        const auto ranked = std::make_unique_for_overwrite<RankedRow[]>(sorted.size());
        preferLargePages(ranked.get(), sorted.size() * sizeof(RankedRow));
        forEachChunk([this, &ranked](std::size_t chunk) { placeInBuckets(chunk, ranked.get()); });
        parallelFor(m_buckets.size(), m_chunkCount, m_stop, [&](unsigned, std::size_t bucket) {
            sortBucket(m_buckets[bucket], ranked.get(), sorted);
        });
    }

    //! A chunk's places in a bucket lie before those of the chunks behind it.
    void placeInBuckets(std::size_t chunk, RankedRow* ranked) const
    {
        Counts places;
        for (const auto& bucket : m_buckets) {
            RowId before = 0;
            for (Code rank = bucket.firstRank; rank <= bucket.lastRank; ++rank) {
                before += m_places[chunk][rank] - m_starts[rank];
            }
            places.push_back(bucket.firstPlace + before);
        }
        forEachRank(chunk, [&](RowId row, Code rank) { ranked[places[m_bucketOf[rank]]++] = {row, rank}; });
    }

    void sortBucket(const Bucket& bucket, const RankedRow* ranked, std::vector<RowId>& sorted) const
    {
        Counts places(m_starts.begin() + bucket.firstRank, m_starts.begin() + bucket.lastRank + 1);
        for (auto i = bucket.firstPlace; i < bucket.lastPlace; ++i) {
            sorted[places[ranked[i].rank - bucket.firstRank]++] = ranked[i].row;
        }
    }

    const RowSet& m_rows;
    const RankSource& m_source;
    const std::stop_token& m_stop;
    unsigned m_chunkCount = 1;
    std::vector<std::size_t> m_chunkBegins; //!< the first segment of each chunk, and the end of the last
    Counts m_starts;              //!< by rank: its first place in the result; and the number of rows
    std::vector<Counts> m_places; //!< by chunk and rank
    std::vector<Bucket> m_buckets;
    LargeVector<Code> m_bucketOf; //!< by rank
};

} // namespace

std::vector<RowId> sortByRank(const RowSet& rows, const RankSource& source, const std::stop_token& stop)
{
    return RankSort(rows, source, stop).run();
}

} // namespace trailscope
