// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filter.h"

#include "core/base/text.h"
#include "core/query/field_values.h"
#include "core/query/filter_hash.h"
#include "core/query/network.h"
#include "core/query/streak_rule.h"
#include "core/query/text_pattern.h"
#include "core/query/time_text.h"
#include "core/query/word_pattern.h"

#include <algorithm>
#include <functional>
#include <unordered_map>
#include <unordered_set>

namespace trailscope {

namespace {

//! Is it a pattern of stars only?
bool matchesAnything(std::string_view pattern)
{
    return !pattern.empty() && pattern.find_first_not_of('*') == std::string_view::npos;
}

Filter leaf(Clause clause)
{
    return {Filter::Kind::Clause, std::move(clause), {}};
}

bool isWholeRecord(const Subject& subject)
{
    return subject == Subject(RawPath{});
}

Filter presentFilter(Subject subject)
{
    if (std::holds_alternative<AnyColumn>(subject) || subject == Subject(Field::Time)
        || isWholeRecord(subject)) {
        return {}; // every event has them
    }
    return leaf({std::move(subject), Match::Present, {}});
}

//! Empty or Missing, which times and the whole record never are.
Filter blankFilter(Clause clause)
{
    if (clause.subject == Subject(Field::Time) || isWholeRecord(clause.subject)) {
        return negated({});
    }
    return leaf({std::move(clause.subject), clause.match, {}});
}

void normaliseSubject(Subject& subject)
{
    if (const auto* raw = std::get_if<RawPath>(&subject)) {
        if (const auto field = findField(raw->path)) {
            subject = *field;
        }
    }
}

//! The one spelling of a value of the subject; `pattern` says that wildcards have a meaning in it.
std::string normalValue(const Subject& subject, std::string_view value, bool pattern)
{
    if (const auto* field = std::get_if<Field>(&subject)) {
        if (const auto known = findKnownValue(*field, value)) {
            return std::string(knownValues(*field)[*known]);
        }
        if (*field == Field::Time) {
            const auto time = TimeText::parse(value);
            return time ? time->normalText() : std::string(value);
        }
        if (*field == Field::Streak) {
            const auto rule = parseStreakRule(value);
            return rule ? toText(*rule) : std::string(value);
        }
    }
    return pattern ? normalPattern(value) : std::string(value);
}

void dropRepeated(std::vector<std::string>& values)
{
    std::unordered_set<std::string> seen;
    const auto isRepeated = [&seen](const std::string& value) {
        return !seen.insert(toLowerAscii(value)).second;
    };
    values.erase(std::remove_if(values.begin(), values.end(), isRepeated), values.end());
}

//! Moves the networks among the values for an address into a clause of their own.
std::optional<Filter> takeNetworks(Clause& clause)
{
    if (clause.subject != Subject(Field::Ip)) {
        return std::nullopt;
    }
    const auto isNetwork = [](const std::string& value) { return parseNetwork(value).has_value(); };
    auto& values = clause.values;
    const auto first = std::stable_partition(values.begin(), values.end(), std::not_fn(isNetwork));
    if (first == values.end()) {
        return std::nullopt;
    }
    Clause network{clause.subject, Match::Network, {first, values.end()}};
    values.erase(first, values.end());
    return clauseFilter(std::move(network));
}

//! `record: text`: nobody means a record that is nothing but the text.
Filter recordFilter(const Clause& clause)
{
    std::vector<Filter> filters;
    for (const auto& value : clause.values) {
        filters.push_back(value.empty() ? negated({})
                                        : clauseFilter({clause.subject, Match::Contains, {value}}));
    }
    return anyOf(std::move(filters));
}

Filter equalFilter(Clause clause)
{
    if (clause.other) {
        return leaf(std::move(clause));
    }
    if (isWholeRecord(clause.subject)) {
        return recordFilter(clause);
    }
    if (std::holds_alternative<AnyColumn>(clause.subject)) {
        clause.match = Match::Contains;
        return clauseFilter(std::move(clause));
    }
    for (auto& value : clause.values) {
        value = normalValue(clause.subject, value, true);
    }
    dropRepeated(clause.values);
    if (const auto network = takeNetworks(clause)) {
        return clause.values.empty() ? *network : anyOf({*network, leaf(std::move(clause))});
    }
    if (std::any_of(clause.values.begin(), clause.values.end(), matchesAnything)) {
        const bool emptyToo =
            std::find(clause.values.begin(), clause.values.end(), "") != clause.values.end();
        return emptyToo ? Filter{} : presentFilter(std::move(clause.subject));
    }
    return leaf(std::move(clause));
}

//! Values without words, such as "" and `/`, are compared as a whole.
Filter wordsFilter(Clause clause)
{
    if (clause.other || std::holds_alternative<AnyColumn>(clause.subject) || !holdsWords(clause.subject)) {
        clause.match = Match::Equal;
        return equalFilter(std::move(clause));
    }
    for (auto& value : clause.values) {
        value = normalPattern(value);
    }
    dropRepeated(clause.values);
    const auto isWhole = [](const std::string& value) {
        return matchesAnything(value) || wordsOf(value).empty();
    };
    auto& values = clause.values;
    const auto first = std::stable_partition(values.begin(), values.end(), std::not_fn(isWhole));
    Clause whole{clause.subject, Match::Equal, {first, values.end()}};
    values.erase(first, values.end());
    if (whole.values.empty()) {
        return leaf(std::move(clause));
    }
    auto wholeFilter = equalFilter(std::move(whole));
    return values.empty() ? wholeFilter : anyOf({std::move(wholeFilter), leaf(std::move(clause))});
}

//! The value is kept as a pattern without wildcards.
Filter phraseFilter(Clause clause)
{
    for (auto& value : clause.values) {
        value = escapedText(literalText(value));
    }
    const bool hasWords = std::none_of(clause.values.begin(), clause.values.end(),
                                       [](const std::string& value) { return wordsOf(value).empty(); });
    const bool isAnyColumn = std::holds_alternative<AnyColumn>(clause.subject);
    if (hasWords && (isAnyColumn || isWholeRecord(clause.subject) || holdsWords(clause.subject))) {
        return leaf(std::move(clause));
    }
    clause.match = Match::Equal;
    return equalFilter(std::move(clause));
}

//! `~ *a*` means what `~ a` means.
Filter containsFilter(Clause clause)
{
    if (clause.other) {
        return leaf(std::move(clause));
    }
    for (auto& value : clause.values) {
        value = normalPattern(value);
        if (value.starts_with('*')) {
            value.erase(0, 1);
        }
        if (value.ends_with('*') && !value.ends_with("\\*")) {
            value.pop_back();
        }
        if (value.empty()) {
            return presentFilter(std::move(clause.subject));
        }
    }
    return leaf(std::move(clause));
}

//! In RE2 `\/` is `/`; the text form escapes it again.
std::string normalExpression(std::string_view expression)
{
    std::string normal;
    for (std::size_t at = 0; at < expression.size(); ++at) {
        if (expression[at] == '\\' && at + 1 < expression.size()) {
            if (expression[at + 1] != '/') {
                normal += expression[at];
            }
            ++at;
        }
        normal += expression[at];
    }
    return normal;
}

//! Can clauses of this kind be one clause with all their values?
bool canMerge(const Filter& filter)
{
    return filter.kind == Filter::Kind::Clause && !filter.clause.other
        && (filter.clause.match == Match::Equal || filter.clause.match == Match::Words
            || filter.clause.match == Match::Network);
}

//! Brings all alternatives for one subject together where the first of them stands.
void mergeAlternatives(std::vector<Filter>& filters)
{
    std::unordered_map<Clause, std::size_t, FilterHash> places;
    std::vector<Filter> merged;
    for (auto& filter : filters) {
        if (!canMerge(filter)) {
            merged.push_back(std::move(filter));
            continue;
        }
        const auto [place, isNew] =
            places.try_emplace(Clause{filter.clause.subject, filter.clause.match}, merged.size());
        if (isNew) {
            merged.push_back(std::move(filter));
            continue;
        }
        auto& values = merged[place->second].clause.values;
        std::move(filter.clause.values.begin(), filter.clause.values.end(), std::back_inserter(values));
    }
    for (auto& filter : merged) {
        if (canMerge(filter)) {
            dropRepeated(filter.clause.values);
        }
    }
    filters = std::move(merged);
}

std::vector<Filter> flattened(Filter::Kind kind, std::vector<Filter> filters)
{
    std::vector<Filter> flat;
    for (auto& filter : filters) {
        if (filter.kind == kind) {
            std::move(filter.children.begin(), filter.children.end(), std::back_inserter(flat));
        } else if (!filter.isEmpty()) {
            flat.push_back(std::move(filter));
        }
    }
    return flat;
}

void dropRepeated(std::vector<Filter>& filters)
{
    std::unordered_set<Filter, FilterHash> seen;
    const auto isRepeated = [&seen](const Filter& filter) { return !seen.insert(filter).second; };
    filters.erase(std::remove_if(filters.begin(), filters.end(), isRepeated), filters.end());
}

Filter combined(Filter::Kind kind, std::vector<Filter> filters)
{
    auto children = flattened(kind, std::move(filters));
    if (kind == Filter::Kind::Or) {
        mergeAlternatives(children);
    }
    dropRepeated(children);
    if (children.empty()) {
        return {};
    }
    if (children.size() == 1) {
        return std::move(children.front());
    }
    return {kind, {}, std::move(children)};
}

} // namespace

Filter clauseFilter(Clause clause)
{
    normaliseSubject(clause.subject);
    if (clause.other) {
        normaliseSubject(*clause.other);
    }
    switch (clause.match) {
    case Match::Equal:
        return equalFilter(std::move(clause));
    case Match::Words:
        return wordsFilter(std::move(clause));
    case Match::Phrase:
        return phraseFilter(std::move(clause));
    case Match::Present:
        return presentFilter(std::move(clause.subject));
    case Match::Empty:
    case Match::Missing:
        return blankFilter(std::move(clause));
    case Match::Contains:
        return containsFilter(std::move(clause));
    case Match::Regex:
        for (auto& value : clause.values) {
            value = normalExpression(value);
        }
        break;
    case Match::Network:
        for (auto& value : clause.values) {
            value = toLowerAscii(value);
        }
        dropRepeated(clause.values);
        break;
    default:
        for (auto& value : clause.values) {
            value = normalValue(clause.subject, value, false);
        }
    }
    return leaf(std::move(clause));
}

bool holdsWords(const Subject& subject)
{
    const auto* field = std::get_if<Field>(&subject);
    if (field == nullptr) {
        return !isWholeRecord(subject);
    }
    return fieldInfo(*field).storage == FieldStorage::Dictionary && knownValues(*field).empty()
        && *field != Field::Ip && !isNumeric(*field);
}

Filter valueFilter(Field field, std::string_view value)
{
    return clauseFilter({field, Match::Equal, {escapedText(value)}});
}

Filter timeFilter(const TimeRange& range)
{
    const auto first = fromCivil({0, 1, 1, 0, 0, 0});
    const auto last = fromCivil({9999, 12, 31, 23, 59, 59});
    const auto text = [=](Timestamp time) { return formatUtc(std::clamp(time, first, last)); };
    return clauseFilter({Field::Time, Match::Between, {text(range.begin), text(range.end)}});
}

Clause closedRange(Subject subject, std::string low, std::string high)
{
    return {.subject = std::move(subject),
            .match = Match::Between,
            .values = {std::move(low), std::move(high)},
            .includeHigh = true};
}

Clause valuePair(Subject subject, Match match, Subject other)
{
    return {.subject = std::move(subject), .match = match, .other = std::move(other)};
}

Filter allOf(std::vector<Filter> filters)
{
    return combined(Filter::Kind::And, std::move(filters));
}

Filter anyOf(std::vector<Filter> filters)
{
    const bool holdsAll = std::any_of(filters.begin(), filters.end(), std::mem_fn(&Filter::isEmpty));
    return holdsAll ? Filter{} : combined(Filter::Kind::Or, std::move(filters));
}

Filter both(Filter a, Filter b)
{
    std::vector<Filter> filters;
    filters.push_back(std::move(a));
    filters.push_back(std::move(b));
    return allOf(std::move(filters));
}

Filter either(Filter a, Filter b)
{
    std::vector<Filter> filters;
    filters.push_back(std::move(a));
    filters.push_back(std::move(b));
    return anyOf(std::move(filters));
}

Filter negated(Filter filter)
{
    if (filter.kind == Filter::Kind::Not) {
        return std::move(filter.children.front());
    }
    auto& clause = filter.clause;
    if (filter.kind == Filter::Kind::Clause) {
        if (clause.match == Match::Present) {
            return leaf({std::move(clause.subject), Match::Equal, {""}});
        }
        if (clause.match == Match::Equal && clause.values == std::vector<std::string>{""}) {
            return presentFilter(std::move(clause.subject));
        }
    }
    Filter result;
    result.kind = Filter::Kind::Not;
    result.children.push_back(std::move(filter));
    return result;
}

} // namespace trailscope
