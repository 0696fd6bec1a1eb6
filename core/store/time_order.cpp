// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/time_order.h"

#include "core/base/parallel.h"
#include "core/store/local_codes.h"

#include <algorithm>
#include <atomic>
#include <limits>
#include <map>
#include <utility>

namespace trailscope {

namespace {

constexpr std::size_t traitsColumn = columnCount - 2;

//! A row of the loading store on its way to its place.
struct RowRef {
    std::int64_t seconds;
    std::uint32_t idHash;
    std::uint32_t segment;
    std::uint32_t row;
};

//! The same columns under sorted codes.
struct SortedDictionaries {
    std::array<DictionaryPtr, columnCount> dictionaries;
    std::array<std::vector<Code>, columnCount> ranks; //!< old code -> new; empty where codes stay
};

SortedDictionaries sortDictionaries(const std::array<DictionaryPtr, columnCount>& loading, unsigned threads,
                                    const std::stop_token& stop)
{
    SortedDictionaries sorted;
    sorted.dictionaries = loading;
    parallelFor(traitsColumn, threads, stop, [&](unsigned, std::size_t column) {
        const auto& from = *loading[column];
        auto ranks = from.ranks();
        std::vector<std::string_view> texts(from.size());
        for (Code code = 0; code < from.size(); ++code) {
            texts[ranks[code]] = from.text(code);
        }
        sorted.dictionaries[column] = std::make_shared<const Dictionary>(texts, Dictionary::Order::Sorted);
        sorted.ranks[column] = std::move(ranks);
    });
    return sorted;
}

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

//! One segment's rows that belong into a partition.
struct Slice {
    std::uint32_t segment = 0;
    std::size_t first = 0;
    std::size_t last = 0;
};

using FilePairs = std::map<std::pair<FileId, FileId>, std::size_t>;

//! Builds the segments of one partition of time. Touches no segment but those of its slices.
class PartitionBuilder {
public:
    PartitionBuilder(const std::vector<SegmentPtr>& segments, std::span<const Slice> slices,
                     const SortedDictionaries& sorted)
        : m_slices(slices), m_sorted(sorted)
    {
        for (const auto& slice : slices) {
            m_segments.push_back(segments[slice.segment].get());
        }
    }

    [[nodiscard]] std::vector<SegmentPtr> build(FilePairs& duplicates)
    {
        auto rows = collect();
        foldDuplicates(rows, duplicates);
        std::vector<SegmentPtr> placed;
        for (auto rest = std::span<const RowRef>(rows); !rest.empty();) {
            const auto count = segmentLength(rest);
            placed.push_back(buildSegment(rest.first(count)));
            rest = rest.subspan(count);
        }
        return placed;
    }

private:
    [[nodiscard]] std::vector<RowRef> collect() const
    {
        std::vector<RowRef> rows;
        for (std::uint32_t slice = 0; slice < m_slices.size(); ++slice) {
            const auto& segment = *m_segments[slice];
            const auto ids = segment.hashes(Field::Id);
            for (auto row = m_slices[slice].first; row < m_slices[slice].last; ++row) {
                rows.push_back({segment.time(row).seconds, ids[row], slice, static_cast<std::uint32_t>(row)});
            }
        }
        std::sort(rows.begin(), rows.end(), [this](const RowRef& a, const RowRef& b) {
            if (a.seconds != b.seconds) {
                return a.seconds < b.seconds;
            }
            return a.idHash != b.idHash ? a.idHash < b.idHash : placeOf(a) < placeOf(b);
        });
        return rows;
    }

    [[nodiscard]] std::pair<FileId, std::uint32_t> placeOf(const RowRef& ref) const
    {
        const auto place = m_segments[ref.segment]->place(ref.row);
        return {place.file, place.offset};
    }

    //! Of two rows with the same time and id hash.
    [[nodiscard]] bool isSameEvent(const RowRef& a, const RowRef& b) const
    {
        const auto& first = *m_segments[a.segment];
        const auto& second = *m_segments[b.segment];
        const auto agree = [&](Field field) {
            return first.column(field).global(a.row) == second.column(field).global(b.row);
        };
        return first.hashes(Field::Request)[a.row] == second.hashes(Field::Request)[b.row]
            && agree(Field::Account) && agree(Field::Event);
    }

    //! The kept row that is the same event, among those of equal time and id hash at the end of the kept
    //! ones.
    [[nodiscard]] const RowRef* findKept(std::span<const RowRef> kept, const RowRef& ref) const
    {
        for (auto i = kept.size();
             i > 0 && kept[i - 1].seconds == ref.seconds && kept[i - 1].idHash == ref.idHash; --i) {
            if (isSameEvent(kept[i - 1], ref)) {
                return &kept[i - 1];
            }
        }
        return nullptr;
    }

    void foldDuplicates(std::vector<RowRef>& rows, FilePairs& duplicates) const
    {
        std::size_t keptCount = 0;
        for (const auto& ref : rows) {
            const auto* kept = ref.idHash == 0 ? nullptr : findKept(std::span(rows).first(keptCount), ref);
            if (kept != nullptr) {
                ++duplicates[{placeOf(*kept).first, placeOf(ref).first}];
            } else {
                rows[keptCount++] = ref;
            }
        }
        rows.resize(keptCount);
    }

    static std::size_t segmentLength(std::span<const RowRef> rows)
    {
        const auto lastSecond =
            rows.front().seconds + std::int64_t{std::numeric_limits<std::uint32_t>::max()};
        auto count = std::min(rows.size(), maxSegmentRows);
        while (rows[count - 1].seconds > lastSecond) {
            --count;
        }
        return count;
    }

    [[nodiscard]] SegmentPtr buildSegment(std::span<const RowRef> rows)
    {
        Segment::Parts parts;
        parts.base = {rows.front().seconds};
        bool requestDiffers = false;
        parts.timeOffsets.reserve(rows.size());
        parts.idHashes.reserve(rows.size());
        parts.recordOffsets.reserve(rows.size());
        parts.requestHashes.reserve(rows.size());
        for (const auto& ref : rows) {
            const auto& from = m_segments[ref.segment]->parts();
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
        for (std::size_t column = 0; column < columnCount; ++column) {
            parts.columns[column] = buildColumn(column, rows);
        }
        return std::make_shared<const Segment>(std::move(parts));
    }

    [[nodiscard]] CodeColumn buildColumn(std::size_t column, std::span<const RowRef> rows)
    {
        m_views.clear();
        for (const auto* segment : m_segments) {
            m_views.push_back(segment->parts().columns[column].view(segment->rowCount()));
        }
        const auto& ranks = m_sorted.ranks[column];
        m_locals.start(column == traitsColumn ? traitsCount : m_sorted.dictionaries[column]->size(),
                       rows.size());
        for (const auto& ref : rows) {
            const auto code = m_views[ref.segment].global(ref.row);
            m_locals.add(ranks.empty() ? code : ranks[code]);
        }
        return m_locals.finishSorted();
    }

    std::span<const Slice> m_slices;
    const SortedDictionaries& m_sorted;
    std::vector<const Segment*> m_segments; //!< by slice
    std::vector<ColumnView> m_views;
    LocalCodes m_locals;
};

std::vector<std::vector<Slice>> sliceSegments(const std::vector<SegmentPtr>& segments,
                                              const std::vector<TimeRange>& partitions)
{
    std::vector<std::vector<Slice>> slices(partitions.size());
    for (std::uint32_t segment = 0; segment < segments.size(); ++segment) {
        for (std::size_t partition = 0; partition < partitions.size(); ++partition) {
            const auto [first, last] = rowsIn(*segments[segment], partitions[partition]);
            if (first < last) {
                slices[partition].push_back({segment, first, last});
            }
        }
    }
    return slices;
}

std::vector<std::atomic<std::size_t>> countUses(std::size_t segmentCount,
                                                const std::vector<std::vector<Slice>>& slices)
{
    std::vector<std::atomic<std::size_t>> uses(segmentCount);
    for (const auto& partition : slices) {
        for (const auto& slice : partition) {
            ++uses[slice.segment];
        }
    }
    return uses;
}

std::vector<DuplicateCount> sumUp(const std::vector<FilePairs>& partitions)
{
    FilePairs total;
    for (const auto& partition : partitions) {
        for (const auto& [files, events] : partition) {
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

OrderedEvents orderByTime(EventStore::Parts loading, unsigned threads, std::stop_token stop)
{
    constexpr std::size_t partitionRows = 4 * maxSegmentRows;
    const auto sorted = sortDictionaries(loading.dictionaries, threads, stop);
    loading.dictionaries = {}; // the texts live on in the sorted ones
    auto& segments = loading.segments;
    const auto slices = sliceSegments(segments, partitionTime(segments, partitionRows));
    auto uses = countUses(segments.size(), slices);
    std::vector<std::vector<SegmentPtr>> placed(slices.size());
    std::vector<FilePairs> duplicates(slices.size());
    parallelFor(slices.size(), threads, stop, [&](unsigned, std::size_t partition) {
        placed[partition] =
            PartitionBuilder(segments, slices[partition], sorted).build(duplicates[partition]);
        for (const auto& slice : slices[partition]) {
            if (uses[slice.segment].fetch_sub(1) == 1) {
                segments[slice.segment].reset();
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
    return ordered;
}

} // namespace trailscope
