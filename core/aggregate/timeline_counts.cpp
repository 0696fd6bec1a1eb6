// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aggregate/timeline_counts.h"

#include "core/aggregate/single_user.h"
#include "core/calendar/off_hours.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace trailscope {

namespace {

constexpr std::size_t splitSeries = 6;
constexpr std::size_t maxShadedDays = 1'100; // beyond, a day is not even a pixel

Result<Histogram> histogramFor(const TimelineQuestion& question, const Bins& bins,
                               const std::stop_token& stop)
{
    if (!question.series.empty()) {
        return filterHistogram(*question.rows, bins, question.series, question.context, stop);
    }
    return question.split
             ? splitHistogram(*question.rows, bins, *question.split, splitSeries, question.context)
             : loginsAndErrors(*question.rows, bins, question.context);
}

} // namespace

TimeRange partWithin(const std::optional<TimeRange>& part, const TimeRange& period)
{
    if (!part) {
        return period;
    }
    const TimeRange cut{std::max(part->begin, period.begin), std::min(part->end, period.end)};
    return cut.isEmpty() ? period : cut;
}

std::vector<TimeRange> shadedTimes(const Timetable& timetable, const Bins& bins, const TimeZone& zone)
{
    if (bins.count() == 0 || bins.width == BinWidth::Week) {
        return {};
    }
    const TimeRange range{bins.starts.front(), bins.starts.back()};
    const auto days = makeBins(range, BinWidth::Day, zone);
    if (days.count() > maxShadedDays) {
        return {};
    }
    auto off = offHoursIn(range, timetable);
    if (bins.width != BinWidth::Day) {
        return off;
    }
    std::vector<TimeRange> wholeDays;
    for (std::size_t day = 0; day < days.count(); ++day) {
        const TimeRange whole{days.starts[day], days.starts[day + 1]};
        if (std::ranges::any_of(off, [&whole](const TimeRange& piece) {
                return piece.begin <= whole.begin && whole.end <= piece.end;
            })) {
            wholeDays.push_back(whole);
        }
    }
    return wholeDays;
}

Result<TimelineCounts> countTimeline(const TimelineQuestion& question, const std::stop_token& stop)
{
    TimelineCounts counts;
    const auto& context = question.context;
    const auto period = periodOf(*question.rows, *context.store);
    if (!period) {
        return counts;
    }
    counts.period = *period;
    const auto range = partWithin(question.part, *period);
    const auto bins =
        makeBins(range, question.width.value_or(fittingWidth(range, maxFittingBins)), context.calendar->zone);
    auto histogram = histogramFor(question, bins, stop);
    if (!histogram.ok()) {
        return histogram.error();
    }
    counts.histogram = std::move(histogram).value();
    const auto ofBins = countByBin(*question.rows, bins, *context.store);
    counts.rowCount = std::accumulate(ofBins.begin(), ofBins.end(), std::size_t{0});
    const auto timetable = timetableFor(question.filter, *context.calendar);
    counts.shaded = shadedTimes(timetable, bins, context.calendar->zone);
    if (timetable != Timetable(*context.calendar)) {
        counts.shadedUser = singleUserOf(question.filter);
    }
    return counts;
}

} // namespace trailscope
