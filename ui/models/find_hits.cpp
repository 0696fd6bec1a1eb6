// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/find_hits.h"

#include "core/base/text.h"
#include "core/query/field_text.h"
#include "core/query/field_values.h"
#include "core/query/run_filter.h"
#include "core/query/text_pattern.h"

#include <algorithm>
#include <utility>

namespace trailscope::ui {

namespace {

//! Of fields with few values those that hold the text, by name: not all of them can be asked for a part.
Filter knownValuesHolding(Field field, const std::string& text)
{
    const auto pattern = TextPattern::anywhere(escapedText(text));
    std::vector<std::string> values;
    for (const auto value : knownValues(field)) {
        if (pattern.matches(value)) {
            values.emplace_back(value);
        }
    }
    return values.empty() ? negated({}) : clauseFilter({field, Match::Equal, std::move(values)});
}

Filter filterFor(const FindQuestion& question)
{
    std::vector<Filter> found{negated({})}; // so that no field means no event
    for (const auto field : question.fields) {
        if (field == Field::Time) {
            continue; // its text follows from the zone
        }
        found.push_back(knownValues(field).empty()
                            ? clauseFilter({field, Match::Contains, {escapedText(question.text)}})
                            : knownValuesHolding(field, question.text));
    }
    return anyOf(std::move(found));
}

//! Can it be a part of `2026-10-01 09:00:00`?
bool canBeTime(const FindQuestion& question)
{
    return std::ranges::find(question.fields, Field::Time) != question.fields.end()
        && question.text.find_first_not_of("0123456789-: ") == std::string::npos;
}

} // namespace

Result<std::vector<std::uint32_t>> findHits(const FindQuestion& question, const std::stop_token& stop)
{
    const auto matches = runFilter(filterFor(question), question.context, stop);
    if (!matches.ok()) {
        return matches.error();
    }
    constexpr std::size_t rowsBetweenStops = 65'536;
    const bool tryTime = canBeTime(question);
    const auto& rows = *question.rows;
    std::vector<std::uint32_t> hits;
    for (std::size_t position = 0; position < rows.size(); ++position) {
        if (position % rowsBetweenStops == 0 && stop.stop_requested()) {
            return Error{ErrorCode::Cancelled, {}, {}};
        }
        const auto row = rows[position];
        if (matches.value().contains(row)
            || (tryTime
                && fieldText(Field::Time, row, question.context).find(question.text) != std::string::npos)) {
            hits.push_back(static_cast<std::uint32_t>(position));
        }
    }
    return hits;
}

} // namespace trailscope::ui
