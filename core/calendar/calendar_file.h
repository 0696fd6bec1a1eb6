// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/calendar/calendar.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace trailscope {

//! Reads a calendar file. BadArgument with the key as place, and the reason. All keys but `version` may be
//! left out; the calendar's own days stand before those of the country (see national_holidays.h), and of
//! rules that match one day and person the last wins:
//!
//!     {"version": 1, "name": "Tokyo office", "zone": "Asia/Tokyo",
//!      "week": {"mon": ["09:00-12:00", "13:00-18:00"], "fri": ["22:00-06:00"]},
//!      "holidays": {"country": "jp", "2026-12-30": "Company holiday"},
//!      "groups": {"operators": ["Jiro", "Hanako"]},
//!      "shifts": [{"name": "Night watch", "who": ["operators"], "from": "2026-10-01", "onHolidays": true,
//!                  "week": {"mon": ["22:00-06:00"]}}],
//!      "overrides": [{"from": "2026-10-10", "hours": ["09:00-13:00"], "name": "Working Saturday"},
//!                    {"from": "2026-12-29", "to": "2027-01-03", "hours": []},
//!                    {"from": "2026-10-05", "to": "2026-10-09", "who": ["Taro"], "zone": "Europe/London"}],
//!      "maintenance": [{"from": "2026-10-03T22:00:00+09:00", "to": "2026-10-04T06:00:00+09:00"}]}
//!
//! `"overrides": {"2026-10-10": ["09:00-13:00"]}` and `"maintenance": ["2026-10-03T13:00:00Z/..."]` are the
//! short forms. `"years": [2024, 2026]` among the holidays says for which years they are complete. `source`
//! beside a country and `"zoneData": "2025b"` beside the zone are written for people, and not read.
[[nodiscard]] Result<Calendar> parseCalendar(std::string_view json);

//! The calendar as the text of its file, the same for calendars that say the same: keys in one order, one
//! rule a line, where the country's holidays come from, and the version of the time zone data in use.
[[nodiscard]] std::string calendarJson(const Calendar& calendar);

//! SHA-256 of calendarJson(), 64 lower-case digits: which calendar judged. Equals the one of a file that was
//! written by this program, unless the country's holidays or the time zone data have been revised since.
[[nodiscard]] std::string calendarHash(const Calendar& calendar);

//! The error names the file, and the key in it.
[[nodiscard]] Result<Calendar> readCalendarFile(const std::filesystem::path& file);

//! Replaces the file as a whole or not at all.
[[nodiscard]] Result<Done> writeCalendarFile(const std::filesystem::path& file, const Calendar& calendar);

} // namespace trailscope
