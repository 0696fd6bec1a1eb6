// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filter_text.h"

#include "core/query/clause_parser.h"
#include "core/query/filter_lexer.h"
#include "core/query/filter_migration.h"

#include <algorithm>

namespace trailscope {

namespace {

using Kind = FilterToken::Kind;
using ErrorKind = FilterError::Kind;
using Expect = FilterReader::Expect;

constexpr int deepest = 200;

//! The structure around the clauses:
//!
//!     filter  := [or] end
//!     or      := and { "or" and }
//!     and     := operand { ["and"] operand }
//!     operand := "not" operand | "(" or ")" | clause
class FilterParser {
public:
    FilterParser(std::string_view text, FilterVersion version) noexcept : m_reader(text, version) {}

    [[nodiscard]] ParsedFilter parse()
    {
        auto filter = parseAll();
        if (filter) {
            return {std::move(*filter), m_reader.isCutAtPipe(), m_reader.searchedAsWords()};
        }
        return {*m_reader.error(), m_reader.isCutAtPipe()};
    }

    //! Of the text once it is parsed.
    [[nodiscard]] const std::vector<std::size_t>& colons() const noexcept { return m_reader.colons(); }

private:
    [[nodiscard]] std::optional<Filter> parseAll();
    [[nodiscard]] std::optional<Filter> parseOr();
    [[nodiscard]] std::optional<Filter> parseAnd();
    [[nodiscard]] std::optional<Filter> parseOperand();
    [[nodiscard]] std::optional<Filter> parseNot();
    [[nodiscard]] std::optional<Filter> parseBrackets();

    FilterReader m_reader;
    int m_depth = 0;
};

bool startsOperand(Kind kind) noexcept
{
    return kind == Kind::Word || kind == Kind::Quoted || kind == Kind::Phrase || kind == Kind::Regex
        || kind == Kind::Open || kind == Kind::Not;
}

bool isClosing(Kind kind) noexcept
{
    return kind == Kind::Close || kind == Kind::CloseSquare;
}

//! How many brackets and nots stand inside each other in the filter's own text.
int textDepth(const Filter& filter)
{
    int deepestChild = 0;
    for (const auto& child : filter.children) {
        const bool isTree = child.kind == Filter::Kind::And || child.kind == Filter::Kind::Or;
        deepestChild = std::max(deepestChild, textDepth(child) + (isTree ? 1 : 0));
    }
    return deepestChild + (filter.kind == Filter::Kind::Not ? 1 : 0);
}

std::optional<Filter> FilterParser::parseAll()
{
    Filter filter;
    const auto first = m_reader.peek(Expect::Clause);
    if (first.kind != Kind::End && !isClosing(first.kind)) {
        auto parsed = parseOr();
        if (!parsed) {
            return std::nullopt;
        }
        filter = std::move(*parsed);
    }
    const auto rest = m_reader.take(Expect::Clause);
    if (rest.kind == Kind::End) {
        // The canonical text has brackets that people may leave out, and must be readable again.
        return textDepth(filter) <= deepest ? std::optional(std::move(filter))
                                            : m_reader.fail(ErrorKind::TooDeep, first);
    }
    return m_reader.failAt(rest, isClosing(rest.kind) ? ErrorKind::UnmatchedBracket : ErrorKind::Unexpected);
}

std::optional<Filter> FilterParser::parseOr()
{
    std::vector<Filter> alternatives;
    while (true) {
        auto alternative = parseAnd();
        if (!alternative) {
            return std::nullopt;
        }
        alternatives.push_back(std::move(*alternative));
        const auto token = m_reader.peek(Expect::Clause);
        if (token.kind != Kind::Or) {
            break;
        }
        m_reader.take(Expect::Clause);
        const auto next = m_reader.peek(Expect::Clause);
        if (!startsOperand(next.kind)) {
            return next.kind == Kind::Unclosed ? m_reader.failAt(next, ErrorKind::Unexpected)
                                               : m_reader.fail(ErrorKind::MissingOperand, token);
        }
    }
    return anyOf(std::move(alternatives));
}

std::optional<Filter> FilterParser::parseAnd()
{
    std::vector<Filter> parts;
    while (true) {
        auto part = parseOperand();
        if (!part) {
            return std::nullopt;
        }
        parts.push_back(std::move(*part));
        const auto token = m_reader.peek(Expect::Clause);
        if (token.kind == Kind::And) {
            m_reader.take(Expect::Clause);
            const auto next = m_reader.peek(Expect::Clause);
            if (!startsOperand(next.kind)) {
                return next.kind == Kind::Unclosed ? m_reader.failAt(next, ErrorKind::Unexpected)
                                                   : m_reader.fail(ErrorKind::MissingOperand, token);
            }
        } else if (!startsOperand(token.kind)) {
            break;
        }
    }
    return allOf(std::move(parts));
}

std::optional<Filter> FilterParser::parseOperand()
{
    const auto token = m_reader.peek(Expect::Clause);
    switch (token.kind) {
    case Kind::Not:
    case Kind::Open: {
        if (m_depth == deepest) {
            return m_reader.fail(ErrorKind::TooDeep, token);
        }
        ++m_depth;
        auto inner = token.kind == Kind::Not ? parseNot() : parseBrackets();
        --m_depth;
        return inner;
    }
    case Kind::And:
    case Kind::Or:
        return m_reader.fail(ErrorKind::MissingOperand, token);
    default:
        return ClauseParser(m_reader).parse();
    }
}

std::optional<Filter> FilterParser::parseNot()
{
    const auto token = m_reader.take(Expect::Clause);
    const auto next = m_reader.peek(Expect::Clause);
    if (!startsOperand(next.kind)) {
        return next.kind == Kind::Unclosed ? m_reader.failAt(next, ErrorKind::Unexpected)
                                           : m_reader.fail(ErrorKind::MissingOperand, token);
    }
    auto operand = parseOperand();
    return operand ? std::optional(negated(std::move(*operand))) : std::nullopt;
}

std::optional<Filter> FilterParser::parseBrackets()
{
    const auto open = m_reader.take(Expect::Clause);
    if (m_reader.peek(Expect::Clause).kind == Kind::End) {
        return m_reader.fail(ErrorKind::MissingBracket, open);
    }
    auto inner = parseOr();
    if (!inner) {
        return std::nullopt;
    }
    const auto close = m_reader.take(Expect::Clause);
    if (close.kind == Kind::Close) {
        return inner;
    }
    if (close.kind == Kind::End) {
        return m_reader.fail(ErrorKind::MissingBracket, open);
    }
    return m_reader.failAt(close, close.kind == Kind::CloseSquare ? ErrorKind::UnmatchedBracket
                                                                  : ErrorKind::Unexpected);
}

} // namespace

ParsedFilter parseFilter(std::string_view text)
{
    return FilterParser(text, FilterVersion::Second).parse();
}

ParsedFilter parseFirstVersion(std::string_view text)
{
    return FilterParser(text, FilterVersion::First).parse();
}

std::vector<std::size_t> comparingColons(std::string_view text)
{
    FilterParser parser(text, FilterVersion::First);
    const auto parsed = parser.parse();
    return parsed.filter() != nullptr ? parser.colons() : std::vector<std::size_t>();
}

} // namespace trailscope
