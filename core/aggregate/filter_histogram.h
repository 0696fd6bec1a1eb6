// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aggregate/histogram.h"
#include "core/base/result.h"
#include "core/query/filter.h"

#include <stop_token>
#include <string>
#include <vector>

namespace trailscope {

//! A series by what it shows.
struct NamedFilter {
    std::string name;
    Filter filter;

    bool operator==(const NamedFilter&) const = default;
};

//! One series for each filter, in their order: those of \a rows that it matches. An event counts in every
//! series whose filter matches it. Blocks as runFilter() does for each of them, and fails as it does.
[[nodiscard]] Result<Histogram> filterHistogram(const RowSet& rows, const Bins& bins,
                                                const std::vector<NamedFilter>& series,
                                                const QueryContext& context, std::stop_token stop = {});

} // namespace trailscope
