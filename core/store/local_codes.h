// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/code_column.h"

#include <algorithm>
#include <cstdint>
#include <span>
#include <vector>

namespace trailscope {

//! Gathers one column of a segment: numbers its distinct codes in the order of their first appearance. At
//! most 65,536 rows. Nothing is cleared from one segment to the next.
class LocalCodes {
public:
    //! Appends a row.
    [[gnu::always_inline]] void add(Code code)
    {
        if (m_rowCount == m_locals.size()) {
            m_locals.resize(m_rowCount == 0 ? firstRows : maxRows);
        }
        m_locals[m_rowCount++] = localOf(code);
    }

    //! By local code.
    [[nodiscard]] std::span<const Code> distinct() const noexcept { return m_distinct; }

    //! The rows named in \a order, with \a toGlobal as the codes that the distinct ones stand for.
    [[nodiscard]] CodeColumn column(std::span<const std::uint32_t> order, std::vector<Code> toGlobal) const;

    //! Forgets the rows from \a rowCount on.
    void cutTo(std::size_t rowCount) noexcept { m_rowCount = std::min(m_rowCount, rowCount); }

    //! Starts the next segment.
    void clear() noexcept
    {
        m_distinct.clear();
        m_rowCount = 0;
        ++m_segment;
    }

    //! The same when the codes get other meanings, which the last segment's no longer have.
    void forgetCodes() noexcept
    {
        clear();
        m_slots.clear();
    }

private:
    struct Slot {
        std::uint32_t segment = 0; //!< the one that set this slot last
        std::uint16_t local = 0;
    };

    [[nodiscard]] std::uint16_t localOf(Code code)
    {
        if (code >= m_slots.size()) {
            m_slots.resize(code + std::size_t{1});
        }
        auto& slot = m_slots[code];
        if (slot.segment != m_segment) {
            m_distinct.push_back(code); // first: when memory ends here, the slot has promised nothing
            slot = {m_segment, static_cast<std::uint16_t>(m_distinct.size() - 1)};
        }
        return slot.local;
    }

    static constexpr std::size_t firstRows = 1'024;
    static constexpr std::size_t maxRows = 65'536;

    std::vector<Slot> m_slots; //!< by code
    std::uint32_t m_segment = 1;
    std::vector<Code> m_distinct;
    PagedVector<std::uint16_t> m_locals; //!< by row; those from m_rowCount on are free
    std::size_t m_rowCount = 0;
};

} // namespace trailscope
