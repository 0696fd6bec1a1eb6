// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/calendar_folder.h"

#include "core/base/system_error.h"
#include "core/base/text.h"
#include "core/calendar/calendar_file.h"

#include <algorithm>
#include <system_error>

namespace trailscope {

namespace fs = std::filesystem;

CalendarFolder readCalendarFolder(const fs::path& folder)
{
    CalendarFolder contents;
    std::error_code error;
    for (const auto& item : fs::directory_iterator(folder, error)) {
        if (item.path().extension() != ".json") {
            continue;
        }
        auto calendar = readCalendarFile(item.path());
        if (calendar.ok()) {
            contents.entries.push_back({item.path(), calendar.value().name});
        } else {
            contents.problems.push_back(calendar.error());
        }
    }
    std::sort(contents.entries.begin(), contents.entries.end(),
              [](const CalendarEntry& a, const CalendarEntry& b) {
                  return a.name != b.name ? a.name < b.name : a.file < b.file;
              });
    return contents;
}

fs::path unusedCalendarFile(const fs::path& folder, std::string_view name)
{
    std::string base;
    for (const char c : toLowerAscii(name)) {
        const bool plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        if (plain) {
            base += c;
        } else if (!base.empty() && base.back() != '-') {
            base += '-';
        }
    }
    if (base.ends_with('-')) {
        base.pop_back();
    }
    if (base.empty()) {
        base = "calendar";
    }
    auto file = folder / (base + ".json");
    std::error_code error;
    for (int number = 2; fs::exists(file, error); ++number) {
        file = folder / (base + '-' + std::to_string(number) + ".json");
    }
    return file;
}

Result<Done> saveCalendar(const fs::path& file, const Calendar& calendar)
{
    std::error_code error;
    fs::create_directories(file.parent_path(), error);
    if (error) {
        return writeFailure(file.parent_path(), error.value());
    }
    return writeCalendarFile(file, calendar);
}

} // namespace trailscope
