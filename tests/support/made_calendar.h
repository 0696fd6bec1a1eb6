// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/calendar_file.h"

#include <gtest/gtest.h>
#include <string_view>

namespace trailscope::test {

//! The zone of that name, which must exist.
[[nodiscard]] inline TimeZone zoneNamed(std::string_view name)
{
    auto found = TimeZone::named(name);
    EXPECT_TRUE(found.ok()) << name;
    return std::move(found).value();
}

//! What a calendar file says, which must be sound.
[[nodiscard]] inline Calendar parsedCalendar(std::string_view json)
{
    auto calendar = parseCalendar(json);
    EXPECT_TRUE(calendar.ok()) << (calendar.ok() ? std::string()
                                                 : calendar.error().where + ": " + calendar.error().detail);
    return std::move(calendar).value();
}

} // namespace trailscope::test
