// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/filter.h"

namespace trailscope {

//! The filter without those of its parts, joined by `and` at the top, that are one clause on the field: so
//! that a new time range takes the place of the one before. Other parts stay as they are.
[[nodiscard]] Filter withoutPartsOn(Field field, const Filter& filter);

} // namespace trailscope
