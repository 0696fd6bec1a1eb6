// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coverage/day_coverage.h"
#include "core/coverage/trail_limits.h"
#include "core/load/left_out.h"

#include <cstddef>
#include <vector>

namespace trailscope {

//! In short, how far an archive can be relied on: what a report says beside its numbers.
struct CoverageSummary {
    LeftOut leftOut;
    std::size_t duplicatesFolded = 0;
    std::vector<CoverageGap> gaps; //!< those that reach into the period
    std::vector<TrailLimit> limits;
};

//! Looks at the names of the loaded files only, so it is cheap beside auditArchive(): a gap in a period is
//! found, an altered file is not.
[[nodiscard]] CoverageSummary summariseCoverage(const EventStore& store, const LoadReport& report,
                                                const Calendar& calendar, const TimeRange& period);

} // namespace trailscope
