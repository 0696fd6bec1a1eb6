// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/manager_report.h"
#include "tests/ui/made_context.h"

#include <cstdint>
#include <string>
#include <vector>

namespace trailscope::ui::test {

inline constexpr std::int64_t day = 86'400;
inline constexpr std::int64_t monday = 1'791'158'400; // 2026-10-05

[[nodiscard]] inline MadeEvent login(std::int64_t seconds, const std::string& user)
{
    MadeEvent event{seconds, {{Field::User, user}, {Field::Id, std::to_string(seconds) + user}}, {}};
    event.traits.login = Login::Success;
    return event;
}

[[nodiscard]] inline MadeEvent rootEvent(std::int64_t seconds)
{
    MadeEvent event{
        seconds,
        {{Field::Event, "CreateAccessKey"}, {Field::Ip, "203.0.113.5"}, {Field::Id, std::to_string(seconds)}},
        {}};
    event.traits.root = true;
    return event;
}

//! Of the second of two weeks.
[[nodiscard]] inline ManagerReport reportOf(const std::vector<MadeEvent>& events)
{
    const auto context = contextOf(trailscope::test::makeStore(events));
    const ManagerQuestion question{{{monday + 7 * day}, {monday + 14 * day}}, {}, managerPresets()};
    return makeManagerReport(question, {{"/evidence/october"}, {}, context}).value();
}

//! More of everything than fits.
[[nodiscard]] inline ManagerReport crowdedReport()
{
    std::vector<MadeEvent> events{login(monday, "Taro")};
    for (int person = 0; person < 60; ++person) {
        events.push_back(login(monday + 7 * day + person, "とても長い名前の利用者" + std::to_string(person)));
    }
    for (int use = 0; use < 30; ++use) {
        auto event = rootEvent(monday + 8 * day + use);
        event.texts[Field::Ip] = "2001:db8::" + std::to_string(use);
        events.push_back(event);
    }
    auto report = reportOf(events);
    report.coverage.gaps.assign(
        40, {"1000000000000001", "ap-northeast-1", {{monday}, {monday + day}}, false, {}});
    return report;
}

} // namespace trailscope::ui::test
