// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filter_repair.h"

#include "core/query/filter_lexer.h"
#include "core/query/normal_form.h"

#include <algorithm>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace trailscope {

std::string_view textThatIsRead(std::string_view text)
{
    FilterLexer lexer(text);
    auto token = lexer.take(FilterLexer::Expect::Clause);
    while (token.kind != FilterToken::Kind::End) {
        token = lexer.take(FilterLexer::Expect::Clause);
    }
    const auto last = text.substr(0, token.position).find_last_not_of(" \t\r\n");
    return text.substr(0, last == std::string_view::npos ? 0 : last + 1);
}

namespace {

//! Where tokens begin and end in the part of the text that is read, as far as can be told without its parser.
struct TokenEdges {
    std::vector<std::size_t> begins;
    std::vector<std::size_t> ends;
};

TokenEdges tokenEdges(std::string_view text)
{
    TokenEdges edges;
    FilterLexer lexer(textThatIsRead(text));
    for (auto token = lexer.take(FilterLexer::Expect::Clause); token.kind != FilterToken::Kind::End;
         token = lexer.take(FilterLexer::Expect::Clause)) {
        edges.begins.push_back(token.position);
        edges.ends.push_back(token.position + token.length);
    }
    return edges;
}

std::optional<Filter> meaningOf(std::string_view text)
{
    const auto parsed = parseFilter(text);
    return parsed.filter() != nullptr ? std::optional(normalForm(*parsed.filter())) : std::nullopt;
}

std::string inserted(std::string_view text, std::size_t place, char sign)
{
    return std::string(text).insert(place, 1, sign);
}

std::string erased(std::string_view text, std::size_t place, std::size_t length)
{
    return std::string(text).erase(place, length);
}

//! Does the text hold several conditions, so that brackets around it can mean something?
bool isCompound(std::string_view text)
{
    const auto meaning = meaningOf(text);
    return meaning
        && (meaning->kind == Filter::Kind::And || meaning->kind == Filter::Kind::Or
            || meaning->clause.values.size() > 1);
}

//! The text with a pair of brackets of which one is at \a fixed already, by where the other one can be.
//! Nothing when the places where the brackets hold several conditions mean different things.
template<typename Inside>
std::optional<std::string> onlyBracketing(std::string_view text, const std::vector<std::size_t>& places,
                                          char bracket, Inside inside)
{
    std::optional<std::string> only;
    std::optional<Filter> meaning;
    for (const auto place : places) {
        if (!isCompound(inside(place))) {
            continue;
        }
        auto candidate = inserted(text, place, bracket);
        auto other = meaningOf(candidate);
        if (other && meaning && *other != *meaning) {
            return std::nullopt;
        }
        if (other) {
            only = std::move(candidate);
            meaning = std::move(other);
        }
    }
    return only;
}

//! Is all behind the place joined by one word, `or` or `and`, and about one field? Then nobody closes a
//! bracket in the middle of it.
bool isOneChain(std::string_view text, std::size_t begin)
{
    using Kind = FilterToken::Kind;
    const auto read = textThatIsRead(text);
    FilterLexer lexer(read.substr(std::min(begin, read.size())));
    std::set<Kind> joiners;
    std::set<std::string> fields;
    std::string before;
    for (auto token = lexer.take(FilterLexer::Expect::Clause); token.kind != Kind::End;
         token = lexer.take(FilterLexer::Expect::Clause)) {
        if (token.kind == Kind::Open || token.kind == Kind::Close || token.kind == Kind::Not) {
            return false;
        }
        if (token.kind == Kind::And || token.kind == Kind::Or) {
            joiners.insert(token.kind);
        } else if (token.kind == Kind::Operator) {
            fields.insert(before);
        }
        before = token.text;
    }
    return joiners.size() <= 1 && fields.size() <= 1;
}

constexpr std::size_t mostBrackets = 500; //!< places to try

//! Sure where it means the same wherever it can stand.
std::optional<std::string> withClosingBracket(std::string_view text, const FilterError& error)
{
    const auto begin = error.position + error.length;
    auto places = tokenEdges(text).ends;
    places.erase(places.begin(), std::upper_bound(places.begin(), places.end(), begin));
    if (places.size() > mostBrackets || error.token == "[" || error.token == "{") {
        return std::nullopt; // a range may end with either bracket
    }
    auto closed = inserted(text, textThatIsRead(text).size(), ')');
    const auto inside = [&](std::size_t place) { return text.substr(begin, place - begin); };
    const bool isOne = places.empty() || !isCompound(inside(places.back()));
    if (meaningOf(closed) && (isOne || isOneChain(text, begin))) {
        return closed;
    }
    return onlyBracketing(text, places, ')', inside);
}

//! Sure where an opening one before it would mean the same as none.
std::optional<std::string> withoutClosingBracket(std::string_view text, const FilterError& error)
{
    auto places = tokenEdges(text).begins;
    places.erase(std::lower_bound(places.begin(), places.end(), error.position), places.end());
    auto without = erased(text, error.position, error.length);
    const auto plain = meaningOf(without);
    if (!plain || places.size() > mostBrackets || error.token == "]" || error.token == "}") {
        return std::nullopt;
    }
    const bool isSure = std::all_of(places.begin(), places.end(), [&](std::size_t place) {
        const auto other = meaningOf(inserted(text, place, '('));
        return !other || *other == *plain;
    });
    return isSure ? std::optional(std::move(without)) : std::nullopt;
}

//! Sure where only one word stands behind the quote.
std::optional<std::string> withClosingQuote(std::string_view text, const FilterError& error)
{
    const auto end = textThatIsRead(text).size();
    const auto begin = error.position + (error.token.starts_with('#') ? 1U : 0U);
    const auto open = signAt(text.substr(begin));
    const auto quoted = text.substr(begin + open.length, end - begin - open.length);
    const bool isOneWord = !quoted.empty()
                        && quoted.find_first_of(" \t\r\n(),|[]{}\"'") == std::string_view::npos
                        && !holdsWideSign(quoted) && text.size() == end;
    if (!isOneWord) {
        return std::nullopt;
    }
    const std::string_view opening = text.substr(begin, open.length);
    const std::string_view closing = opening == "\xE2\x80\x9C" ? "\xE2\x80\x9D"
                                   : opening == "\xE2\x80\x98" ? "\xE2\x80\x99"
                                                               : opening;
    return std::string(text) + std::string(closing);
}

} // namespace

std::optional<std::string> withoutMistake(std::string_view text, const FilterError& error)
{
    using enum FilterError::Kind;
    switch (error.kind) {
    case MissingBracket:
        return withClosingBracket(text, error);
    case MissingQuote:
        return withClosingQuote(text, error);
    case UnmatchedBracket:
        return withoutClosingBracket(text, error);
    case BadRegex:
        return std::nullopt;
    default:
        break;
    }
    return error.suggestion.empty()
             ? std::nullopt
             : std::optional(std::string(text).replace(error.position, error.length, error.suggestion));
}

std::optional<std::string> repairedText(std::string_view text)
{
    constexpr int mostRepairs = 100;
    std::string repaired(text);
    for (int repairs = 0; repairs < mostRepairs; ++repairs) {
        const auto parsed = parseFilter(repaired);
        const auto* error = parsed.error();
        if (error == nullptr) {
            return repairs > 0 ? std::optional(std::move(repaired)) : std::nullopt;
        }
        auto better = withoutMistake(repaired, *error);
        if (!better) {
            break;
        }
        repaired = std::move(*better);
    }
    return std::nullopt;
}

std::string describeWithRepair(std::string_view text, const FilterError& error)
{
    auto told = error;
    if (auto repaired = repairedText(text)) {
        told.suggestion = std::move(*repaired);
    }
    return describe(told);
}

} // namespace trailscope
