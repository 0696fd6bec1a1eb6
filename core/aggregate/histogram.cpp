// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aggregate/histogram.h"

#include "core/aggregate/series_counts.h"
#include "core/aggregate/top_values.h"
#include "core/base/time_units.h"
#include "core/query/calendar_column.h"
#include "core/query/calendar_ranges.h"
#include "core/query/code_scan.h"
#include "core/query/field_values.h"

#include <algorithm>
#include <bit>
#include <functional>
#include <span>
#include <utility>

namespace trailscope {

namespace {

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

//! Hours and parts of them begin where the zone's clocks show them, and anew when clocks change: where they
//! move by half an hour (Australia/Lord_Howe), one bin is shorter and none holds times of two hours.
void addClockTimes(Bins& bins, const TimeRange& range, const TimeZone& zone)
{
    const auto seconds = secondsOf(bins.width);
    const auto beginOf = [seconds, &zone](std::int64_t utc) {
        const auto offset = zone.offsetAt({utc});
        const auto begin = floorTo(utc + offset, seconds) - offset;
        return zone.offsetAt({begin}) == offset ? begin : zone.nextChange({begin})->seconds;
    };
    for (auto start = beginOf(range.begin.seconds);; start = std::max(start + 1, beginOf(start + seconds))) {
        bins.starts.push_back({start});
        if (start >= range.end.seconds) {
            return;
        }
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
    return scanCodes(logins, selected, countOnes(selected), bits);
}

//! The rows with one value.
Share scanValue(const ColumnView& column, Code wanted, std::span<std::uint64_t> bits)
{
    if (const auto share = scanOneCode(column, wanted, bits)) {
        return *share;
    }
    std::vector<std::uint8_t> selected(column.localCount());
    std::transform(column.toGlobal.begin(), column.toGlobal.end(), selected.begin(),
                   [wanted](Code code) { return code == wanted ? 1 : 0; });
    return scanCodes(column, selected, countOnes(selected), bits);
}

//! The rows with one of the top values, each value a series.
SeriesCounts countByCode(const RowSet& rows, const Bins& bins, Field field, const TopValues& values,
                         const EventStore& store)
{
    std::vector<Code> codes;
    for (const auto& value : values.values) {
        codes.push_back(store.dictionary(field).find(value.value).value());
    }
    return countSeries(rows, bins, store, codes.size(),
                       [&](std::size_t segment, std::size_t series, std::span<std::uint64_t> bits) {
                           return scanValue(store.segments()[segment]->column(field), codes[series], bits);
                       });
}

//! By code 1 for those that \a value is, or is a member of.
std::vector<std::uint8_t> codesWith(std::string_view value, const Dictionary& dictionary)
{
    std::vector<std::uint8_t> codes(dictionary.size());
    if (const auto own = dictionary.find(value)) {
        codes[*own] = 1;
    }
    for (const auto list : dictionary.lists()) {
        const auto members = membersOf(dictionary.stored(list));
        codes[list] = std::find(members.begin(), members.end(), value) != members.end() ? 1 : 0;
    }
    return codes;
}

//! The same for a field with lists, whose rows can be in several series. One series more: the rows that are
//! in any.
SeriesCounts countByMember(const RowSet& rows, const Bins& bins, Field field, const TopValues& values,
                           const EventStore& store)
{
    const auto& dictionary = store.dictionary(field);
    std::vector<std::vector<std::uint8_t>> codes;
    std::vector<std::uint8_t> any(dictionary.size());
    for (const auto& value : values.values) {
        codes.push_back(codesWith(value.value, dictionary));
        std::transform(any.begin(), any.end(), codes.back().begin(), any.begin(), std::bit_or<>());
    }
    codes.push_back(std::move(any));
    return countSeries(rows, bins, store, codes.size(),
                       [&](std::size_t segment, std::size_t series, std::span<std::uint64_t> bits) {
                           const auto column = store.segments()[segment]->column(field);
                           std::vector<std::uint8_t> selected(column.localCount());
                           const auto count = selectLocals(column.toGlobal, codes[series], selected);
                           return scanCodes(column, selected, count, bits);
                       });
}

//! The same for a field of the calendar.
SeriesCounts countByCalendar(const RowSet& rows, const Bins& bins, Field field, const TopValues& values,
                             const QueryContext& context)
{
    const CalendarColumn column(field, context);
    const auto& segments = context.store->segments();
    return countSeries(rows, bins, *context.store, values.values.size(),
                       [&](std::size_t segment, std::size_t series, std::span<std::uint64_t> bits) {
                           const auto value = findKnownValue(field, values.values[series].value);
                           column.setRows(*segments[segment], *value, bits);
                           return Share::Some;
                       });
}

//! What is left of all the rows once those of the named series are taken away.
std::vector<std::size_t> countOthers(std::vector<std::size_t> all, const SeriesCounts& named)
{
    for (const auto& counts : named) {
        std::transform(all.begin(), all.end(), counts.begin(), all.begin(), std::minus<>());
    }
    return all;
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

bool canMakeBins(const TimeRange& range, BinWidth width) noexcept
{
    return lengthOf(range) / secondsOf(width) <= mostBins;
}

Bins makeBins(const TimeRange& range, BinWidth width, const TimeZone& zone)
{
    while (width != BinWidth::Week && !canMakeBins(range, width)) {
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
    return countSeries(rows, bins, store, 1,
                       [](std::size_t, std::size_t, std::span<std::uint64_t>) { return Share::All; })
        .front();
}

Histogram loginsAndErrors(const RowSet& rows, const Bins& bins, const QueryContext& context)
{
    const auto& segments = context.store->segments();
    auto counts =
        countSeries(rows, bins, *context.store, seriesNames.size(),
                    [&](std::size_t segment, std::size_t series, std::span<std::uint64_t> bits) {
                        return scanSeries(*segments[segment], static_cast<LoginSeries>(series), bits);
                    });
    Histogram histogram{bins, {}};
    for (std::size_t i = 0; i < counts.size(); ++i) {
        histogram.series.push_back({seriesNames.at(i), std::move(counts[i])});
    }
    return histogram;
}

WeekHours weekHours(const RowSet& rows, const QueryContext& context)
{
    WeekHours counts{};
    const auto pieces = piecesOf(*context.store, *context.calendar);
    for (std::size_t i = 0; i < context.store->segments().size(); ++i) {
        forEachPiece(
            *context.store->segments()[i], pieces,
            [&](const Calendar::Piece& piece, std::size_t first, std::size_t last) {
                counts.at(static_cast<std::size_t>(piece.weekday)).at(static_cast<std::size_t>(piece.hour)) +=
                    rows.count(i, first, last);
            });
    }
    return counts;
}

Histogram splitHistogram(const RowSet& rows, const Bins& bins, Field field, std::size_t top,
                         const QueryContext& context)
{
    const auto values = topValues(rows, field, top, context);
    const bool isCalendar = fieldInfo(field).storage == FieldStorage::Calendar;
    const bool hasLists = !isCalendar && !context.store->dictionary(field).lists().empty();
    auto counts = isCalendar ? countByCalendar(rows, bins, field, values, context)
                : hasLists   ? countByMember(rows, bins, field, values, *context.store)
                             : countByCode(rows, bins, field, values, *context.store);
    Histogram histogram{bins, {}};
    const SeriesCounts named = hasLists ? SeriesCounts{counts.back()} : counts;
    for (std::size_t i = 0; i < values.values.size(); ++i) {
        histogram.series.push_back({values.values[i].value, std::move(counts[i])});
    }
    if (values.others > 0) {
        histogram.series.push_back({"other", countOthers(countByBin(rows, bins, *context.store), named)});
    }
    return histogram;
}

} // namespace trailscope
