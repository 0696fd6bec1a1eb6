// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/row_set.h"
#include "core/store/event_store.h"

#include <optional>

namespace trailscope::ui {

//! Of \a rows the first event at \a time or after it; when all lie before it, the last one. Nothing when
//! there is no row. A binary search and one segment once the store is final; before that a walk over all
//! rows.
[[nodiscard]] std::optional<RowId> rowAtTime(const RowSet& rows, const EventStore& store, Timestamp time);

} // namespace trailscope::ui
