// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/dictionary.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace trailscope {

//! The members of a dictionary's lists as codes, so that what is counted by list can be told by member. A
//! member that is a text of its own has that text's code; the others have codes from dictionary.size() on.
//! The dictionary must outlive this.
class ListMembers {
public:
    explicit ListMembers(const Dictionary& dictionary);

    //! Are there no lists?
    [[nodiscard]] bool isEmpty() const noexcept { return m_lists.empty(); }

    //! Codes are below it.
    [[nodiscard]] std::size_t codeCount() const noexcept { return m_dictionary.size() + m_others.size(); }

    [[nodiscard]] std::string_view text(Code code) const noexcept
    {
        return code < m_dictionary.size() ? m_dictionary.text(code) : m_others[code - m_dictionary.size()];
    }

    //! The codes of lists, ascending.
    [[nodiscard]] const std::vector<Code>& lists() const noexcept { return m_lists; }

    //! Of one of lists(), by its index; each member once.
    [[nodiscard]] std::span<const Code> membersAt(std::size_t index) const noexcept
    {
        return std::span(m_members).subspan(m_begins[index], m_begins[index + 1] - m_begins[index]);
    }

    //! Of the list with that code; of another code itself, a view of the argument.
    [[nodiscard]] std::span<const Code> membersOf(const Code& code) const noexcept;

    //! For each code its rank by the bytes of its text.
    [[nodiscard]] std::vector<Code> ranks() const;

private:
    const Dictionary& m_dictionary;
    std::vector<Code> m_lists;
    std::vector<std::uint32_t> m_begins; //!< by index of the list, in m_members
    std::vector<Code> m_members;
    std::vector<std::string_view> m_others;
};

} // namespace trailscope
