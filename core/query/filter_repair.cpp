// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filter_repair.h"

#include "core/query/filter_lexer.h"

#include <utility>

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

std::optional<std::string> withoutMistake(std::string_view text, const FilterError& error)
{
    using enum FilterError::Kind;
    std::string repaired(text);
    switch (error.kind) {
    case MissingBracket:
        return repaired.insert(textThatIsRead(text).size(), error.token == "[" ? "]" : ")");
    case MissingQuote:
        return repaired + error.token.front();
    case UnmatchedBracket:
        return repaired.erase(error.position, error.length);
    case BadRegex:
        return std::nullopt;
    default:
        break;
    }
    return error.suggestion.empty()
             ? std::nullopt
             : std::optional(repaired.replace(error.position, error.length, error.suggestion));
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
