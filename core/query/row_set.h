// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/row_layout.h"

#include <bit>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace trailscope {

//! A set of a store's rows as one bit a row, cut into segments as the store is (see RowLayout).
class RowSet {
public:
    //! No row of an empty store.
    RowSet();

    //! No row of a store with this layout.
    explicit RowSet(std::shared_ptr<const RowLayout> layout);

    [[nodiscard]] static RowSet all(std::shared_ptr<const RowLayout> layout);

    [[nodiscard]] const RowLayout& layout() const noexcept { return *m_layout; }

    //! The bits of one segment; those past its last row are 0 and must stay so.
    [[nodiscard]] std::span<std::uint64_t> words(std::size_t segment) noexcept;
    [[nodiscard]] std::span<const std::uint64_t> words(std::size_t segment) const noexcept;

    void add(RowId row) noexcept;
    [[nodiscard]] bool contains(RowId row) const noexcept;

    [[nodiscard]] std::size_t count() const noexcept;

    //! How many of a segment's rows [first, last) are in the set.
    [[nodiscard]] std::size_t count(std::size_t segment, std::size_t first, std::size_t last) const noexcept;

    //! All rows, ascending.
    [[nodiscard]] std::vector<RowId> rows() const;

    //! Both sets must have the same layout, as in all that follow.
    RowSet& operator&=(const RowSet& other) noexcept;
    RowSet& operator|=(const RowSet& other) noexcept;
    RowSet& operator-=(const RowSet& other) noexcept; //!< keeps what is not in \a other

    //! Turns into the set of all other rows.
    void invert() noexcept;

    bool operator==(const RowSet& other) const noexcept;

    //! Calls fn(RowId) for each row of a segment, ascending.
    template<typename Fn>
    void forEach(std::size_t segment, Fn&& fn) const
    {
        const auto first = m_layout->firstRow(segment);
        const auto bits = words(segment);
        for (std::size_t i = 0; i < bits.size(); ++i) {
            for (auto word = bits[i]; word != 0; word &= word - 1) {
                fn(static_cast<RowId>(first + i * 64 + static_cast<std::size_t>(std::countr_zero(word))));
            }
        }
    }

private:
    std::shared_ptr<const RowLayout> m_layout;
    std::vector<std::uint64_t> m_words;
};

} // namespace trailscope
