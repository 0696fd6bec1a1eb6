// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

namespace trailscope::ui {

//! Positions in a table as ranges: what is selected. All of fifty million rows are one range.
class RowRanges {
public:
    struct Range {
        std::size_t first = 0;
        std::size_t last = 0; //!< inclusive

        bool operator==(const Range&) const = default;
    };

    void clear() { m_ranges.clear(); }

    //! Both ends inclusive, first <= last. Costs a walk over the ranges, except at the end, where it is free.
    void add(std::size_t first, std::size_t last);
    void remove(std::size_t first, std::size_t last);

    //! A binary search.
    [[nodiscard]] bool contains(std::size_t position) const noexcept;

    [[nodiscard]] std::size_t count() const noexcept;

    [[nodiscard]] bool isEmpty() const noexcept { return m_ranges.empty(); }

    //! Ascending; they neither overlap nor touch.
    [[nodiscard]] const std::vector<Range>& ranges() const noexcept { return m_ranges; }

    bool operator==(const RowRanges&) const = default;

private:
    std::vector<Range> m_ranges;
};

} // namespace trailscope::ui
