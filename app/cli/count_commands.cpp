// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/field_option.h"
#include "app/cli/left_out_text.h"
#include "app/cli/message.h"
#include "app/cli/output.h"
#include "app/cli/preset_option.h"
#include "app/cli/standard_output.h"
#include "core/aggregate/filter_histogram.h"
#include "core/aggregate/group_by.h"
#include "core/aggregate/histogram.h"
#include "core/aggregate/occupied_bins.h"
#include "core/aggregate/top_values.h"

#include <algorithm>
#include <array>

namespace trailscope::cli {

namespace {

constexpr std::size_t splitSeries = 10;

//! Any histogram as rows of a start and a count for each series.
struct CountTable {
    std::vector<std::string> names;
    std::vector<std::string> starts;
    std::vector<std::vector<std::size_t>> counts; //!< by start, then by name
    bool leavesOutEmpty = false;                  //!< starts without events, as there are too many
};

Result<Done> printJson(const CountTable& table, const Session& session)
{
    std::string json = "[";
    for (std::size_t i = 0; i < table.starts.size(); ++i) {
        json +=
            (i > 0 ? ",\n" : "") + std::string("{\"start\":") + jsonString(table.starts[i]) + ",\"counts\":{";
        for (std::size_t series = 0; series < table.names.size(); ++series) {
            json += (series > 0 ? "," : "") + jsonString(table.names[series]) + ":"
                  + std::to_string(table.counts[i][series]);
        }
        json += "}}";
    }
    return printLine(rowsJson(json + "]", session));
}

Result<Done> print(const CountTable& table, Format format, const Session& session)
{
    if (format == Format::Json) {
        return printJson(table, session);
    }
    std::vector<std::string> heading{"start"};
    heading.insert(heading.end(), table.names.begin(), table.names.end());
    Grid grid(std::move(heading), shownCharacters);
    for (std::size_t i = 0; i < table.starts.size(); ++i) {
        std::vector<std::string> row{table.starts[i]};
        for (const auto count : table.counts[i]) {
            row.push_back(std::to_string(count));
        }
        grid.add(std::move(row));
    }
    return grid.print(format);
}

BinWidth widthOf(By by)
{
    switch (by) {
    case By::Minute:
        return BinWidth::Minute;
    case By::FiveMinutes:
        return BinWidth::FiveMinutes;
    case By::Day:
        return BinWidth::Day;
    case By::Week:
        return BinWidth::Week;
    default:
        return BinWidth::Hour;
    }
}

CountTable weekTable(const RowSet& rows, const QueryContext& context)
{
    constexpr std::array days{"mon", "tue", "wed", "thu", "fri", "sat", "sun"};
    CountTable table{{"events"}, {}, {}, false};
    const auto counts = weekHours(rows, context);
    for (std::size_t day = 0; day < counts.size(); ++day) {
        for (std::size_t hour = 0; hour < counts.at(day).size(); ++hour) {
            table.starts.push_back(std::string(days.at(day)) + (hour < 10 ? " 0" : " ") + std::to_string(hour)
                                   + ":00");
            table.counts.push_back({counts.at(day).at(hour)});
        }
    }
    return table;
}

//! The series that the options or the preset ask for; otherwise all events, logins, failed logins and errors.
Result<Histogram> makeHistogram(const RowSet& rows, const Bins& bins, const PresetChart& chart,
                                const QueryContext& context)
{
    if (chart.split) {
        return splitHistogram(rows, bins, *chart.split, splitSeries, context);
    }
    if (!chart.series.empty()) {
        std::vector<NamedFilter> series;
        for (const auto& one : chart.series) {
            series.push_back({one.title.in("en"), one.filter});
        }
        return filterHistogram(rows, bins, series, context);
    }
    auto histogram = loginsAndErrors(rows, bins, context);
    histogram.series.insert(histogram.series.begin(),
                            Series{"events", countByBin(rows, bins, *context.store)});
    return histogram;
}

Result<CountTable> timeTable(const RowSet& rows, const PresetChart& chart, const QueryContext& context)
{
    CountTable table;
    const auto period = context.store->period();
    if (!period) {
        return table;
    }
    const auto width = chart.width.value_or(BinWidth::Hour);
    const bool isWhole = canMakeBins(*period, width);
    const auto bins = isWhole ? Result<Bins>(makeBins(*period, width, context.calendar->zone))
                              : occupiedBins(*context.store, width, context.calendar->zone);
    if (!bins.ok()) {
        return bins.error();
    }
    const auto made = makeHistogram(rows, bins.value(), chart, context);
    if (!made.ok()) {
        return made.error();
    }
    const auto& histogram = made.value();
    for (const auto& series : histogram.series) {
        table.names.push_back(series.name);
    }
    const auto hasEvents = [&histogram](std::size_t bin) {
        return std::any_of(histogram.series.begin(), histogram.series.end(),
                           [bin](const Series& series) { return series.counts[bin] > 0; });
    };
    table.leavesOutEmpty = !isWhole;
    for (std::size_t bin = 0; bin < histogram.bins.count(); ++bin) {
        if (table.leavesOutEmpty && !hasEvents(bin)) {
            continue;
        }
        table.starts.push_back(context.calendar->zone.formatWithOffset(histogram.bins.starts[bin]));
        table.counts.emplace_back();
        for (const auto& series : histogram.series) {
            table.counts.back().push_back(series.counts[bin]);
        }
    }
    return table;
}

} // namespace

Result<Done> printCount(const Options& options, const Session& session)
{
    const auto summed = numericField(options.sum);
    if (!summed.ok()) {
        return summed.error();
    }
    const auto rows = selectRows(options, session);
    if (!rows.ok()) {
        return rows.error();
    }
    auto count = std::to_string(rows.value().count());
    const auto sum = summed.value() ? std::to_string(sumOf(rows.value(), *summed.value(), session.context))
                                    : std::string();
    if (options.format == Format::Json) {
        return printLine("{\"count\": " + count + (sum.empty() ? "" : ", \"sum\": " + sum)
                         + (isComplete(session) ? "" : ", \"incomplete\": " + incompleteJson(session)) + "}");
    }
    return printLine(sum.empty() ? count : count + ' ' + sum);
}

Result<Done> printFacet(const Options& options, const Session& session)
{
    const auto field = countableField(options.field);
    if (!field.ok()) {
        return field.error();
    }
    const auto rows = selectRows(options, session);
    if (!rows.ok()) {
        return rows.error();
    }
    const auto top = topValues(rows.value(), field.value(), options.top, session.context);
    if (options.format != Format::Json) {
        Grid grid({std::string(fieldName(field.value())), "count"}, shownCharacters);
        for (const auto& value : top.values) {
            grid.add({value.value, std::to_string(value.count)});
        }
        return grid.print(options.format);
    }
    std::string json = "[";
    for (const auto& value : top.values) {
        json += (json.size() > 1 ? ",\n" : "") + std::string("{\"value\":") + jsonString(value.value)
              + ",\"count\":" + std::to_string(value.count) + "}";
    }
    return printLine(rowsJson(json + "]", session));
}

Result<Done> printHistogram(const Options& options, const Session& session)
{
    const auto preset = chosenPreset(options);
    const auto split = countableFieldIfAny(options.split);
    if (!preset.ok() || !split.ok()) {
        return preset.ok() ? split.error() : preset.error();
    }
    const auto rows = selectRows(options, session);
    if (!rows.ok()) {
        return rows.error();
    }
    tellCalendar(options, *session.context.calendar);
    if (options.by == By::WeekHour) {
        return print(weekTable(rows.value(), session.context), options.format, session);
    }
    auto chart = preset.value() ? preset.value()->chart : PresetChart();
    chart.split = split.value() ? split.value() : chart.split;
    chart.width = options.by ? widthOf(*options.by) : chart.width;
    const auto table = timeTable(rows.value(), chart, session.context);
    if (!table.ok()) {
        return table.error();
    }
    if (table.value().leavesOutEmpty && !options.quiet) {
        tell("note: the events lie so far apart that only bins with events are listed");
    }
    return print(table.value(), options.format, session);
}

} // namespace trailscope::cli
