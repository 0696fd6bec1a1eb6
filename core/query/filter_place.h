// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/filter.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace trailscope {

//! What can stand at a place of a filter text, and what is typed of it so far: what completion goes by.
struct FilterPlace {
    enum class Kind : std::uint8_t {
        Nothing,  //!< inside a text without a field, behind a closed quote, behind a `|`
        Name,     //!< a field's name or a word
        Operator, //!< behind a field's name: `:`, `in`, `is not`, ...
        Value,    //!< behind a field and an operator
        Joiner,   //!< behind a whole condition: `and`, `or`, or the next field
    };

    Kind kind = Kind::Name;
    std::optional<Subject> subject; //!< of Operator and Value
    std::string typed;              //!< without an opening quote, and with what a backslash takes as it is
    std::size_t begin = 0;          //!< byte at which what is typed begins, with the quote

    bool operator==(const FilterPlace&) const = default;
};

//! The place at the end of \a before: what follows the cursor does not matter.
[[nodiscard]] FilterPlace filterPlaceBehind(std::string_view before);

} // namespace trailscope
