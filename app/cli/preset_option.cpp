// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/preset_option.h"

#include "core/review/preset_folder.h"

#include <algorithm>
#include <set>

namespace trailscope::cli {

namespace {

//! The error told as one of `--set`.
Error asOption(const Error& error)
{
    return {error.code, error.where.empty() ? error.where : "--set " + error.where, error.detail};
}

Result<std::vector<Preset>> namedPresets(const Options& options)
{
    auto presets = options.allPresets ? builtinPresets() : std::vector<Preset>();
    auto names = options.presetIds;
    if (!options.preset.empty()) {
        names.push_back(options.preset);
    }
    for (const auto& name : names) {
        auto preset = presetNamed(name);
        if (!preset.ok()) {
            return preset.error();
        }
        presets.push_back(std::move(preset).value());
    }
    if (presets.empty()) {
        return Error{ErrorCode::BadArgument, "presets run",
                     "name presets before the paths, give --preset FILE.json or --all; 'presets list' names "
                     "them"};
    }
    return presets;
}

} // namespace

Result<ParameterValues> parameterValues(const std::vector<std::string>& texts)
{
    ParameterValues values;
    for (const auto& text : texts) {
        const auto equals = text.find('=');
        if (equals == std::string::npos) {
            return Error{ErrorCode::BadArgument, "--set " + text, "give NAME=VALUE"};
        }
        values.insert_or_assign(text.substr(0, equals), text.substr(equals + 1));
    }
    return values;
}

Result<std::optional<Preset>> chosenPreset(const Options& options)
{
    const auto values = parameterValues(options.values);
    if (!values.ok()) {
        return values.error();
    }
    if (options.preset.empty()) {
        return values.value().empty() ? Result<std::optional<Preset>>(std::optional<Preset>())
                                      : Error{ErrorCode::BadArgument, "--set", "needs --preset"};
    }
    auto preset = presetNamed(options.preset);
    if (!preset.ok()) {
        return preset.error();
    }
    auto asked = withParameters(std::move(preset).value(), values.value());
    if (!asked.ok()) {
        return asOption(asked.error());
    }
    return std::optional(std::move(asked).value());
}

Result<std::vector<Preset>> presetsToRun(const Options& options)
{
    auto presets = namedPresets(options);
    const auto values = parameterValues(options.values);
    if (!presets.ok() || !values.ok()) {
        return presets.ok() ? values.error() : presets.error();
    }
    std::set<std::string> known;
    for (auto& preset : presets.value()) {
        ParameterValues own;
        for (const auto& parameter : preset.parameters) {
            if (const auto given = values.value().find(parameter.id); given != values.value().end()) {
                own.insert(*given);
                known.insert(parameter.id);
            }
        }
        auto asked = withParameters(std::move(preset), own);
        if (!asked.ok()) {
            return asOption(asked.error());
        }
        preset = std::move(asked).value();
    }
    const auto unknown = std::find_if(values.value().begin(), values.value().end(),
                                      [&known](const auto& value) { return !known.contains(value.first); });
    if (unknown != values.value().end()) {
        return Error{ErrorCode::BadArgument, "--set " + unknown->first, "is no parameter of these presets"};
    }
    return presets;
}

} // namespace trailscope::cli
