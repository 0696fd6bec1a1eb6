// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/made_context.h"

#include <string>

namespace trailscope::ui::test {

inline MadeEvent loginAt(const char* time, const char* user, Login result = Login::Success)
{
    static int id = 0;
    Traits traits;
    traits.login = result;
    traits.outcome = result == Login::Failure ? Outcome::Failure : Outcome::Success;
    return {parseIso8601(time)->seconds, {{Field::User, user}, {Field::Id, std::to_string(++id)}}, traits};
}

//! Two weeks from Monday, 5 October 2026, in UTC under the standard calendar.
[[nodiscard]] inline QueryContext twoWeeks()
{
    return contextOf(trailscope::test::makeStore({
        loginAt("2026-10-05T00:00:00Z", "night"), // Monday
        loginAt("2026-10-06T02:30:00Z", "night"), // Tuesday
        loginAt("2026-10-06T10:00:00Z", "day"), loginAt("2026-10-07T11:00:00Z", "day", Login::Failure),
        loginAt("2026-10-13T02:10:00Z", "night"), // Tuesday
        loginAt("2026-10-13T02:40:00Z", "night", Login::Failure), loginAt("2026-10-14T23:00:00Z", "山田太郎"),
        loginAt("2026-10-18T23:59:59Z", "day"), // Sunday
    }));
}

} // namespace trailscope::ui::test
