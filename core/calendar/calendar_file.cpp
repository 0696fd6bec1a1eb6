// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/calendar_file.h"

#include "core/base/atomic_file.h"
#include "core/base/checksum.h"

#include <fstream>
#include <iterator>

namespace trailscope {

std::string calendarHash(const Calendar& calendar)
{
    return sha256Of(calendarJson(calendar));
}

Result<Calendar> readCalendarFile(const std::filesystem::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    if (!stream) {
        return Error{ErrorCode::NotFound, file.string(), {}};
    }
    const std::string json{std::istreambuf_iterator<char>(stream), {}};
    auto calendar = parseCalendar(json);
    if (!calendar.ok()) {
        const auto& error = calendar.error();
        return Error{error.code, file.string(),
                     error.where.empty() ? error.detail : "key '" + error.where + "': " + error.detail};
    }
    return calendar;
}

Result<Done> writeCalendarFile(const std::filesystem::path& file, const Calendar& calendar)
{
    auto target = AtomicFile::create(file);
    if (!target.ok()) {
        return target.error();
    }
    if (const auto written = target.value().write(calendarJson(calendar)); !written.ok()) {
        return written.error();
    }
    return target.value().commit();
}

} // namespace trailscope
