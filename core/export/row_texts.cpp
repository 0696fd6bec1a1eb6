// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/row_texts.h"

#include "core/event/raw_value.h"
#include "core/query/field_values.h"
#include "core/query/streak.h"

#include <algorithm>

namespace trailscope {

RowTexts::RowTexts(std::span<const Field> fields, const QueryContext& context) : m_context(context)
{
    const auto anyIs = [fields](FieldStorage storage) {
        return std::any_of(fields.begin(), fields.end(),
                           [storage](Field field) { return fieldInfo(field).storage == storage; });
    };
    m_needsRecord = anyIs(FieldStorage::Hash);
    for (const auto field : fields) {
        if (fieldInfo(field).storage == FieldStorage::Calendar) {
            m_calendar.try_emplace(field, field, context);
        }
    }
    if (anyIs(FieldStorage::Computed)) {
        m_streaks = streakRows(*context.store).value();
    }
}

Result<Done> RowTexts::moveTo(RowId row)
{
    m_row = row;
    m_time = m_context.store->time(row);
    m_record.clear();
    if (m_needsRecord) {
        auto record = m_context.store->rawRecord(row);
        if (!record.ok()) {
            return record.error();
        }
        m_record = std::move(record).value();
    }
    return Done{};
}

std::string_view RowTexts::text(Field field)
{
    switch (fieldInfo(field).storage) {
    case FieldStorage::Hash:
        m_value = rawValue(m_record, fieldInfo(field).path).value_or(std::string());
        return m_value;
    case FieldStorage::Calendar:
        return knownValues(field)[m_calendar.at(field).valueAt(m_row)];
    case FieldStorage::Computed:
        return knownValues(field)[m_streaks && m_streaks->contains(m_row) ? 1 : 0];
    case FieldStorage::Time:
        return {};
    case FieldStorage::Dictionary:
        break;
    }
    return m_context.store->text(field, m_row);
}

} // namespace trailscope
