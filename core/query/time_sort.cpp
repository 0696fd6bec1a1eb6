// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/time_sort.h"

#include "core/base/large_vector.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <memory>
#include <span>
#include <utility>

namespace trailscope {

namespace {

struct TimedRow {
    std::uint32_t time; //!< the seconds that tell it from others of its bucket
    RowId row;
};

//! Cuts the period into buckets of rows that fit into a core's cache, and sorts each of them there. Within a
//! segment rows are in the order of time, so that it fills the buckets one after another.
class TimeSort {
public:
    TimeSort(const RowSet& rows, const EventStore& store, const TimeRange& period)
        : m_rows(rows), m_store(store), m_begin(period.begin)
    {
        const auto seconds = static_cast<std::uint64_t>(period.end.seconds - period.begin.seconds);
        const auto bits = static_cast<unsigned>(std::bit_width(seconds));
        m_shift = bits > bucketBits ? bits - bucketBits : 0;
        m_starts.resize((seconds >> m_shift) + 2);
    }

    [[nodiscard]] std::vector<RowId> run()
    {
        countBuckets();
        const auto timed = std::make_unique_for_overwrite<TimedRow[]>(m_starts.back());
        preferLargePages(timed.get(), m_starts.back() * sizeof(TimedRow));
        placeInBuckets(timed.get());
        auto sorted = makeLargeVector<RowId>(m_starts.back());
        for (std::size_t bucket = 0; bucket + 1 < m_starts.size(); ++bucket) {
            const std::span<TimedRow> rows(timed.get() + m_starts[bucket],
                                           timed.get() + m_starts[bucket + 1]);
            sortBucket(rows);
            std::transform(rows.begin(), rows.end(), sorted.begin() + m_starts[bucket],
                           [](const TimedRow& row) { return row.row; });
        }
        return sorted;
    }

private:
    static constexpr unsigned bucketBits = 12;
    static constexpr unsigned digitBits = 11;
    static constexpr std::size_t digits = std::size_t{1} << digitBits;

    //! Calls visit(row, seconds since the period's begin) for the rows asked for, ascending.
    template<typename Visit>
    void forEachTime(Visit visit) const
    {
        for (std::size_t i = 0; i < m_store.segments().size(); ++i) {
            const auto& segment = *m_store.segments()[i];
            const auto base = static_cast<std::uint64_t>(segment.baseTime().seconds - m_begin.seconds);
            const auto offsets = segment.timeOffsets();
            const auto first = m_rows.layout().firstRow(i);
            m_rows.forEach(i, [&](RowId row) { visit(row, base + offsets[row - first]); });
        }
    }

    //! Sets m_starts to the first place of each bucket, and of the end.
    void countBuckets()
    {
        forEachTime([this](RowId, std::uint64_t seconds) { ++m_starts[(seconds >> m_shift) + 1]; });
        for (std::size_t bucket = 1; bucket < m_starts.size(); ++bucket) {
            m_starts[bucket] += m_starts[bucket - 1];
        }
    }

    void placeInBuckets(TimedRow* timed) const
    {
        auto places = m_starts;
        const auto mask = (std::uint64_t{1} << m_shift) - 1;
        forEachTime([&](RowId row, std::uint64_t seconds) {
            timed[places[seconds >> m_shift]++] = {static_cast<std::uint32_t>(seconds & mask), row};
        });
    }

    //! Stable.
    void sortBucket(std::span<TimedRow> rows)
    {
        constexpr std::size_t fewRows = 128;
        if (rows.size() <= fewRows) {
            std::stable_sort(rows.begin(), rows.end(),
                             [](const TimedRow& a, const TimedRow& b) { return a.time < b.time; });
            return;
        }
        m_spare.resize(std::max(m_spare.size(), rows.size()));
        std::span<TimedRow> from = rows;
        auto to = std::span(m_spare).first(rows.size());
        for (unsigned shift = 0; shift < m_shift; shift += digitBits) {
            sortByDigit(from, to, shift);
            std::swap(from, to);
        }
        if (from.data() != rows.data()) {
            std::copy(from.begin(), from.end(), rows.begin());
        }
    }

    static void sortByDigit(std::span<const TimedRow> from, std::span<TimedRow> to, unsigned shift)
    {
        const auto digit = [shift](const TimedRow& row) { return (row.time >> shift) & (digits - 1); };
        std::array<std::uint32_t, digits + 1> places{};
        for (const auto& row : from) {
            ++places[digit(row) + 1];
        }
        for (std::size_t i = 1; i < places.size(); ++i) {
            places[i] += places[i - 1];
        }
        for (const auto& row : from) {
            to[places[digit(row)]++] = row;
        }
    }

    const RowSet& m_rows;
    const EventStore& m_store;
    Timestamp m_begin;
    unsigned m_shift = 0;        //!< from seconds to the bucket
    std::vector<RowId> m_starts; //!< by bucket its first place; and the end
    std::vector<TimedRow> m_spare;
};

} // namespace

std::vector<RowId> sortByTime(const RowSet& rows, const EventStore& store)
{
    const auto period = store.period();
    return period ? TimeSort(rows, store, *period).run() : std::vector<RowId>();
}

} // namespace trailscope
