// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aggregate/group_order.h"

#include <QString>

#include <vector>

namespace trailscope::ui {

//! A grouping that a review asks for again and again.
struct ReadyGrouping {
    enum class Kind : quint8 {
        Counts,    //!< how often, and how many different values
        FirstSeen, //!< the newest first times on top
        Streaks,   //!< only failed logins that a success of the same user follows
    };

    QString title;
    GroupQuestion question;
    Kind kind = Kind::Counts;

    [[nodiscard]] GroupOrder order() const
    {
        return {kind == Kind::FirstSeen ? GroupColumn::First : GroupColumn::Events, false};
    }
};

//! In the order in which they are offered.
[[nodiscard]] std::vector<ReadyGrouping> readyGroupings();

} // namespace trailscope::ui
