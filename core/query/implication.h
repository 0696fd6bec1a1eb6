// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/filter.h"

namespace trailscope {

//! Can \a filter only match events that \a earlier matches too? True when the filters themselves show it: a
//! condition was added with `and`, an alternative taken away, a text sought made longer. False says nothing.
[[nodiscard]] bool implies(const Filter& filter, const Filter& earlier);

} // namespace trailscope
