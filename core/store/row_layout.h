// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace trailscope {

//! The number of a row in an EventStore, counted through its segments.
using RowId = std::uint32_t;

//! How a store's rows are cut into segments, for rows as numbers and for rows as bits.
//!
//! In a bitmap each segment starts at a word of its own, so that segments can be worked on apart:
//!
//!     segment      0 (70 rows)            1 (64 rows)
//!     first row    0                      70
//!     words        [0..63] [64..69,----]  [70..133]
//!     first word   0                      2
class RowLayout {
public:
    RowLayout() = default;

    explicit RowLayout(const std::vector<std::size_t>& segmentRows)
    {
        for (const auto rows : segmentRows) {
            m_firstRows.push_back(m_firstRows.back() + static_cast<RowId>(rows));
            m_firstWords.push_back(m_firstWords.back() + (rows + 63) / 64);
        }
    }

    [[nodiscard]] std::size_t segmentCount() const noexcept { return m_firstRows.size() - 1; }

    [[nodiscard]] std::size_t rowCount() const noexcept { return m_firstRows.back(); }

    [[nodiscard]] std::size_t wordCount() const noexcept { return m_firstWords.back(); }

    [[nodiscard]] RowId firstRow(std::size_t segment) const noexcept { return m_firstRows[segment]; }

    [[nodiscard]] std::size_t rowsIn(std::size_t segment) const noexcept
    {
        return m_firstRows[segment + 1] - m_firstRows[segment];
    }

    [[nodiscard]] std::size_t firstWord(std::size_t segment) const noexcept { return m_firstWords[segment]; }

    [[nodiscard]] std::size_t wordsIn(std::size_t segment) const noexcept
    {
        return m_firstWords[segment + 1] - m_firstWords[segment];
    }

    //! The segment that holds a row; a binary search over the segments.
    [[nodiscard]] std::size_t segmentOf(RowId row) const noexcept
    {
        const auto after = std::upper_bound(m_firstRows.begin(), m_firstRows.end(), row);
        return static_cast<std::size_t>(after - m_firstRows.begin()) - 1;
    }

    bool operator==(const RowLayout&) const = default;

private:
    std::vector<RowId> m_firstRows{0};
    std::vector<std::size_t> m_firstWords{0};
};

} // namespace trailscope
