// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/row_order.h"

#include "core/query/calendar_ranges.h"
#include "core/query/field_values.h"
#include "core/query/row_codes.h"

#include <algorithm>
#include <bit>
#include <numeric>

namespace trailscope {

namespace {

//! As Dictionary::ranks(), by the number that a text is.
std::vector<Code> numericRanks(const Dictionary& dictionary)
{
    const auto numbers = numbersOf(dictionary);
    std::vector<Code> codes(dictionary.size());
    std::iota(codes.begin(), codes.end(), Code{0});
    std::stable_sort(codes.begin(), codes.end(),
                     [&numbers](Code a, Code b) { return numbers[a] < numbers[b]; });
    std::vector<Code> ranks(codes.size());
    for (Code rank = 0; rank < codes.size(); ++rank) {
        ranks[codes[rank]] = rank;
    }
    return ranks;
}

//! Gives the rows of a segment their ranks, numbers below rankCount(). Not thread-safe.
class RankSource {
public:
    RankSource(Field field, const QueryContext& context) : m_field(field), m_store(*context.store)
    {
        if (fieldInfo(field).storage == FieldStorage::Calendar) {
            m_pieces = piecesOf(m_store, *context.calendar);
            m_rankCount = knownValues(field).size();
            return;
        }
        const auto& dictionary = m_store.dictionary(field);
        m_ranks = isNumeric(field) ? numericRanks(dictionary) : dictionary.ranks();
        m_rankCount = m_ranks.size();
    }

    [[nodiscard]] std::size_t rankCount() const noexcept { return m_rankCount; }

    //! By the segment's row; valid until the next call.
    [[nodiscard]] const std::vector<Code>& ranksOf(std::size_t segment)
    {
        const auto& rows = *m_store.segments()[segment];
        m_rowRanks.resize(rows.rowCount());
        if (m_ranks.empty()) {
            fillCalendarValues(m_field, rows, m_pieces, m_rowRanks);
        } else {
            fillFromCodes(rows.column(m_field));
        }
        return m_rowRanks;
    }

private:
    void fillFromCodes(const ColumnView& column)
    {
        m_localRanks.clear();
        for (const Code code : column.toGlobal) {
            m_localRanks.push_back(m_ranks[code]);
        }
        column.visit(
            [this](auto locals) {
                for (std::size_t row = 0; row < locals.size(); ++row) {
                    m_rowRanks[row] = m_localRanks[locals[row]];
                }
            },
            [this] { std::fill(m_rowRanks.begin(), m_rowRanks.end(), m_localRanks.front()); });
    }

    Field m_field;
    const EventStore& m_store;
    std::size_t m_rankCount = 0;
    std::vector<Code> m_ranks;             //!< by code; empty for calendar fields
    std::vector<Calendar::Piece> m_pieces; //!< for calendar fields
    std::vector<Code> m_localRanks;
    std::vector<Code> m_rowRanks;
};

//! Turns counts into the position at which each rank begins.
void makeStarts(std::vector<RowId>& counts, bool ascending)
{
    if (ascending) {
        std::exclusive_scan(counts.begin(), counts.end(), counts.begin(), RowId{0});
    } else {
        std::exclusive_scan(counts.rbegin(), counts.rend(), counts.rbegin(), RowId{0});
    }
}

//! Calls visit(row, rank) for the set's rows, ascending, or stops early when asked to.
template<typename Visit>
void forEachRank(const RowSet& rows, RankSource& source, const std::stop_token& stop, Visit visit)
{
    for (std::size_t segment = 0; segment < rows.layout().segmentCount() && !stop.stop_requested();
         ++segment) {
        const auto rowCount = rows.layout().rowsIn(segment);
        if (rows.count(segment, 0, rowCount) == 0) {
            continue;
        }
        const auto& ranks = source.ranksOf(segment);
        const auto firstRow = rows.layout().firstRow(segment);
        rows.forEach(segment, [&](RowId row) { visit(row, ranks[row - firstRow]); });
    }
}

//! The rows of a final store, which lie in time order, by their rank: one counting sort, for ranks whose
//! counters stay in the cache.
std::vector<RowId> orderByFewRanks(const RowSet& rows, RankSource& source, bool ascending,
                                   const std::stop_token& stop)
{
    std::vector<RowId> next(source.rankCount());
    forEachRank(rows, source, stop, [&next](RowId, Code rank) { ++next[rank]; });
    makeStarts(next, ascending);
    std::vector<RowId> ordered(rows.count());
    forEachRank(rows, source, stop, [&](RowId row, Code rank) { ordered[next[rank]++] = row; });
    return ordered;
}

//! The same for any number of ranks: by the lower half of the rank's bits, then by the upper half, so that
//! neither pass writes to more places at once than the cache has lines for.
std::vector<RowId> orderByManyRanks(const RowSet& rows, RankSource& source, bool ascending,
                                    const std::stop_token& stop)
{
    struct RankedRow {
        RowId row = 0;
        Code rank = 0;
    };
    const auto lowBits = static_cast<unsigned>(std::bit_width(source.rankCount()) + 1) / 2;
    const auto lowMask = (Code{1} << lowBits) - 1;
    std::vector<RowId> nextLow(std::size_t{lowMask} + 1);
    std::vector<RowId> nextHigh((source.rankCount() >> lowBits) + 1);
    forEachRank(rows, source, stop, [&](RowId, Code rank) {
        ++nextLow[rank & lowMask];
        ++nextHigh[rank >> lowBits];
    });
    makeStarts(nextLow, ascending);
    makeStarts(nextHigh, ascending);
    std::vector<RankedRow> byLow(rows.count());
    forEachRank(rows, source, stop, [&](RowId row, Code rank) {
        byLow[nextLow[rank & lowMask]++] = {row, rank};
    });
    std::vector<RowId> ordered(byLow.size());
    for (const auto& [row, rank] : byLow) {
        ordered[nextHigh[rank >> lowBits]++] = row;
    }
    return ordered;
}

std::vector<RowId> orderByRank(const RowSet& rows, RankSource& source, bool ascending,
                               const std::stop_token& stop)
{
    constexpr std::size_t fewRanks = 4'096;
    return source.rankCount() <= fewRanks ? orderByFewRanks(rows, source, ascending, stop)
                                          : orderByManyRanks(rows, source, ascending, stop);
}

//! Stable, by keys below keyCount.
template<typename KeyOf>
void sortByKey(std::vector<RowId>& rows, std::size_t keyCount, bool ascending, KeyOf keyOf)
{
    std::vector<RowId> next(keyCount);
    for (const auto row : rows) {
        ++next[keyOf(row)];
    }
    makeStarts(next, ascending);
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
        sortByKey(ordered, digitMask + 1, true,
                  [&](RowId row) { return (seconds[row] >> shift) & digitMask; });
    }
    return ordered;
}

//! The rows of a loading store by rank, rows of one rank by time.
std::vector<RowId> orderLoadingByRank(const RowSet& rows, RankSource& source, bool ascending,
                                      const EventStore& store, const std::stop_token& stop)
{
    auto ordered = orderByTime(rows, store);
    std::vector<Code> ranks(store.rowCount());
    forEachRank(rows, source, stop, [&ranks](RowId row, Code rank) { ranks[row] = rank; });
    sortByKey(ordered, source.rankCount(), ascending, [&ranks](RowId row) { return ranks[row]; });
    return ordered;
}

std::vector<RowId> ordered(const RowSet& rows, const SortKey& key, const QueryContext& context,
                           const std::stop_token& stop)
{
    const auto& store = *context.store;
    const auto storage = fieldInfo(key.field).storage;
    const bool isFinal = store.stage() == EventStore::Stage::Final;
    if (storage == FieldStorage::Dictionary || storage == FieldStorage::Calendar) {
        RankSource source(key.field, context);
        return isFinal ? orderByRank(rows, source, key.ascending, stop)
                       : orderLoadingByRank(rows, source, key.ascending, store, stop);
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
