// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/preset.h"

#include "core/base/embedded_text.h"
#include "core/query/filter_text.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <simdjson.h>

namespace trailscope {

namespace {

namespace dom = simdjson::dom;

constexpr std::string_view english = "en";
constexpr std::int64_t knownVersion = 1;

Error wrong(std::string_view key, std::string_view reason)
{
    return {ErrorCode::BadPreset, std::string(key), std::string(reason)};
}

std::optional<Error> readText(std::string_view key, dom::element value, std::string& text)
{
    std::string_view view;
    if (value.get_string().get(view) != simdjson::SUCCESS || view.empty()) {
        return wrong(key, "must be a text");
    }
    text = view;
    return std::nullopt;
}

std::optional<Error> readLocalText(std::string_view key, dom::element value, LocalText& text)
{
    dom::object languages;
    if (value.get_object().get(languages) != simdjson::SUCCESS) {
        return wrong(key, "must be an object from language codes to texts");
    }
    for (const auto member : languages) {
        if (auto error = readText(key, member.value, text.byLanguage[std::string(member.key)])) {
            return error;
        }
    }
    return text.byLanguage.contains(std::string(english)) ? std::nullopt
                                                          : std::optional(wrong(key, "has no English text"));
}

std::optional<Error> readFilter(std::string_view key, dom::element value, Preset& preset)
{
    if (auto error = readText(key, value, preset.filterText)) {
        return error;
    }
    const auto parsed = parseFilter(preset.filterText);
    if (const auto* error = parsed.error()) {
        return wrong(key, describe(*error));
    }
    preset.filter = *parsed.filter();
    return std::nullopt;
}

std::optional<Error> readField(std::string_view key, dom::element value, std::optional<Field>& field)
{
    std::string_view name;
    if (value.get_string().get(name) == simdjson::SUCCESS) {
        field = findField(name);
    }
    return field ? std::nullopt : std::optional(wrong(key, "\"" + std::string(name) + "\" is no field"));
}

std::optional<Error> readColumns(std::string_view key, dom::element value, std::vector<Field>& columns)
{
    dom::array names;
    if (value.get_array().get(names) != simdjson::SUCCESS) {
        return wrong(key, "must be a list of fields");
    }
    for (const auto name : names) {
        std::optional<Field> field;
        if (auto error = readField(key, name, field)) {
            return error;
        }
        columns.push_back(*field);
    }
    return std::nullopt;
}

std::optional<Error> readVersion(std::string_view key, dom::element value)
{
    std::int64_t version = 0;
    const bool known = value.get_int64().get(version) == simdjson::SUCCESS && version == knownVersion;
    return known ? std::nullopt : std::optional(wrong(key, "only version 1 is known"));
}

std::optional<Error> readMember(std::string_view key, dom::element value, Preset& preset)
{
    if (key == "schemaVersion") {
        return readVersion(key, value);
    }
    if (key == "id") {
        return readText(key, value, preset.id);
    }
    if (key == "group") {
        return readText(key, value, preset.group);
    }
    if (key == "title") {
        return readLocalText(key, value, preset.title);
    }
    if (key == "purpose") {
        return readLocalText(key, value, preset.purpose);
    }
    if (key == "judge") {
        return readLocalText(key, value, preset.judge);
    }
    if (key == "blindSpot") {
        return readLocalText(key, value, preset.blindSpot);
    }
    if (key == "filter") {
        return readFilter(key, value, preset);
    }
    if (key == "columns") {
        return readColumns(key, value, preset.columns);
    }
    if (key == "split") {
        return readField(key, value, preset.split);
    }
    return wrong(key, "is no key of a preset");
}

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

} // namespace

const std::string& LocalText::in(std::string_view language) const
{
    static const std::string none;
    for (const auto wanted : {language, english}) {
        if (const auto found = byLanguage.find(std::string(wanted)); found != byLanguage.end()) {
            return found->second;
        }
    }
    return none;
}

Result<Preset> parsePreset(std::string_view json)
{
    constexpr std::array required{"schemaVersion", "id",    "group",     "title",
                                  "purpose",       "judge", "blindSpot", "filter"};
    dom::parser parser;
    dom::object members;
    if (const auto error = parser.parse(simdjson::padded_string(json)).get_object().get(members);
        error != simdjson::SUCCESS) {
        return wrong({}, std::string("no JSON object: ") + simdjson::error_message(error));
    }
    Preset preset;
    for (const auto member : members) {
        if (auto error = readMember(member.key, member.value, preset)) {
            return *error;
        }
    }
    for (const auto* key : required) {
        dom::element ignored;
        if (members[key].get(ignored) != simdjson::SUCCESS) {
            return wrong(key, "is missing");
        }
    }
    return preset;
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

} // namespace trailscope
