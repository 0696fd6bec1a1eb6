// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/field_option.h"
#include "app/cli/json_parts.h"
#include "app/cli/left_out_text.h"
#include "app/cli/output.h"
#include "app/cli/preset_option.h"
#include "app/cli/standard_output.h"
#include "core/review/sort_spec.h"

#include <algorithm>

namespace trailscope::cli {

namespace {

Result<Done> readFields(const Options& options, GroupQuestion& question)
{
    const auto first = countableField(options.groupFields.front());
    if (!first.ok()) {
        return first.error();
    }
    const auto second = countableFieldIfAny(options.groupFields.size() > 1 ? options.groupFields[1] : "");
    if (!second.ok()) {
        return second.error();
    }
    question.first = first.value();
    question.second = second.value();
    return Done{};
}

//! The groups that the options ask for; what they leave open is the preset's.
Result<PresetGroups> groupsOf(const Options& options)
{
    const auto preset = chosenPreset(options);
    if (!preset.ok()) {
        return preset.error();
    }
    const bool hasOwn = preset.value() && preset.value()->groups;
    auto groups = hasOwn ? *preset.value()->groups : PresetGroups();
    constexpr std::size_t mostFields = 2;
    if (options.groupFields.size() > mostFields) {
        return Error{ErrorCode::BadArgument, "--field", "events are grouped by one or two fields"};
    }
    if (options.groupFields.empty() && !hasOwn) {
        return Error{ErrorCode::BadArgument, "group", "give --field, or a preset that has groups"};
    }
    if (!options.groupFields.empty()) {
        if (const auto read = readFields(options, groups.question); !read.ok()) {
            return read.error();
        }
    }
    const auto distinct = countableFieldIfAny(options.distinct);
    const auto sum = numericField(options.sum);
    const auto order = parseGroupOrder(options.order);
    if (!distinct.ok() || !sum.ok()) {
        return distinct.ok() ? sum.error() : distinct.error();
    }
    if (!options.order.empty() && !order) {
        return Error{ErrorCode::BadArgument, "--order " + options.order,
                     "give a column of the groups such as first or events:desc"};
    }
    groups.question.distinctOf = distinct.value() ? distinct.value() : groups.question.distinctOf;
    groups.question.sumOf = sum.value() ? sum.value() : groups.question.sumOf;
    groups.order = order.value_or(groups.order);
    return groups;
}

//! `10.0.0.1, 10.0.0.2 and 3 more`
std::string listedValues(const Group& group)
{
    std::string list;
    for (const auto& value : group.values) {
        list += (list.empty() ? "" : ", ") + (value.empty() ? std::string("(empty)") : value);
    }
    const auto others = group.distinct - group.values.size();
    return others == 0 ? list : list + " and " + std::to_string(others) + " more";
}

Result<Done> printGrid(const std::vector<Group>& groups, const GroupQuestion& question, const TimeZone& zone,
                       Format format)
{
    std::vector<std::string> heading{std::string(fieldName(question.first))};
    const auto addIf = [](bool wanted, std::vector<std::string>& row, std::string cell) {
        if (wanted) {
            row.push_back(std::move(cell));
        }
    };
    const auto nameOf = [](std::optional<Field> field) {
        return field ? std::string(fieldName(*field)) : std::string();
    };
    addIf(question.second.has_value(), heading, nameOf(question.second));
    heading.insert(heading.end(), {"events", "failures", "first", "last"});
    addIf(question.distinctOf.has_value(), heading, "values of " + nameOf(question.distinctOf));
    addIf(question.distinctOf.has_value(), heading, "these");
    addIf(question.sumOf.has_value(), heading, "sum of " + nameOf(question.sumOf));
    Grid grid(std::move(heading), shownCharacters);
    for (const auto& group : groups) {
        std::vector<std::string> row{group.first};
        addIf(question.second.has_value(), row, group.second);
        row.insert(row.end(), {std::to_string(group.events), std::to_string(group.failures),
                               zone.formatWithOffset(group.begin), zone.formatWithOffset(group.end)});
        addIf(question.distinctOf.has_value(), row, std::to_string(group.distinct));
        addIf(question.distinctOf.has_value(), row, listedValues(group));
        addIf(question.sumOf.has_value(), row, std::to_string(group.sum));
        grid.add(std::move(row));
    }
    return grid.print(format);
}

std::string groupJson(const Group& group, const GroupQuestion& question)
{
    std::string json = "{" + member("first", jsonString(group.first));
    json += question.second ? "," + member("second", jsonString(group.second)) : "";
    json += "," + member("events", group.events) + "," + member("failures", group.failures) + ","
          + member("begin", jsonString(formatUtc(group.begin))) + ","
          + member("end", jsonString(formatUtc(group.end)));
    if (question.distinctOf) {
        json += "," + member("distinct", group.distinct) + ","
              + member("values", jsonList(group.values, [](const auto& value) { return jsonString(value); }));
    }
    json += question.sumOf ? "," + member("sum", group.sum) : "";
    return json + "}";
}

} // namespace

Result<Done> printGroups(const Options& options, const Session& session)
{
    const auto asked = groupsOf(options);
    if (!asked.ok()) {
        return asked.error();
    }
    const auto& question = asked.value().question;
    const auto rows = selectRows(options, session);
    if (!rows.ok()) {
        return rows.error();
    }
    auto groups = groupRows(rows.value(), question, session.context);
    if (!groups.ok()) {
        return groups.error();
    }
    auto shown = std::move(groups).value();
    sortGroups(shown, asked.value().order);
    shown.resize(std::min(shown.size(), options.top));
    if (options.format == Format::Json) {
        const auto list = jsonList(shown, [&](const Group& group) { return groupJson(group, question); });
        return printLine(rowsJson(list, session));
    }
    return printGrid(shown, question, session.context.calendar->zone, options.format);
}

} // namespace trailscope::cli
