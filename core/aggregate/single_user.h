// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/timetable.h"
#include "core/query/filter.h"

#include <optional>
#include <string>

namespace trailscope {

//! The one user whose events a filter lets through, by a part of it, joined by `and` to the others, that asks
//! for a whole name. Nothing when it may find others too.
[[nodiscard]] std::optional<std::string> singleUserOf(const Filter& filter);

//! The hours by which the events that a filter finds are judged as a whole: its only user's, or those of
//! people whom no rule names. Borrows the calendar.
[[nodiscard]] Timetable timetableFor(const Filter& filter, const Calendar& calendar);

} // namespace trailscope
