// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/calendar_file.h"
#include "core/calendar/ical_holidays.h"

#include <cstdint>
#include <cstdlib>

//! Any text is a calendar or none, and a list of holidays or none. What is read can be written and read again
//! as the same, and answers.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace trailscope;
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    if (const auto holidays = parseIcal(text); holidays.ok()) {
        if (holidays.value().days.empty() == holidays.value().years.has_value()) {
            std::abort();
        }
    }
    const auto calendar = parseCalendar(text);
    if (!calendar.ok()) {
        return 0;
    }
    const auto written = calendarJson(calendar.value());
    const auto again = parseCalendar(written);
    if (!again.ok() || calendarJson(again.value()) != written) {
        std::abort();
    }
    constexpr std::int64_t week = 7 * 86'400;
    static_cast<void>(calendar.value().pieces({{0}, {week}}));
    return 0;
}
