// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/page_allocator.h"
#include "core/store/segment.h"
#include "core/store/sorted_dictionaries.h"
#include "core/store/time_order.h"

#include <cstddef>
#include <cstdint>
#include <map>
#include <span>
#include <utility>
#include <vector>

namespace trailscope {

//! Rows of one loading segment that lie next to each other.
struct Slice {
    const Segment* segment = nullptr;
    std::size_t first = 0;
    std::size_t last = 0; //!< behind the last row
};

//! A row of a slice on its way to its place.
struct RowRef {
    std::int64_t seconds;
    std::uint32_t idHash;
    std::uint32_t slice;
    std::uint32_t row; //!< in the segment
};

//! How often a file's events (second) repeat another's (first).
using FilePairs = std::map<std::pair<FileId, FileId>, std::size_t>;

//! What was folded.
struct Duplicates {
    explicit Duplicates(std::size_t mostRecords) : limit(mostRecords) {}

    FilePairs pairs;                   //!< of all
    std::vector<FoldedRecord> records; //!< no more than limit
    std::size_t limit;
};

//! Merges slices, each of them in order already, and folds records that are one event. One a thread; keeps
//! its memory from one use to the next.
class RowMerge {
public:
    //! \a emptyCodes outlive it.
    explicit RowMerge(const EmptyCodes& emptyCodes) : m_emptyCodes(&emptyCodes) {}

    //! The rows of all slices in the order of time, id hash, file and offset, each event once; what was
    //! folded is added to \a duplicates. Valid until the next call.
    [[nodiscard]] std::span<const RowRef> merge(std::span<const Slice> slices, Duplicates& duplicates);

private:
    void collect();
    void mergeRuns();
    void foldDuplicates(Duplicates& duplicates);
    void addFolded(const RowRef& kept, const RowRef& folded, Duplicates& duplicates) const;
    [[nodiscard]] bool isBefore(const RowRef& a, const RowRef& b) const;
    [[nodiscard]] const RowRef* findKept(std::span<const RowRef> kept, const RowRef& ref) const;
    [[nodiscard]] bool isSameEvent(const RowRef& a, const RowRef& b) const;
    [[nodiscard]] RecordPlace placeOf(const RowRef& ref) const;

    const EmptyCodes* m_emptyCodes;
    std::span<const Slice> m_slices;
    PagedVector<RowRef> m_rows;
    PagedVector<RowRef> m_merged;
    std::vector<std::size_t> m_runs; //!< where each ordered run of m_rows begins, and where the last one ends
};

} // namespace trailscope
