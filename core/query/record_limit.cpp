// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/record_limit.h"

#include "core/query/text_pattern.h"

#include <algorithm>
#include <string>

namespace trailscope {

namespace {

constexpr std::size_t mostRecordTexts = 200;
constexpr std::size_t mostPathPatterns = 200;

struct Costs {
    std::size_t recordTexts = 0;
    std::size_t pathPatterns = 0; //!< for which each value of the path is looked at
};

bool isPattern(const std::string& value)
{
    const auto isAscii = [](char c) { return (static_cast<unsigned char>(c) & 0x80U) == 0; };
    return hasWildcards(value) || !std::all_of(value.begin(), value.end(), isAscii);
}

void addCosts(const Filter& filter, Costs& costs)
{
    const auto& clause = filter.clause;
    const auto* path = filter.kind == Filter::Kind::Clause ? std::get_if<RawPath>(&clause.subject) : nullptr;
    if (path != nullptr && path->path.empty()) {
        costs.recordTexts += clause.values.size();
    } else if (path != nullptr) {
        const auto patterns = clause.match == Match::Equal
                                ? std::count_if(clause.values.begin(), clause.values.end(), isPattern)
                                : static_cast<std::ptrdiff_t>(clause.values.size());
        costs.pathPatterns += static_cast<std::size_t>(patterns);
    }
    for (const auto& child : filter.children) {
        addCosts(child, costs);
    }
}

Error refusal(std::size_t count, const char* what, std::size_t most, const char* advice)
{
    return {ErrorCode::BadFilter,
            {},
            std::to_string(count) + what + " and at most " + std::to_string(most) + " can be: " + advice
                + ", or ask in parts"};
}

} // namespace

std::optional<Error> asksTooMuchOfRecords(const Filter& filter)
{
    Costs costs;
    addCosts(filter, costs);
    if (costs.recordTexts > mostRecordTexts) {
        return refusal(costs.recordTexts, " texts are sought in whole records", mostRecordTexts,
                       "name the field that holds them, such as 'ip in (...)'");
    }
    if (costs.pathPatterns > mostPathPatterns) {
        return refusal(costs.pathPatterns,
                       " words, patterns or texts beyond ASCII are sought in paths of the records",
                       mostPathPatterns, "ask for whole values without wildcards, as 'path in (...)' does");
    }
    return std::nullopt;
}

} // namespace trailscope
