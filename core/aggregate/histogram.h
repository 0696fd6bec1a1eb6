// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/query_context.h"
#include "core/query/row_set.h"

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace trailscope {

//! How wide the bins of a histogram are. Hours, days and weeks follow the calendar's zone: a day at a change
//! of the clocks has 23 or 25 hours, a week starts on Monday.
enum class BinWidth : std::uint8_t { Minute, FiveMinutes, Hour, Day, Week };

//! The bins' borders: bin i is [starts[i], starts[i + 1]). One start more than bins.
struct Bins {
    BinWidth width = BinWidth::Hour;
    std::vector<Timestamp> starts;

    [[nodiscard]] std::size_t count() const noexcept { return starts.empty() ? 0 : starts.size() - 1; }
};

//! From the first of the rows to one second after the last; nothing when there is none.
[[nodiscard]] std::optional<TimeRange> periodOf(const RowSet& rows, const EventStore& store);

//! As many bins as are ever made: a single event of the year 9999 must not take all memory.
inline constexpr std::int64_t mostBins = 1'000'000;

//! Does it take at most mostBins to cover the range?
[[nodiscard]] bool canMakeBins(const TimeRange& range, BinWidth width) noexcept;

//! Whole bins that cover the range, of that width, or of a wider one when that can't be made.
[[nodiscard]] Bins makeBins(const TimeRange& range, BinWidth width, const TimeZone& zone);

//! The narrowest width that covers the range with at most \a maxBins bins; Week when none does.
[[nodiscard]] BinWidth fittingWidth(const TimeRange& range, std::size_t maxBins);

//! Counts of one series, one a bin.
struct Series {
    std::string name;
    std::vector<std::size_t> counts;
};

struct Histogram {
    Bins bins;
    std::vector<Series> series;
};

//! How many of the rows lie in each bin: binary searches and range popcounts, so the cost grows with bins,
//! not rows. For a store that is still loading too.
[[nodiscard]] std::vector<std::size_t> countByBin(const RowSet& rows, const Bins& bins,
                                                  const EventStore& store);

//! The audit's own split: `logins` (login: success), `failed logins` (login: failure), `errors` (every other
//! event whose outcome is failure or denied). An event is in at most one series.
[[nodiscard]] Histogram loginsAndErrors(const RowSet& rows, const Bins& bins, const QueryContext& context);

//! Events by weekday (0 Monday) and hour of the calendar's zone.
using WeekHours = std::array<std::array<std::size_t, 24>, 7>;
[[nodiscard]] WeekHours weekHours(const RowSet& rows, const QueryContext& context);

//! One series for each of the field's \a top most frequent values and one named `other` when there is more:
//! the events with none of them. An event with a list is in the series of each member. Dictionary and
//! Calendar storage.
[[nodiscard]] Histogram splitHistogram(const RowSet& rows, const Bins& bins, Field field, std::size_t top,
                                       const QueryContext& context);

} // namespace trailscope
