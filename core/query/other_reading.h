// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/filter.h"

#include <string>
#include <vector>

namespace trailscope {

//! What somebody may have meant instead of what a condition on words means in Simple Log Service.
struct OtherReading {
    std::string taken; //!< the condition as it was read, in a few words: `agent: "Moz*"` with `*` as a sign
    std::string other; //!< the condition as it could be meant: `agent: Moz*`
    Filter filter;     //!< the whole filter with the other condition
};

//! For wildcards in quotes, a `?` that could be a sign, and `null` as a word: one for each condition that has
//! one.
[[nodiscard]] std::vector<OtherReading> otherReadings(const Filter& filter);

} // namespace trailscope
