// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/plan.h"

#include <algorithm>

namespace trailscope {

namespace {

std::string rangeText(const std::vector<TimeRange>& ranges)
{
    if (ranges.size() > 1) {
        return std::to_string(ranges.size()) + " ranges";
    }
    // Beyond these years a bound only says that there is none.
    const auto first = fromCivil({1, 1, 1, 0, 0, 0});
    const auto last = fromCivil({9999, 12, 31, 0, 0, 0});
    const auto& range = ranges.front();
    return (range.begin < first ? "" : formatUtc(range.begin)) + ".."
         + (range.end > last ? "" : formatUtc(range.end));
}

struct StepText {
    std::string operator()(std::monostate) const { return {}; }

    std::string operator()(const Plan::Times& step) const { return "times: " + rangeText(step.ranges); }

    std::string operator()(const Plan::Rows& step) const
    {
        return std::string(fieldName(step.field)) + ": " + std::to_string(step.rows->count()) + " rows";
    }

    std::string operator()(const Plan::Codes& step) const
    {
        return std::string(fieldName(step.field)) + ": " + std::to_string(step.count) + " of "
             + std::to_string(step.matches.size()) + " values";
    }

    std::string operator()(const Plan::Blanks& step) const { return "blank: " + step.text; }

    std::string operator()(const Plan::FieldPair& step) const { return "pair: " + step.text; }

    std::string operator()(const Plan::OwnHours& step) const
    {
        return "offhours: " + std::to_string(step.hours->userCount()) + " users by their own hours";
    }

    std::string operator()(const Plan::Hashes& step) const
    {
        return (step.test ? "hash, then record: " : "hash: ") + step.text;
    }

    std::string operator()(const Plan::Record& step) const { return "record: " + step.text; }

    std::string operator()(const Plan::RecordPair& step) const { return "record: " + step.text; }
};

std::string nodeText(const Plan& plan)
{
    switch (plan.kind) {
    case Plan::Kind::Everything:
        return "everything";
    case Plan::Kind::Nothing:
        return "nothing";
    case Plan::Kind::And:
        return "and";
    case Plan::Kind::Or:
        return "or";
    case Plan::Kind::Not:
        return "not";
    case Plan::Kind::Step:
        break;
    }
    return std::visit(StepText{}, plan.step);
}

void appendText(const Plan& plan, std::size_t depth, std::string& text)
{
    text += std::string(depth * 2, ' ') + nodeText(plan) + '\n';
    for (const auto& child : plan.children) {
        appendText(child, depth + 1, text);
    }
}

} // namespace

bool Plan::needsRecords() const noexcept
{
    const auto* hashes = std::get_if<Hashes>(&step);
    return std::holds_alternative<Record>(step) || std::holds_alternative<RecordPair>(step)
        || (hashes != nullptr && hashes->test != nullptr)
        || std::any_of(children.begin(), children.end(),
                       [](const Plan& child) { return child.needsRecords(); });
}

std::string toText(const Plan& plan)
{
    std::string text;
    appendText(plan, 0, text);
    return text;
}

} // namespace trailscope
