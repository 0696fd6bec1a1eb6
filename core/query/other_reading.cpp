// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/other_reading.h"

#include "core/base/text.h"
#include "core/query/filter_text.h"
#include "core/query/plan.h"
#include "core/query/run_filter.h"
#include "core/query/text_pattern.h"

#include <optional>
#include <utility>

namespace trailscope {

namespace {

//! `\*` and `\?` as wildcards.
std::string unescaped(std::string_view pattern)
{
    std::string text;
    for (std::size_t at = 0; at < pattern.size(); ++at) {
        const char next = at + 1 < pattern.size() ? pattern[at + 1] : '\0';
        const bool isSign = pattern[at] == '\\' && (next == '*' || next == '?');
        const bool isBackslash = pattern[at] == '\\' && next == '\\';
        text += isSign ? std::string() : std::string(1, pattern[at]);
        text += isBackslash ? std::string(1, pattern[++at]) : std::string();
    }
    return text;
}

//! `?` as the sign.
std::string withSigns(std::string_view pattern)
{
    std::string text;
    for (std::size_t at = 0; at < pattern.size(); ++at) {
        if (pattern[at] == '\\' && at + 1 < pattern.size()) {
            text += pattern[at++];
        } else if (pattern[at] == '?') {
            text += '\\';
        }
        text += pattern[at];
    }
    return text;
}

struct Reading {
    std::string how; //!< what the sign was taken for
    Filter other;
};

std::optional<Reading> readingOf(const Clause& clause)
{
    if (clause.match == Match::Empty) {
        return Reading{" as recorded, but empty", clauseFilter({clause.subject, Match::Equal, {""}})};
    }
    if (clause.match == Match::Present) {
        return Reading{" as not empty", negated(clauseFilter({clause.subject, Match::Missing, {}}))};
    }
    if (clause.match != Match::Words) {
        return std::nullopt;
    }
    auto other = clause;
    for (auto& value : other.values) {
        value = unescaped(value);
    }
    if (other.values != clause.values) {
        return Reading{" with `*` and `?` as signs", clauseFilter(std::move(other))};
    }
    for (auto& value : other.values) {
        value = withSigns(value);
    }
    if (other.values != clause.values) {
        return Reading{" with `?` for one letter", clauseFilter(std::move(other))};
    }
    if (clause.values.size() == 1 && equalsIgnoreCase(clause.values.front(), "null")) {
        return Reading{" as a word", clauseFilter({clause.subject, Match::Equal, {""}})};
    }
    return std::nullopt;
}

//! Goes through the tree of \a part, which stands in \a whole.
void collect(const Filter& whole, Filter& part, std::vector<OtherReading>& readings)
{
    for (auto& child : part.children) {
        collect(whole, child, readings);
    }
    auto reading = part.kind == Filter::Kind::Clause ? readingOf(part.clause) : std::nullopt;
    if (!reading) {
        return;
    }
    auto text = toText(part);
    auto taken = text + reading->how;
    auto other = toText(reading->other);
    std::swap(part, reading->other);
    readings.push_back({std::move(text), std::move(taken), std::move(other), whole});
    std::swap(part, reading->other);
}

} // namespace

std::vector<OtherReading> otherReadings(const Filter& filter)
{
    std::vector<OtherReading> readings;
    auto whole = filter;
    collect(whole, whole, readings);
    return readings;
}

std::optional<std::size_t> countedAtOnce(const Filter& filter, const QueryContext& context)
{
    const auto plan = makePlan(filter, context);
    if (!plan.ok() || plan.value().needsRecords()) {
        return std::nullopt;
    }
    const auto rows = runFilter(filter, context);
    return rows.ok() ? std::optional(rows.value().count()) : std::nullopt;
}

} // namespace trailscope
