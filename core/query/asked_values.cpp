// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/asked_values.h"

#include "core/event/synonyms.h"
#include "core/query/text_pattern.h"

#include <algorithm>

namespace trailscope {

namespace {

//! How many `*` the pattern begins with.
std::size_t starsInFront(std::string_view pattern) noexcept
{
    return std::min(pattern.find_first_not_of('*'), pattern.size());
}

//! How many it ends with; a star behind a backslash is text.
std::size_t starsBehind(std::string_view pattern) noexcept
{
    const auto last = pattern.find_last_not_of('*');
    const auto stars = last == std::string_view::npos ? pattern.size() : pattern.size() - last - 1;
    return stars > 0 && last != std::string_view::npos && pattern[last] == '\\' ? stars - 1 : stars;
}

//! The pattern with each synonym in the place of its word; none when it holds more than a word between stars.
void addSynonymPatterns(Field field, std::string_view pattern, std::vector<std::string>& patterns)
{
    const auto front = starsInFront(pattern);
    const auto behind = starsBehind(pattern.substr(front));
    const auto word = pattern.substr(front, pattern.size() - front - behind);
    if (hasWildcards(word)) {
        return;
    }
    for (const auto synonym : synonymsOf(field, literalText(word))) {
        patterns.push_back(std::string(front, '*') + escapedText(synonym) + std::string(behind, '*'));
    }
}

bool isWordCharacter(char c) noexcept
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
}

std::string withAlternatives(Field field, std::string_view word)
{
    std::string text(word);
    const auto synonyms = synonymsOf(field, word);
    for (const auto synonym : synonyms) {
        text += '|';
        text += synonym;
    }
    return synonyms.empty() ? text : "(?:" + text + ")";
}

//! The regular expression with each whole word that has synonyms replaced by all of them.
std::string expressionWithSynonyms(Field field, std::string_view expression)
{
    std::string result;
    for (std::size_t at = 0; at < expression.size();) {
        if (expression[at] == '\\') {
            result += expression.substr(at, 2);
            at += 2;
            continue;
        }
        auto end = at;
        while (end < expression.size() && isWordCharacter(expression[end])) {
            ++end;
        }
        result += end > at ? withAlternatives(field, expression.substr(at, end - at))
                           : std::string(1, expression[at]);
        at = std::max(end, at + 1);
    }
    return result;
}

bool holdsPatterns(Match match) noexcept
{
    switch (match) {
    case Match::Present:
    case Match::Empty:
    case Match::Missing:
    case Match::Regex:
    case Match::Network:
    case Match::Less:
    case Match::LessEqual:
    case Match::Greater:
    case Match::GreaterEqual:
    case Match::Between:
        return false;
    default:
        return true;
    }
}

} // namespace

std::vector<std::string> askedValues(const Clause& clause)
{
    auto values = clause.values;
    const auto* field = std::get_if<Field>(&clause.subject);
    if (field == nullptr || !hasSynonyms(*field)) {
        return values;
    }
    if (clause.match == Match::Regex) {
        std::transform(values.begin(), values.end(), values.begin(), [field](const std::string& expression) {
            return expressionWithSynonyms(*field, expression);
        });
    } else if (holdsPatterns(clause.match)) {
        for (const auto& pattern : clause.values) {
            addSynonymPatterns(*field, pattern, values);
        }
    }
    return values;
}

} // namespace trailscope
