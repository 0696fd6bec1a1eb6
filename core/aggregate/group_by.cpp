// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aggregate/group_by.h"

#include "core/aggregate/group_counts.h"
#include "core/query/segment_loop.h"

#include <algorithm>
#include <tuple>

namespace trailscope {

namespace {

//! Where a group stands among the others.
struct GroupRank {
    std::uint32_t events = 0;
    Code first = 0; //!< the rank of the group's first value
    Code second = 0;
    std::uint32_t group = 0;

    bool operator<(const GroupRank& other) const noexcept
    {
        return std::tie(other.events, first, second) < std::tie(events, other.first, other.second);
    }
};

//! The members of a field's lists, when it has some.
std::optional<ListMembers> listsOf(std::optional<Field> field, const QueryContext& context)
{
    if (!field || fieldInfo(*field).storage != FieldStorage::Dictionary) {
        return std::nullopt;
    }
    ListMembers lists(context.store->dictionary(*field));
    return lists.isEmpty() ? std::nullopt : std::optional(std::move(lists));
}

//! The codes of a field, of whose lists each member has one too.
class GroupField {
public:
    GroupField(Field field, const QueryContext& context)
        : m_codes(field, context), m_lists(listsOf(field, context))
    {
    }

    [[nodiscard]] const ListMembers* lists() const noexcept { return m_lists ? &*m_lists : nullptr; }

    [[nodiscard]] std::string_view text(Code code) const noexcept
    {
        return m_lists ? m_lists->text(code) : m_codes.text(code);
    }

    [[nodiscard]] std::vector<Code> ranks() const { return m_lists ? m_lists->ranks() : m_codes.ranks(); }

private:
    RowCodes m_codes;
    std::optional<ListMembers> m_lists;
};

//! Words what was counted: the groups in order, with texts for codes.
class GroupTexts {
public:
    GroupTexts(GroupCounts& counts, const GroupQuestion& question, const QueryContext& context)
        : m_counts(counts), m_first(question.first, context)
    {
        if (question.second) {
            m_second.emplace(*question.second, context);
        }
        if (question.distinctOf) {
            m_distinct.emplace(*question.distinctOf, context);
        }
        const auto* second = m_second ? m_second->lists() : nullptr;
        const auto* distinct = m_distinct ? m_distinct->lists() : nullptr;
        if (m_first.lists() != nullptr || second != nullptr || distinct != nullptr) {
            counts.spreadLists(m_first.lists(), second, distinct);
        }
    }

    [[nodiscard]] std::vector<Group> groups(const std::stop_token& stop) const
    {
        const auto order = inOrder();
        auto groups = makeLargeVector<Group>(order.size());
        constexpr std::size_t batch = 16'384;
        parallelRanges(order.size(), batch, threadsFor(rangeCount(order.size(), batch)), stop,
                       [&](unsigned, std::size_t first, std::size_t last) {
                           for (auto place = first; place < last; ++place) {
                               fill(groups[place], order[place].group);
                           }
                       });
        if (m_distinct && !stop.stop_requested()) {
            addValues(groups, order);
        }
        return groups;
    }

private:
    [[nodiscard]] LargeVector<GroupRank> inOrder() const
    {
        const auto first = m_first.ranks();
        const auto second = m_second ? m_second->ranks() : std::vector<Code>(1);
        LargeVector<GroupRank> order(m_counts.size());
        for (std::uint32_t group = 0; group < order.size(); ++group) {
            const auto [firstCode, secondCode] = m_counts.codes(group);
            order[group] = {m_counts.tally(group).events, first[firstCode], second[secondCode], group};
        }
        std::sort(order.begin(), order.end());
        return order;
    }

    void fill(Group& group, std::size_t number) const
    {
        const auto [first, second] = m_counts.codes(number);
        const auto& tally = m_counts.tally(number);
        group.first = m_first.text(first);
        if (m_second) {
            group.second = m_second->text(second);
        }
        group.events = tally.events;
        group.failures = tally.failures;
        group.begin = tally.begin;
        group.end = tally.end;
        group.sum = tally.sum;
    }

    void addValues(std::vector<Group>& groups, const LargeVector<GroupRank>& order) const
    {
        LargeVector<std::uint32_t> placeOf(order.size());
        for (std::uint32_t place = 0; place < order.size(); ++place) {
            placeOf[order[place].group] = place;
        }
        LargeVector<DenseIdMap::Key> values(m_counts.values().begin(), m_counts.values().end());
        std::sort(values.begin(), values.end());
        for (const auto value : values) {
            const auto [number, code] = DenseIdMap::codesOf(value);
            auto& group = groups[placeOf[number]];
            if (group.distinct < mostGroupValues) {
                group.values.emplace_back(m_distinct->text(code));
            }
            ++group.distinct;
        }
        for (auto& group : groups) {
            std::sort(group.values.begin(), group.values.end());
        }
    }

    const GroupCounts& m_counts;
    GroupField m_first;
    std::optional<GroupField> m_second;
    std::optional<GroupField> m_distinct;
};

} // namespace

Result<std::vector<Group>> groupRows(const RowSet& rows, const GroupQuestion& question,
                                     const QueryContext& context, std::stop_token stop)
{
    const auto segments = rows.layout().segmentCount();
    std::vector<GroupCounts> counts;
    for (unsigned thread = 0; thread < threadsFor(segments); ++thread) {
        counts.emplace_back(rows, question, context);
    }
    forEachSegment(segments, stop,
                   [&](unsigned thread, std::size_t segment) { counts[thread].addSegment(segment); });
    for (std::size_t i = 1; i < counts.size() && !stop.stop_requested(); ++i) {
        counts.front().add(counts[i]);
    }
    auto groups = GroupTexts(counts.front(), question, context).groups(stop);
    if (stop.stop_requested()) {
        return Error{ErrorCode::Cancelled, {}, {}};
    }
    return groups;
}

std::uint64_t sumOf(const RowSet& rows, Field field, const QueryContext& context)
{
    const auto numbers = numbersOf(context.store->dictionary(field));
    RowCodes codes(field, context);
    std::uint64_t sum = 0;
    for (std::size_t segment = 0; segment < rows.layout().segmentCount(); ++segment) {
        const auto& values = codes.of(segment);
        const auto firstRow = rows.layout().firstRow(segment);
        rows.forEach(segment, [&](RowId row) { sum += numbers[values[row - firstRow]].value_or(0); });
    }
    return sum;
}

} // namespace trailscope
