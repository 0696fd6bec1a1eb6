// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/code_column.h"

#include <algorithm>
#include <cstdint>
#include <vector>

namespace trailscope {

//! Numbers the distinct codes of one segment's column after another without clearing tables in between.
class LocalCodes {
public:
    //! Starts a column whose codes are below \a codeCount and which has \a rowCount rows.
    void start(std::size_t codeCount, std::size_t rowCount)
    {
        if (m_slots.size() < codeCount) {
            m_slots.resize(codeCount);
        }
        ++m_column;
        m_distinct.clear();
        m_locals.clear();
        m_locals.reserve(rowCount);
    }

    void add(Code code)
    {
        auto& slot = m_slots[code];
        if (slot.column != m_column) {
            slot = {m_column, static_cast<std::uint32_t>(m_distinct.size())};
            m_distinct.push_back(code);
        }
        m_locals.push_back(static_cast<std::uint16_t>(slot.local));
    }

    //! The column with local codes in the order of first appearance.
    [[nodiscard]] CodeColumn finish() const { return {m_locals, m_distinct}; }

    //! The column with local codes ascending as the codes do, so that a range of codes is a range of locals.
    [[nodiscard]] CodeColumn finishSorted()
    {
        m_sorted = m_distinct;
        std::sort(m_sorted.begin(), m_sorted.end());
        for (std::uint32_t local = 0; local < m_sorted.size(); ++local) {
            m_slots[m_sorted[local]].local = local;
        }
        for (auto& local : m_locals) {
            local = static_cast<std::uint16_t>(m_slots[m_distinct[local]].local);
        }
        return {m_locals, m_sorted};
    }

private:
    struct Slot {
        std::uint32_t column = 0; //!< the column that set this slot last
        std::uint32_t local = 0;
    };

    std::vector<Slot> m_slots;
    std::uint32_t m_column = 0;
    std::vector<Code> m_distinct;
    std::vector<Code> m_sorted;
    std::vector<std::uint16_t> m_locals;
};

} // namespace trailscope
