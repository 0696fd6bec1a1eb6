// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aggregate/histogram.h"
#include "core/calendar/calendar.h"
#include "ui/charts/chart_paint.h"
#include "ui/charts/count_scale.h"

#include <QString>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace trailscope::ui {

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
