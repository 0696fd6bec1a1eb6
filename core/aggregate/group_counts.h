// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aggregate/group_by.h"
#include "core/base/dense_id_map.h"
#include "core/query/list_members.h"
#include "core/query/row_codes.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace trailscope {

//! What is counted of the rows of one group.
struct GroupTally {
    Timestamp begin; //!< the earliest event
    Timestamp end;   //!< the latest event
    std::uint32_t events = 0;
    std::uint32_t failures = 0;
    std::uint64_t sum = 0;

    void add(const GroupTally& other) noexcept;
};

//! The groups of some segments as codes and numbers, without a text. One a thread; add() puts them together.
class GroupCounts {
public:
    GroupCounts(const RowSet& rows, const GroupQuestion& question, const QueryContext& context);

    void addSegment(std::size_t segment);

    //! \a other counted other segments for the same question.
    void add(const GroupCounts& other);

    //! What is counted by list, by member: the events of a group with a list are in the group of each member.
    //! Null for a field without lists. Once, when all is counted.
    void spreadLists(const ListMembers* first, const ListMembers* second, const ListMembers* distinct);

    [[nodiscard]] std::size_t size() const noexcept { return m_tallies.size(); }

    //! The codes of the group's two fields.
    [[nodiscard]] std::pair<Code, Code> codes(std::size_t group) const noexcept
    {
        return DenseIdMap::codesOf(m_groups.keys()[group]);
    }

    [[nodiscard]] const GroupTally& tally(std::size_t group) const noexcept { return m_tallies[group]; }

    //! Each value of the field `distinctOf` that occurs in a group, as DenseIdMap::keyOf(group, code).
    [[nodiscard]] std::span<const DenseIdMap::Key> values() const noexcept { return m_values.keys(); }

private:
    void findGroups(std::size_t segment);
    void countEvents(std::size_t segment);
    void collectValues(std::size_t segment);
    void addNumbers(std::size_t segment);

    const RowSet& m_rows;
    const EventStore& m_store;
    RowCodes m_first;
    std::optional<RowCodes> m_second;
    std::optional<RowCodes> m_distinct;
    std::optional<RowCodes> m_summed;
    RowCodes m_outcome;
    std::vector<std::optional<std::uint64_t>> m_numbers; //!< of the summed field, by code

    DenseIdMap m_groups;
    DenseIdMap m_values;
    LargeVector<GroupTally> m_tallies; //!< by group

    std::vector<std::uint32_t> m_asked;   //!< the segment's rows that are asked for
    LargeVector<std::uint32_t> m_groupOf; //!< their groups, in the same order
    LargeVector<DenseIdMap::Key> m_keys;  //!< of the rows, in the same order
    LargeVector<std::uint32_t> m_valueOf;
};

} // namespace trailscope
