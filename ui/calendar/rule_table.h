// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/calendar.h"

#include <QString>

#include <cstddef>
#include <functional>
#include <vector>

namespace trailscope::ui {

//! One part of a kind of rule, shown and typed as a text.
struct RuleColumn {
    QString title;
    std::function<QString(const Calendar& calendar, std::size_t row)> text;

    //! Puts what was typed in its place; returns why that is not possible, as a sentence, or nothing.
    std::function<QString(const QString& typed, std::size_t row, Calendar& calendar)> setText;
};

//! One kind of a calendar's rules as rows and columns of texts.
struct RuleTable {
    std::vector<RuleColumn> columns;
    std::function<std::size_t(const Calendar& calendar)> size;
    std::function<void(const Date& today, Calendar& calendar)> add; //!< one to be filled in
    std::function<void(std::size_t row, Calendar& calendar)> remove;

    //! Swaps two rows; null where order says nothing.
    std::function<void(std::size_t row, std::size_t other, Calendar& calendar)> swap;
};

[[nodiscard]] RuleTable holidayTable();
[[nodiscard]] RuleTable groupTable();
[[nodiscard]] RuleTable shiftTable();
[[nodiscard]] RuleTable overrideTable();
[[nodiscard]] RuleTable maintenanceTable();

} // namespace trailscope::ui
