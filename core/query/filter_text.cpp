// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filter_text.h"

#include "core/base/utf8.h"
#include "core/query/clause_parser.h"
#include "core/query/field_name.h"
#include "core/query/filter_lexer.h"
#include "core/query/filter_migration.h"
#include "core/query/text_pattern.h"
#include "core/query/word_pattern.h"

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

bool isPlain(char c) noexcept
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c < 0
        || std::string_view("_-.*?@+/:$%#").find(c) != std::string_view::npos;
}

//! Can the value stand without quotes behind an operator and in a list?
bool isBare(std::string_view value)
{
    return !value.empty() && std::string_view("/:").find(value.front()) == std::string_view::npos
        && std::all_of(value.begin(), value.end(), isPlain) && !isFilterKeyword(value)
        && !holdsWideSign(value);
}

//! The length in bytes of the character that the text begins with.
std::size_t signLength(std::string_view text) noexcept
{
    std::size_t length = 1;
    while (length < text.size() && isContinuation(text[length])) {
        ++length;
    }
    return length;
}

//! Can the character stand without a backslash in a value without quotes, wherever it stands there?
bool isBareInside(std::string_view character)
{
    return isPlain(character.front()) && !holdsWideSign(character)
        && std::string_view("*?/:#").find(character.front()) == std::string_view::npos;
}

std::string escapedBackslashes(std::string_view text)
{
    std::string escaped;
    for (const char c : text) {
        escaped += c == '\\' ? "\\\\" : std::string(1, c);
    }
    return escaped;
}

std::string quotedPattern(std::string_view pattern)
{
    std::string quoted = "\"";
    for (const char c : pattern) {
        if (c == '"') {
            quoted += '\\';
        }
        quoted += c;
    }
    return quoted + '"';
}

//! A pattern as it is typed behind an operator.
std::string patternText(std::string_view pattern)
{
    return isBare(pattern) ? std::string(pattern) : quotedPattern(pattern);
}

//! Words as they are typed behind `:`. In quotes wildcards are plain signs, so that a value with some is
//! written without.
std::string wordsText(std::string_view pattern)
{
    if (!hasWildcards(pattern)) {
        const auto literal = literalText(pattern);
        const bool isPlain = isBare(literal) && literal == pattern && literal.find('?') == std::string::npos;
        return isPlain ? literal : quotedPattern(escapedBackslashes(literal));
    }
    std::string text;
    for (std::size_t at = 0; at < pattern.size();) {
        const bool isEscape = pattern[at] == '\\' && at + 1 < pattern.size();
        const bool isWildcard = pattern[at] == '*' || pattern[at] == '?';
        at += isEscape ? 1U : 0U;
        const auto length = signLength(pattern.substr(at));
        const auto sign = pattern.substr(at, length);
        text += (isWildcard || (!isEscape && isBareInside(sign)) ? "" : "\\") + std::string(sign);
        at += length;
    }
    return text;
}

std::string phraseText(std::string_view pattern)
{
    return '#' + quotedPattern(escapedBackslashes(literalText(pattern)));
}

std::string expressionText(std::string_view expression)
{
    std::string text = "/";
    for (std::size_t at = 0; at < expression.size(); ++at) {
        if (expression[at] == '/') {
            text += '\\';
        } else if (expression[at] == '\\' && at + 1 < expression.size()) {
            text += expression[at++];
        }
        text += expression[at];
    }
    return text + '/';
}

std::string valueText(const Clause& clause, const std::string& value)
{
    switch (clause.match) {
    case Match::Regex:
        return expressionText(value);
    case Match::Equal: {
        const auto* field = std::get_if<Field>(&clause.subject);
        const bool isRelative = field != nullptr && *field == Field::Time && value.starts_with("last ");
        return isRelative ? value : value.empty() ? "null" : patternText(value);
    }
    case Match::Contains:
        return patternText(value);
    case Match::Words:
        return wordsText(value);
    case Match::Phrase:
        return phraseText(value);
    default:
        return patternText(escapedText(value));
    }
}

std::string valuesText(const Clause& clause)
{
    if (clause.other) {
        return "field(" + subjectName(*clause.other) + ')';
    }
    if (clause.values.size() == 1) {
        return valueText(clause, clause.values.front());
    }
    std::string text = "(";
    for (const auto& value : clause.values) {
        text += text.size() > 1 ? " or " : "";
        text += valueText(clause, value);
    }
    return text + ')';
}

std::string rangeText(const Clause& clause)
{
    const bool isOpen = !clause.includeLow && !clause.includeHigh;
    return (clause.includeLow ? "[" : "(") + valueText(clause, clause.values.front()) + (isOpen ? " " : ", ")
         + valueText(clause, clause.values.back()) + (clause.includeHigh ? "]" : ")");
}

std::string wordText(const Clause& clause)
{
    if (clause.match == Match::Regex || clause.match == Match::Phrase || clause.values.empty()) {
        return valuesText(clause);
    }
    const auto& word = clause.values.front();
    const bool isWord = isBare(word) && word.find(':') == std::string::npos;
    return isWord ? word : quotedPattern(word);
}

std::string clauseText(const Clause& clause)
{
    const auto name = subjectName(clause.subject);
    const bool isNullTest =
        clause.match == Match::Equal && !clause.other && clause.values == std::vector<std::string>{""};
    if (isNullTest) {
        return name + " is null";
    }
    switch (clause.match) {
    case Match::Equal:
    case Match::Network:
        return name + " = " + valuesText(clause);
    case Match::Words:
    case Match::Phrase:
    case Match::Regex:
        return name + ": " + valuesText(clause);
    case Match::Present:
        return name + ": *";
    case Match::Empty:
        return name + " = \"\"";
    case Match::Missing:
        return name + " is missing";
    case Match::Contains:
        return name + " ~ " + valuesText(clause);
    case Match::Less:
        return name + " < " + valuesText(clause);
    case Match::LessEqual:
        return name + " <= " + valuesText(clause);
    case Match::Greater:
        return name + " > " + valuesText(clause);
    case Match::GreaterEqual:
        return name + " >= " + valuesText(clause);
    case Match::Between:
        break;
    }
    return name + " in " + rangeText(clause);
}

//! A part of an And, Or or Not: in brackets when it has parts of its own.
std::string partText(const Filter& part)
{
    const bool isTree = part.kind == Filter::Kind::And || part.kind == Filter::Kind::Or;
    if (part.isEmpty()) {
        return "*";
    }
    return isTree ? '(' + toText(part) + ')' : toText(part);
}

std::string joined(const std::vector<Filter>& parts, std::string_view separator)
{
    std::string text;
    for (const auto& part : parts) {
        text += text.empty() ? std::string_view() : separator;
        text += partText(part);
    }
    return text;
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

std::string toText(const Filter& filter)
{
    switch (filter.kind) {
    case Filter::Kind::All:
        break;
    case Filter::Kind::Clause:
        return std::holds_alternative<AnyColumn>(filter.clause.subject) ? wordText(filter.clause)
                                                                        : clauseText(filter.clause);
    case Filter::Kind::And:
        return joined(filter.children, " and ");
    case Filter::Kind::Or:
        return joined(filter.children, " or ");
    case Filter::Kind::Not:
        return "not " + partText(filter.children.front());
    }
    return {};
}

} // namespace trailscope
