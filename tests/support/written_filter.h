// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/filter.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace trailscope::test {

//! One piece of a filter's canonical text, so that tests can write it with a mistake.
struct Piece {
    enum class Kind : std::uint8_t {
        Blank,
        Field,    //!< in front of an operator, or in `field(name)`
        Operator, //!< `=`, `:`, `<=`
        Keyword,  //!< `and`, `or`, `not`, `in`
        Bracket,  //!< `(` and `)`
        Square,   //!< `[` and `]`
        Comma,
        Quoted, //!< a value or phrase with its quotes
        Regex,  //!< with its slashes
        Value,  //!< any other word
    };

    Kind kind = Kind::Blank;
    std::string text;
};
using Pieces = std::vector<Piece>;

//! The pieces of what toText() wrote.
[[nodiscard]] Pieces piecesOf(std::string_view text);

[[nodiscard]] std::string textOf(const Pieces& pieces);

//! The canonical text in the language's first version: `:` for `=`.
[[nodiscard]] std::string writtenInFirstVersion(const Filter& filter);

} // namespace trailscope::test
