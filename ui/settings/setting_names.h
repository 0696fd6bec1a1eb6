// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aggregate/event_kind.h"
#include "core/review/period_comparison.h"
#include "ui/base/theme.h"
#include "ui/settings/chart_choices.h"

#include <QLatin1StringView>
#include <QString>

#include <algorithm>
#include <array>
#include <utility>

// The words that settings are kept as.
namespace trailscope::ui {

inline constexpr std::array themeNames{std::pair{Theme::System, QLatin1StringView("system")},
                                       std::pair{Theme::Light, QLatin1StringView("light")},
                                       std::pair{Theme::Dark, QLatin1StringView("dark")},
                                       std::pair{Theme::HighContrast, QLatin1StringView("highContrast")}};
inline constexpr std::array kindNames{std::pair{EventKind::All, QLatin1StringView("all")},
                                      std::pair{EventKind::Logins, QLatin1StringView("logins")},
                                      std::pair{EventKind::FailedLogins, QLatin1StringView("failedLogins")},
                                      std::pair{EventKind::Errors, QLatin1StringView("errors")},
                                      std::pair{EventKind::Denied, QLatin1StringView("denied")}};
inline constexpr std::array spanNames{std::pair{ComparedSpan::LatestWeek, QLatin1StringView("latestWeek")},
                                      std::pair{ComparedSpan::LatestMonth, QLatin1StringView("latestMonth")},
                                      std::pair{ComparedSpan::FilterTime, QLatin1StringView("filterTime")}};
inline constexpr std::array earlierNames{std::pair{Earlier::PeriodBefore, QLatin1StringView("periodBefore")},
                                         std::pair{Earlier::SameWeekdays, QLatin1StringView("sameWeekdays")},
                                         std::pair{Earlier::SameDates, QLatin1StringView("sameDates")}};

//! The object names of the charts.
inline constexpr std::array chartPages{QLatin1StringView("timeline"), QLatin1StringView("weekMapPage"),
                                       QLatin1StringView("peoplePage"), QLatin1StringView("comparePage")};

template<typename Names>
bool isName(const Names& names, const QString& name)
{
    return std::ranges::any_of(names, [&name](const auto& one) { return one.second == name; });
}

} // namespace trailscope::ui
