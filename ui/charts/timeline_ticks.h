// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aggregate/histogram.h"

#include <QString>

#include <vector>

namespace trailscope::ui {

//! A label under a timeline, at the left edge of a bin.
struct TimelineTick {
    int bin = 0;
    QString label; //!< never twice among the ticks of one timeline
};

//! At most \a maxTicks labels for the bins [first, last): at midnights of the zone while days are shown, at
//! round hours or minutes when less than three days are.
[[nodiscard]] std::vector<TimelineTick> timelineTicks(const Bins& bins, const TimeZone& zone, int first,
                                                      int last, int maxTicks);

} // namespace trailscope::ui
