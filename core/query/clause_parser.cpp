// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/clause_parser.h"

#include "core/base/text.h"
#include "core/query/expression.h"
#include "core/query/field_name.h"
#include "core/query/field_values.h"
#include "core/query/network.h"
#include "core/query/text_pattern.h"
#include "core/query/time_text.h"

namespace trailscope {

namespace {

using Kind = FilterToken::Kind;
using ErrorKind = FilterError::Kind;

bool isText(const FilterToken& token) noexcept
{
    return token.kind == Kind::Word || token.kind == Kind::Quoted;
}

//! `2026-10-01`, as far as digits and dashes go.
bool looksLikeDate(std::string_view text) noexcept
{
    constexpr std::string_view form = "dddd-dd-dd";
    if (text.size() != form.size()) {
        return false;
    }
    for (std::size_t i = 0; i < form.size(); ++i) {
        const bool isDigit = text[i] >= '0' && text[i] <= '9';
        if (form[i] == 'd' ? !isDigit : text[i] != form[i]) {
            return false;
        }
    }
    return true;
}

//! `09:00`, or with seconds.
bool looksLikeClock(std::string_view text) noexcept
{
    return (text.size() == 5 || text.size() == 8) && text[2] == ':';
}

//! An address and a slash, right or wrong.
bool looksLikeNetwork(std::string_view text) noexcept
{
    const auto slash = text.find('/');
    return slash != std::string_view::npos
        && text.substr(0, slash).find_first_not_of("0123456789abcdefABCDEF:.") == std::string_view::npos;
}

} // namespace

std::optional<Filter> ClauseParser::parse()
{
    const auto token = m_reader.take(Expect::Clause);
    if (token.kind == Kind::Regex) {
        m_subject = AnyColumn{};
        return parseExpression(token);
    }
    if (!isText(token)) {
        return m_reader.failAt(token, ErrorKind::Unexpected);
    }
    const auto next = m_reader.peek(Expect::Clause);
    if (next.kind == Kind::Operator) {
        return resolve(token) ? parseOperation() : std::nullopt;
    }
    const auto second = m_reader.peekSecond(Expect::Clause);
    if (next.isWord("in") && (second.kind == Kind::Open || second.kind == Kind::OpenSquare)) {
        return resolve(token) ? parseIn() : std::nullopt;
    }
    const bool isNull = second.isWord("null")
                     || (second.kind == Kind::Not && m_reader.peekThird(Expect::Clause).isWord("null"));
    if (next.isWord("is") && isNull) {
        return resolve(token) ? parseNullTest() : std::nullopt;
    }
    return parseWord(token);
}

std::optional<Filter> ClauseParser::parseWord(const FilterToken& token)
{
    if (token.text.empty()) {
        return m_reader.fail(ErrorKind::Unexpected, token);
    }
    return clauseFilter({AnyColumn{}, Match::Contains, {token.text}, true, false});
}

bool ClauseParser::resolve(const FilterToken& name)
{
    const auto text = literalText(name.text);
    m_matchesAll = text == "__topic__";
    auto subject = m_matchesAll ? RawPath{text} : findSubject(text);
    if (!subject) {
        m_reader.fail(ErrorKind::UnknownField, name, nearestFieldName(text));
        return false;
    }
    m_subject = std::move(*subject);
    return true;
}

std::optional<Filter> ClauseParser::parseOperation()
{
    const auto op = m_reader.take(Expect::Clause);
    if (op.text == ":" || op.text == "=") {
        return parseEqual();
    }
    if (op.text == "!=") {
        auto equal = parseEqual();
        return equal ? std::optional(negated(std::move(*equal))) : std::nullopt;
    }
    if (op.text != "~") {
        return parseComparison(op);
    }
    if (isField(Field::Time) || isField(Field::Hour) || isField(Field::Weekday)) {
        return m_reader.fail(ErrorKind::WrongOperator, op);
    }
    if (m_reader.peek(Expect::Value).kind == Kind::Open) {
        return parseList(m_reader.take(Expect::Value), [this] { return parseContained(Expect::Item); });
    }
    return parseContained(Expect::Value);
}

std::optional<Filter> ClauseParser::parseNullTest()
{
    m_reader.take(Expect::Clause);
    const bool present = m_reader.take(Expect::Clause).kind == Kind::Not;
    if (present) {
        m_reader.take(Expect::Clause);
    }
    auto isNull = finished(Match::Equal, {""});
    return present ? negated(std::move(isNull)) : isNull;
}

std::optional<Filter> ClauseParser::parseEqual()
{
    if (m_reader.peek(Expect::Value).kind == Kind::Open) {
        return parseList(m_reader.take(Expect::Value), [this] { return parseValue(Expect::Item); });
    }
    return parseValue(Expect::Value);
}

std::optional<Filter> ClauseParser::parseIn()
{
    m_reader.take(Expect::Clause);
    const auto open = m_reader.take(Expect::Clause);
    if (open.kind == Kind::OpenSquare || isBlankRange()) {
        return parseRange(open);
    }
    return parseList(open, [this] { return parseValue(Expect::Item); });
}

//! Do two values and then a closing bracket follow, as in Simple Log Service's `(1 10)`, or does a range
//! end with `]`?
bool ClauseParser::isBlankRange() const
{
    auto ahead = m_reader;
    ClauseParser values(ahead);
    values.m_subject = m_subject;
    const auto first = values.parseBound(Expect::Item);
    const bool hasComma = ahead.peek(Expect::Item).kind == Kind::Comma;
    if (hasComma) {
        ahead.take(Expect::Item);
    }
    if (!first || !values.parseBound(Expect::Item)) {
        return false;
    }
    const auto end = ahead.peek(Expect::Item).kind;
    return end == Kind::CloseSquare || (end == Kind::Close && !hasComma);
}

template<typename ParseOne>
std::optional<Filter> ClauseParser::parseList(const FilterToken& open, ParseOne parseOne)
{
    std::vector<Filter> items;
    while (true) {
        auto item = parseOne();
        if (!item) {
            return std::nullopt;
        }
        if (item->isEmpty()) {
            m_matchesAll = true;
        }
        items.push_back(std::move(*item));
        const auto token = m_reader.take(Expect::Item);
        if (token.kind == Kind::Close) {
            break;
        }
        if (token.kind == Kind::End) {
            return m_reader.fail(ErrorKind::MissingBracket, open);
        }
        if (token.kind != Kind::Or && token.kind != Kind::Comma) {
            return m_reader.failAt(token, token.kind == Kind::CloseSquare ? ErrorKind::UnmatchedBracket
                                                                          : ErrorKind::Unexpected);
        }
    }
    return m_matchesAll ? Filter{} : anyOf(std::move(items));
}

std::optional<Filter> ClauseParser::parseRange(const FilterToken& open)
{
    if (!isOrdered()) {
        return m_reader.fail(ErrorKind::WrongOperator, open);
    }
    auto low = parseBound(Expect::Item);
    if (low && m_reader.peek(Expect::Item).kind == Kind::Comma) {
        m_reader.take(Expect::Item);
    }
    const auto highToken = m_reader.peek(Expect::Item);
    auto high = low ? parseBound(Expect::Item) : std::nullopt;
    if (!high) {
        return std::nullopt;
    }
    const auto close = m_reader.take(Expect::Item);
    if (close.kind == Kind::End) {
        return m_reader.fail(ErrorKind::MissingBracket, open);
    }
    if (close.kind != Kind::Close && close.kind != Kind::CloseSquare) {
        return m_reader.failAt(close, ErrorKind::Unexpected);
    }
    Clause clause{m_subject,
                  Match::Between,
                  {*low, *high},
                  open.kind == Kind::OpenSquare,
                  close.kind == Kind::CloseSquare};
    const bool isOneInstant = *low == *high && !(clause.includeLow && clause.includeHigh);
    if (isField(Field::Time) && (isOneInstant || TimeText::parse(*high)->isBefore(*TimeText::parse(*low)))) {
        return m_reader.fail(ErrorKind::BadTime, highToken);
    }
    return m_matchesAll ? Filter{} : clauseFilter(std::move(clause));
}

std::optional<Filter> ClauseParser::parseComparison(const FilterToken& op)
{
    if (!isOrdered()) {
        return m_reader.fail(ErrorKind::WrongOperator, op);
    }
    auto bound = parseBound(Expect::Value);
    if (!bound) {
        return std::nullopt;
    }
    const bool less = op.text.front() == '<';
    const bool orEqual = op.text.size() == 2;
    const auto below = orEqual ? Match::LessEqual : Match::Less;
    const auto above = orEqual ? Match::GreaterEqual : Match::Greater;
    return finished(less ? below : above, {std::move(*bound)});
}

std::optional<FilterToken> ClauseParser::takeValue(Expect expect)
{
    auto token = m_reader.take(expect);
    if (!isText(token) && token.kind != Kind::Regex) {
        return m_reader.failAt(token, ErrorKind::MissingValue);
    }
    if (isField(Field::Time) && token.kind == Kind::Word) {
        joinTimeWords(token, expect);
    }
    return token;
}

//! `last 30d`, `last 30 days` and `2026-10-01 09:00` are one value without quotes too.
void ClauseParser::joinTimeWords(FilterToken& token, Expect expect)
{
    const auto join = [&] {
        const auto next = m_reader.take(expect);
        token.text += " " + next.text;
        token.length = next.position + next.length - token.position;
    };
    const auto next = m_reader.peek(expect);
    if (looksLikeDate(token.text) && next.kind == Kind::Word && looksLikeClock(next.text)) {
        join();
    } else if (token.isWord("last") && next.kind == Kind::Word) {
        join();
        const auto unit = m_reader.peek(expect);
        if (!TimeText::parse(token.text) && unit.kind == Kind::Word
            && TimeText::parse(token.text + " " + unit.text)) {
            join();
        }
    }
}

std::optional<Filter> ClauseParser::parseValue(Expect expect)
{
    const auto token = takeValue(expect);
    if (!token) {
        return std::nullopt;
    }
    if (token->kind == Kind::Regex) {
        return parseExpression(*token);
    }
    return equalTo(token->isWord("null") ? std::string() : token->text, *token);
}

std::optional<Filter> ClauseParser::parseContained(Expect expect)
{
    const auto token = takeValue(expect);
    if (!token) {
        return std::nullopt;
    }
    if (token->kind == Kind::Regex) {
        return parseExpression(*token);
    }
    if (token->text.empty()) {
        return m_reader.fail(ErrorKind::MissingValue, *token);
    }
    return finished(Match::Contains, {token->text});
}

std::optional<Filter> ClauseParser::parseExpression(const FilterToken& token)
{
    if (isField(Field::Time) || isField(Field::Hour) || isField(Field::Weekday)) {
        return m_reader.fail(ErrorKind::WrongOperator, token);
    }
    if (token.text.empty()) {
        return m_reader.fail(ErrorKind::MissingValue, token);
    }
    if (const auto expression = compileExpression(token.text); !expression.ok()) {
        return m_reader.fail(ErrorKind::BadRegex, token, expression.error().detail);
    }
    return finished(Match::Regex, {token.text});
}

std::optional<Filter> ClauseParser::equalTo(const std::string& pattern, const FilterToken& token)
{
    const bool isPlain = !pattern.empty() && !hasWildcards(pattern);
    const bool isStars = pattern.find_first_not_of('*') == std::string::npos;
    const auto text = literalText(pattern);
    if (isField(Field::Time) && !isStars
        && !checkTime({token.kind, token.position, token.length, text}, false)) {
        return std::nullopt;
    }
    if (hasKnownValues() && isPlain) {
        const auto& field = std::get<Field>(m_subject);
        if (!findKnownValue(field, text)) {
            if (field == Field::Hour) {
                return m_reader.fail(ErrorKind::BadNumber, token);
            }
            const auto known = knownValues(field);
            const auto nearest = nearestText(text, {known.begin(), known.end()});
            return m_reader.fail(ErrorKind::Unexpected, token, std::string(nearest.value_or("")));
        }
    }
    if (isField(Field::Ip) && isPlain && looksLikeNetwork(text)) {
        return parseNetwork(text) ? std::optional(finished(Match::Network, {text}))
                                  : m_reader.fail(ErrorKind::BadNetwork, token);
    }
    return finished(Match::Equal, {pattern});
}

bool ClauseParser::checkTime(const FilterToken& token, bool comparable)
{
    const auto time = TimeText::parse(token.text);
    if (time && (!comparable || time->isComparable())) {
        return true;
    }
    m_reader.fail(ErrorKind::BadTime, token);
    return false;
}

std::optional<std::string> ClauseParser::parseBound(Expect expect)
{
    auto token = takeValue(expect);
    if (!token) {
        return std::nullopt;
    }
    if (token->kind == Kind::Regex || token->text.empty() || token->isWord("null")) {
        return m_reader.fail(ErrorKind::MissingValue, *token);
    }
    token->text = literalText(token->text);
    if (isField(Field::Time)) {
        return checkTime(*token, true) ? std::optional(token->text) : std::nullopt;
    }
    if (isField(Field::Hour) || isField(Field::Weekday)) {
        const auto field = std::get<Field>(m_subject);
        const bool isMidnight = field == Field::Hour && token->text == "24";
        if (!isMidnight && !findKnownValue(field, token->text)) {
            return m_reader.fail(ErrorKind::BadNumber, *token);
        }
    }
    return std::move(token->text);
}

bool ClauseParser::isField(Field field) const noexcept
{
    const auto* own = std::get_if<Field>(&m_subject);
    return own != nullptr && *own == field;
}

bool ClauseParser::hasKnownValues() const
{
    const auto* own = std::get_if<Field>(&m_subject);
    return own != nullptr && !knownValues(*own).empty();
}

bool ClauseParser::isOrdered() const
{
    if (isField(Field::Hour) || isField(Field::Weekday)) {
        return true;
    }
    return !hasKnownValues() && !isField(Field::Ip) && !isField(Field::Id) && !isField(Field::Request);
}

Filter ClauseParser::finished(Match match, std::vector<std::string> values) const
{
    return m_matchesAll ? Filter{} : clauseFilter({m_subject, match, std::move(values), true, false});
}

} // namespace trailscope
