// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace trailscope {

//! Finds records one by one in a text that is no sound document: JSON lines, single objects, and what lies
//! behind damage. The caller tries each candidate and says whether it was one.
//!
//! A candidate is *certain* where a record must begin. After a rejected one the search goes on inside it, as
//! a lost quote may have swallowed the records behind it; each `{` that follows a comma, a bracket or a line
//! end is then a candidate, but not a certain one.
class RecordSearch {
public:
    struct Candidate {
        std::size_t offset = 0;
        std::string_view record; //!< to the matching bracket; empty when there is none
        bool certain = true;
    };

    RecordSearch(std::string_view text, std::size_t from)
        : m_text(text), m_at(from), m_budget(text.size() * 16)
    {
    }

    //! Nothing at the end of the text, or when too much has been looked at in vain.
    [[nodiscard]] std::optional<Candidate> next();

    //! The last candidate was a record: go on behind it.
    void accept();

    //! It was none: go on inside it.
    void reject();

    //! The search ended before the text did: bytes looked at grow with the square of hostile input otherwise.
    [[nodiscard]] bool gaveUp() const noexcept { return m_gaveUp; }

private:
    [[nodiscard]] std::optional<std::size_t> nextBrace();

    std::string_view m_text;
    std::size_t m_at;
    std::size_t m_budget;
    Candidate m_last;
    bool m_certain = true;
    bool m_gaveUp = false;
};

} // namespace trailscope
