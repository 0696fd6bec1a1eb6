// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/canonical_form.h"

#include "core/base/text.h"
#include "core/query/field_name.h"
#include "core/query/filter_text.h"
#include "core/query/word_pattern.h"

#include <algorithm>

namespace trailscope {

namespace {

using FilterKind = Filter::Kind;

//! The words in the order of their texts, each once.
std::string sortedWords(const std::string& value)
{
    auto words = wordsOf(value);
    std::sort(words.begin(), words.end());
    words.erase(std::unique(words.begin(), words.end()), words.end());
    std::string text;
    for (const auto& word : words) {
        text += (text.empty() ? "" : " ") + word;
    }
    return text;
}

Clause normalClause(Clause clause)
{
    const bool isPattern = clause.match <= Match::Phrase || clause.match == Match::Contains;
    if (isPattern) {
        for (auto& value : clause.values) {
            value = toLowerAscii(value);
            value = clause.match == Match::Words ? sortedWords(value) : value;
        }
    }
    if (clause.match != Match::Between) {
        std::sort(clause.values.begin(), clause.values.end());
    }
    const bool isEqualPair = clause.other && clause.match == Match::Equal;
    if (isEqualPair && subjectName(*clause.other) < subjectName(clause.subject)) {
        std::swap(clause.subject, *clause.other);
    }
    return clause;
}

Filter inOrder(FilterKind kind, std::vector<Filter> parts)
{
    auto joined = kind == FilterKind::And ? allOf(std::move(parts)) : anyOf(std::move(parts));
    if (joined.kind == FilterKind::Clause) {
        joined.clause = normalClause(std::move(joined.clause));
        return joined;
    }
    for (auto& part : joined.children) {
        if (part.kind == FilterKind::Clause) { // alternatives may have become one clause
            part.clause = normalClause(std::move(part.clause));
        }
    }
    if (joined.kind == kind) {
        std::sort(joined.children.begin(), joined.children.end(),
                  [](const Filter& a, const Filter& b) { return toText(a) < toText(b); });
    }
    return joined;
}

//! `not user: (a or b)` is `not user: a and not user: b`.
Filter normalNot(Clause clause)
{
    const bool isList = !clause.other && (clause.match <= Match::Phrase || clause.match == Match::Network);
    std::vector<Filter> parts;
    if (!isList) {
        return negated({FilterKind::Clause, std::move(clause), {}});
    }
    for (const auto& value : clause.values) {
        auto single = clause;
        single.values = {value};
        parts.push_back(negated({FilterKind::Clause, std::move(single), {}}));
    }
    return inOrder(FilterKind::And, std::move(parts));
}

Filter normal(const Filter& filter, bool isNegated)
{
    switch (filter.kind) {
    case FilterKind::All:
        return isNegated ? negated({}) : Filter{};
    case FilterKind::Clause: {
        auto clause = normalClause(filter.clause);
        return isNegated ? normalNot(std::move(clause)) : Filter{FilterKind::Clause, std::move(clause), {}};
    }
    case FilterKind::Not:
        return normal(filter.children.front(), !isNegated);
    default:
        break;
    }
    const auto kind = (filter.kind == FilterKind::And) != isNegated ? FilterKind::And : FilterKind::Or;
    std::vector<Filter> parts;
    for (const auto& child : filter.children) {
        parts.push_back(normal(child, isNegated));
        if (kind == FilterKind::Or && parts.back().isEmpty()) {
            return {}; // one alternative holds for everything
        }
    }
    return inOrder(kind, std::move(parts));
}

} // namespace

Filter canonicalForm(const Filter& filter)
{
    return normal(filter, false);
}

bool haveSameMeaning(const Filter& a, const Filter& b)
{
    return canonicalForm(a) == canonicalForm(b);
}

} // namespace trailscope
