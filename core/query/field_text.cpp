// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/field_text.h"

#include "core/event/raw_value.h"
#include "core/query/calendar_ranges.h"
#include "core/query/field_values.h"
#include "core/query/streak.h"

namespace trailscope {

namespace {

std::string recordText(Field field, RowId row, const EventStore& store)
{
    const auto record = store.rawRecord(row);
    return record.ok() ? rawValue(record.value(), fieldInfo(field).path).value_or(std::string())
                       : std::string();
}

std::string calendarText(Field field, RowId row, const EventStore& store, const Calendar& calendar)
{
    const auto time = store.time(row);
    if (field == Field::OffHours) {
        const bool off = calendar.isOffHours(time, store.text(Field::User, row));
        return std::string(knownValues(field)[off ? 1 : 0]);
    }
    const auto pieces = calendar.pieces({time, {time.seconds + 1}});
    return pieces.empty() ? std::string()
                          : std::string(knownValues(field)[calendarValue(field, pieces.front())]);
}

std::string streakText(RowId row, const EventStore& store)
{
    const bool isLogin = store.traits(row).login != Login::No;
    const bool isStreak = isLogin && streakRows(store).value().contains(row);
    return std::string(knownValues(Field::Streak)[isStreak ? 1 : 0]);
}

} // namespace

std::string fieldText(Field field, RowId row, const QueryContext& context)
{
    const auto& store = *context.store;
    switch (fieldInfo(field).storage) {
    case FieldStorage::Time:
        return context.calendar->zone.format(store.time(row));
    case FieldStorage::Hash:
        return recordText(field, row, store);
    case FieldStorage::Calendar:
        return calendarText(field, row, store, *context.calendar);
    case FieldStorage::Computed:
        return streakText(row, store);
    case FieldStorage::Dictionary:
        break;
    }
    return std::string(store.text(field, row));
}

} // namespace trailscope
