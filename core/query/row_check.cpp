// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/row_check.h"

#include "core/event/raw_value.h"
#include "core/event/unicode_escapes.h"
#include "core/query/field_pair.h"

#include <algorithm>

namespace trailscope {

namespace {

//! The JSON's text with its escapes undone, also those of texts that hold JSON themselves. No JSON any more,
//! but its words stand apart.
std::string withoutEscapes(std::string_view json)
{
    const auto characters = withoutUnicodeEscapes(json);
    std::string text;
    for (std::size_t at = 0; at < characters.size();) {
        const auto end = std::min(characters.find_first_not_of('\\', at), characters.size());
        const auto backslashes = end - at;
        const char next = end < characters.size() ? characters[end] : '\0';
        const bool isBlank =
            backslashes % 2 == 1 && std::string_view("ntrbf").find(next) != std::string_view::npos;
        text.append(next == '"' ? 0 : backslashes / 2, '\\');
        text += isBlank ? ' ' : next;
        at = end + 1;
    }
    return text;
}

} // namespace

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

bool RowCheck::operator()(const Plan::Blanks& step) const
{
    return step.matches[m_store.blanksCode(m_row)] != 0;
}

bool RowCheck::operator()(const Plan::OwnHours& step) const
{
    return step.hours->isOff(m_store.time(m_row), m_store.code(Field::User, m_row));
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

bool RowCheck::operator()(const Plan::FieldPair& step) const
{
    return storedPairMatches(step.match, storedText(step.left), storedText(step.right));
}

bool RowCheck::operator()(const Plan::RecordPair& step) const
{
    const auto others = valuesOf(step.right);
    const auto values = valuesOf(step.left);
    return std::any_of(values.begin(), values.end(), [&](const std::string& value) {
        return std::any_of(others.begin(), others.end(),
                           [&](const std::string& other) { return pairMatches(step.match, value, other); });
    });
}

std::string_view RowCheck::storedText(Field field) const
{
    return m_store.dictionary(field).stored(m_store.code(field, m_row));
}

std::vector<std::string> RowCheck::valuesOf(const Subject& subject) const
{
    const auto* field = std::get_if<Field>(&subject);
    if (field != nullptr && fieldInfo(*field).storage == FieldStorage::Dictionary) {
        const auto members = membersOf(storedText(*field));
        return {members.begin(), members.end()};
    }
    const auto* raw = std::get_if<RawPath>(&subject);
    return rawValues(m_record, field != nullptr ? fieldInfo(*field).path : std::string_view(raw->path));
}

bool RowCheck::passes(const ValueTest& test, std::string_view path) const
{
    if (test.match() == Match::Missing) {
        return !holdsRawPath(m_record, path);
    }
    if (!path.empty()) {
        const auto values = rawValues(m_record, path);
        if (test.match() == Match::Empty && values.empty()) {
            return false;
        }
        const auto matches = [&test](const std::string& value) { return test.matches(value); };
        return values.empty() ? test.matches({}) : std::any_of(values.begin(), values.end(), matches);
    }
    if (test.seeksWords()) {
        return test.matches(withoutEscapes(m_record));
    }
    return test.matches(m_record)
        || (mayHoldUnicodeEscape(m_record) && test.matches(withoutUnicodeEscapes(m_record)));
}

} // namespace trailscope
