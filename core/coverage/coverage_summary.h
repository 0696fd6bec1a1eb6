// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coverage/day_coverage.h"
#include "core/coverage/trail_limits.h"
#include "core/load/load_report.h"

#include <cstddef>
#include <filesystem>
#include <stop_token>
#include <vector>

namespace trailscope {

//! In short, how far an archive can be relied on: what a report says beside its numbers.
struct CoverageSummary {
    std::size_t files = 0;
    std::size_t filesDamaged = 0;
    std::size_t recordsDamaged = 0;
    std::size_t duplicatesFolded = 0;
    bool stopped = false;          //!< loading was stopped: files are missing without being damaged
    std::vector<CoverageGap> gaps; //!< those that reach into the period
    std::vector<TrailLimit> limits;
};

//! Looks at the files' names only, so it is cheap beside auditArchive(): a gap in a period is found, an
//! altered file is not. Blocks; lists the folders of the archive.
[[nodiscard]] CoverageSummary summariseCoverage(const std::vector<std::filesystem::path>& paths,
                                                const EventStore& store, const LoadReport& report,
                                                const Calendar& calendar, const TimeRange& period,
                                                const std::stop_token& stop = {});

} // namespace trailscope
