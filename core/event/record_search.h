// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace trailscope {

//! Where a search for records begins.
struct SearchStart {
    std::size_t from = 0;
    std::string open;          //!< the brackets that are open there, the outermost first: `{[` in `Records`
    bool behindRecord = false; //!< a record or another value ends there
};

//! Finds records one by one in a text that is no sound document, and says what is wrong between them. The
//! caller tries each candidate and says what it was.
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

    //! Something between records that no sound text has. It costs no record.
    struct Flaw {
        std::size_t offset = 0;
        std::string_view what;
    };

    //! At least seven readable bytes follow \a text.
    RecordSearch(std::string_view text, SearchStart start);

    //! Nothing at the end of the text, or when too much has been looked at in vain.
    [[nodiscard]] std::optional<Candidate> next();

    //! The last candidate was a record: go on behind it.
    void accept();

    //! It was none: go on inside it.
    void reject();

    //! It is an object around a list of records: go on with the list. False when it holds none or lies too
    //! deep in others; it is then to be accepted or rejected.
    [[nodiscard]] bool enter();

    //! What was found since the last call.
    [[nodiscard]] std::vector<Flaw> takeFlaws();

    //! The search ended before the text did: bytes looked at grow with the square of hostile input otherwise.
    [[nodiscard]] bool gaveUp() const noexcept { return m_gaveUp; }

private:
    [[nodiscard]] std::optional<Candidate> nextCertain();
    [[nodiscard]] std::optional<std::size_t> nextBrace();
    [[nodiscard]] std::string_view recordHere();
    void passBetween();
    [[nodiscard]] bool passOne(char c);
    [[nodiscard]] bool passMember();
    [[nodiscard]] bool leave(char opening);
    void beginElement();
    void endElement();
    void tellEnd();
    void tell(std::string_view what);
    [[nodiscard]] bool isIn(char bracket) const { return !m_open.empty() && m_open.back() == bracket; }

    std::string_view m_text;
    std::size_t m_at;
    std::string m_open;
    bool m_behind;            //!< behind an element of the innermost bracket, without a comma since
    std::size_t m_commas = 0; //!< since that element, or since the bracket
    std::size_t m_budget;
    Candidate m_last;
    std::vector<Flaw> m_flaws;
    bool m_certain = true;
    bool m_isLost = false; //!< behind damage nobody knows which brackets are open: they are not told about
    bool m_gaveUp = false;
    bool m_toldTopLevelComma = false;
};

} // namespace trailscope
