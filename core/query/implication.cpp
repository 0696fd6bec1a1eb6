// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/implication.h"

#include "core/base/text.h"
#include "core/query/asked_values.h"
#include "core/query/text_pattern.h"
#include "core/query/word_pattern.h"

#include <algorithm>

namespace trailscope {

namespace {

using FilterKind = Filter::Kind;

//! Plain texts sought somewhere in a value. A bare word is not one of them: it also finds ids as a whole. Nor
//! is a word with a synonym, which need not hold the shorter text.
bool seeksTexts(const Clause& clause)
{
    return clause.match == Match::Contains && !clause.other
        && !std::holds_alternative<AnyColumn>(clause.subject)
        && std::none_of(clause.values.begin(), clause.values.end(), hasWildcards)
        && askedValues(clause) == clause.values;
}

bool isLonger(const std::string& text, const std::string& earlier)
{
    return toLowerAscii(literalText(text)).find(toLowerAscii(literalText(earlier))) != std::string::npos;
}

//! Does the value ask for every word that the earlier one asks for?
bool hasAllWords(const std::string& value, const std::string& earlier)
{
    const auto words = wordsOf(toLowerAscii(value));
    const auto wanted = wordsOf(toLowerAscii(earlier));
    return std::all_of(wanted.begin(), wanted.end(), [&words](const std::string& word) {
        return std::find(words.begin(), words.end(), word) != words.end();
    });
}

bool hasMoreWords(const Clause& clause, const Clause& earlier)
{
    return clause.subject == earlier.subject && clause.match == Match::Words && earlier.match == Match::Words
        && askedValues(clause) == clause.values
        && std::all_of(clause.values.begin(), clause.values.end(), [&earlier](const std::string& value) {
               return std::any_of(earlier.values.begin(), earlier.values.end(),
                                  [&value](const std::string& fewer) { return hasAllWords(value, fewer); });
           });
}

bool impliesClause(const Clause& clause, const Clause& earlier)
{
    if (hasMoreWords(clause, earlier)) {
        return true;
    }
    return clause.subject == earlier.subject && seeksTexts(clause) && seeksTexts(earlier)
        && std::all_of(clause.values.begin(), clause.values.end(), [&earlier](const std::string& value) {
               return std::any_of(earlier.values.begin(), earlier.values.end(),
                                  [&value](const std::string& shorter) { return isLonger(value, shorter); });
           });
}

} // namespace

bool implies(const Filter& filter, const Filter& earlier)
{
    if (earlier.kind == FilterKind::All || filter == earlier) {
        return true;
    }
    const auto impliesEarlier = [&earlier](const Filter& child) { return implies(child, earlier); };
    const auto isImplied = [&filter](const Filter& child) { return implies(filter, child); };
    if (earlier.kind == FilterKind::And) {
        return std::all_of(earlier.children.begin(), earlier.children.end(), isImplied);
    }
    if (filter.kind == FilterKind::Or) {
        return std::all_of(filter.children.begin(), filter.children.end(), impliesEarlier);
    }
    if (filter.kind == FilterKind::And
        && std::any_of(filter.children.begin(), filter.children.end(), impliesEarlier)) {
        return true;
    }
    if (earlier.kind == FilterKind::Or
        && std::any_of(earlier.children.begin(), earlier.children.end(), isImplied)) {
        return true;
    }
    return filter.kind == FilterKind::Clause && earlier.kind == FilterKind::Clause
        && impliesClause(filter.clause, earlier.clause);
}

} // namespace trailscope
