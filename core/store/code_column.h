// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/page_allocator.h"
#include "core/store/string_table.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <utility>
#include <vector>

namespace trailscope {

//! One segment's codes of one field, borrowed from the segment: a *local* code for each row, as narrow as the
//! segment's number of distinct values allows, and the table from local codes to those of the field's
//! Dictionary.
//!
//! Scan local codes, and translate a question into them first: a question about one value is one search in
//! toGlobal, and a segment that lacks the value is skipped.
struct ColumnView {
    std::size_t rowCount = 0;
    std::span<const std::uint8_t> narrow; //!< used with 2 to 256 distinct values
    std::span<const std::uint16_t> wide;  //!< used with more; both are empty when all rows have local code 0
    std::span<const Code> toGlobal;       //!< by local code. Two local codes may share one global code.
    bool isAscending = false; //!< toGlobal is, and no two share one: so it can be searched by halves

    [[nodiscard]] std::size_t localCount() const noexcept { return toGlobal.size(); }

    [[nodiscard]] std::uint32_t local(std::size_t row) const noexcept
    {
        if (!narrow.empty()) {
            return narrow[row];
        }
        return wide.empty() ? 0U : wide[row];
    }

    [[nodiscard]] Code global(std::size_t row) const noexcept { return toGlobal[local(row)]; }

    //! Have the rows the same local codes in both? Then what is counted by local code holds for both.
    [[nodiscard]] bool sharesCodesWith(const ColumnView& other) const noexcept
    {
        return narrow.data() == other.narrow.data() && wide.data() == other.wide.data();
    }

    //! Calls \a scan with a span of std::uint8_t or std::uint16_t codes, or \a constant without arguments.
    template<typename Scan, typename Constant>
    void visit(Scan&& scan, Constant&& constant) const
    {
        if (!narrow.empty()) {
            std::forward<Scan>(scan)(narrow);
        } else if (!wide.empty()) {
            std::forward<Scan>(scan)(wide);
        } else {
            std::forward<Constant>(constant)();
        }
    }
};

//! Owns what a ColumnView shows, or shares the rows' codes with another column of its segment.
class CodeColumn {
public:
    CodeColumn() = default;

    //! Every row has the one value of \a toGlobal.
    explicit CodeColumn(std::vector<Code> toGlobal);

    //! Local codes are below toGlobal.size(): 2 to 256, or more.
    CodeColumn(PagedVector<std::uint8_t> narrow, std::vector<Code> toGlobal);
    CodeColumn(PagedVector<std::uint16_t> wide, std::vector<Code> toGlobal);

    //! The rows have the local codes of \a owner, which stand for values of this column.
    CodeColumn(const CodeColumn& owner, std::vector<Code> toGlobal);

    [[nodiscard]] ColumnView view(std::size_t rowCount) const noexcept
    {
        if (!m_locals) {
            return {rowCount, {}, {}, m_toGlobal, m_isAscending};
        }
        return {rowCount, m_locals->narrow, m_locals->wide, m_toGlobal, m_isAscending};
    }

    //! 0 when the codes are another column's.
    [[nodiscard]] std::size_t codeBytes() const noexcept
    {
        return m_locals && m_isOwner
                 ? m_locals->narrow.capacity() + m_locals->wide.capacity() * sizeof(std::uint16_t)
                 : 0;
    }

    [[nodiscard]] std::size_t tableBytes() const noexcept { return m_toGlobal.capacity() * sizeof(Code); }

private:
    struct Locals {
        PagedVector<std::uint8_t> narrow;
        PagedVector<std::uint16_t> wide;
    };

    CodeColumn(std::shared_ptr<const Locals> locals, std::vector<Code> toGlobal, bool isOwner);

    std::shared_ptr<const Locals> m_locals; //!< null when there is one value
    std::vector<Code> m_toGlobal;
    bool m_isOwner = true;
    bool m_isAscending = false;
};

} // namespace trailscope
