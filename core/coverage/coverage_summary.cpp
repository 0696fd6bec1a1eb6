// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coverage/coverage_summary.h"

#include <algorithm>
#include <iterator>

namespace trailscope {

namespace {

std::vector<DeliveredFile> deliveredFiles(const Dictionary& files)
{
    std::vector<DeliveredFile> delivered;
    for (Code code = 0; code < files.size(); ++code) {
        if (auto name = parseDeliveredName(files.text(code)); name && name->kind == DeliveredKind::Events) {
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

CoverageSummary summariseCoverage(const EventStore& store, const LoadReport& report, const Calendar& calendar,
                                  const TimeRange& period)
{
    CoverageSummary summary{leftOutOf(report), report.duplicatesFolded, {}, limitsOf(store)};
    const auto gaps = coverDays(store, deliveredFiles(store.dictionary(Field::File)), calendar).gaps;
    std::ranges::copy_if(gaps, std::back_inserter(summary.gaps),
                         [&period](const CoverageGap& gap) { return overlap(gap.range, period); });
    return summary;
}

} // namespace trailscope
