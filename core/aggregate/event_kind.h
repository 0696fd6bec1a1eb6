// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/filter.h"
#include "core/query/query_context.h"
#include "core/query/row_set.h"

namespace trailscope {

//! The events that a review counts. An event is in at most one of Logins, FailedLogins and Errors; Denied and
//! RootUse cut across them.
enum class EventKind : std::uint8_t {
    All,
    Logins,       //!< console logins that succeeded
    FailedLogins, //!< console logins that failed
    Errors,       //!< every other event that failed or was refused
    Denied,       //!< refused for lack of permission
    RootUse,      //!< the account's root identity acted
};

//! The question whose answer is the kind, so that whatever is counted can be looked at too.
[[nodiscard]] Filter kindFilter(EventKind kind);

//! Those of \a rows that are of the kind.
[[nodiscard]] RowSet rowsOfKind(RowSet rows, EventKind kind, const QueryContext& context);

//! All events outside of working time, as `offhours: yes` finds them.
[[nodiscard]] RowSet offHoursRows(const QueryContext& context);

} // namespace trailscope
