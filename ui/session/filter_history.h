// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/filter.h"

#include <cstddef>
#include <vector>

namespace trailscope::ui {

//! The filters that were in use, like the pages of a browser: a step back, a step forward, and what is pushed
//! after a step back replaces what lay ahead. Never empty; starts with the filter that matches every event.
class FilterHistory {
public:
    //! Does nothing when the filter is the current one.
    void push(const Filter& filter);

    [[nodiscard]] const Filter& current() const noexcept { return m_filters[m_position]; }

    //! Null when there is none.
    [[nodiscard]] const Filter* before() const noexcept
    {
        return m_position > 0 ? &m_filters[m_position - 1] : nullptr;
    }
    [[nodiscard]] const Filter* after() const noexcept
    {
        return m_position + 1 < m_filters.size() ? &m_filters[m_position + 1] : nullptr;
    }

    //! All of them, the oldest first.
    [[nodiscard]] const std::vector<Filter>& filters() const noexcept { return m_filters; }
    [[nodiscard]] std::size_t position() const noexcept { return m_position; }

    //! \a position is one of filters().
    void goTo(std::size_t position) noexcept { m_position = position; }

private:
    std::vector<Filter> m_filters{Filter()};
    std::size_t m_position = 0;
};

} // namespace trailscope::ui
