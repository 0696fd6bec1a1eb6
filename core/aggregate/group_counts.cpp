// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aggregate/group_counts.h"

#include <algorithm>

namespace trailscope {

namespace {

std::optional<RowCodes> codesOf(std::optional<Field> field, const QueryContext& context)
{
    return field ? std::optional<RowCodes>(std::in_place, *field, context) : std::nullopt;
}

} // namespace

void GroupTally::add(const GroupTally& other) noexcept
{
    begin = events == 0 ? other.begin : std::min(begin, other.begin);
    end = events == 0 ? other.end : std::max(end, other.end);
    events += other.events;
    failures += other.failures;
    sum += other.sum;
}

GroupCounts::GroupCounts(const RowSet& rows, const GroupQuestion& question, const QueryContext& context)
    : m_rows(rows)
    , m_store(*context.store)
    , m_first(question.first, context)
    , m_second(codesOf(question.second, context))
    , m_distinct(codesOf(question.distinctOf, context))
    , m_summed(codesOf(question.sumOf, context))
    , m_outcome(Field::Outcome, context)
{
    if (question.sumOf) {
        m_numbers = numbersOf(m_store.dictionary(*question.sumOf));
    }
}

void GroupCounts::addSegment(std::size_t segment)
{
    const auto firstRow = m_rows.layout().firstRow(segment);
    m_asked.clear();
    m_rows.forEach(segment,
                   [&](RowId row) { m_asked.push_back(static_cast<std::uint32_t>(row - firstRow)); });
    if (m_asked.empty()) {
        return;
    }
    findGroups(segment);
    countEvents(segment);
    if (m_distinct) {
        collectValues(segment);
    }
    if (m_summed) {
        addNumbers(segment);
    }
}

//! Sets m_groupOf.
void GroupCounts::findGroups(std::size_t segment)
{
    const auto& first = m_first.of(segment);
    m_keys.resize(m_asked.size());
    if (m_second) {
        const auto& second = m_second->of(segment);
        std::transform(m_asked.begin(), m_asked.end(), m_keys.begin(),
                       [&](std::uint32_t row) { return DenseIdMap::keyOf(first[row], second[row]); });
    } else {
        std::transform(m_asked.begin(), m_asked.end(), m_keys.begin(),
                       [&](std::uint32_t row) { return DenseIdMap::keyOf(first[row], 0); });
    }
    m_groupOf.resize(m_asked.size());
    m_groups.number(m_keys, m_groupOf);
    m_tallies.resize(m_groups.size());
}

void GroupCounts::countEvents(std::size_t segment)
{
    constexpr std::size_t ahead = 16; // rows whose tallies come into the cache meanwhile
    const auto& rows = *m_store.segments()[segment];
    const auto& outcomes = m_outcome.of(segment);
    for (std::size_t i = 0; i < m_asked.size(); ++i) {
        __builtin_prefetch(m_tallies.data() + m_groupOf[std::min(i + ahead, m_asked.size() - 1)]);
        const auto row = m_asked[i];
        const auto time = rows.time(row);
        const bool hasFailed = outcomes[row] != static_cast<Code>(Outcome::Success);
        m_tallies[m_groupOf[i]].add({time, time, 1, hasFailed ? 1U : 0U, 0});
    }
}

void GroupCounts::collectValues(std::size_t segment)
{
    const auto& codes = m_distinct->of(segment);
    std::transform(
        m_asked.begin(), m_asked.end(), m_groupOf.begin(), m_keys.begin(),
        [&](std::uint32_t row, std::uint32_t group) { return DenseIdMap::keyOf(group, codes[row]); });
    m_valueOf.resize(m_keys.size());
    m_values.number(m_keys, m_valueOf);
}

void GroupCounts::addNumbers(std::size_t segment)
{
    const auto& codes = m_summed->of(segment);
    for (std::size_t i = 0; i < m_asked.size(); ++i) {
        m_tallies[m_groupOf[i]].sum += m_numbers[codes[m_asked[i]]].value_or(0);
    }
}

void GroupCounts::add(const GroupCounts& other)
{
    m_groupOf.resize(other.size());
    m_groups.number(other.m_groups.keys(), m_groupOf);
    m_tallies.resize(m_groups.size());
    for (std::size_t group = 0; group < other.size(); ++group) {
        m_tallies[m_groupOf[group]].add(other.m_tallies[group]);
    }
    const auto values = other.values();
    m_keys.resize(values.size());
    std::transform(values.begin(), values.end(), m_keys.begin(), [this](DenseIdMap::Key value) {
        const auto [group, code] = DenseIdMap::codesOf(value);
        return DenseIdMap::keyOf(m_groupOf[group], code);
    });
    m_valueOf.resize(m_keys.size());
    m_values.number(m_keys, m_valueOf);
}

void GroupCounts::spreadLists(const ListMembers* first, const ListMembers* second,
                              const ListMembers* distinct)
{
    const auto membersOf = [](const ListMembers* lists, const Code& code) {
        return lists != nullptr ? lists->membersOf(code) : std::span(&code, 1);
    };
    DenseIdMap groups;
    DenseIdMap values;
    LargeVector<GroupTally> tallies;
    std::vector<std::vector<std::uint32_t>> groupsOf(size()); // by number so far
    const auto numberOf = [](DenseIdMap& numbers, DenseIdMap::Key key) {
        std::uint32_t number = 0;
        numbers.number(std::span(&key, 1), std::span(&number, 1));
        return number;
    };
    for (std::size_t group = 0; group < size(); ++group) {
        const auto [firstCode, secondCode] = codes(group);
        for (const auto a : membersOf(first, firstCode)) {
            for (const auto b : membersOf(second, secondCode)) {
                groupsOf[group].push_back(numberOf(groups, DenseIdMap::keyOf(a, b)));
                tallies.resize(groups.size());
                tallies[groupsOf[group].back()].add(m_tallies[group]);
            }
        }
    }
    for (const auto value : m_values.keys()) {
        const auto [group, code] = DenseIdMap::codesOf(value);
        for (const auto one : groupsOf[group]) {
            for (const auto member : membersOf(distinct, code)) {
                numberOf(values, DenseIdMap::keyOf(one, member));
            }
        }
    }
    m_groups = std::move(groups);
    m_values = std::move(values);
    m_tallies = std::move(tallies);
}

} // namespace trailscope
