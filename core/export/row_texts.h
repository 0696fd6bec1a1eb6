// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/calendar_column.h"
#include "core/query/query_context.h"
#include "core/query/row_set.h"

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace trailscope {

//! The texts of many rows, one row after the other: the values that fieldText() gives, with what all rows
//! share found only once and the raw record read once a row. To be used by one thread.
class RowTexts {
public:
    //! Prepares the fields that will be asked for. Blocks for a scan when Field::Streak is among them.
    RowTexts(std::span<const Field> fields, const QueryContext& context);

    //! Goes to a row. Fails only when a field with FieldStorage::Hash is among the fields and the archive
    //! can't be read; their texts are empty then.
    [[nodiscard]] Result<Done> moveTo(RowId row);

    [[nodiscard]] Timestamp time() const noexcept { return m_time; }

    //! A field that was prepared, but for Field::Time: each format has its own text for that. Valid until the
    //! next call.
    [[nodiscard]] std::string_view text(Field field);

private:
    QueryContext m_context;
    bool m_needsRecord = false;
    std::map<Field, CalendarColumn> m_calendar; //!< those of the fields that follow from the calendar
    std::optional<RowSet> m_streaks;

    RowId m_row = 0;
    Timestamp m_time;
    std::string m_record;
    std::string m_value;
};

} // namespace trailscope
