// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aggregate/filter_histogram.h"
#include "core/base/result.h"
#include "core/calendar/timetable.h"
#include "core/query/query_context.h"

#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace trailscope {

//! The part, cut to the period; the whole when there is no part or it lies outside.
[[nodiscard]] TimeRange partWithin(const std::optional<TimeRange>& part, const TimeRange& period);

//! What a timeline counts, copied so that it can run on another thread.
struct TimelineQuestion {
    QueryContext context;
    std::shared_ptr<const RowSet> rows;
    Filter filter;                   //!< that found the rows; its only user's hours are shaded
    std::optional<TimeRange> part;   //!< of the rows' period, see partWithin()
    std::optional<BinWidth> width;   //!< nothing: what fits
    std::optional<Field> split;      //!< nothing, and no series: logins, failed logins and errors
    std::vector<NamedFilter> series; //!< in place of a split
};

//! The answer: bars by bin, stacked by series, and when nobody was expected to work.
struct TimelineCounts {
    TimeRange period; //!< of all rows; empty when there are none
    Histogram histogram;
    std::vector<TimeRange> shaded;         //!< nights, weekends, holidays; ascending
    std::optional<std::string> shadedUser; //!< by whose own hours; nothing: by those of everyone
    std::size_t rowCount = 0;              //!< in all bins, of any series or none
};

//! At most so many bins are counted when the width is what fits: a month of hours.
inline constexpr std::size_t maxFittingBins = 760;

//! Fails as filterHistogram() does, and as Cancelled when stopped.
[[nodiscard]] Result<TimelineCounts> countTimeline(const TimelineQuestion& question,
                                                   const std::stop_token& stop);

//! Outside of the timetable: nights, weekends, holidays, ascending. Where a bar is a day only whole days off;
//! nothing where it is a week, or where a day is not even a pixel.
[[nodiscard]] std::vector<TimeRange> shadedTimes(const Timetable& timetable, const Bins& bins,
                                                 const TimeZone& zone);

} // namespace trailscope
