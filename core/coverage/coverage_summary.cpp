// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coverage/coverage_summary.h"

#include "core/archive/archive_scan.h"

#include <algorithm>
#include <iterator>

namespace trailscope {

namespace {

std::vector<DeliveredFile> deliveredFiles(const std::vector<ArchiveFile>& files)
{
    std::vector<DeliveredFile> delivered;
    for (const auto& file : files) {
        if (auto name = parseDeliveredName(file.path)) {
            const auto events = static_cast<std::size_t>(name->events.value_or(0));
            delivered.push_back({std::move(*name), events});
        }
    }
    return delivered;
}

bool overlap(const TimeRange& a, const TimeRange& b)
{
    return a.begin < b.end && b.begin < a.end;
}

} // namespace

CoverageSummary summariseCoverage(const std::vector<std::filesystem::path>& paths, const EventStore& store,
                                  const LoadReport& report, const Calendar& calendar, const TimeRange& period,
                                  const std::stop_token& stop)
{
    CoverageSummary summary{report.filesFound,       report.filesDamaged, report.recordsDamaged,
                            report.duplicatesFolded, report.stopped,      {},
                            limitsOf(store)};
    const auto files = deliveredFiles(scanArchive(paths, stop).files);
    const auto gaps = coverDays(store, files, calendar).gaps;
    std::ranges::copy_if(gaps, std::back_inserter(summary.gaps),
                         [&period](const CoverageGap& gap) { return overlap(gap.range, period); });
    return summary;
}

} // namespace trailscope
