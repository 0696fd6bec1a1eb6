// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/wide_sign.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace trailscope {

//! How the filter language is read. Filters that were saved in the first version still mean what they meant.
enum class FilterVersion : std::uint8_t {
    First,  //!< `:` compares whole values; only ASCII signs are signs
    Second, //!< `:` looks for words
};

//! One piece of a filter text.
struct FilterToken {
    enum class Kind : std::uint8_t {
        End,
        Word,        //!< bare: a field name, a value or a word to look for
        Quoted,      //!< the same in quotes
        Phrase,      //!< `#"words in this order"`
        Regex,       //!< `/expression/`
        Operator,    //!< `:` `=` `!=` `<` `<=` `>` `>=` `~` `!~`; others that mean one of these become it
        Open,        //!< `(`
        Close,       //!< `)`
        OpenSquare,  //!< `[`
        CloseSquare, //!< `]`
        OpenCurly,   //!< `{`, of a bound only
        CloseCurly,  //!< `}`
        Comma,
        And,
        Or,
        Not,
        Unclosed, //!< a quote or regular expression without an end, or a value with a quote at its end only
    };

    Kind kind = Kind::End;
    std::size_t position = 0;
    std::size_t length = 0;
    std::string text; //!< Word, Quoted and Phrase: as a pattern (text_pattern.h); Regex: the expression;
                      //!< Operator: `:`

    //! Is it a bare word that reads so, in any case? \a lower is in lower case.
    [[nodiscard]] bool isWord(std::string_view lower) const noexcept;

    //! Is it a bare or quoted text?
    [[nodiscard]] bool isText() const noexcept { return kind == Kind::Word || kind == Kind::Quoted; }
};

//! Cuts a filter text into tokens. What a character means depends on whether a field or a value is next:
//! `ip: 2001:db8::1` has one separator, not four, so the parser says which it wants.
//!
//! A backslash takes the character after it literally, unless that is a letter or digit (`DOMAIN\user`).
class FilterLexer {
public:
    enum class Expect : std::uint8_t {
        Clause, //!< fields, words and operators
        Value,  //!< one value behind an operator
        Item,   //!< a value in brackets, where commas and brackets end it
        Bound,  //!< the same where curly brackets end it too: `{a TO b}`
    };

    //! \a text must outlive the lexer.
    explicit FilterLexer(std::string_view text, FilterVersion version = FilterVersion::Second) noexcept
        : m_text(text), m_version(version)
    {
    }

    [[nodiscard]] FilterToken take(Expect expect);

    [[nodiscard]] FilterToken peek(Expect expect) const { return FilterLexer(*this).take(expect); }

    //! Has a `|` ended the text? Final once End was taken.
    [[nodiscard]] bool isCutAtPipe() const noexcept { return m_cutAtPipe; }

private:
    void skipBlanks() noexcept;
    [[nodiscard]] FilterSign sign(std::size_t position) const noexcept;
    [[nodiscard]] char at(std::size_t position) const noexcept { return sign(position).sign; }
    [[nodiscard]] bool isTermEnd(std::size_t position) const noexcept;
    [[nodiscard]] bool isWordEnd(std::size_t position, Expect expect) const noexcept;
    [[nodiscard]] bool isWideEnd(std::size_t position, Expect expect) const noexcept;
    [[nodiscard]] std::size_t lengthOf(std::size_t signs) const noexcept;
    [[nodiscard]] std::size_t operatorSigns(Expect expect) const noexcept;
    [[nodiscard]] FilterToken takeOperator(std::size_t signs);
    [[nodiscard]] FilterToken takeSign(char first, Expect expect);
    [[nodiscard]] FilterToken symbol(FilterToken::Kind kind, std::size_t signs);
    [[nodiscard]] FilterToken bracket(FilterToken::Kind kind);
    [[nodiscard]] FilterToken takePhrase(Expect expect);
    [[nodiscard]] FilterToken takeQuoted();
    [[nodiscard]] FilterToken takeRegex();
    [[nodiscard]] bool isFieldFunction(const FilterToken& word, Expect expect) const noexcept;
    [[nodiscard]] bool lacksOpeningQuote(std::string_view word) const noexcept;
    [[nodiscard]] FilterToken takeWord(Expect expect);
    void takeEscaped(std::string& pattern) noexcept;

    std::string_view m_text;
    FilterVersion m_version;
    std::size_t m_at = 0;
    std::size_t m_wideBrackets = 0; //!< full-width ones that are open: only those can be closed by such
    bool m_cutAtPipe = false;
};

//! The ways to write `and`, `or` and `not` as words, and `null`: what must stand in quotes to be a value.
[[nodiscard]] bool isFilterKeyword(std::string_view word) noexcept;

} // namespace trailscope
