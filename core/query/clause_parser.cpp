// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/clause_parser.h"

#include "core/query/field_name.h"
#include "core/query/field_values.h"
#include "core/query/text_pattern.h"
#include "core/query/time_text.h"

namespace trailscope {

namespace {

using Kind = FilterToken::Kind;
using ErrorKind = FilterError::Kind;

//! Can two such values of an event be compared? Times and what follows from them are no texts.
bool isPairable(const Subject& subject) noexcept
{
    const auto* field = std::get_if<Field>(&subject);
    const auto storage = field != nullptr ? fieldInfo(*field).storage : FieldStorage::Dictionary;
    return storage == FieldStorage::Dictionary || storage == FieldStorage::Hash;
}

//! Of which every event was in the first version, whatever its value.
constexpr std::string_view topicName = "__topic__";

Match comparisonOf(std::string_view op) noexcept
{
    const bool orEqual = op.size() == 2;
    const auto below = orEqual ? Match::LessEqual : Match::Less;
    const auto above = orEqual ? Match::GreaterEqual : Match::Greater;
    return op.front() == '<' ? below : above;
}

} // namespace

std::optional<Filter> ClauseParser::parse()
{
    const auto token = m_reader.take(Expect::Clause);
    if (token.kind == Kind::Regex) {
        m_reader.noteCondition();
        m_subject = AnyColumn{};
        return parseExpression(token);
    }
    if (token.kind == Kind::Phrase) {
        m_reader.noteCondition();
        m_subject = AnyColumn{};
        return finished(Match::Phrase, {token.text});
    }
    if (!token.isText()) {
        return m_reader.failAt(token, ErrorKind::Unexpected);
    }
    auto condition = parseConditionOn(token);
    return condition || m_reader.error() ? condition : parseWord(token);
}

//! Nothing and no error when no operator follows.
std::optional<Filter> ClauseParser::parseConditionOn(const FilterToken& name)
{
    const bool isFirst = m_reader.version() == FilterVersion::First;
    const auto next = m_reader.peek(Expect::Clause);
    if (next.kind == Kind::Operator) {
        m_reader.noteCondition();
        const bool isSigned = name.kind == Kind::Word && name.text.size() > 1
                           && (name.text.front() == '-' || name.text.front() == '+');
        if (isSigned && !isFirst) {
            return parseSigned(name);
        }
        if (name.isWord("_exists_") && !isFirst) {
            return parseExists();
        }
        return resolve(name) ? parseOperation() : std::nullopt;
    }
    if (const auto op = wordOperatorAhead(name)) {
        m_reader.noteCondition();
        return resolve(name) ? parseWordOperator(*op) : std::nullopt;
    }
    return std::nullopt;
}

std::optional<Filter> ClauseParser::parseWord(const FilterToken& token)
{
    if (token.text.empty()) {
        return m_reader.fail(ErrorKind::Unexpected, token);
    }
    m_reader.noteWord(literalText(token.text));
    return clauseFilter({AnyColumn{}, Match::Contains, {token.text}});
}

std::optional<Subject> ClauseParser::subjectOf(const FilterToken& name)
{
    const auto text = literalText(name.text);
    auto subject = findSubject(text);
    return subject ? subject : m_reader.fail(ErrorKind::UnknownField, name, nearestFieldName(text));
}

bool ClauseParser::resolve(const FilterToken& name)
{
    m_equal = Match::Equal;
    m_matchesAll = m_reader.version() == FilterVersion::First && literalText(name.text) == topicName;
    auto subject = subjectOf(name);
    if (subject) {
        m_subject = std::move(*subject);
    }
    return subject.has_value();
}

//! Is it `=>` or `=<`?
bool ClauseParser::isReversed(const FilterToken& op) const
{
    const auto next = m_reader.peek(Expect::Value);
    return op.text == "=" && next.kind == Kind::Operator && (next.text == "<" || next.text == ">")
        && next.position == op.position + op.length;
}

std::optional<Filter> ClauseParser::parseOperation()
{
    const auto op = m_reader.take(Expect::Clause);
    if (op.text == ":" && m_reader.version() == FilterVersion::First) {
        m_reader.noteColon(op.position);
    }
    if (isReversed(op)) {
        auto both = op;
        const auto next = m_reader.take(Expect::Value);
        both.length += next.length;
        return m_reader.fail(ErrorKind::Unexpected, both, next.text + '=');
    }
    if (op.text == ":" || op.text == "=") {
        const bool seeksWords = op.text == ":" && m_reader.version() != FilterVersion::First;
        m_equal = seeksWords ? Match::Words : Match::Equal;
        const auto next = m_reader.peek(Expect::Value);
        const bool isComparison =
            next.kind == Kind::Operator && (next.text.front() == '<' || next.text.front() == '>');
        return seeksWords && isComparison ? parseComparison(m_reader.take(Expect::Value)) : parseEqual();
    }
    if (op.text == "!=") {
        auto equal = parseEqual();
        return equal ? std::optional(negated(std::move(*equal))) : std::nullopt;
    }
    if (op.text != "~" && op.text != "!~") {
        return parseComparison(op);
    }
    if (isField(Field::Time) || isField(Field::Hour) || isField(Field::Weekday)) {
        return m_reader.fail(ErrorKind::WrongOperator, op);
    }
    auto contains = parseContainment();
    return contains && op.text == "!~" ? std::optional(negated(std::move(*contains))) : contains;
}

std::optional<Filter> ClauseParser::parseContainment()
{
    if (m_reader.peek(Expect::Value).kind == Kind::Open) {
        return parseList(m_reader.take(Expect::Value), [this] { return parseContained(Expect::Item); });
    }
    return parseContained(Expect::Value);
}

std::optional<Filter> ClauseParser::parseEqual()
{
    if (isLuceneRangeAhead()) {
        return parseLuceneRange();
    }
    if (m_reader.peek(Expect::Value).kind == Kind::Open) {
        return parseList(m_reader.take(Expect::Value), [this] { return parseValue(Expect::Item); });
    }
    return parseValue(Expect::Value);
}

std::optional<Filter> ClauseParser::parseIn()
{
    if (m_reader.peek(Expect::Bound).kind == Kind::OpenCurly) {
        return parseSet();
    }
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
    return finishedRange({.subject = m_subject,
                          .match = Match::Between,
                          .values = {*low, *high},
                          .includeLow = open.kind == Kind::OpenSquare,
                          .includeHigh = close.kind == Kind::CloseSquare},
                         highToken);
}

std::optional<Filter> ClauseParser::finishedRange(Clause range, const FilterToken& highToken)
{
    const auto& low = range.values.front();
    const auto& high = range.values.back();
    const bool isOneInstant = low == high && !(range.includeLow && range.includeHigh);
    if (isField(Field::Time) && (isOneInstant || TimeText::parse(high)->isBefore(*TimeText::parse(low)))) {
        return m_reader.fail(ErrorKind::BadTime, highToken);
    }
    return m_matchesAll ? Filter{} : clauseFilter(std::move(range));
}

std::optional<Filter> ClauseParser::parseComparison(const FilterToken& op)
{
    if (!isOrdered()) {
        return m_reader.fail(ErrorKind::WrongOperator, op);
    }
    const auto match = comparisonOf(op.text);
    if (isOtherNext(Expect::Value)) {
        return parseOther(match, Expect::Value);
    }
    auto bound = parseBound(Expect::Value);
    if (!bound) {
        return std::nullopt;
    }
    return finished(match, {std::move(*bound)});
}

//! `field(name)`, written in one.
bool ClauseParser::isOtherNext(Expect expect) const
{
    const auto word = m_reader.peek(expect);
    const auto open = m_reader.peekSecond(expect);
    return word.isWord("field") && open.kind == Kind::Open && open.position == word.position + word.length;
}

std::optional<Filter> ClauseParser::parseOther(Match match, Expect expect)
{
    const auto word = m_reader.take(expect);
    const auto open = m_reader.take(expect);
    const auto name = m_reader.take(Expect::Clause);
    if (!name.isText()) {
        return m_reader.failAt(name, ErrorKind::MissingValue);
    }
    auto other = subjectOf(name);
    if (!other) {
        return std::nullopt;
    }
    if (m_reader.peek(Expect::Clause).kind != Kind::Close) {
        return m_reader.fail(ErrorKind::MissingBracket, open);
    }
    m_reader.take(Expect::Clause);
    if (!isPairable(m_subject) || !isPairable(*other)) {
        return m_reader.fail(ErrorKind::WrongOperator, isPairable(m_subject) ? name : word);
    }
    return m_matchesAll ? Filter{} : clauseFilter(valuePair(m_subject, match, std::move(*other)));
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
    return !hasKnownValues() && !isField(Field::Id) && !isField(Field::Request)
        && m_subject != Subject(RawPath{});
}

Filter ClauseParser::finished(Match match, std::vector<std::string> values) const
{
    return m_matchesAll ? Filter{} : clauseFilter({m_subject, match, std::move(values)});
}

} // namespace trailscope
