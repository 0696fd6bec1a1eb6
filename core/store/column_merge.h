// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/code_set.h"
#include "core/store/row_merge.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace trailscope {

//! Builds the columns of merged rows from those of the slices they came from.
//!
//! A slice's local codes are translated once a distinct value, not once a row: the rows then only move
//! numbers of a byte or two, slice by slice, to where they belong. One a thread; keeps its memory from one
//! use to the next.
class ColumnMerge {
public:
    //! \a rows are what is left of the \a slices' rows, in their new order; \a ends: behind the last row of
    //! each segment to be built, of which none is longer than maxSegmentRows. All outlive the calls of
    //! build().
    void start(std::span<const Slice> slices, std::span<const RowRef> rows,
               std::span<const std::size_t> ends);

    //! That column, by segment. \a ranks: the new code by the old one, empty when codes stay. New codes are
    //! below \a codeCount. Local codes ascend as the new codes do.
    [[nodiscard]] std::vector<CodeColumn> build(std::size_t column, std::span<const Code> ranks,
                                                std::size_t codeCount);

private:
    void findValues(std::size_t column, std::span<const Code> ranks, std::size_t codeCount);

    template<typename Number>
    void place(PagedVector<Number>& numbers, std::span<const Code> ranks);

    template<typename Number>
    [[nodiscard]] std::vector<CodeColumn> cut(const PagedVector<Number>& numbers);

    template<typename Number>
    [[nodiscard]] CodeColumn makeColumn(std::span<const Number> numbers);

    std::span<const Slice> m_slices;
    std::span<const std::size_t> m_ends;
    std::size_t m_rowCount = 0;
    PagedVector<std::uint32_t> m_places; //!< of each row of each slice among the merged rows
    std::vector<ColumnView> m_views;     //!< by slice
    CodeSet m_set;
    std::vector<Code>
        m_values; //!< the distinct new codes of the partition, ascending; a *number* is an index
    std::vector<std::uint16_t> m_locals; //!< by number, in the segment at work
    PagedVector<std::uint8_t> m_bytes;
    PagedVector<std::uint16_t> m_shorts;
    PagedVector<std::uint32_t> m_words;
};

} // namespace trailscope
