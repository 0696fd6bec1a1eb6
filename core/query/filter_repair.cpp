// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filter_repair.h"

#include "core/query/filter_lexer.h"

#include <utility>

namespace trailscope {

namespace {

//! Where the part that is read ends: at a `|` or at the end, without blanks before it.
std::size_t readEnd(std::string_view text)
{
    FilterLexer lexer(text);
    auto token = lexer.take(FilterLexer::Expect::Clause);
    while (token.kind != FilterToken::Kind::End) {
        token = lexer.take(FilterLexer::Expect::Clause);
    }
    const auto last = text.substr(0, token.position).find_last_not_of(" \t\r\n");
    return last == std::string_view::npos ? 0 : last + 1;
}

//! Puts one mistake right; false when it is not known how.
bool repair(std::string& text, const FilterError& error)
{
    using enum FilterError::Kind;
    switch (error.kind) {
    case MissingBracket:
        text.insert(readEnd(text), error.token == "[" ? "]" : ")");
        return true;
    case MissingQuote:
        text += error.token.front();
        return true;
    case UnmatchedBracket:
        text.erase(error.position, error.length);
        return true;
    case BadRegex:
        return false;
    default:
        break;
    }
    if (!error.suggestion.empty()) {
        text.replace(error.position, error.length, error.suggestion);
    }
    return !error.suggestion.empty();
}

} // namespace

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
        if (!repair(repaired, *error)) {
            break;
        }
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
