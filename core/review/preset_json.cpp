// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/preset_json.h"

#include "core/review/json_output.h"
#include "core/review/sort_spec.h"

namespace trailscope {

namespace {

void writeParameters(const std::vector<PresetParameter>& parameters, JsonOutput& out)
{
    out.open("parameters", '[');
    for (const auto& parameter : parameters) {
        out.open({}, '{');
        out.text("id", parameter.id);
        out.localText("title", parameter.title);
        out.text("kind", kindName(parameter.kind));
        if (parameter.field) {
            out.text("field", fieldName(*parameter.field));
        }
        out.text("default", parameter.value);
        out.close('}');
    }
    out.close(']');
}

void writeGroups(const PresetGroups& groups, JsonOutput& out)
{
    const auto& question = groups.question;
    std::vector<Field> fields{question.first};
    if (question.second) {
        fields.push_back(*question.second);
    }
    out.open("groups", '{');
    out.fields("by", fields);
    if (question.distinctOf) {
        out.text("distinct", fieldName(*question.distinctOf));
    }
    if (question.sumOf) {
        out.text("sum", fieldName(*question.sumOf));
    }
    out.text("order", toText(groups.order));
    out.close('}');
}

void writeChart(const PresetChart& chart, JsonOutput& out)
{
    out.open("chart", '{');
    if (chart.width) {
        out.text("by", widthName(*chart.width));
    }
    if (chart.split) {
        out.text("split", fieldName(*chart.split));
    }
    if (!chart.series.empty()) {
        out.open("series", '[');
        for (const auto& series : chart.series) {
            out.open({}, '{');
            out.localText("title", series.title);
            out.text("filter", series.filterText);
            out.close('}');
        }
        out.close(']');
    }
    out.close('}');
}

void writeView(const Preset& preset, JsonOutput& out)
{
    if (!preset.columns.empty()) {
        out.fields("columns", preset.columns);
    }
    if (preset.order) {
        out.text("order", toText(*preset.order));
    }
    if (preset.groups) {
        writeGroups(*preset.groups, out);
    }
    if (preset.chart.width || !preset.chart.series.empty()) {
        writeChart(preset.chart, out);
    } else if (preset.chart.split) {
        out.text("split", fieldName(*preset.chart.split));
    }
}

} // namespace

std::string presetJson(const Preset& preset)
{
    JsonOutput out;
    out.open({}, '{');
    out.number("schemaVersion", presetVersion);
    out.text("id", preset.id);
    out.text("group", preset.group);
    out.localText("title", preset.title);
    out.localText("purpose", preset.purpose);
    out.localText("judge", preset.judge);
    out.localText("blindSpot", preset.blindSpot);
    if (!preset.parameters.empty()) {
        writeParameters(preset.parameters, out);
    }
    out.text("filter", preset.filterText);
    writeView(preset, out);
    out.close('}');
    return out.document();
}

} // namespace trailscope
