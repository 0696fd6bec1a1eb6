// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace trailscope {

// How a dictionary keeps a field with several values. The text as it is shown comes first, the members joined
// with ", ". Behind it stand bytes that tell where each member ends and that no UTF-8 has, so that no
// record's text can be taken for a list and no list for a text.

//! Does the stored text end with such bytes?
[[nodiscard]] inline bool isStoredList(std::string_view stored) noexcept
{
    constexpr unsigned char firstMark = 0xF8;
    return !stored.empty() && static_cast<unsigned char>(stored.back()) >= firstMark;
}

//! What of a stored text people see.
[[nodiscard]] std::string_view shownPart(std::string_view storedList) noexcept;
[[nodiscard]] inline std::string_view shownText(std::string_view stored) noexcept
{
    return isStoredList(stored) ? shownPart(stored) : stored;
}

//! Reads the members of a stored text one after another, in their order; a plain text is its only member.
class MemberReader {
public:
    explicit MemberReader(std::string_view stored) noexcept
        : m_shown(shownText(stored)), m_marks(stored.substr(m_shown.size()))
    {
    }

    //! A view into the stored text; nothing behind the last.
    [[nodiscard]] std::optional<std::string_view> next() noexcept;

private:
    std::string_view m_shown;
    std::string_view m_marks;
    bool m_isDone = false;
};

//! The members, in their order. Views into \a stored; a plain text is its only member.
[[nodiscard]] std::vector<std::string_view> membersOf(std::string_view stored);

//! Builds a stored text from members. Empty ones and repeated ones are left out: a field has each value once.
class StoredTextBuilder {
public:
    void clear() noexcept;
    void add(std::string_view member);

    //! Valid until the next call of another function.
    [[nodiscard]] std::string_view text();

private:
    struct Member {
        std::size_t begin = 0; //!< in m_shown
        std::size_t size = 0;
        std::size_t hash = 0;
    };

    [[nodiscard]] bool contains(std::string_view text, std::size_t hash) const noexcept;

    std::string m_shown;
    std::vector<Member> m_members;
    std::string m_stored;
};

} // namespace trailscope
