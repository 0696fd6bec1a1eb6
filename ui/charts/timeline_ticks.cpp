// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/timeline_ticks.h"

#include <array>
#include <set>

namespace trailscope::ui {

namespace {

constexpr std::int64_t minuteSeconds = 60;
constexpr std::int64_t hourSeconds = 60 * minuteSeconds;
constexpr std::int64_t daySeconds = 24 * hourSeconds;

//! Distances that people count in.
constexpr std::array steps{minuteSeconds,     5 * minuteSeconds, 15 * minuteSeconds, 30 * minuteSeconds,
                           hourSeconds,       3 * hourSeconds,   6 * hourSeconds,    12 * hourSeconds,
                           daySeconds,        2 * daySeconds,    7 * daySeconds,     14 * daySeconds,
                           28 * daySeconds,   91 * daySeconds,   182 * daySeconds,   364 * daySeconds,
                           3'640 * daySeconds};

std::int64_t stepFor(std::int64_t seconds, int maxTicks)
{
    for (const auto step : steps) {
        if (seconds / step < maxTicks) {
            return step;
        }
    }
    return steps.back() * 10;
}

QString twoDigits(int number)
{
    return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0'));
}

QString labelOf(const CivilTime& local, std::int64_t step)
{
    const auto date = QStringLiteral("%1-%2-%3")
                          .arg(local.year, 4, 10, QLatin1Char('0'))
                          .arg(twoDigits(local.month), twoDigits(local.day));
    if (step >= daySeconds) {
        return date;
    }
    const auto clock = QStringLiteral("%1:%2").arg(twoDigits(local.hour), twoDigits(local.minute));
    return QStringLiteral("%1 %2").arg(date.mid(5), clock);
}

} // namespace

std::vector<TimelineTick> timelineTicks(const Bins& bins, const TimeZone& zone, int first, int last,
                                        int maxTicks)
{
    std::vector<TimelineTick> ticks;
    if (first >= last) {
        return ticks;
    }
    const auto startOf = [&bins](int bin) { return bins.starts[static_cast<std::size_t>(bin)]; };
    const auto step = stepFor(startOf(last).seconds - startOf(first).seconds, maxTicks);
    std::set<QString> used;
    std::optional<std::int64_t> lastCell;
    for (int bin = first; bin < last; ++bin) {
        const auto local = zone.toLocal(startOf(bin));
        const auto clock = fromCivil(local).seconds;
        // A tick stands where a new cell of the step begins, counted on the zone's clocks.
        const auto cell = clock >= 0 ? clock / step : (clock - step + 1) / step;
        const bool begins = !lastCell ? clock % step == 0 : cell != *lastCell;
        lastCell = cell;
        const auto label = labelOf(local, step);
        if (begins && used.insert(label).second) {
            ticks.push_back({bin, label});
        }
    }
    return ticks;
}

} // namespace trailscope::ui
