// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/filter_reader.h"

#include <optional>

namespace trailscope {

//! Reads one clause of a filter text: `field: value` with all its operators and kinds of values, or a word to
//! look for. A clause with a list can become an Or of several.
class ClauseParser {
public:
    //! \a reader must outlive the parser; it stands at the clause and afterwards behind it.
    explicit ClauseParser(FilterReader& reader) noexcept : m_reader(reader) {}

    //! Nothing when the reader has an error afterwards.
    [[nodiscard]] std::optional<Filter> parse();

private:
    using Expect = FilterReader::Expect;

    [[nodiscard]] std::optional<Filter> parseWord(const FilterToken& token);
    [[nodiscard]] std::optional<Filter> parseExpression(const FilterToken& token);
    [[nodiscard]] std::optional<Subject> subjectOf(const FilterToken& name);
    [[nodiscard]] bool resolve(const FilterToken& name);

    //! An operator written as a word: `not like` in `user not like "ka%"`.
    struct WordOperator {
        std::string name; //!< in lower case, without the `-` of PowerShell
        bool isNegated = false;
        std::size_t tokens = 1; //!< of which it is made
    };

    [[nodiscard]] std::optional<WordOperator> wordOperatorAhead(const FilterToken& name) const;
    [[nodiscard]] std::optional<Filter> parseWordOperator(const WordOperator& op);
    [[nodiscard]] std::optional<Filter> parseNamed(const WordOperator& op);
    [[nodiscard]] std::optional<Filter> parseIs();
    [[nodiscard]] std::optional<Filter> parseLike();
    [[nodiscard]] std::optional<Filter> parseBeside(bool begins);
    [[nodiscard]] std::optional<Filter> parseMatches();
    [[nodiscard]] std::optional<Filter> parseBetween();
    [[nodiscard]] std::optional<Filter> parseSet();
    [[nodiscard]] std::optional<Filter> parseSigned(FilterToken name);
    [[nodiscard]] std::optional<Filter> parseExists();
    [[nodiscard]] std::optional<Filter> parseLuceneRange();
    [[nodiscard]] bool isLuceneRangeAhead() const;
    [[nodiscard]] std::optional<Filter> finishedRange(Clause range, const FilterToken& highToken);

    [[nodiscard]] std::optional<Filter> parseConditionOn(const FilterToken& name);
    [[nodiscard]] bool isReversed(const FilterToken& op) const;
    [[nodiscard]] std::optional<Filter> parseOperation();
    [[nodiscard]] std::optional<Filter> parseContainment();
    [[nodiscard]] std::optional<Filter> parseEqual();
    [[nodiscard]] std::optional<Filter> parseIn();
    [[nodiscard]] std::optional<Filter> parseComparison(const FilterToken& op);

    //! `A or B)`, the bracket \a open being taken, each value read by \a parseOne.
    template<typename ParseOne>
    [[nodiscard]] std::optional<Filter> parseList(const FilterToken& open, ParseOne parseOne);
    [[nodiscard]] std::optional<Filter> parseRange(const FilterToken& open);
    [[nodiscard]] bool isBlankRange() const;

    //! Does `field(` come next?
    [[nodiscard]] bool isOtherNext(Expect expect) const;
    [[nodiscard]] std::optional<Filter> parseOther(Match match, Expect expect);

    [[nodiscard]] std::optional<Filter> parseValue(Expect expect);
    [[nodiscard]] std::optional<Filter> parseContained(Expect expect);
    [[nodiscard]] std::optional<Filter> equalTo(const std::string& pattern, const FilterToken& token);
    [[nodiscard]] std::string patternOf(const FilterToken& token) const;
    [[nodiscard]] std::optional<std::string> parseBound(Expect expect);
    [[nodiscard]] bool checkBound(const FilterToken& token);

    [[nodiscard]] std::optional<FilterToken> takeValue(Expect expect);
    void joinTimeWords(FilterToken& token, Expect expect);
    void joinSizeUnit(FilterToken& token, Expect expect);
    [[nodiscard]] bool checkTime(const FilterToken& token, bool comparable);

    [[nodiscard]] bool isField(Field field) const noexcept;
    [[nodiscard]] bool hasKnownValues() const;
    [[nodiscard]] bool isOrdered() const; //!< do `<` and ranges make sense for the field?
    [[nodiscard]] Filter finished(Match match, std::vector<std::string> values) const;

    FilterReader& m_reader;
    Subject m_subject;
    Match m_equal = Match::Equal; //!< what a value without another operator means: Equal or Words
    bool m_matchesAll = false;    //!< nothing that stands there can exclude an event
};

} // namespace trailscope
