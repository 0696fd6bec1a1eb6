// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/off_hours.h"
#include "core/query/query_context.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace trailscope {

//! A field with FieldStorage::Calendar as if it were a column of the store: each row's index in
//! knownValues(). What follows from time alone is kept as pieces of time; off-hours also depend on the user
//! when the calendar names any. Immutable and free to share between
//! threads; the context's store must outlive it.
class CalendarColumn {
public:
    CalendarColumn(Field field, const QueryContext& context);

    [[nodiscard]] std::size_t valueAt(RowId row) const;

    //! Writes the values of a segment's rows to \a values, which is as long as the segment.
    void fill(const Segment& segment, std::vector<Code>& values) const;

    //! Sets \a bits, the segment's words of a row set, to the rows that have the value.
    void setRows(const Segment& segment, std::size_t value, std::span<std::uint64_t> bits) const;

private:
    Field m_field;
    const EventStore& m_store;
    std::vector<Calendar::Piece> m_pieces;
    std::optional<OffHours> m_personal; //!< for Field::OffHours when users have hours of their own
};

} // namespace trailscope
