// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/filter.h"
#include "core/query/query_context.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace trailscope {

//! What somebody may have meant instead of what a condition on words means in Simple Log Service.
struct OtherReading {
    std::string text;  //!< the condition
    std::string taken; //!< the condition as it was read, in a few words: `agent: "Moz*"` with `*` as a sign
    std::string other; //!< the condition as it could be meant: `agent: Moz*`
    Filter filter;     //!< the whole filter with the other condition
};

//! For wildcards in quotes, a `?` that could be a sign, `null` as a word, `""` (only what is recorded as
//! empty), and `*` (not what is recorded as empty): one for each condition that has one.
[[nodiscard]] std::vector<OtherReading> otherReadings(const Filter& filter);

//! How many events the filter finds, when that takes no time worth showing: nothing when raw records have to
//! be read for it.
[[nodiscard]] std::optional<std::size_t> countedAtOnce(const Filter& filter, const QueryContext& context);

} // namespace trailscope
