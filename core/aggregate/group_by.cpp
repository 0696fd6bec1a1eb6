// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aggregate/group_by.h"

#include "core/query/row_codes.h"

#include <algorithm>
#include <tuple>
#include <unordered_map>

namespace trailscope {

namespace {

using Key = std::uint64_t;

constexpr Key keyOf(std::uint64_t high, std::uint64_t low) noexcept
{
    return high << 32U | low;
}

std::optional<RowCodes> codesOf(std::optional<Field> field, const QueryContext& context)
{
    return field ? std::optional<RowCodes>(std::in_place, *field, context) : std::nullopt;
}

class Grouper {
public:
    Grouper(const RowSet& rows, const GroupQuestion& question, const QueryContext& context)
        : m_rows(rows)
        , m_store(*context.store)
        , m_first(question.first, context)
        , m_second(codesOf(question.second, context))
        , m_distinct(codesOf(question.distinctOf, context))
        , m_summed(codesOf(question.sumOf, context))
    {
        if (question.sumOf) {
            m_numbers = numbersOf(m_store.dictionary(*question.sumOf));
        }
    }

    void addSegment(std::size_t segment)
    {
        const auto rowCount = m_rows.layout().rowsIn(segment);
        if (m_rows.count(segment, 0, rowCount) == 0) {
            return;
        }
        findGroups(segment);
        countEvents(segment);
        if (m_distinct) {
            collectDistinct(segment);
        }
        if (m_summed) {
            addNumbers(segment);
        }
    }

    [[nodiscard]] std::vector<Group> take()
    {
        countDistinct();
        std::sort(m_groups.begin(), m_groups.end(), [](const Group& a, const Group& b) {
            return std::tie(b.events, a.first, a.second) < std::tie(a.events, b.first, b.second);
        });
        return std::move(m_groups);
    }

private:
    //! Calls visit(row in the segment) for the rows asked for.
    template<typename Visit>
    void forEachRow(std::size_t segment, Visit visit) const
    {
        const auto firstRow = m_rows.layout().firstRow(segment);
        m_rows.forEach(segment, [&](RowId row) { visit(static_cast<std::size_t>(row - firstRow)); });
    }

    //! Sets m_groupOf. Neighbours are often of one group, so the last answer is kept.
    void findGroups(std::size_t segment)
    {
        const auto& first = m_first.of(segment);
        const auto* second = m_second ? &m_second->of(segment) : nullptr;
        m_groupOf.assign(first.size(), 0);
        Key lastKey = 0;
        std::optional<std::uint32_t> last;
        forEachRow(segment, [&](std::size_t row) {
            const auto key = keyOf(first[row], second != nullptr ? (*second)[row] : 0U);
            if (!last || key != lastKey) {
                last = groupFor(key, first[row], second != nullptr ? (*second)[row] : 0U);
                lastKey = key;
            }
            m_groupOf[row] = *last;
        });
    }

    std::uint32_t groupFor(Key key, Code first, Code second)
    {
        const auto [entry, isNew] = m_byKey.try_emplace(key, static_cast<std::uint32_t>(m_groups.size()));
        if (isNew) {
            Group group;
            group.first = m_first.text(first);
            group.second = m_second ? std::string(m_second->text(second)) : std::string();
            m_groups.push_back(std::move(group));
        }
        return entry->second;
    }

    void countEvents(std::size_t segment)
    {
        const auto& part = *m_store.segments()[segment];
        const auto outcomes = part.column(Field::Outcome);
        forEachRow(segment, [&](std::size_t row) {
            auto& group = m_groups[m_groupOf[row]];
            const auto time = part.time(row);
            group.begin = group.events == 0 ? time : std::min(group.begin, time);
            group.end = group.events == 0 ? time : std::max(group.end, time);
            ++group.events;
            group.failures += outcomes.global(row) != static_cast<Code>(Outcome::Success) ? 1U : 0U;
        });
    }

    void collectDistinct(std::size_t segment)
    {
        const auto& codes = m_distinct->of(segment);
        const auto before = m_pairs.size();
        forEachRow(segment, [&](std::size_t row) { m_pairs.push_back(keyOf(m_groupOf[row], codes[row])); });
        const auto begin = m_pairs.begin() + static_cast<std::ptrdiff_t>(before);
        std::sort(begin, m_pairs.end());
        m_pairs.erase(std::unique(begin, m_pairs.end()), m_pairs.end());
    }

    void countDistinct()
    {
        std::sort(m_pairs.begin(), m_pairs.end());
        m_pairs.erase(std::unique(m_pairs.begin(), m_pairs.end()), m_pairs.end());
        for (const auto pair : m_pairs) {
            auto& group = m_groups[pair >> 32U];
            if (group.distinct < mostGroupValues) {
                group.values.emplace_back(m_distinct->text(static_cast<Code>(pair)));
            }
            ++group.distinct;
        }
        for (auto& group : m_groups) {
            std::sort(group.values.begin(), group.values.end());
        }
    }

    void addNumbers(std::size_t segment)
    {
        const auto& codes = m_summed->of(segment);
        forEachRow(segment, [&](std::size_t row) {
            m_groups[m_groupOf[row]].sum += m_numbers[codes[row]].value_or(0);
        });
    }

    const RowSet& m_rows;
    const EventStore& m_store;
    RowCodes m_first;
    std::optional<RowCodes> m_second;
    std::optional<RowCodes> m_distinct;
    std::optional<RowCodes> m_summed;
    std::vector<std::optional<std::uint64_t>> m_numbers; //!< of the summed field, by code
    std::unordered_map<Key, std::uint32_t> m_byKey;      //!< codes of both fields to the group
    std::vector<Group> m_groups;
    std::vector<std::uint32_t> m_groupOf; //!< by the segment's row
    std::vector<Key> m_pairs;             //!< group and code of the distinct field, once a segment
};

} // namespace

Result<std::vector<Group>> groupRows(const RowSet& rows, const GroupQuestion& question,
                                     const QueryContext& context, std::stop_token stop)
{
    Grouper grouper(rows, question, context);
    for (std::size_t segment = 0; segment < rows.layout().segmentCount(); ++segment) {
        if (stop.stop_requested()) {
            return Error{ErrorCode::Cancelled, {}, {}};
        }
        grouper.addSegment(segment);
    }
    return grouper.take();
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
