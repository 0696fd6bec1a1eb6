// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/query_context.h"

#include <string>

namespace trailscope {

//! A row's value of any field as text: columns from the store, time in the calendar's zone, derived fields by
//! their rules, hashed fields from the raw record. Empty where the event has none, or the archive can't be
//! read.
[[nodiscard]] std::string fieldText(Field field, RowId row, const QueryContext& context);

} // namespace trailscope
