// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/query/clause_parser.h"
#include "core/query/text_pattern.h"

#include <algorithm>
#include <array>

namespace trailscope {

namespace {

using Kind = FilterToken::Kind;
using ErrorKind = FilterError::Kind;

//! Operators that are words in SQL, Wireshark, PowerShell and the languages of Kibana and Kusto.
struct OperatorWord {
    std::string_view word;
    bool isEnglish = true; //!< can stand between other words too, so that only a field makes it an operator
};

constexpr std::array operatorWords{OperatorWord{"in", false},
                                   OperatorWord{"eq", false},
                                   OperatorWord{"ne", false},
                                   OperatorWord{"lt", false},
                                   OperatorWord{"le", false},
                                   OperatorWord{"gt", false},
                                   OperatorWord{"ge", false},
                                   OperatorWord{"startswith", false},
                                   OperatorWord{"endswith", false},
                                   OperatorWord{"ilike", false},
                                   OperatorWord{"is"},
                                   OperatorWord{"like"},
                                   OperatorWord{"contains"},
                                   OperatorWord{"has"},
                                   OperatorWord{"equals"},
                                   OperatorWord{"matches"},
                                   OperatorWord{"between"}};

const OperatorWord* findOperatorWord(std::string_view word) noexcept
{
    const auto* const found =
        std::find_if(operatorWords.begin(), operatorWords.end(),
                     [word](const OperatorWord& one) { return equalsIgnoreCase(one.word, word); });
    return found == operatorWords.end() ? nullptr : found;
}

//! Is it surely a field: one that is known, or a path below what every event has?
bool isSurelyField(std::string_view name) noexcept
{
    constexpr std::array<std::string_view, 5> roots{"event.", "userIdentity.", "requestParameters.",
                                                    "responseElements.", "additionalEventData."};
    return findField(name) || std::any_of(roots.begin(), roots.end(), [name](std::string_view root) {
               return startsWithIgnoreCase(name, root);
           });
}

//! `%` is `*` and `_` is `?`, a backslash takes both literally. Where there is no `%`, `*` and `?` are meant
//! as here.
std::string likePattern(std::string_view text)
{
    const bool isSql = text.find('%') != std::string_view::npos;
    std::string pattern;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char c = text[at];
        if (c == '\\' && at + 1 < text.size()) {
            pattern += escapedText(text.substr(++at, 1));
        } else if (c == '%' || c == '_') {
            pattern += c == '%' ? '*' : '?';
        } else if (isSql) {
            pattern += escapedText(text.substr(at, 1));
        } else {
            pattern += c;
        }
    }
    return pattern;
}

//! The text between the quotes of a quoted token, as it is written.
std::string_view insideQuotes(std::string_view written) noexcept
{
    const auto length = signAt(written).length;
    return written.substr(length, written.size() - 2 * length);
}

bool isOpenCurly(const FilterToken& token) noexcept
{
    return token.kind == Kind::Word && token.text.front() == '{';
}

} // namespace

std::optional<ClauseParser::WordOperator> ClauseParser::wordOperatorAhead(const FilterToken& name) const
{
    const bool isFirst = m_reader.version() == FilterVersion::First;
    auto ahead = m_reader;
    WordOperator op;
    auto token = ahead.take(Expect::Clause);
    if (token.kind == Kind::Not && !isFirst) {
        op.isNegated = true;
        ++op.tokens;
        token = ahead.take(Expect::Clause);
    }
    if (token.kind != Kind::Word) {
        return std::nullopt;
    }
    const bool hasDash = token.text.starts_with('-') && !isFirst;
    op.name = toLowerAscii(token.text.substr(hasDash ? 1 : 0));
    const auto* const word = findOperatorWord(op.name);
    if (word == nullptr) {
        return std::nullopt;
    }
    const auto next = ahead.take(Expect::Clause);
    if (op.name == "in") {
        const bool isOpen = next.kind == Kind::Open || next.kind == Kind::OpenSquare;
        return isOpen || (!isFirst && isOpenCurly(next)) ? std::optional(std::move(op)) : std::nullopt;
    }
    const bool isNullTest =
        op.name == "is" && !op.isNegated
        && (next.isWord("null") || (next.kind == Kind::Not && ahead.peek(Expect::Clause).isWord("null")));
    if (isNullTest) {
        return op;
    }
    const bool isValue = next.isText() || next.kind == Kind::Regex || next.kind == Kind::Phrase
                      || next.kind == Kind::Open || (op.name == "is" && next.kind == Kind::Not);
    const bool isOperator = hasDash || !word->isEnglish || isSurelyField(literalText(name.text));
    const bool isOfNext =
        next.isText() && ahead.peek(Expect::Clause).kind == Kind::Operator; // `user like ip: x`
    return !isFirst && isValue && isOperator && !isOfNext ? std::optional(std::move(op)) : std::nullopt;
}

std::optional<Filter> ClauseParser::parseWordOperator(const WordOperator& op)
{
    for (std::size_t i = 0; i + 1 < op.tokens; ++i) {
        m_reader.take(Expect::Clause);
    }
    auto condition = parseNamed(op);
    return condition && op.isNegated ? std::optional(negated(std::move(*condition))) : condition;
}

std::optional<Filter> ClauseParser::parseNamed(const WordOperator& op)
{
    auto token = m_reader.take(Expect::Clause);
    const auto compare = [&](std::string_view sign) {
        token.text = sign;
        return parseComparison(token);
    };
    const auto& name = op.name;
    if (name == "in") {
        return parseIn();
    }
    if (name == "is") {
        return parseIs();
    }
    if (name == "ne") {
        auto equal = parseEqual();
        return equal ? std::optional(negated(std::move(*equal))) : std::nullopt;
    }
    if (name == "has") {
        m_equal = Match::Words;
        return parseEqual();
    }
    if (name == "like" || name == "ilike") {
        return m_reader.written(token).starts_with('-') ? parseEqual() : parseLike();
    }
    if (name == "lt" || name == "le") {
        return compare(name == "lt" ? "<" : "<=");
    }
    if (name == "gt" || name == "ge") {
        return compare(name == "gt" ? ">" : ">=");
    }
    if (name == "contains") {
        return isField(Field::Time) ? m_reader.fail(ErrorKind::WrongOperator, token) : parseContainment();
    }
    if (name == "startswith" || name == "endswith") {
        return parseBeside(name == "startswith");
    }
    if (name == "matches") {
        return parseMatches();
    }
    return name == "between" ? parseBetween() : parseEqual();
}

//! `is null`, `is not null`, `is empty`, `is missing`, `is one of (a, b)`, `is kato`.
std::optional<Filter> ClauseParser::parseIs()
{
    const bool isNot = m_reader.peek(Expect::Clause).kind == Kind::Not;
    if (isNot) {
        m_reader.take(Expect::Clause);
    }
    const auto next = m_reader.peek(Expect::Clause);
    auto condition = std::optional<Filter>();
    if (next.isWord("null") || next.isWord("empty")) {
        m_reader.take(Expect::Clause);
        condition = finished(Match::Equal, {""});
    } else if (next.isWord("missing")) {
        m_reader.take(Expect::Clause);
        condition = finished(Match::Missing, {});
    } else {
        const bool isOneOf = next.isWord("one") && m_reader.peekSecond(Expect::Clause).isWord("of");
        for (int words = next.isWord("in") ? 1 : isOneOf ? 2 : 0; words > 0; --words) {
            m_reader.take(Expect::Clause);
        }
        condition = parseEqual();
    }
    return condition && isNot ? std::optional(negated(std::move(*condition))) : condition;
}

std::optional<Filter> ClauseParser::parseLike()
{
    const auto token = takeValue(Expect::Value);
    if (!token) {
        return std::nullopt;
    }
    const auto written = m_reader.written(*token);
    return equalTo(likePattern(token->kind == Kind::Quoted ? insideQuotes(written) : written), *token);
}

std::optional<Filter> ClauseParser::parseBeside(bool begins)
{
    const auto token = takeValue(Expect::Value);
    if (!token) {
        return std::nullopt;
    }
    const auto text = escapedText(literalText(token->text));
    return equalTo(begins ? text + '*' : '*' + text, *token);
}

//! `matches "^ka"`, `matches regex "^ka"`.
std::optional<Filter> ClauseParser::parseMatches()
{
    if (m_reader.peek(Expect::Value).isWord("regex")) {
        m_reader.take(Expect::Value);
    }
    auto token = takeValue(Expect::Value);
    if (!token) {
        return std::nullopt;
    }
    if (token->kind != Kind::Regex) {
        const auto written = m_reader.written(*token);
        token->text = token->kind == Kind::Quoted ? insideQuotes(written) : written;
    }
    return parseExpression(*token);
}

std::optional<Filter> ClauseParser::parseBetween()
{
    if (!isOrdered()) {
        return m_reader.fail(ErrorKind::WrongOperator, m_reader.peek(Expect::Value));
    }
    auto low = parseBound(Expect::Value);
    if (!low) {
        return std::nullopt;
    }
    const auto joiner = m_reader.take(Expect::Value);
    if (joiner.kind != Kind::And) {
        return m_reader.failAt(joiner, ErrorKind::Unexpected);
    }
    const auto highToken = m_reader.peek(Expect::Value);
    auto high = parseBound(Expect::Value);
    return high ? finishedRange(closedRange(m_subject, *low, *high), highToken) : std::nullopt;
}

//! Wireshark's `{a, b}` or `{a b}`, the bracket not taken yet.
std::optional<Filter> ClauseParser::parseSet()
{
    const auto open = m_reader.take(Expect::Bound);
    std::vector<Filter> items;
    while (true) {
        const auto token = m_reader.peek(Expect::Bound);
        if (token.kind == Kind::CloseCurly && !items.empty()) {
            m_reader.take(Expect::Bound);
            break;
        }
        if (token.kind == Kind::End) {
            return m_reader.fail(ErrorKind::MissingBracket, open);
        }
        if (token.kind == Kind::Word && token.text.find("..") != std::string::npos) {
            return m_reader.fail(ErrorKind::Unexpected, token); // a range among values
        }
        auto item = parseValue(Expect::Bound);
        if (!item) {
            return std::nullopt;
        }
        items.push_back(std::move(*item));
        const auto next = m_reader.peek(Expect::Bound).kind;
        if (next == Kind::Comma || next == Kind::Or) {
            m_reader.take(Expect::Bound);
        }
    }
    return m_matchesAll ? Filter{} : anyOf(std::move(items));
}

//! Lucene's `-user: kato` and `+user: kato`.
std::optional<Filter> ClauseParser::parseSigned(FilterToken name)
{
    const bool isNot = name.text.front() == '-';
    name.text.erase(0, 1);
    const auto length = signAt(m_reader.written(name)).length;
    name.position += length;
    name.length -= length;
    auto condition = resolve(name) ? parseOperation() : std::nullopt;
    return condition && isNot ? std::optional(negated(std::move(*condition))) : condition;
}

//! Lucene's `_exists_: user`.
std::optional<Filter> ClauseParser::parseExists()
{
    const auto op = m_reader.take(Expect::Clause);
    const auto name = m_reader.take(Expect::Value);
    if (op.text != ":" || !name.isText()) {
        return m_reader.failAt(op.text != ":" ? op : name, ErrorKind::Unexpected);
    }
    return resolve(name) ? std::optional(finished(Match::Present, {})) : std::nullopt;
}

//! Does `[a TO` come next, or with a curly bracket?
bool ClauseParser::isLuceneRangeAhead() const
{
    if (m_reader.version() == FilterVersion::First) {
        return false;
    }
    auto ahead = m_reader;
    const auto open = ahead.take(Expect::Bound);
    if (open.kind != Kind::OpenSquare && open.kind != Kind::OpenCurly) {
        return false;
    }
    ClauseParser values(ahead);
    values.m_subject = m_subject;
    return values.takeValue(Expect::Bound) && ahead.take(Expect::Bound).isWord("to");
}

std::optional<Filter> ClauseParser::parseLuceneRange()
{
    const auto open = m_reader.take(Expect::Bound);
    if (!isOrdered()) {
        return m_reader.fail(ErrorKind::WrongOperator, open);
    }
    const auto takeBound = [this]() -> std::optional<std::optional<std::string>> {
        if (m_reader.peek(Expect::Bound).isWord("*")) {
            m_reader.take(Expect::Bound);
            return std::optional<std::string>();
        }
        auto bound = parseBound(Expect::Bound);
        return bound ? std::optional(std::move(bound)) : std::nullopt;
    };
    const auto low = takeBound();
    m_reader.take(Expect::Bound); // TO
    const auto highToken = m_reader.peek(Expect::Bound);
    const auto high = low ? takeBound() : std::nullopt;
    if (!high) {
        return std::nullopt;
    }
    const auto close = m_reader.take(Expect::Bound);
    if (close.kind != Kind::CloseSquare && close.kind != Kind::CloseCurly) {
        return close.kind == Kind::End ? m_reader.fail(ErrorKind::MissingBracket, open)
                                       : m_reader.failAt(close, ErrorKind::Unexpected);
    }
    const bool withLow = open.kind == Kind::OpenSquare;
    const bool withHigh = close.kind == Kind::CloseSquare;
    if (*low && *high) {
        return finishedRange({.subject = m_subject,
                              .match = Match::Between,
                              .values = {**low, **high},
                              .includeLow = withLow,
                              .includeHigh = withHigh},
                             highToken);
    }
    if (*low) {
        return finished(withLow ? Match::GreaterEqual : Match::Greater, {**low});
    }
    return *high ? finished(withHigh ? Match::LessEqual : Match::Less, {**high})
                 : finished(Match::Present, {});
}

} // namespace trailscope
