// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/colour_match.h"

#include "core/query/row_check.h"

namespace trailscope {

Result<ColourMatch> ColourMatch::make(const std::vector<ColourRule>& rules, const QueryContext& context,
                                      std::stop_token stop)
{
    ColourMatch match(context.store);
    for (const auto& rule : rules) {
        if (!rule.enabled) {
            continue;
        }
        auto plan = makePlan(rule.filter, context, stop);
        if (!plan.ok()) {
            return plan.error();
        }
        match.m_rules.push_back({std::move(plan).value(), rule.colour});
    }
    return match;
}

std::optional<RuleColour> ColourMatch::colourOf(RowId row) const
{
    std::optional<Result<std::string>> record;
    for (const auto& [plan, colour] : m_rules) {
        if (plan.needsRecords() && !record) {
            record = m_store->rawRecord(row);
        }
        const bool canTell = !plan.needsRecords() || record->ok();
        const auto text = record && record->ok() ? std::string_view(record->value()) : std::string_view();
        if (canTell && RowCheck(*m_store, row, text).matches(plan)) {
            return colour;
        }
    }
    return std::nullopt;
}

} // namespace trailscope
