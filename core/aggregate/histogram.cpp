// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aggregate/histogram.h"

#include "core/aggregate/top_values.h"
#include "core/query/calendar_ranges.h"
#include "core/query/code_scan.h"
#include "core/query/field_values.h"

#include <algorithm>
#include <bit>
#include <functional>
#include <map>

namespace trailscope {

namespace {

constexpr std::int64_t secondsPerDay = 86'400;
constexpr std::int64_t maxBinCount = 1'000'000;
constexpr std::array widths{BinWidth::Minute, BinWidth::FiveMinutes, BinWidth::Hour, BinWidth::Day,
                            BinWidth::Week};

std::int64_t secondsOf(BinWidth width) noexcept
{
    constexpr std::array<std::int64_t, widths.size()> seconds{60, 300, 3'600, secondsPerDay,
                                                              7 * secondsPerDay};
    return seconds.at(static_cast<std::size_t>(width));
}

std::int64_t lengthOf(const TimeRange& range) noexcept
{
    return range.end.seconds - range.begin.seconds;
}

std::int64_t floorTo(std::int64_t value, std::int64_t step) noexcept
{
    return value - ((value % step) + step) % step;
}

//! Days and weeks begin at local midnight, whatever the clocks do in between.
void addDays(Bins& bins, const TimeRange& range, const TimeZone& zone)
{
    const auto seconds = secondsOf(bins.width);
    constexpr std::int64_t firstMonday = -3 * secondsPerDay; // 1969-12-29
    const auto local = fromCivil(zone.toLocal(range.begin)).seconds;
    for (auto midnight = firstMonday + floorTo(local - firstMonday, seconds);; midnight += seconds) {
        bins.starts.push_back(zone.toUtc(toCivil({midnight})));
        if (bins.starts.back() >= range.end) {
            return;
        }
    }
}

//! Hours and parts of them begin where the zone's clocks show them; a change of the clocks by half an hour
//! makes one bin shorter.
void addClockTimes(Bins& bins, const TimeRange& range, const TimeZone& zone)
{
    const auto seconds = secondsOf(bins.width);
    const auto beginOf = [seconds, &zone](std::int64_t utc) {
        const auto offset = zone.offsetAt({utc});
        return floorTo(utc + offset, seconds) - offset;
    };
    for (auto start = beginOf(range.begin.seconds);; start = std::max(start + 1, beginOf(start + seconds))) {
        bins.starts.push_back({start});
        if (start >= range.end.seconds) {
            return;
        }
    }
}

//! Calls fn(bin, first, last) with the segment's rows [first, last) for each bin that has some.
template<typename Fn>
void forEachBin(const Segment& segment, const Bins& bins, Fn&& fn)
{
    const auto& starts = bins.starts;
    for (std::size_t row = 0; row < segment.rowCount();) {
        const auto after = std::upper_bound(starts.begin(), starts.end(), segment.time(row));
        if (after == starts.end()) {
            return;
        }
        const auto last = segment.lowerBound(*after);
        if (after != starts.begin()) {
            fn(static_cast<std::size_t>(after - starts.begin()) - 1, row, last);
        }
        row = last;
    }
}

enum class LoginSeries : std::uint8_t { Logins, FailedLogins, Errors };

constexpr std::array seriesNames{"logins", "failed logins", "errors"};

bool belongsTo(LoginSeries series, Code login, Code outcome) noexcept
{
    switch (series) {
    case LoginSeries::Logins:
        return login == static_cast<Code>(Login::Success);
    case LoginSeries::FailedLogins:
        return login == static_cast<Code>(Login::Failure);
    case LoginSeries::Errors:
        return login == static_cast<Code>(Login::No) && outcome != static_cast<Code>(Outcome::Success);
    }
    return false;
}

//! The segment's rows of a series. Login and outcome are two readings of one column of packed traits.
Share scanSeries(const Segment& segment, LoginSeries series, std::span<std::uint64_t> bits)
{
    const auto logins = segment.column(Field::Login);
    const auto outcomes = segment.column(Field::Outcome);
    std::vector<std::uint8_t> selected(logins.localCount());
    for (std::size_t local = 0; local < selected.size(); ++local) {
        selected[local] = belongsTo(series, logins.toGlobal[local], outcomes.toGlobal[local]) ? 1 : 0;
    }
    return scanCodes(logins, selected, bits);
}

RowSet rowsOfSeries(const RowSet& rows, LoginSeries series, const EventStore& store)
{
    RowSet found(store.layout());
    for (std::size_t i = 0; i < store.segments().size(); ++i) {
        auto bits = found.words(i);
        const auto within = rows.words(i);
        const auto share = scanSeries(*store.segments()[i], series, bits);
        if (share == Share::None) {
            std::fill(bits.begin(), bits.end(), 0);
            continue;
        }
        for (std::size_t word = 0; word < bits.size(); ++word) {
            bits[word] = share == Share::All ? within[word] : bits[word] & within[word];
        }
    }
    return found;
}

//! Which series a global code counts in: one of the top values, or the last for all others.
std::vector<std::size_t> seriesByCode(const Dictionary& dictionary, const TopValues& values)
{
    std::map<std::string_view, std::size_t> series;
    for (std::size_t i = 0; i < values.values.size(); ++i) {
        series.emplace(values.values[i].value, i);
    }
    std::vector<std::size_t> byCode(dictionary.size(), values.values.size());
    for (Code code = 0; code < dictionary.size(); ++code) {
        if (const auto found = series.find(dictionary.text(code)); found != series.end()) {
            byCode[code] = found->second;
        }
    }
    return byCode;
}

void countByCode(Histogram& histogram, const RowSet& rows, Field field, const TopValues& values,
                 const EventStore& store)
{
    const auto byCode = seriesByCode(store.dictionary(field), values);
    for (std::size_t i = 0; i < store.segments().size(); ++i) {
        const auto& segment = *store.segments()[i];
        const auto column = segment.column(field);
        const auto bits = rows.words(i);
        forEachBin(segment, histogram.bins, [&](std::size_t bin, std::size_t first, std::size_t last) {
            for (auto row = first; row < last; ++row) {
                if (((bits[row / 64] >> (row % 64)) & 1U) != 0) {
                    ++histogram.series[byCode[column.global(row)]].counts[bin];
                }
            }
        });
    }
}

//! The rows of each value of a calendar field, as pieces of time, counted one by one.
void countByPiece(Histogram& histogram, const RowSet& rows, Field field, const TopValues& values,
                  const QueryContext& context)
{
    for (std::size_t i = 0; i < values.values.size(); ++i) {
        RowSet ofValue(context.store->layout());
        for (const auto& piece : piecesOf(*context.store, *context.calendar)) {
            if (knownValues(field)[calendarValue(field, piece)] != values.values[i].value) {
                continue;
            }
            for (std::size_t segment = 0; segment < context.store->segments().size(); ++segment) {
                const auto [first, last] = context.store->segments()[segment]->rowsIn(piece.range);
                setRange(ofValue.words(segment), first, last);
            }
        }
        ofValue &= rows;
        histogram.series[i].counts = countByBin(ofValue, histogram.bins, *context.store);
    }
    auto& others = histogram.series.back().counts;
    others = countByBin(rows, histogram.bins, *context.store);
    for (std::size_t i = 0; i < values.values.size(); ++i) {
        const auto& counts = histogram.series[i].counts;
        std::transform(others.begin(), others.end(), counts.begin(), others.begin(), std::minus<>());
    }
}

} // namespace

std::optional<TimeRange> periodOf(const RowSet& rows, const EventStore& store)
{
    std::optional<TimeRange> period;
    for (std::size_t i = 0; i < store.segments().size(); ++i) {
        const auto bits = rows.words(i);
        const auto isSet = [](std::uint64_t word) { return word != 0; };
        const auto first = std::find_if(bits.begin(), bits.end(), isSet);
        if (first == bits.end()) {
            continue;
        }
        const auto last = std::find_if(bits.rbegin(), bits.rend(), isSet);
        const auto firstRow = (first - bits.begin()) * 64 + std::countr_zero(*first);
        const auto lastRow = (bits.rend() - last) * 64 - 1 - std::countl_zero(*last);
        const auto begin = store.segments()[i]->time(static_cast<std::size_t>(firstRow));
        const Timestamp end{store.segments()[i]->time(static_cast<std::size_t>(lastRow)).seconds + 1};
        period = period ? TimeRange{std::min(period->begin, begin), std::max(period->end, end)}
                        : TimeRange{begin, end};
    }
    return period;
}

Bins makeBins(const TimeRange& range, BinWidth width, const TimeZone& zone)
{
    while (width != BinWidth::Week && lengthOf(range) / secondsOf(width) > maxBinCount) {
        width = widths.at(static_cast<std::size_t>(width) + 1);
    }
    Bins bins{width, {}};
    if (range.isEmpty()) {
        return bins;
    }
    if (width == BinWidth::Day || width == BinWidth::Week) {
        addDays(bins, range, zone);
    } else {
        addClockTimes(bins, range, zone);
    }
    return bins;
}

BinWidth fittingWidth(const TimeRange& range, std::size_t maxBins)
{
    const auto fits = [&](BinWidth width) {
        return lengthOf(range) / secondsOf(width) + 1 < static_cast<std::int64_t>(maxBins);
    };
    const auto* const narrowest = std::find_if(widths.begin(), widths.end(), fits);
    return narrowest == widths.end() ? BinWidth::Week : *narrowest;
}

std::vector<std::size_t> countByBin(const RowSet& rows, const Bins& bins, const EventStore& store)
{
    std::vector<std::size_t> counts(bins.count());
    for (std::size_t i = 0; i < store.segments().size(); ++i) {
        forEachBin(*store.segments()[i], bins, [&, i](std::size_t bin, std::size_t first, std::size_t last) {
            counts[bin] += rows.count(i, first, last);
        });
    }
    return counts;
}

Histogram loginsAndErrors(const RowSet& rows, const Bins& bins, const QueryContext& context)
{
    Histogram histogram{bins, {}};
    for (const auto series : {LoginSeries::Logins, LoginSeries::FailedLogins, LoginSeries::Errors}) {
        const auto found = rowsOfSeries(rows, series, *context.store);
        histogram.series.push_back(
            {seriesNames.at(static_cast<std::size_t>(series)), countByBin(found, bins, *context.store)});
    }
    return histogram;
}

WeekHours weekHours(const RowSet& rows, const QueryContext& context)
{
    WeekHours counts{};
    const auto& segments = context.store->segments();
    for (const auto& piece : piecesOf(*context.store, *context.calendar)) {
        auto& count =
            counts.at(static_cast<std::size_t>(piece.weekday)).at(static_cast<std::size_t>(piece.hour));
        for (std::size_t i = 0; i < segments.size(); ++i) {
            const auto [first, last] = segments[i]->rowsIn(piece.range);
            count += rows.count(i, first, last);
        }
    }
    return counts;
}

Histogram splitHistogram(const RowSet& rows, const Bins& bins, Field field, std::size_t top,
                         const QueryContext& context)
{
    const auto values = topValues(rows, field, top, context);
    Histogram histogram{bins, {}};
    for (const auto& value : values.values) {
        histogram.series.push_back({value.value, std::vector<std::size_t>(bins.count())});
    }
    histogram.series.push_back({"other", std::vector<std::size_t>(bins.count())});
    if (fieldInfo(field).storage == FieldStorage::Calendar) {
        countByPiece(histogram, rows, field, values, context);
    } else {
        countByCode(histogram, rows, field, values, *context.store);
    }
    if (values.others == 0) {
        histogram.series.pop_back();
    }
    return histogram;
}

} // namespace trailscope
