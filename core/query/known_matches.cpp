// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/known_matches.h"

#include "core/query/field_values.h"
#include "core/query/value_test.h"

namespace trailscope {

namespace {

Result<std::vector<bool>> testedMatches(Field field, const Clause& clause)
{
    const auto test = ValueTest::make(clause);
    if (!test.ok()) {
        return test.error();
    }
    std::vector<bool> matches;
    for (const auto value : knownValues(field)) {
        matches.push_back(test.value().matches(value));
    }
    return matches;
}

bool isWithin(const Clause& clause, std::size_t value, std::size_t low, std::size_t high) noexcept
{
    const bool above = clause.includeLow ? value >= low : value > low;
    const bool below = clause.includeHigh ? value <= high : value < high;
    switch (clause.match) {
    case Match::Less:
        return value < high;
    case Match::LessEqual:
        return value <= high;
    case Match::Greater:
        return value > low;
    case Match::GreaterEqual:
        return value >= low;
    default:
        return low <= high ? above && below : above || below;
    }
}

} // namespace

Result<std::vector<bool>> knownMatches(Field field, const Clause& clause)
{
    if (clause.match < Match::Less) {
        return testedMatches(field, clause);
    }
    const auto values = knownValues(field);
    std::vector<std::size_t> bounds;
    for (const auto& value : clause.values) {
        const bool isEnd = field == Field::Hour && value == "24";
        const auto index = isEnd ? std::optional(values.size()) : findKnownValue(field, value);
        if (!index) {
            return Error{ErrorCode::BadFilter, value, "not one of the field's values"};
        }
        bounds.push_back(*index);
    }
    if (bounds.size() != (clause.match == Match::Between ? 2U : 1U)) {
        return Error{ErrorCode::BadFilter, {}, "a comparison lacks its values"};
    }
    std::vector<bool> matches;
    for (std::size_t i = 0; i < values.size(); ++i) {
        matches.push_back(isWithin(clause, i, bounds.front(), bounds.back()));
    }
    return matches;
}

} // namespace trailscope
