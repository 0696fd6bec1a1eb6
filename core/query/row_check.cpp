// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/row_check.h"

#include "core/event/raw_value.h"

#include <algorithm>

namespace trailscope {

bool RowCheck::matches(const Plan& plan) const
{
    const auto holds = [this](const Plan& child) { return matches(child); };
    switch (plan.kind) {
    case Plan::Kind::Everything:
        return true;
    case Plan::Kind::Nothing:
        return false;
    case Plan::Kind::And:
        return std::all_of(plan.children.begin(), plan.children.end(), holds);
    case Plan::Kind::Or:
        return std::any_of(plan.children.begin(), plan.children.end(), holds);
    case Plan::Kind::Not:
        return !matches(plan.children.front());
    case Plan::Kind::Step:
        break;
    }
    return std::visit(*this, plan.step);
}

bool RowCheck::operator()(const Plan::Times& step) const
{
    const auto time = m_store.time(m_row);
    return std::any_of(step.ranges.begin(), step.ranges.end(),
                       [time](const TimeRange& range) { return range.contains(time); });
}

bool RowCheck::operator()(const Plan::Rows& step) const
{
    return step.rows->contains(m_row);
}

bool RowCheck::operator()(const Plan::Codes& step) const
{
    return step.matches[m_store.code(step.field, m_row)] != 0;
}

bool RowCheck::operator()(const Plan::Hashes& step) const
{
    const auto segment = m_store.layout()->segmentOf(m_row);
    const auto hash =
        m_store.segments()[segment]->hashes(step.field)[m_row - m_store.layout()->firstRow(segment)];
    const bool isCandidate = std::find(step.hashes.begin(), step.hashes.end(), hash) != step.hashes.end();
    return isCandidate && (!step.test || passes(*step.test, fieldInfo(step.field).path));
}

bool RowCheck::operator()(const Plan::Record& step) const
{
    return passes(*step.test, step.path);
}

bool RowCheck::passes(const ValueTest& test, std::string_view path) const
{
    return test.matches(rawValue(m_record, path).value_or(std::string()));
}

} // namespace trailscope
