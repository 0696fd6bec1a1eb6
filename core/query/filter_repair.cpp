// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filter_repair.h"

#include "core/base/text.h"
#include "core/base/utf8.h"
#include "core/query/canonical_form.h"
#include "core/query/filter_lexer.h"

#include <algorithm>
#include <array>
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

using Kind = FilterToken::Kind;

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
    return parsed.filter() != nullptr ? std::optional(canonicalForm(*parsed.filter())) : std::nullopt;
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

//! What a bracket that is put at the place would close: the text behind the last bracket that is open there.
std::string_view insideBrackets(std::string_view text, std::size_t place)
{
    std::vector<std::size_t> open{0};
    FilterLexer lexer(text.substr(0, place));
    for (auto token = lexer.take(FilterLexer::Expect::Clause); token.kind != FilterToken::Kind::End;
         token = lexer.take(FilterLexer::Expect::Clause)) {
        using enum FilterToken::Kind;
        if (token.kind == Open || token.kind == OpenSquare) {
            open.push_back(token.position + token.length);
        } else if ((token.kind == Close || token.kind == CloseSquare) && open.size() > 1) {
            open.pop_back(); // a range may end with either
        }
    }
    return text.substr(open.back(), place - open.back());
}

//! The text with a closing bracket at one of the places. Nothing when the places where it closes several
//! conditions mean different things.
std::optional<std::string> onlyBracketing(std::string_view text, const std::vector<std::size_t>& places)
{
    std::optional<std::string> only;
    std::optional<Filter> meaning;
    for (const auto place : places) {
        if (!isCompound(insideBrackets(text, place))) {
            continue;
        }
        auto candidate = inserted(text, place, ')');
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

//! Does the text hold a full-width closing bracket, which a value has for its own where an ASCII one was
//! opened?
bool holdsWideBracket(std::string_view text)
{
    return text.find("\xEF\xBC\x89") != std::string_view::npos;
}

//! Sure where it means the same wherever it can stand.
std::optional<std::string> withClosingBracket(std::string_view text, const FilterError& error)
{
    const auto begin = error.position + error.length;
    if (holdsWideBracket(text.substr(begin))) {
        return std::nullopt;
    }
    auto places = tokenEdges(text).ends;
    places.erase(places.begin(), std::upper_bound(places.begin(), places.end(), begin));
    if (places.size() > mostBrackets || error.token == "[" || error.token == "{") {
        return std::nullopt; // a range may end with either bracket
    }
    auto closed = inserted(text, textThatIsRead(text).size(), ')');
    const bool isOne = places.empty() || !isCompound(text.substr(begin, places.back() - begin));
    if (meaningOf(closed) && (isOne || isOneChain(text, begin))) {
        return closed;
    }
    return onlyBracketing(text, places);
}

//! Does a word in front of a bracket begin as `field(` does, whose own bracket is missing?
bool holdsFieldFunction(std::string_view text)
{
    bool isField = false;
    FilterLexer lexer(text);
    for (auto token = lexer.take(FilterLexer::Expect::Clause); token.kind != FilterToken::Kind::End;
         token = lexer.take(FilterLexer::Expect::Clause)) {
        if (token.kind == FilterToken::Kind::Close && isField) {
            return true;
        }
        isField = token.kind == FilterToken::Kind::Word && startsWithIgnoreCase(token.text, "field");
    }
    return false;
}

//! Sure where an opening one before it, or another closing one less, would mean the same.
std::optional<std::string> withoutClosingBracket(std::string_view text, const FilterError& error)
{
    auto places = tokenEdges(text).begins;
    places.erase(std::lower_bound(places.begin(), places.end(), error.position), places.end());
    auto without = erased(text, error.position, error.length);
    const auto plain = meaningOf(without);
    if (!plain || places.size() > mostBrackets || error.token == "]" || error.token == "}"
        || holdsFieldFunction(text)) {
        return std::nullopt;
    }
    const auto isSame = [&plain](const std::string& other) {
        const auto meaning = meaningOf(other);
        return !meaning || *meaning == *plain;
    };
    const bool isSure = std::all_of(places.begin(), places.end(), [&](std::size_t place) {
        return isSame(inserted(text, place, '(')) && (text[place] != ')' || isSame(erased(text, place, 1)));
    });
    return isSure ? std::optional(std::move(without)) : std::nullopt;
}

//! The quote that ends what \a quote begins, or begins what it ends.
std::string_view otherQuote(std::string_view quote)
{
    constexpr std::array<std::pair<std::string_view, std::string_view>, 4> pairs{
        {{"\xE2\x80\x9C", "\xE2\x80\x9D"},
         {"\xE2\x80\x98", "\xE2\x80\x99"},
         {"\xE2\x80\x9E", "\xE2\x80\x9C"},
         {"\xE2\x80\x9A", "\xE2\x80\x98"}}};
    for (const auto& [open, close] : pairs) {
        if (quote == open || quote == close) {
            return quote == open ? close : open;
        }
    }
    return quote;
}

//! Sure where the word means the same in quotes and without.
std::optional<std::string> ifQuotesMeanNothing(std::string quoted, const std::string& bare)
{
    const auto meaning = meaningOf(quoted);
    return meaning && meaning == meaningOf(bare) ? std::optional(std::move(quoted)) : std::nullopt;
}

//! Can it be that the quote was meant for this word alone?
bool isOneWord(std::string_view word)
{
    return !word.empty() && word.find_first_of(" \t\r\n(),|[]{}\"'") == std::string_view::npos
        && !holdsWideSign(word);
}

//! Sure where only one word stands behind the quote.
std::optional<std::string> withClosingQuote(std::string_view text, const FilterError& error)
{
    const auto end = textThatIsRead(text).size();
    const bool isPhrase = error.token.starts_with('#');
    const auto begin = error.position + (isPhrase ? 1U : 0U);
    const auto quote = text.substr(begin, signAt(text.substr(begin)).length);
    if (text.size() != end || !isOneWord(text.substr(begin + quote.size(), end - begin - quote.size()))) {
        return std::nullopt;
    }
    auto closed = std::string(text).append(otherQuote(quote));
    return isPhrase ? std::optional(std::move(closed))
                    : ifQuotesMeanNothing(std::move(closed), erased(text, begin, quote.size()));
}

//! Does the word at the place begin the value? Behind a comma or another word it may be the rest of one.
bool beginsValue(std::string_view text, std::size_t place)
{
    const auto before = text.substr(0, text.find_last_not_of(" \t\r\n", place - 1) + 1);
    const bool isBehindOr = before.size() > 2 && equalsIgnoreCase(before.substr(before.size() - 3), " or");
    return isBehindOr || (!before.empty() && std::string_view(":=~<>(").find(before.back()) != before.npos);
}

//! An apostrophe at the end of a name is no quote.
std::optional<std::string> withOpeningQuote(std::string_view text, const FilterError& error)
{
    const auto end = error.position + error.length;
    auto begin = end - 1;
    while (begin > error.position && isContinuation(text[begin])) {
        --begin;
    }
    const auto quote = text.substr(begin, end - begin);
    if (signAt(quote).sign != '"' || !beginsValue(text, error.position)
        || !isOneWord(text.substr(error.position, begin - error.position))) {
        return std::nullopt;
    }
    auto opened = std::string(text).insert(error.position, otherQuote(quote));
    return ifQuotesMeanNothing(std::move(opened), erased(text, begin, quote.size()));
}

} // namespace

std::optional<std::string> withoutMistake(std::string_view text, const FilterError& error)
{
    using enum FilterError::Kind;
    switch (error.kind) {
    case MissingBracket:
        return withClosingBracket(text, error);
    case MissingQuote:
        return lacksOpeningQuote(error) ? withOpeningQuote(text, error) : withClosingQuote(text, error);
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
