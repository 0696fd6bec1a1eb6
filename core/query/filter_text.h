// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/query/filter.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace trailscope {

//! Why a filter text is wrong. The sentence for people is made from it in ui/ and by the command line.
struct FilterError {
    enum class Kind : std::uint8_t {
        UnknownField,     //!< `token` is no field and no path; `suggestion` may hold the nearest name
        MissingValue,     //!< the text ends, or an operator stands, where a value must be
        MissingBracket,   //!< `token` opened at `position` is never closed
        UnmatchedBracket, //!< `token` closes nothing
        MissingQuote,     //!< `token` begins with a quote that is never closed, or ends with one: see
                          //!< lacksOpeningQuote()
        MissingOperand,   //!< `and`, `or` or `not` lacks a side
        BadTime,          //!< `token` is no time
        BadNetwork,       //!< `token` is no network
        BadRegex,         //!< `token` is no regular expression; `suggestion` holds RE2's words
        BadNumber,        //!< `token` is no number where one is needed
        WrongOperator,    //!< the field can't be compared that way
        Unexpected,       //!< `token` makes no sense here
        TooDeep,          //!< more than 200 brackets or nots inside each other
    };

    Kind kind = Kind::Unexpected;
    std::size_t position = 0; //!< byte offset in the text
    std::size_t length = 0;   //!< bytes; 0 at the end of the text
    std::string token;
    std::string suggestion;    //!< what to put in the token's place; empty: see repairedText() for more
    std::size_t character = 1; //!< the position as people count it, from 1

    bool operator==(const FilterError&) const = default;
};

//! What the text means, or why it means nothing. Never takes visible time.
//! Grammar: the guide's page on the filter language. Sources: the search syntax of Simple Log Service, as far
//! as it has a meaning here; the part behind a `|` is not read and `cutAtPipe` says so.
struct ParsedFilter {
    std::variant<Filter, FilterError> outcome;
    bool cutAtPipe = false;
    //! The words without a field, which were looked for in every column. One of them may be a misspelt
    //! operator (`user lik kato`, `nto root`); empty for a single word, which is none.
    std::vector<std::string> searchedAsWords = {};

    [[nodiscard]] const Filter* filter() const noexcept { return std::get_if<Filter>(&outcome); }

    [[nodiscard]] const FilterError* error() const noexcept { return std::get_if<FilterError>(&outcome); }
};

[[nodiscard]] ParsedFilter parseFilter(std::string_view text);

//! The same for a text of the language's first version, in which `:` compared whole values as `=` does. See
//! filter_migration.h.
[[nodiscard]] ParsedFilter parseFirstVersion(std::string_view text);

//! The canonical text: parseFilter(toText(f)) is f, and two texts of one meaning become the same text.
[[nodiscard]] std::string toText(const Filter& filter);

//! Of MissingQuote: does the token end with a quote that is never opened (`kato"`)?
[[nodiscard]] bool lacksOpeningQuote(const FilterError& error);

//! One English sentence with the position, for logs and the command line.
[[nodiscard]] std::string describe(const FilterError& error);

} // namespace trailscope
