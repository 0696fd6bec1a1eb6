// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/json_parts.h"
#include "app/cli/left_out_text.h"
#include "app/cli/output.h"
#include "app/cli/preset_option.h"
#include "app/cli/standard_output.h"
#include "core/base/visible_text.h"
#include "core/export/csv.h"
#include "core/export/json_lines.h"
#include "core/export/row_texts.h"
#include "core/query/filter_text.h"
#include "core/query/plan.h"
#include "core/query/row_order.h"
#include "core/review/sort_spec.h"

#include <span>

namespace trailscope::cli {

namespace {

Result<std::vector<Field>> columnsOf(const Options& options, const std::optional<Preset>& preset)
{
    std::vector<Field> columns;
    for (const auto& name : options.columns) {
        const auto field = fieldNamed(name);
        if (!field.ok()) {
            return field.error();
        }
        columns.push_back(field.value());
    }
    if (columns.empty() && preset) {
        columns = preset->columns;
    }
    if (columns.empty()) {
        columns = {Field::Time,    Field::User,  Field::UserType, Field::Ip,   Field::Region,
                   Field::Service, Field::Event, Field::Outcome,  Field::Error};
    }
    return columns;
}

//! `field` or `field:desc`.
Result<SortKey> sortKeyOf(const Options& options, const std::optional<Preset>& preset)
{
    if (options.sort.empty()) {
        return preset && preset->order ? *preset->order : SortKey();
    }
    if (const auto key = parseSortKey(options.sort)) {
        return *key;
    }
    const auto field = fieldNamed(options.sort.substr(0, options.sort.find(':')));
    return field.ok() ? Error{ErrorCode::BadArgument, "--sort " + options.sort, "give FIELD or FIELD:desc"}
                      : field.error();
}

Result<Done> printTable(std::span<const RowId> rows, const std::vector<Field>& columns,
                        const QueryContext& context)
{
    std::vector<std::string> heading;
    for (const auto field : columns) {
        heading.emplace_back(fieldName(field));
    }
    Grid grid(std::move(heading), shownCharacters);
    RowTexts texts(columns, context);
    for (const auto row : rows) {
        if (auto moved = texts.moveTo(row); !moved.ok()) {
            return moved;
        }
        std::vector<std::string> cells;
        for (const auto field : columns) {
            cells.push_back(field == Field::Time ? context.calendar->zone.formatWithOffset(texts.time())
                                                 : std::string(texts.text(field)));
        }
        grid.add(std::move(cells));
    }
    return grid.print(Format::Table);
}

Result<Done> printJsonLines(std::span<const RowId> rows, const std::vector<Field>& columns,
                            const Options& options, const Session& session)
{
    auto written = writeJsonLines(print, rows, columns, session.context);
    if (!written.ok() || !options.trailer) {
        return written;
    }
    return printLine("{" + member("incomplete", incompleteJson(session)) + "}");
}

//! The filter in its canonical form, and the steps that find its events, one a line.
Result<Done> printPlan(const Options& options, const QueryContext& context)
{
    const auto filter = filterOf(options);
    if (!filter.ok()) {
        return filter.error();
    }
    const auto plan = makePlan(filter.value(), context);
    if (!plan.ok()) {
        return plan.error();
    }
    return print("filter: " + visibleText(toText(filter.value())) + '\n' + toText(plan.value()));
}

} // namespace

Result<Done> printQuery(const Options& options, const Session& session)
{
    if (options.explain) {
        return printPlan(options, session.context);
    }
    const auto preset = chosenPreset(options);
    if (!preset.ok()) {
        return preset.error();
    }
    const auto columns = columnsOf(options, preset.value());
    const auto key = sortKeyOf(options, preset.value());
    if (!columns.ok() || !key.ok()) {
        return columns.ok() ? key.error() : columns.error();
    }
    const auto selected = selectRows(options, session);
    if (!selected.ok()) {
        return selected.error();
    }
    const auto ordered = orderRows(selected.value(), key.value(), session.context);
    if (!ordered.ok()) {
        return ordered.error();
    }
    auto rows = std::span<const RowId>(ordered.value());
    if (options.limit > 0 && options.limit < rows.size()) {
        rows = rows.first(options.limit);
    }
    switch (options.format) {
    case Format::Table:
        return printTable(rows, columns.value(), session.context);
    case Format::Csv:
        return writeCsv(print, rows, {columns.value(), false}, session.context);
    case Format::Json:
        return printJsonLines(rows, columns.value(), options, session);
    }
    return Done{};
}

} // namespace trailscope::cli
