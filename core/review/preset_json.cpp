// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/preset_json.h"

#include "core/base/json_text.h"

#include <string_view>

namespace trailscope {

namespace {

void appendKey(std::string_view key, std::string& out)
{
    out += ",\n  ";
    appendJsonText(key, out);
    out += ": ";
}

void appendText(std::string_view key, std::string_view text, std::string& out)
{
    appendKey(key, out);
    appendJsonText(text, out);
}

void appendLocalText(std::string_view key, const LocalText& text, std::string& out)
{
    appendKey(key, out);
    const char* separator = "{\n    ";
    for (const auto& [language, words] : text.byLanguage) {
        out += separator;
        appendJsonText(language, out);
        out += ": ";
        appendJsonText(words, out);
        separator = ",\n    ";
    }
    out += "\n  }";
}

void appendColumns(const std::vector<Field>& columns, std::string& out)
{
    appendKey("columns", out);
    const char* separator = "[";
    for (const auto column : columns) {
        out += separator;
        appendJsonText(fieldInfo(column).name, out);
        separator = ", ";
    }
    out += ']';
}

} // namespace

std::string presetJson(const Preset& preset)
{
    std::string out = "{\n  \"schemaVersion\": 1";
    appendText("id", preset.id, out);
    appendText("group", preset.group, out);
    appendLocalText("title", preset.title, out);
    appendLocalText("purpose", preset.purpose, out);
    appendLocalText("judge", preset.judge, out);
    appendLocalText("blindSpot", preset.blindSpot, out);
    appendText("filter", preset.filterText, out);
    if (!preset.columns.empty()) {
        appendColumns(preset.columns, out);
    }
    if (preset.split) {
        appendText("split", fieldInfo(*preset.split).name, out);
    }
    return out + "\n}\n";
}

} // namespace trailscope
