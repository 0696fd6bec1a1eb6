// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/filter.h"

namespace trailscope {

//! The filter in the one form that all its rephrasings have: nots stand before clauses only, parts and values
//! are in the order of their texts, in lower case where case does not matter. To be compared, not to be
//! shown: the order in which somebody typed is lost.
[[nodiscard]] Filter canonicalForm(const Filter& filter);

//! Do both ask the same? True for filters that differ in order, case, brackets and the place of nots. False
//! says nothing: `hour < 12` and `hour in [0, 12)` are two questions here.
[[nodiscard]] bool haveSameMeaning(const Filter& a, const Filter& b);

} // namespace trailscope
