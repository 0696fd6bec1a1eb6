// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/calendar/calendar.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace trailscope {

//! A calendar's file in a folder of them.
struct CalendarEntry {
    std::filesystem::path file;
    std::string name; //!< the calendar's
};

//! The calendars of a folder by name, and the files in it that are none.
struct CalendarFolder {
    std::vector<CalendarEntry> entries;
    std::vector<Error> problems; //!< each with its path and the reason
};

//! Looks at the files named `*.json`. A folder that does not exist holds none.
[[nodiscard]] CalendarFolder readCalendarFolder(const std::filesystem::path& folder);

//! A file in the folder that is not there yet, named after the calendar: `tokyo-office-2.json`.
[[nodiscard]] std::filesystem::path unusedCalendarFile(const std::filesystem::path& folder,
                                                       std::string_view name);

//! Writes the calendar's file, and makes its folder when it is not there.
[[nodiscard]] Result<Done> saveCalendar(const std::filesystem::path& file, const Calendar& calendar);

} // namespace trailscope
