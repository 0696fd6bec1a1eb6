// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/filter.h"

#include <vector>

namespace trailscope {

//! What a step from one filter to the next adds and takes away, by the parts that the topmost `and` joins.
struct FilterChange {
    std::vector<Filter> added;
    std::vector<Filter> removed;

    bool operator==(const FilterChange&) const = default;
};

[[nodiscard]] FilterChange changeBetween(const Filter& before, const Filter& after);

} // namespace trailscope
