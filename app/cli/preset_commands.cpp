// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "core/query/run_filter.h"
#include "core/review/preset.h"

#include <cstdio>

namespace trailscope::cli {

namespace {

constexpr std::string_view language = "en";

std::string jsonOf(const Preset& preset)
{
    return "{\"id\":" + jsonString(preset.id) + ",\"group\":" + jsonString(preset.group) + ",\"title\":"
         + jsonString(preset.title.in(language)) + ",\"purpose\":" + jsonString(preset.purpose.in(language))
         + ",\"judge\":" + jsonString(preset.judge.in(language)) + ",\"blindSpot\":"
         + jsonString(preset.blindSpot.in(language)) + ",\"filter\":" + jsonString(preset.filterText) + "}";
}

void printJsonArray(const std::vector<std::string>& elements)
{
    std::string json = "[";
    for (const auto& element : elements) {
        json += (json.size() > 1 ? ",\n" : "") + element;
    }
    std::puts((json + "]").c_str());
}

Result<std::vector<const Preset*>> chosenPresets(const Options& options)
{
    std::vector<const Preset*> chosen;
    for (const auto& preset : builtinPresets()) {
        if (options.allPresets) {
            chosen.push_back(&preset);
        }
    }
    for (const auto& id : options.presetIds) {
        chosen.push_back(findPreset(builtinPresets(), id));
    }
    if (chosen.empty()) {
        return Error{ErrorCode::BadArgument, "presets run",
                     "name presets before the paths, or use --all; 'presets list' names them"};
    }
    return chosen;
}

} // namespace

Result<Done> printPresetList(const Options& options)
{
    if (options.format == Format::Json) {
        std::vector<std::string> elements;
        for (const auto& preset : builtinPresets()) {
            elements.push_back(jsonOf(preset));
        }
        printJsonArray(elements);
        return Done{};
    }
    Grid grid({"id", "group", "title", "filter"});
    for (const auto& preset : builtinPresets()) {
        grid.add({preset.id, preset.group, preset.title.in(language), preset.filterText});
    }
    grid.print(options.format);
    return Done{};
}

Result<Done> printPreset(const Options& options)
{
    const auto& id = options.presetIds.front();
    const auto* preset = findPreset(builtinPresets(), id);
    if (preset == nullptr) {
        return Error{ErrorCode::BadArgument, "preset '" + id + "'",
                     "'trailscope-cli presets list' names them"};
    }
    if (options.format == Format::Json) {
        std::puts(jsonOf(*preset).c_str());
        return Done{};
    }
    Grid grid({"id", preset->id});
    grid.add({"title", preset->title.in(language)});
    grid.add({"what it finds", preset->purpose.in(language)});
    grid.add({"how to judge it", preset->judge.in(language)});
    grid.add({"what the trail can't show", preset->blindSpot.in(language)});
    grid.add({"filter", preset->filterText});
    grid.print(options.format);
    return Done{};
}

Result<Done> printPresetRun(const Options& options, const Session& session)
{
    const auto presets = chosenPresets(options);
    if (!presets.ok()) {
        return presets.error();
    }
    std::vector<std::string> elements;
    Grid grid({"id", "count", "title"});
    for (const auto* preset : presets.value()) {
        const auto rows = runFilter(preset->filter, session.context);
        if (!rows.ok()) {
            return rows.error();
        }
        const auto count = std::to_string(rows.value().count());
        grid.add({preset->id, count, preset->title.in(language)});
        elements.push_back("{\"id\":" + jsonString(preset->id) + ",\"count\":" + count + "}");
    }
    if (options.format == Format::Json) {
        printJsonArray(elements);
    } else {
        grid.print(options.format);
    }
    return Done{};
}

} // namespace trailscope::cli
