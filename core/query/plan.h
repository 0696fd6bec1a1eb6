// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/query/equal_values.h"
#include "core/query/filter.h"
#include "core/query/off_hours.h"
#include "core/query/query_context.h"
#include "core/query/row_set.h"
#include "core/query/value_test.h"

#include <memory>
#include <stop_token>
#include <string>
#include <variant>
#include <vector>

namespace trailscope {

//! How a filter is answered over one store: the filter with every text replaced by what its comparisons found
//! in the dictionaries and in the calendar. Building a plan looks at dictionaries, never at rows (only
//! `streak` does); running it (run_filter.h) never compares texts of columns.
struct Plan {
    enum class Kind : std::uint8_t { Everything, Nothing, Step, And, Or, Not };

    //! A field's code is one of these.
    struct Codes {
        Field field = Field::User;
        std::vector<std::uint8_t> matches; //!< by code: 1 when it is
        std::size_t count = 0;             //!< how many are
        Code first = 0;                    //!< the lowest that is
    };

    //! The record has a field in one of the ways that are asked for without giving it a text.
    struct Blanks {
        std::vector<std::uint8_t> matches; //!< by the code of the row's BlankFields
        std::string text;                  //!< of the clause
    };

    //! The time lies in one of these, which ascend and do not touch.
    struct Times {
        std::vector<TimeRange> ranges;
    };

    //! The row is one of these.
    struct Rows {
        Field field = Field::Streak; //!< where they come from
        std::shared_ptr<const RowSet> rows;
    };

    //! Two columns' values of the row compare so; see pairMatches().
    struct FieldPair {
        Field left = Field::User;
        Field right = Field::User;
        Match match = Match::Equal;
        std::string text;                         //!< of the clause
        std::shared_ptr<const EqualValues> equal; //!< for Match::Equal; null: the texts must be compared
    };

    //! The row is off-hours, by the hours of its user.
    struct OwnHours {
        std::shared_ptr<const OffHours> hours;
    };

    //! The hash of a field with FieldStorage::Hash is one of these, and the text in the raw record passes.
    struct Hashes {
        Field field = Field::Id;
        std::vector<std::uint32_t> hashes;
        std::shared_ptr<const ValueTest> test; //!< null: the hash says enough
        std::string text;                      //!< of the clause
    };

    //! A value of the raw record passes.
    struct Record {
        std::string path;
        std::shared_ptr<const ValueTest> test;
        std::string text; //!< of the clause
    };

    //! The same of values of which the raw record holds one or both.
    struct RecordPair {
        Subject left;
        Subject right;
        Match match = Match::Equal;
        std::string text; //!< of the clause
    };

    Kind kind = Kind::Everything;
    //! Cheap ones first.
    std::variant<std::monostate, Times, Rows, Codes, Blanks, FieldPair, OwnHours, Hashes, Record, RecordPair>
        step;                   //!< for Kind::Step
    std::vector<Plan> children; //!< for And and Or (two or more, cheap ones first) and Not (one)

    //! Do raw records have to be read for rows that the columns can't decide?
    [[nodiscard]] bool needsRecords() const noexcept;
};

//! BadFilter when a value can't be understood, Cancelled when stopped.
[[nodiscard]] Result<Plan> makePlan(const Filter& filter, const QueryContext& context,
                                    std::stop_token stop = {});

//! One line a node, for tests and logs:
//!
//!     and
//!       times: 2026-10-01T00:00:00Z..2026-11-01T00:00:00Z
//!       event: 2 of 200 values
//!       record: requestParameters.RegionId: cn-hangzhou
[[nodiscard]] std::string toText(const Plan& plan);

} // namespace trailscope
