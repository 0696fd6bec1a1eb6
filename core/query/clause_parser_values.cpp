// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/query/clause_parser.h"
#include "core/query/expression.h"
#include "core/query/field_name.h"
#include "core/query/field_values.h"
#include "core/query/network.h"
#include "core/query/number_text.h"
#include "core/query/streak_rule.h"
#include "core/query/text_pattern.h"
#include "core/query/time_text.h"

namespace trailscope {

namespace {

using Kind = FilterToken::Kind;
using ErrorKind = FilterError::Kind;

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
    return slash != std::string_view::npos && slash > 0
        && text.substr(0, slash).find_first_not_of("0123456789abcdefABCDEF:.") == std::string_view::npos;
}

} // namespace

std::optional<FilterToken> ClauseParser::takeValue(Expect expect)
{
    auto token = m_reader.take(expect);
    if (!token.isText() && token.kind != Kind::Regex && token.kind != Kind::Phrase) {
        return m_reader.failAt(token, ErrorKind::MissingValue);
    }
    if (isField(Field::Time) && token.kind == Kind::Word) {
        joinTimeWords(token, expect);
    }
    if (isField(Field::Bytes)) {
        joinSizeUnit(token, expect);
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

//! `1 KB` is one value without quotes too.
void ClauseParser::joinSizeUnit(FilterToken& token, Expect expect)
{
    const auto next = m_reader.peek(expect);
    if (token.kind == Kind::Word && plainNumber(token.text) && next.kind == Kind::Word
        && isSizeUnit(next.text)) {
        const auto unit = m_reader.take(expect);
        token.text += " " + unit.text;
        token.length = unit.position + unit.length - token.position;
    }
}

std::optional<Filter> ClauseParser::parseValue(Expect expect)
{
    if (isOtherNext(expect)) {
        return parseOther(Match::Equal, expect);
    }
    const auto token = takeValue(expect);
    if (!token) {
        return std::nullopt;
    }
    if (token->kind == Kind::Regex) {
        return parseExpression(*token);
    }
    if (token->kind == Kind::Phrase && !token->text.empty()
        && (holdsWords(m_subject) || m_subject == Subject(RawPath{}))) {
        return finished(Match::Phrase, {token->text});
    }
    return equalTo(patternOf(*token), *token);
}

//! In quotes the wildcards of words are plain signs, as in Simple Log Service, where `null` is a word too.
std::string ClauseParser::patternOf(const FilterToken& token) const
{
    const bool isWords = m_equal == Match::Words && holdsWords(m_subject);
    if (token.isWord("null") && !isWords) {
        return {};
    }
    const bool isLiteral = token.kind == Kind::Quoted && isWords;
    return isLiteral ? escapedText(literalText(token.text)) : token.text;
}

std::optional<Filter> ClauseParser::parseContained(Expect expect)
{
    if (isOtherNext(expect)) {
        return parseOther(Match::Contains, expect);
    }
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
    if (pattern.empty() && !token.isWord("null") && m_reader.version() != FilterVersion::First) {
        return finished(Match::Empty, {});
    }
    if (m_subject == Subject(RawPath{"__topic__"}) && startsWithIgnoreCase(text, "actiontrail")) {
        return Filter{}; // what Simple Log Service puts every event under
    }
    if (isField(Field::Time) && !isStars
        && !checkTime({token.kind, token.position, token.length, text}, false)) {
        return std::nullopt;
    }
    if (hasKnownValues() && isPlain) {
        const auto& field = std::get<Field>(m_subject);
        const bool isRule = field == Field::Streak && parseStreakRule(text);
        if (!isRule && !findKnownValue(field, text)) {
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
    if (const auto range = isField(Field::Ip) && isPlain ? parseAddressRange(text) : std::nullopt) {
        return clauseFilter(closedRange(m_subject, std::string(range->first), std::string(range->last)));
    }
    return finished(m_equal, {pattern});
}

bool ClauseParser::checkTime(const FilterToken& token, bool comparable)
{
    const auto time = TimeText::parse(token.text);
    if (time && (!comparable || time->isComparable())) {
        return true;
    }
    m_reader.fail(ErrorKind::BadTime, token, time ? std::string() : nearestTime(token.text));
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
    if (std::holds_alternative<RawPath>(m_subject)) {
        joinSizeUnit(*token, expect);
    }
    return checkBound(*token) ? std::optional(std::move(token->text)) : std::nullopt;
}

//! Can values of the field be compared with it?
bool ClauseParser::checkBound(const FilterToken& token)
{
    const auto check = [&](bool isGood, ErrorKind kind) {
        if (!isGood) {
            m_reader.fail(kind, token);
        }
        return isGood;
    };
    if (isField(Field::Time)) {
        return checkTime(token, true);
    }
    if (isField(Field::Bytes)) {
        return check(plainNumber(token.text).has_value(), ErrorKind::BadNumber);
    }
    if (isField(Field::Ip)) {
        return check(parseAddress(token.text).has_value(), ErrorKind::BadNetwork);
    }
    if (isField(Field::Hour) || isField(Field::Weekday)) {
        const auto field = std::get<Field>(m_subject);
        const bool isMidnight = field == Field::Hour && token.text == "24";
        return check(isMidnight || findKnownValue(field, token.text), ErrorKind::BadNumber);
    }
    return true;
}

} // namespace trailscope
