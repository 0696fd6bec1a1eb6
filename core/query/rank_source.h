// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/calendar_column.h"
#include "core/query/query_context.h"
#include "core/query/row_set.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace trailscope {

//! Where the values of a field stand in the order asked for, numbers below rankCount(): by the bytes of their
//! texts, as numbers or addresses where the field is one (equal ones share a rank), in the order of
//! knownValues() for a field of the calendar. IPv4 comes before IPv6, and all that is no address behind them.
//! Dictionary and Calendar storage. The context must outlive it. Free to share between threads.
class RankSource {
public:
    RankSource(Field field, bool ascending, const QueryContext& context);

    [[nodiscard]] Field field() const noexcept { return m_field; }
    [[nodiscard]] const EventStore& store() const noexcept { return m_store; }
    [[nodiscard]] std::size_t rankCount() const noexcept { return m_rankCount; }

    //! \a code is one of the dictionary, or an index in knownValues().
    [[nodiscard]] Code rankOf(Code code) const noexcept
    {
        const auto rank = m_ranks.empty() ? code : m_ranks[code];
        return m_ascending ? rank : static_cast<Code>(m_rankCount) - 1 - rank;
    }

    //! Null unless the field is one of the calendar.
    [[nodiscard]] const CalendarColumn* calendar() const noexcept
    {
        return m_calendar ? &*m_calendar : nullptr;
    }

private:
    Field m_field;
    bool m_ascending;
    const EventStore& m_store;
    std::size_t m_rankCount = 0;
    std::vector<Code> m_ranks; //!< by code; empty: a code is its rank
    std::optional<CalendarColumn> m_calendar;
};

//! Gives the rows of one segment after another their ranks. One a thread.
class SegmentRanks {
public:
    //! \a source outlives this.
    explicit SegmentRanks(const RankSource& source) : m_source(source) {}

    //! Calls fn(row, rank) for those of the set's rows that lie in the segment, ascending.
    template<typename Fn>
    void forEach(const RowSet& rows, std::size_t segment, Fn fn)
    {
        const auto selected = rows.count(segment, 0, rows.layout().rowsIn(segment));
        if (selected == 0) {
            return;
        }
        const auto first = rows.layout().firstRow(segment);
        if (m_source.calendar() != nullptr) {
            fillFromCalendar(segment);
            rows.forEach(segment, [&](RowId row) { fn(row, m_ranks[row - first]); });
            return;
        }
        const auto column = m_source.store().segments()[segment]->column(m_source.field());
        if (selected < column.localCount()) {
            rows.forEach(segment, [&](RowId row) { fn(row, m_source.rankOf(column.global(row - first))); });
            return;
        }
        fillFromLocals(column);
        column.visit(
            [&](auto locals) {
                rows.forEach(segment, [&](RowId row) { fn(row, m_ranks[locals[row - first]]); });
            },
            [&] { rows.forEach(segment, [&](RowId row) { fn(row, m_ranks.front()); }); });
    }

private:
    void fillFromCalendar(std::size_t segment);
    void fillFromLocals(const ColumnView& column);

    const RankSource& m_source;
    std::vector<Code> m_ranks; //!< by local code, or by the segment's row for a field of the calendar
};

} // namespace trailscope
