// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/timestamp.h"
#include "core/event/field.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace trailscope {

//! What a clause looks at: a field, any path of the raw record, or every column.
struct AnyColumn {
    bool operator==(const AnyColumn&) const = default;
};
struct RawPath {
    std::string path; //!< `requestParameters.RegionId`, as typed, without `event.`

    bool operator==(const RawPath&) const = default;
};
using Subject = std::variant<Field, RawPath, AnyColumn>;

//! How a clause compares. Texts compare without regard to case. Of AnyColumn only Contains, Phrase and Regex
//! are asked.
enum class Match : std::uint8_t {
    Equal,  //!< `field = value`; values are patterns (text_pattern.h); "" means no value: missing, null or ""
    Words,  //!< `field: value`, the values patterns: every word of one occurs in the text, see word_pattern.h
    Phrase, //!< `field: #"value"`: the words of one, next to each other; of AnyColumn: `#"value"`
    Present,  //!< `field: *`
    Empty,    //!< `field = ""`: the record has it as the empty text
    Missing,  //!< `field is missing`: the record has no such member, not even null
    Contains, //!< `field ~ value`, the value a pattern; of AnyColumn: the bare word
    Regex,    //!< `field: /expression/`, RE2 syntax, matches anywhere in the value
    Network,  //!< `ip: 10.0.0.0/8`
    Less,     //!< only values that are there; numbers with numbers as numbers, else as texts. Dates count as
              //!< whole days: `time > 2026-10-01` begins with the 2nd
    LessEqual,
    Greater,
    GreaterEqual,
    Between, //!< `field in [a, b)`: bounds as their brackets say; hours and weekdays may run over the end
};

//! One comparison. With several values: any of them; with another subject instead of values: two values of
//! one event, `ip != field(requestParameters.ClientIp)`.
struct Clause {
    Subject subject = AnyColumn{};
    Match match = Match::Equal;
    std::vector<std::string> values = {}; //!< unquoted; for Between the two bounds
    bool includeLow = true;               //!< for Between
    bool includeHigh = false;             //!< for Between
    //! For Equal, Contains and the comparisons, of which nothing matches where one of the two is empty or
    //! missing.
    std::optional<Subject> other = {};

    bool operator==(const Clause&) const = default;
};

//! A question about events: a tree of clauses under and, or, not. A value; the default matches every event.
//! Its text form (filter_text.h) is canonical: chips, facets, presets and history are views of this value.
struct Filter {
    enum class Kind : std::uint8_t { All, Clause, And, Or, Not };

    Kind kind = Kind::All;
    Clause clause;                //!< for Kind::Clause
    std::vector<Filter> children; //!< for And, Or (two or more) and Not (one)

    bool operator==(const Filter&) const = default;

    [[nodiscard]] bool isEmpty() const noexcept { return kind == Kind::All; }
};

//! The clause in its canonical form: a path that names a field becomes the field, `*` becomes Present, known
//! values get their one spelling (`true` is `yes`, `6` is `sat`), repeated values are dropped.
[[nodiscard]] Filter clauseFilter(Clause clause);

//! Are the field's values texts, in which words are looked for? The others (addresses, numbers, times, yes
//! and no, ids, the whole record) compare as what they are, so that Words is Equal there.
[[nodiscard]] bool holdsWords(const Subject& subject);

//! `field = value`, the value taken literally (its wildcards escaped).
[[nodiscard]] Filter valueFilter(Field field, std::string_view value);

//! `time in [begin, end)`.
[[nodiscard]] Filter timeFilter(const TimeRange& range);

//! `low <= subject <= high`.
[[nodiscard]] Clause closedRange(Subject subject, std::string low, std::string high);

//! Two values of one event: `subject match field(other)`.
[[nodiscard]] Clause valuePair(Subject subject, Match match, Subject other);

//! Nested Ands and Ors are flattened, repeated children are dropped; alternatives for one field become one
//! clause with several values. The children are in their canonical form already. The empty filter changes no
//! allOf() and is what any anyOf() with it becomes. Of no filters at all: the empty filter.
[[nodiscard]] Filter allOf(std::vector<Filter> filters);
[[nodiscard]] Filter anyOf(std::vector<Filter> filters);
[[nodiscard]] Filter both(Filter a, Filter b);
[[nodiscard]] Filter either(Filter a, Filter b);

//! The filter that matches all other events; of the empty filter, one that matches none.
[[nodiscard]] Filter negated(Filter filter);

} // namespace trailscope
