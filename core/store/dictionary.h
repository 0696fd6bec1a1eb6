// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/stored_text.h"
#include "core/store/string_table.h"

#include <cassert>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace trailscope {

//! The distinct texts of one field, by code. Immutable and so free to share between threads.
class Dictionary {
public:
    //! How codes and texts are related.
    enum class Order : std::uint8_t {
        Arrival, //!< by first appearance, as while a load goes on
        Sorted,  //!< ascending by bytes: a code is its rank
    };

    Dictionary() = default;

    //! The texts as they come. Shares the memory of \a texts, to which more may be added meanwhile.
    explicit Dictionary(TextList texts) : m_texts(std::move(texts)), m_order(Order::Arrival) {}

    //! \a texts: at most StringTable::maxBytes in all.
    Dictionary(const std::vector<std::string_view>& texts, Order order);

    [[nodiscard]] std::size_t size() const noexcept { return m_texts.size(); }

    //! As it is shown: the members of a list with ", " between. Valid as long as the dictionary lives.
    [[nodiscard]] std::string_view text(Code code) const noexcept { return shownText(stored(code)); }

    //! The same with the bytes that tell members apart; see stored_text.h.
    [[nodiscard]] std::string_view stored(Code code) const noexcept
    {
        assert(code < size());
        return m_texts.text(code);
    }

    //! The codes of lists, ascending. Known beforehand when sorted, otherwise a walk over all.
    [[nodiscard]] std::vector<Code> lists() const;

    //! All stored texts one after another by code; text \a code begins at textBegin(code). For searching many
    //! at once.
    [[nodiscard]] std::string_view bytes() const noexcept { return m_texts.bytes(); }

    //! \a code may be size(): the end of the last text.
    [[nodiscard]] std::size_t textBegin(Code code) const noexcept { return m_texts.begin(code); }

    //! The code of exactly this stored text: a binary search when sorted, otherwise a walk over all.
    [[nodiscard]] std::optional<Code> find(std::string_view text) const noexcept;

    [[nodiscard]] Order order() const noexcept { return m_order; }

    //! The codes in the order of their stored bytes.
    [[nodiscard]] std::vector<Code> codesInOrder() const;

    //! For each code its rank by bytes; the identity when sorted.
    [[nodiscard]] std::vector<Code> ranks() const;

    //! The same texts in order; \a codes are codesInOrder().
    [[nodiscard]] Dictionary sorted(std::span<const Code> codes) const;

    [[nodiscard]] std::size_t sizeBytes() const noexcept { return m_texts.sizeBytes(); }

private:
    [[nodiscard]] std::vector<Code> findLists() const;

    TextList m_texts;
    Order m_order = Order::Sorted;
    std::vector<Code> m_lists; //!< when sorted
};

//! For each code its place in the order.
[[nodiscard]] std::vector<Code> ranksOf(std::span<const Code> codesInOrder);

} // namespace trailscope
