// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/plan.h"

#include <string>
#include <string_view>
#include <vector>

namespace trailscope {

//! Asks a plan about a single row: the way for few rows, and for what only raw records can tell.
class RowCheck {
public:
    //! \a record is the row's raw record; it may be empty for plans that need none. Both must outlive this.
    RowCheck(const EventStore& store, RowId row, std::string_view record) noexcept
        : m_store(store), m_row(row), m_record(record)
    {
    }

    [[nodiscard]] bool matches(const Plan& plan) const;

    //! How std::visit asks about a step.
    bool operator()(std::monostate) const { return false; }
    bool operator()(const Plan::Times& step) const;
    bool operator()(const Plan::Rows& step) const;
    bool operator()(const Plan::Codes& step) const;
    bool operator()(const Plan::Blanks& step) const;
    bool operator()(const Plan::FieldPair& step) const;
    bool operator()(const Plan::OwnHours& step) const;
    bool operator()(const Plan::Hashes& step) const;
    bool operator()(const Plan::Record& step) const;
    bool operator()(const Plan::RecordPair& step) const;

private:
    [[nodiscard]] bool passes(const ValueTest& test, std::string_view path) const;

    //! All values of the row there.
    [[nodiscard]] std::vector<std::string> valuesOf(const Subject& subject) const;
    [[nodiscard]] std::string_view storedText(Field field) const;

    const EventStore& m_store;
    RowId m_row;
    std::string_view m_record;
};

} // namespace trailscope
