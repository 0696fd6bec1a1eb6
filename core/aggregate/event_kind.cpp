// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aggregate/event_kind.h"

#include "core/query/run_filter.h"

namespace trailscope {

namespace {

//! A filter on columns or calendar alone: nothing is read and nobody stops it, so it can't fail.
RowSet rowsOfPlain(const Filter& filter, const QueryContext& context)
{
    return runFilter(filter, context).value();
}

} // namespace

Filter kindFilter(EventKind kind)
{
    switch (kind) {
    case EventKind::All:
        return {};
    case EventKind::Logins:
        return valueFilter(Field::Login, "success");
    case EventKind::FailedLogins:
        return valueFilter(Field::Login, "failure");
    case EventKind::Errors:
        return both(valueFilter(Field::Login, "no"), negated(valueFilter(Field::Outcome, "success")));
    case EventKind::Denied:
        return valueFilter(Field::Outcome, "denied");
    case EventKind::RootUse:
        return valueFilter(Field::Root, "yes");
    }
    return {};
}

RowSet rowsOfKind(RowSet rows, EventKind kind, const QueryContext& context)
{
    if (kind != EventKind::All) {
        rows &= rowsOfPlain(kindFilter(kind), context);
    }
    return rows;
}

RowSet offHoursRows(const QueryContext& context)
{
    return rowsOfPlain(valueFilter(Field::OffHours, "yes"), context);
}

} // namespace trailscope
