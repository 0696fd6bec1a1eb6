// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/time_order.h"

#include "core/base/memory.h"
#include "core/base/parallel.h"
#include "core/store/column_merge.h"
#include "core/store/row_merge.h"
#include "core/store/sorted_dictionaries.h"

#include <algorithm>
#include <atomic>
#include <limits>
#include <utility>

namespace trailscope {

namespace {

//! Cuts time into partitions of about as many rows as asked for, from a sample of the rows' times.
std::vector<TimeRange> partitionTime(const std::vector<SegmentPtr>& segments, std::size_t rowsEach)
{
    constexpr std::size_t sampleStep = 512;
    std::vector<std::int64_t> sample;
    for (const auto& segment : segments) {
        for (std::size_t row = 0; row < segment->rowCount(); row += sampleStep) {
            sample.push_back(segment->time(row).seconds);
        }
    }
    std::sort(sample.begin(), sample.end());
    std::vector<TimeRange> partitions;
    auto begin = std::numeric_limits<std::int64_t>::min();
    for (std::size_t i = rowsEach / sampleStep; i < sample.size(); i += rowsEach / sampleStep) {
        if (sample[i] > begin) {
            partitions.push_back({{begin}, {sample[i]}});
            begin = sample[i];
        }
    }
    partitions.push_back({{begin}, {std::numeric_limits<std::int64_t>::max()}});
    return partitions;
}

//! Segment::rowsIn for ranges that may be open at their ends.
std::pair<std::size_t, std::size_t> rowsIn(const Segment& segment, const TimeRange& range)
{
    const auto bound = [&](Timestamp time) {
        if (time <= segment.baseTime()) {
            return std::size_t{0};
        }
        return time > segment.time(segment.rowCount() - 1) ? segment.rowCount() : segment.lowerBound(time);
    };
    return {bound(range.begin), bound(range.end)};
}

//! Builds the segments of one partition of time after another. One a thread.
class PartitionBuilder {
public:
    //! \a sorted outlives the builder.
    explicit PartitionBuilder(const SortedDictionaries& sorted)
        : m_sorted(sorted), m_rowMerge(sorted.emptyCodes)
    {
    }

    [[nodiscard]] std::vector<SegmentPtr> build(std::span<const Slice> slices, Duplicates& duplicates)
    {
        const auto rows = m_rowMerge.merge(slices, duplicates);
        const auto ends = segmentEnds(rows);
        std::vector<Segment::Parts> parts;
        std::size_t begin = 0;
        for (const auto end : ends) {
            parts.push_back(plainColumns(slices, rows.subspan(begin, end - begin)));
            begin = end;
        }
        addCodeColumns(slices, rows, ends, parts);
        std::vector<SegmentPtr> segments;
        segments.reserve(parts.size());
        for (auto& part : parts) {
            segments.push_back(std::make_shared<const Segment>(std::move(part)));
        }
        return segments;
    }

private:
    //! Where the segments end: no longer than one may be, and within the seconds that an offset can hold.
    static std::vector<std::size_t> segmentEnds(std::span<const RowRef> rows)
    {
        std::vector<std::size_t> ends;
        for (std::size_t begin = 0; begin < rows.size(); begin = ends.back()) {
            const auto lastSecond =
                rows[begin].seconds + std::int64_t{std::numeric_limits<std::uint32_t>::max()};
            auto end = std::min(begin + maxSegmentRows, rows.size());
            while (rows[end - 1].seconds > lastSecond) {
                --end;
            }
            ends.push_back(end);
        }
        return ends;
    }

    static Segment::Parts plainColumns(std::span<const Slice> slices, std::span<const RowRef> rows)
    {
        Segment::Parts parts;
        parts.base = {rows.front().seconds};
        bool requestDiffers = false;
        parts.timeOffsets.reserve(rows.size());
        parts.idHashes.reserve(rows.size());
        parts.recordOffsets.reserve(rows.size());
        parts.requestHashes.reserve(rows.size());
        for (const auto& ref : rows) {
            const auto& from = slices[ref.slice].segment->parts();
            parts.timeOffsets.push_back(static_cast<std::uint32_t>(ref.seconds - parts.base.seconds));
            parts.idHashes.push_back(ref.idHash);
            parts.recordOffsets.push_back(from.recordOffsets[ref.row]);
            parts.requestHashes.push_back(from.requestHashes.empty() ? ref.idHash
                                                                     : from.requestHashes[ref.row]);
            requestDiffers |= parts.requestHashes.back() != ref.idHash;
        }
        if (!requestDiffers) {
            parts.requestHashes = {};
        }
        return parts;
    }

    void addCodeColumns(std::span<const Slice> slices, std::span<const RowRef> rows,
                        std::span<const std::size_t> ends, std::vector<Segment::Parts>& parts)
    {
        m_columnMerge.start(slices, rows, ends);
        for (std::size_t column = 0; column < columnCount; ++column) {
            auto built = m_columnMerge.build(column, m_sorted.ranks[column], m_sorted.codeCount(column));
            for (std::size_t i = 0; i < parts.size(); ++i) {
                parts[i].columns[column] = std::move(built[i]);
            }
        }
    }

    const SortedDictionaries& m_sorted;
    RowMerge m_rowMerge;
    ColumnMerge m_columnMerge;
};

//! The slices of all partitions, with the number of the segment that each was cut from.
struct Slices {
    std::vector<std::vector<Slice>> byPartition;
    std::vector<std::vector<std::size_t>> segments;
    std::vector<std::atomic<std::size_t>> uses; //!< by segment: partitions that still need it
};

Slices sliceSegments(const std::vector<SegmentPtr>& segments, const std::vector<TimeRange>& partitions)
{
    Slices slices{std::vector<std::vector<Slice>>(partitions.size()),
                  std::vector<std::vector<std::size_t>>(partitions.size()),
                  std::vector<std::atomic<std::size_t>>(segments.size())};
    for (std::size_t segment = 0; segment < segments.size(); ++segment) {
        for (std::size_t partition = 0; partition < partitions.size(); ++partition) {
            const auto [first, last] = rowsIn(*segments[segment], partitions[partition]);
            if (first < last) {
                slices.byPartition[partition].push_back({segments[segment].get(), first, last});
                slices.segments[partition].push_back(segment);
                ++slices.uses[segment];
            }
        }
    }
    return slices;
}

std::vector<DuplicateCount> sumUp(const std::vector<Duplicates>& partitions)
{
    FilePairs total;
    for (const auto& partition : partitions) {
        for (const auto& [files, events] : partition.pairs) {
            total[files] += events;
        }
    }
    std::vector<DuplicateCount> list;
    list.reserve(total.size());
    for (const auto& [files, events] : total) {
        list.push_back({files.first, files.second, events});
    }
    return list;
}

} // namespace

OrderedEvents orderByTime(EventStore::Parts loading, unsigned threads, std::stop_token stop,
                          const std::map<std::string, std::string>& userNames)
{
    constexpr std::size_t partitionRows = 2 * maxSegmentRows;
    constexpr std::size_t foldedListed = 100'000;
    const auto sorted = sortDictionaries(std::exchange(loading.dictionaries, {}), userNames, threads, stop);
    giveFreeMemoryBack();
    auto& segments = loading.segments;
    auto slices = sliceSegments(segments, partitionTime(segments, partitionRows));
    std::vector<std::vector<SegmentPtr>> placed(slices.byPartition.size());
    std::vector<Duplicates> duplicates(placed.size(), Duplicates(foldedListed / placed.size() + 1));
    std::vector<PartitionBuilder> builders(std::max(threads, 1U), PartitionBuilder(sorted));
    parallelFor(placed.size(), threads, stop, [&](unsigned worker, std::size_t partition) {
        placed[partition] = builders[worker].build(slices.byPartition[partition], duplicates[partition]);
        for (const auto segment : slices.segments[partition]) {
            if (slices.uses[segment].fetch_sub(1) == 1) {
                segments[segment].reset();
            }
        }
    });

    OrderedEvents ordered;
    ordered.parts.stage = EventStore::Stage::Final;
    ordered.parts.dictionaries = sorted.dictionaries;
    ordered.parts.rawSource = std::move(loading.rawSource);
    for (auto& partition : placed) {
        ordered.parts.segments.insert(ordered.parts.segments.end(), partition.begin(), partition.end());
    }
    ordered.duplicates = sumUp(duplicates);
    for (const auto& partition : duplicates) {
        ordered.folded.insert(ordered.folded.end(), partition.records.begin(), partition.records.end());
    }
    return ordered;
}

} // namespace trailscope
