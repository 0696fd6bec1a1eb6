// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/error_text.h"
#include "app/cli/json_parts.h"
#include "app/cli/left_out_text.h"
#include "app/cli/output.h"
#include "app/cli/preset_option.h"
#include "app/cli/standard_output.h"
#include "core/base/visible_text.h"
#include "core/query/run_filter.h"
#include "core/review/preset_folder.h"
#include "core/review/sort_spec.h"

namespace trailscope::cli {

namespace {

constexpr std::string_view language = "en";

std::string jsonText(std::string_view key, std::string_view text)
{
    return member(key, jsonString(text));
}

std::string jsonOf(const PresetParameter& parameter)
{
    return "{" + jsonText("id", parameter.id) + "," + jsonText("title", parameter.title.in(language)) + ","
         + jsonText("kind", kindName(parameter.kind)) + "," + jsonText("default", parameter.value) + "}";
}

std::string jsonOf(const Preset& preset)
{
    return "{" + jsonText("id", preset.id) + "," + jsonText("group", preset.group) + ","
         + jsonText("title", preset.title.in(language)) + ","
         + jsonText("purpose", preset.purpose.in(language)) + ","
         + jsonText("judge", preset.judge.in(language)) + ","
         + jsonText("blindSpot", preset.blindSpot.in(language)) + "," + jsonText("filter", preset.filterText)
         + ","
         + member("parameters", jsonList(preset.parameters,
                                         [](const PresetParameter& parameter) { return jsonOf(parameter); }))
         + "}";
}

template<typename List>
std::string namesOf(const List& fields)
{
    std::string names;
    for (const auto field : fields) {
        names += (names.empty() ? "" : ",") + std::string(fieldName(field));
    }
    return names;
}

std::string groupsText(const PresetGroups& groups)
{
    std::vector<Field> fields{groups.question.first};
    fields.insert(fields.end(), groups.question.second ? 1 : 0, groups.question.second.value_or(Field::User));
    return namesOf(fields) + " by " + toText(groups.order);
}

std::string chartText(const PresetChart& chart)
{
    std::string text(chart.width ? widthName(*chart.width) : std::string_view());
    if (chart.split) {
        text += (text.empty() ? "" : ", ") + std::string("split by ") + std::string(fieldName(*chart.split));
    }
    for (const auto& series : chart.series) {
        text += (text.empty() ? "" : ", ") + series.title.in(language) + ": " + series.filterText;
    }
    return text;
}

void addIfAny(Grid& grid, const char* heading, std::string text)
{
    if (!text.empty()) {
        grid.add({heading, std::move(text)});
    }
}

Result<Done> printPresetGrid(const Preset& preset, Format format)
{
    Grid grid({"id", preset.id});
    grid.add({"title", preset.title.in(language)});
    grid.add({"what it finds", preset.purpose.in(language)});
    grid.add({"how to judge it", preset.judge.in(language)});
    grid.add({"what the trail can't show", preset.blindSpot.in(language)});
    grid.add({"filter", preset.filterText});
    for (const auto& parameter : preset.parameters) {
        grid.add({"--set " + parameter.id + "=" + parameter.value,
                  parameter.title.in(language) + " (" + std::string(kindName(parameter.kind)) + ")"});
    }
    addIfAny(grid, "columns", namesOf(preset.columns));
    addIfAny(grid, "order", preset.order ? toText(*preset.order) : std::string());
    addIfAny(grid, "groups", preset.groups ? groupsText(*preset.groups) : std::string());
    addIfAny(grid, "chart", chartText(preset.chart));
    return grid.print(format);
}

} // namespace

Result<Done> printPresetList(const Options& options)
{
    if (options.format == Format::Json) {
        return printLine(jsonList(builtinPresets(), [](const Preset& preset) { return jsonOf(preset); }));
    }
    Grid grid({"id", "group", "title", "filter"});
    for (const auto& preset : builtinPresets()) {
        grid.add({preset.id, preset.group, preset.title.in(language), preset.filterText});
    }
    return grid.print(options.format);
}

Result<Done> printPreset(const Options& options)
{
    const auto preset = presetNamed(options.presetIds.front());
    if (!preset.ok()) {
        return preset.error();
    }
    return options.format == Format::Json ? printLine(jsonOf(preset.value()))
                                          : printPresetGrid(preset.value(), options.format);
}

Result<bool> printPresetCheck(const Options& options)
{
    std::string text;
    const auto add = [&text](const std::string& line) { text += visibleText(line) + '\n'; };
    bool isSound = true;
    for (const auto& file : options.paths) {
        const auto check = checkPresetFile(file);
        const auto* same = check.preset ? findSameQuestion(builtinPresets(), check.preset->filter) : nullptr;
        if (same != nullptr && !options.quiet) {
            add(file.string() + ": asks what the built-in preset '" + same->id + "' asks");
        }
        for (const auto& problem : check.problems) {
            const auto where = problem.code != ErrorCode::BadPreset ? problem.where
                             : problem.where.empty()                ? file.string()
                                                     : file.string() + ": \"" + problem.where + "\"";
            add(sentence({problem.code, where, problem.detail}));
            isSound = false;
        }
    }
    const auto printed = print(text);
    return printed.ok() ? Result<bool>(isSound) : printed.error();
}

Result<Done> printPresetRun(const Options& options, const Session& session)
{
    const auto presets = presetsToRun(options);
    if (!presets.ok()) {
        return presets.error();
    }
    tellCalendar(options, *session.context.calendar);
    std::vector<std::string> elements;
    Grid grid({"id", "count", "title"});
    for (const auto& preset : presets.value()) {
        const auto rows = runFilter(preset.filter, session.context, {}, searchOptions(session));
        if (!rows.ok()) {
            return rows.error();
        }
        const auto count = rows.value().count();
        grid.add({preset.id, std::to_string(count), preset.title.in(language)});
        elements.push_back("{" + jsonText("id", preset.id) + "," + member("count", count) + "}");
    }
    if (options.format == Format::Json) {
        const auto list = jsonList(elements, [](const std::string& element) { return element; });
        return printLine(rowsJson(list, session));
    }
    return grid.print(options.format);
}

} // namespace trailscope::cli
