// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/preset.h"

#include "core/base/embedded_text.h"
#include "core/query/canonical_form.h"
#include "core/query/filter_text.h"

#include <algorithm>
#include <cassert>

namespace trailscope {

namespace {

std::vector<Preset> readBuiltinPresets()
{
    std::vector<Preset> presets;
    for (const auto& file : presetFiles()) {
        auto preset = parsePreset(file.text);
        assert(preset.ok()); // a test reads them all
        if (preset.ok()) {
            presets.push_back(std::move(preset).value());
        }
    }
    return presets;
}

//! Sets the filter that the text and the parameters make.
std::optional<Error> fill(const std::string& text, const std::vector<PresetParameter>& parameters,
                          Filter& filter)
{
    const auto filled = filledText(text, parameters);
    if (!filled.ok()) {
        return filled.error();
    }
    const auto parsed = parseFilter(filled.value());
    if (const auto* error = parsed.error()) {
        return Error{ErrorCode::BadArgument, {}, describe(*error)};
    }
    filter = *parsed.filter();
    return std::nullopt;
}

} // namespace

Result<Preset> parsePreset(std::string_view json)
{
    auto check = checkPreset(json);
    if (!check.preset) {
        return check.problems.front();
    }
    return std::move(*check.preset);
}

Result<Preset> withParameters(Preset preset, const ParameterValues& values)
{
    for (const auto& [id, value] : values) {
        const auto parameter =
            std::find_if(preset.parameters.begin(), preset.parameters.end(),
                         [&id = id](const PresetParameter& candidate) { return candidate.id == id; });
        if (parameter == preset.parameters.end()) {
            return Error{ErrorCode::BadArgument, id, "is no parameter of the preset"};
        }
        parameter->value = value;
    }
    if (auto error = fill(preset.filterText, preset.parameters, preset.filter)) {
        return *error;
    }
    for (auto& series : preset.chart.series) {
        if (auto error = fill(series.filterText, preset.parameters, series.filter)) {
            return *error;
        }
    }
    return preset;
}

bool isPresetId(std::string_view id) noexcept
{
    return !id.empty() && id.front() != '.' && std::all_of(id.begin(), id.end(), [](char letter) {
        return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z')
            || (letter >= '0' && letter <= '9') || letter == '-' || letter == '_' || letter == '.';
    });
}

const std::vector<Preset>& builtinPresets()
{
    static const auto presets = readBuiltinPresets();
    return presets;
}

const Preset* findPreset(const std::vector<Preset>& presets, std::string_view id)
{
    const auto found =
        std::find_if(presets.begin(), presets.end(), [id](const Preset& preset) { return preset.id == id; });
    return found == presets.end() ? nullptr : &*found;
}

const Preset* findSameQuestion(const std::vector<Preset>& presets, const Filter& filter)
{
    const auto wanted = canonicalForm(filter);
    const auto found = std::find_if(presets.begin(), presets.end(), [&wanted](const Preset& preset) {
        return canonicalForm(preset.filter) == wanted;
    });
    return found == presets.end() ? nullptr : &*found;
}

} // namespace trailscope
