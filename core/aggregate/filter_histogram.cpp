// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aggregate/filter_histogram.h"

#include "core/query/run_filter.h"

namespace trailscope {

Result<Histogram> filterHistogram(const RowSet& rows, const Bins& bins,
                                  const std::vector<NamedFilter>& series, const QueryContext& context,
                                  std::stop_token stop)
{
    Histogram histogram{bins, {}};
    for (const auto& [name, filter] : series) {
        auto matching = runFilter(filter, context, stop);
        if (!matching.ok()) {
            return matching.error();
        }
        matching.value() &= rows;
        histogram.series.push_back({name, countByBin(matching.value(), bins, *context.store)});
    }
    return histogram;
}

} // namespace trailscope
