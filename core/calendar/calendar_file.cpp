// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/calendar_file.h"

#include "core/base/atomic_file.h"
#include "core/base/checksum.h"
#include "core/base/small_file.h"

namespace trailscope {

std::string calendarHash(const Calendar& calendar)
{
    return sha256Of(calendarJson(calendar));
}

Result<Calendar> readCalendarFile(const std::filesystem::path& file)
{
    const auto json = readSmallFile(file);
    if (!json.ok()) {
        return json.error();
    }
    auto calendar = parseCalendar(json.value());
    if (!calendar.ok()) {
        const auto& error = calendar.error();
        return Error{error.code, file.string(),
                     error.where.empty() ? error.detail : "key '" + error.where + "': " + error.detail};
    }
    return calendar;
}

Result<Done> writeCalendarFile(const std::filesystem::path& file, const Calendar& calendar)
{
    return writeWholeFile(file, calendarJson(calendar));
}

} // namespace trailscope
