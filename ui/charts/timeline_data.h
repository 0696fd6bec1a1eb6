// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aggregate/filter_histogram.h"
#include "core/base/result.h"
#include "core/calendar/timetable.h"
#include "core/query/query_context.h"
#include "ui/charts/chart_paint.h"
#include "ui/charts/count_scale.h"

#include <QString>

#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace trailscope::ui {

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

//! A series of a picture.
struct TimelineSeries {
    QString title;
    SeriesLook look;
    std::vector<std::size_t> counts; //!< one a bin
};

//! What a timeline shows, ready to be painted.
struct TimelinePicture {
    Bins bins;
    std::vector<TimelineSeries> series; //!< the first stands at the foot of the bars
    std::vector<TimeRange> shaded;
    std::optional<std::string> shadedUser;    //!< see TimelineCounts
    std::shared_ptr<const Calendar> calendar; //!< never null while there are bins
    CountScale scale;

    [[nodiscard]] std::size_t total(std::size_t bin) const noexcept;

    //! The highest bar.
    [[nodiscard]] std::size_t highest() const noexcept;

    //! Of the day on which the bin begins; empty when it is none, and for bins of a week.
    [[nodiscard]] QString holidayName(std::size_t bin) const;

    //! Does the bin begin outside of working time?
    [[nodiscard]] bool isShaded(std::size_t bin) const;

    //! `2026-10-01 09:00 to 10:00`, each series with its count and share of the bar, whether it is a holiday
    //! and which, or outside working hours.
    [[nodiscard]] QString describeBin(std::size_t bin) const;

    //! `2026-10-01 to 2026-10-31, Asia/Tokyo, one bar an hour`, and whose hours are shaded.
    [[nodiscard]] QString caption() const;
};

} // namespace trailscope::ui
