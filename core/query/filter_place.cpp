// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filter_place.h"

#include "core/base/text.h"
#include "core/query/field_name.h"
#include "core/query/filter_lexer.h"
#include "core/query/text_pattern.h"
#include "core/query/wide_sign.h"

#include <algorithm>
#include <array>

namespace trailscope {

namespace {

using Kind = FilterToken::Kind;
using Expect = FilterLexer::Expect;

//! What begins with a digit, such as an address, is no path.
std::optional<Subject> subjectNamed(const FilterToken& name)
{
    const bool isDigit = !name.text.empty() && name.text.front() >= '0' && name.text.front() <= '9';
    return isDigit || !name.isText() ? std::nullopt : findSubject(literalText(name.text));
}

//! Words between a field and its value; `in` and `is` are read apart.
bool isOperatorWord(const FilterToken& token)
{
    constexpr std::array<std::string_view, 16> words{
        "eq",  "ne",       "lt",     "le",         "gt",       "ge",      "like",    "ilike",
        "has", "contains", "equals", "startswith", "endswith", "matches", "between", "regex"};
    return std::any_of(words.begin(), words.end(),
                       [&token](std::string_view word) { return token.isWord(word); });
}

//! Walks over the tokens as the parsers do, as far as they make sense, and stops at the last.
class PlaceFinder {
public:
    explicit PlaceFinder(std::string_view text) : m_text(text), m_lexer(text) {}

    [[nodiscard]] FilterPlace find()
    {
        while (!m_place) {
            readOperand();
        }
        return *m_place;
    }

private:
    //! Is the cursor at the token's end, so that it may go on?
    [[nodiscard]] bool isLast(const FilterToken& token) const
    {
        return token.position + token.length == m_text.size();
    }

    void place(FilterPlace::Kind kind, std::string typed, std::size_t begin)
    {
        const bool isOfField = kind == FilterPlace::Kind::Operator || kind == FilterPlace::Kind::Value;
        m_place = FilterPlace{kind, isOfField ? m_subject : std::nullopt, std::move(typed), begin};
    }

    void placeNothing() { place(FilterPlace::Kind::Nothing, {}, m_text.size()); }

    //! At the beginning of an operand, or behind a whole one.
    void placeOperand(std::string typed, std::size_t begin)
    {
        place(m_isBehindOperand ? FilterPlace::Kind::Joiner : FilterPlace::Kind::Name, std::move(typed),
              begin);
    }

    void readOperand()
    {
        const auto token = m_lexer.take(Expect::Clause);
        switch (token.kind) {
        case Kind::End:
            return m_lexer.isCutAtPipe() ? placeNothing() : placeOperand({}, m_text.size());
        case Kind::And:
        case Kind::Or:
        case Kind::Not:
        case Kind::Word:
            return isLast(token) ? placeWord(token) : readBehindWord(token);
        case Kind::Quoted:
            return isLast(token) ? placeNothing() : readBehindWord(token);
        case Kind::Phrase:
        case Kind::Regex:
        case Kind::Unclosed:
            m_isBehindOperand = true;
            return isLast(token) ? placeNothing() : void();
        default:
            m_isBehindOperand = token.kind == Kind::Close || token.kind == Kind::CloseSquare;
        }
    }

    //! A word that is still typed. Signs of Lucene in front of it stay.
    void placeWord(const FilterToken& word)
    {
        const bool isSigned = word.text.starts_with('-') || word.text.starts_with('+');
        const auto begin = word.position + (isSigned || word.text == "!" ? 1U : 0U);
        placeOperand(std::string(m_text.substr(begin)), begin);
    }

    void readBehindWord(const FilterToken& word)
    {
        if (word.kind == Kind::And || word.kind == Kind::Or || word.kind == Kind::Not) {
            m_isBehindOperand = false;
            return;
        }
        m_isBehindOperand = true;
        auto name = word;
        if (name.text.starts_with('-') || name.text.starts_with('+')) {
            name.text.erase(0, 1);
        }
        m_subject = subjectNamed(name);
        const auto next = m_lexer.peek(Expect::Clause);
        if (next.kind == Kind::Operator) {
            static_cast<void>(m_lexer.take(Expect::Clause));
            return readBehindSign(next);
        }
        if (m_subject) {
            readOperatorWord(next);
        }
    }

    //! `<` and `!` may go on; behind the others a value can begin at once.
    void readBehindSign(const FilterToken& sign)
    {
        const bool mayGoOn = isLast(sign) && (sign.text.front() == '<' || sign.text.front() == '>');
        if (mayGoOn && m_subject) {
            return place(FilterPlace::Kind::Operator, std::string(m_text.substr(sign.position)),
                         sign.position);
        }
        readValues();
    }

    void readOperatorWord(const FilterToken& next)
    {
        if (next.kind == Kind::End) {
            return isAtPipe() ? void() : place(FilterPlace::Kind::Operator, {}, m_text.size());
        }
        if (isLast(next) && (next.kind == Kind::Word || next.kind == Kind::Not) && !next.isWord("in")) {
            return placeOperatorOrJoiner(next);
        }
        if (next.isWord("is")) {
            readIs(next);
        } else if (next.isWord("in")) {
            readIn(next);
        } else if (next.kind == Kind::Not) {
            readNegated();
        } else if (isOperatorWord(next)) {
            readNamed();
        }
    }

    //! `user not in`, `user not like`; any other `not` joins.
    void readNegated()
    {
        auto ahead = m_lexer;
        static_cast<void>(ahead.take(Expect::Clause));
        const auto word = ahead.peek(Expect::Clause);
        if (word.isWord("in") || isOperatorWord(word)) {
            m_lexer = ahead;
            readOperatorWord(word);
        }
    }

    //! Does a `|` end the text here?
    [[nodiscard]] bool isAtPipe() const
    {
        auto ahead = m_lexer;
        static_cast<void>(ahead.take(Expect::Clause));
        return ahead.isCutAtPipe();
    }

    //! `user i` and `user !` begin an operator, other words go on behind a word that was sought.
    void placeOperatorOrJoiner(const FilterToken& word)
    {
        constexpr std::array<std::string_view, 3> beginnings{"i", "is", "!"};
        const auto isBeginning = [&word](std::string_view one) { return equalsIgnoreCase(word.text, one); };
        const bool isOperator = std::any_of(beginnings.begin(), beginnings.end(), isBeginning);
        place(isOperator ? FilterPlace::Kind::Operator : FilterPlace::Kind::Joiner,
              std::string(m_text.substr(word.position)), word.position);
    }

    //! `is`, `is not`, `is nu`: one operator for completion.
    void readIs(const FilterToken& is)
    {
        static_cast<void>(m_lexer.take(Expect::Clause));
        auto last = is;
        for (int words = 0; words < 2 && !isLast(last); ++words) {
            const auto next = m_lexer.peek(Expect::Clause);
            if (next.kind == Kind::End) {
                break;
            }
            if (next.kind != Kind::Not && next.kind != Kind::Word) {
                return readValues(); // `user is "a b"`
            }
            last = m_lexer.take(Expect::Clause);
            if (last.kind == Kind::Word && !isLast(last)) {
                return; // `is null `
            }
        }
        const bool isEnd = isLast(last) || m_lexer.peek(Expect::Clause).kind == Kind::End;
        if (isEnd && !isAtPipe()) {
            place(FilterPlace::Kind::Operator, std::string(m_text.substr(is.position)), is.position);
        }
    }

    void readIn(const FilterToken& in)
    {
        static_cast<void>(m_lexer.take(Expect::Clause));
        const auto next = m_lexer.peek(Expect::Clause);
        if (next.kind == Kind::End && !isAtPipe()) {
            return place(FilterPlace::Kind::Operator, "in", in.position);
        }
        if (next.kind != Kind::End) {
            readValues();
        }
    }

    //! `like`, `not contains`: the word or words, then a value.
    void readNamed()
    {
        while (isOperatorWord(m_lexer.peek(Expect::Clause))) {
            static_cast<void>(m_lexer.take(Expect::Clause));
        }
        readValues();
    }

    void readValues()
    {
        const auto open = m_lexer.peek(Expect::Value);
        const auto square = m_lexer.peek(Expect::Bound);
        if (open.kind == Kind::Open || square.kind == Kind::OpenSquare || square.kind == Kind::OpenCurly) {
            static_cast<void>(m_lexer.take(open.kind == Kind::Open ? Expect::Value : Expect::Bound));
            return readList();
        }
        readValue(m_lexer.take(Expect::Value));
    }

    void readList()
    {
        while (!m_place) {
            const auto token = m_lexer.take(Expect::Bound);
            const bool isEnd = token.kind == Kind::Close || token.kind == Kind::CloseSquare
                            || token.kind == Kind::CloseCurly;
            if (isEnd) {
                return;
            }
            if (token.kind != Kind::Comma && (token.kind != Kind::Or || isLast(token))) {
                readValue(token);
            }
        }
    }

    void readValue(const FilterToken& token)
    {
        if (token.kind == Kind::End) {
            return m_lexer.isCutAtPipe() || !m_subject ? placeNothing()
                                                       : place(FilterPlace::Kind::Value, {}, m_text.size());
        }
        if (!isLast(token)) {
            return;
        }
        const char first = signAt(m_text.substr(token.position)).sign;
        const bool isOpenQuote = token.kind == Kind::Unclosed && (first == '"' || first == '\'');
        const bool isTyped = token.kind == Kind::Word || token.kind == Kind::Or || token.kind == Kind::And
                          || token.kind == Kind::Not || isOpenQuote;
        if (!isTyped || !m_subject) {
            return placeNothing();
        }
        place(FilterPlace::Kind::Value, literalText(token.text), token.position);
    }

    std::string_view m_text;
    FilterLexer m_lexer;
    std::optional<Subject> m_subject;
    std::optional<FilterPlace> m_place;
    bool m_isBehindOperand = false;
};

} // namespace

FilterPlace filterPlaceBehind(std::string_view before)
{
    return PlaceFinder(before).find();
}

} // namespace trailscope
