// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/calendar.h"

#include <string>

namespace trailscope {

// The system's tz database, as far as the date library does not tell of it. Rules of a zone change from
// version to version, so clock times are judged by zone and version together.

//! The rule at the end of a zone's file: `EST5EDT,M3.2.0,M11.1.0`; empty when the file has none. \a name must
//! be one that the database knows. The date library 3.0.1 ignores the rule: after the last change that the
//! file lists, 2037 in Debian's files, it keeps one offset for ever.
[[nodiscard]] std::string zoneRuleText(const std::string& name);

//! The version of the database: `2025b`; `unknown` when no file tells it.
[[nodiscard]] std::string zoneDataVersion();

//! Does any zone of the calendar follow the database? UTC alone does not.
[[nodiscard]] bool usesZoneData(const Calendar& calendar);

//! Is the database older than the last of the events that it judges? Versions name a year, so within one
//! nobody can tell. False when the calendar uses no zone data or the version is unknown.
[[nodiscard]] bool isZoneDataOlderThan(const TimeRange& events, const Calendar& calendar);

} // namespace trailscope
