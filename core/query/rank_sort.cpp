// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/rank_sort.h"

#include "core/base/large_vector.h"
#include "core/query/segment_loop.h"

#include <algorithm>
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

//! Neighbouring cells whose rows are sorted together.
struct Bucket {
    std::size_t firstCell = 0;
    std::size_t lastCell = 0; //!< inclusive
    RowId firstPlace = 0;     //!< in the result
    RowId lastPlace = 0;      //!< behind its last row
};

using Counts = LargeVector<RowId>;

//! One sort from the counts to the result. The segments are cut into one *chunk* a thread, and chunk after
//! chunk gets places of its own in each *cell*, a power of two of neighbouring ranks: so threads write apart
//! and equal rows stay in their order. There are few cells, as counts that miss the cache are dear.
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
        while (cellOf(m_source.rankCount()) >= mostCells) {
            ++m_shift;
        }
    }

    [[nodiscard]] std::vector<RowId> run()
    {
        countCells();
        auto sorted = makeLargeVector<RowId>(m_starts.back());
        if (m_shift == 0) {
            placeDirectly(sorted);
        } else {
            makeBuckets();
            placeThroughBuckets(sorted);
        }
        return sorted;
    }

private:
    //! So many places can be written to in turn without missing the cache at each.
    static constexpr std::size_t mostCells = 2'048;
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

    [[nodiscard]] std::size_t cellOf(std::size_t rank) const noexcept { return rank >> m_shift; }

    //! Fills m_starts, and turns each chunk's counts into its first place in each cell.
    void countCells()
    {
        const auto cells = cellOf(m_source.rankCount()) + 1;
        m_places.assign(m_chunkCount, Counts(cells));
        forEachChunk([this](std::size_t chunk) {
            forEachRank(chunk,
                        [&counts = m_places[chunk], this](RowId, Code rank) { ++counts[cellOf(rank)]; });
        });
        RowId place = 0;
        for (std::size_t cell = 0; cell < cells; ++cell) {
            m_starts.push_back(place);
            for (auto& counts : m_places) {
                place += std::exchange(counts[cell], place);
            }
        }
        m_starts.push_back(place);
    }

    //! Each cell is one rank.
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
        for (std::size_t cell = 0; cell + 1 < m_starts.size(); ++cell) {
            const bool isFull =
                !m_buckets.empty() && m_starts[cell + 1] - m_buckets.back().firstPlace > bucketRows;
            if (m_buckets.empty() || isFull) {
                m_buckets.push_back({cell, cell, m_starts[cell], 0});
            }
            m_buckets.back().lastCell = cell;
            m_buckets.back().lastPlace = m_starts[cell + 1];
            m_bucketOf.push_back(static_cast<std::uint32_t>(m_buckets.size() - 1));
        }
    }

    void placeThroughBuckets(std::vector<RowId>& sorted)
    {
        const auto ranked = std::make_unique_for_overwrite<RankedRow[]>(sorted.size());
        preferLargePages(ranked.get(), sorted.size() * sizeof(RankedRow));
        forEachChunk([this, &ranked](std::size_t chunk) { placeInBuckets(chunk, ranked.get()); });
        std::vector<Counts> places(m_chunkCount);
        parallelFor(m_buckets.size(), m_chunkCount, m_stop, [&](unsigned worker, std::size_t bucket) {
            sortBucket(m_buckets[bucket], ranked.get(), places[worker], sorted);
        });
    }

    //! A chunk's places in a bucket lie before those of the chunks behind it.
    void placeInBuckets(std::size_t chunk, RankedRow* ranked) const
    {
        Counts places;
        for (const auto& bucket : m_buckets) {
            RowId before = 0;
            for (auto cell = bucket.firstCell; cell <= bucket.lastCell; ++cell) {
                before += m_places[chunk][cell] - m_starts[cell];
            }
            places.push_back(bucket.firstPlace + before);
        }
        forEachRank(chunk, [&](RowId row, Code rank) {
            ranked[places[m_bucketOf[cellOf(rank)]]++] = {row, rank};
        });
    }

    //! \a places is the thread's.
    void sortBucket(const Bucket& bucket, const RankedRow* ranked, Counts& places,
                    std::vector<RowId>& sorted) const
    {
        const auto firstRank = static_cast<Code>(bucket.firstCell << m_shift);
        const std::span rows(ranked + bucket.firstPlace, ranked + bucket.lastPlace);
        places.assign(((bucket.lastCell + 1) << m_shift) - firstRank, 0);
        for (const auto& row : rows) {
            ++places[row.rank - firstRank];
        }
        std::exclusive_scan(places.begin(), places.end(), places.begin(), bucket.firstPlace);
        for (const auto& row : rows) {
            sorted[places[row.rank - firstRank]++] = row.row;
        }
    }

    const RowSet& m_rows;
    const RankSource& m_source;
    const std::stop_token& m_stop;
    unsigned m_chunkCount = 1;
    std::vector<std::size_t> m_chunkBegins; //!< the first segment of each chunk, and the end of the last
    unsigned m_shift = 0;                   //!< from a rank to its cell
    Counts m_starts;              //!< by cell: its first place in the result; and the number of rows
    std::vector<Counts> m_places; //!< by chunk and cell
    std::vector<Bucket> m_buckets;
    std::vector<std::uint32_t> m_bucketOf; //!< by cell
};

} // namespace

std::vector<RowId> sortByRank(const RowSet& rows, const RankSource& source, const std::stop_token& stop)
{
    return RankSort(rows, source, stop).run();
}

} // namespace trailscope
