// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/countable_field.h"
#include "core/query/filter_text.h"
#include "core/review/filled_filter.h"
#include "core/review/json_input.h"
#include "core/review/preset.h"
#include "core/review/preset_json.h"
#include "core/review/sort_spec.h"

#include <algorithm>
#include <array>
#include <string>

namespace trailscope {

namespace {

using Element = JsonInput::Element;

//! Reads one preset file.
class PresetReader {
public:
    [[nodiscard]] PresetCheck read(std::string_view json);

private:
    void readMember(std::string_view key, Element value);
    void readFilter(std::string_view key, Element value, std::string& text);
    void readOrder(std::string_view key, Element value);
    void readParameter(const std::string& at, Element value);
    void readGroups(std::string_view key, Element value);
    void readGroupFields(const std::string& key, Element value);
    void readChart(std::string_view key, Element value);
    void readSeries(const std::string& at, Element value);
    [[nodiscard]] std::optional<Field> countableField(std::string_view key, Element value);

    void checkParameters();
    void fillFilters();
    void migrateFilters();
    void fill(std::string_view key, const std::string& text, Filter& filter);

    JsonInput m_input;
    std::vector<FilterMistake> m_filterMistakes;
    Preset m_preset;
    std::int64_t m_version = 0;
};

PresetCheck PresetReader::read(std::string_view json)
{
    const auto members = m_input.parse(json);
    if (!members) {
        return {std::nullopt, m_input.problems(), {}};
    }
    m_version = m_input.requireVersion(*members, presetVersion);
    m_input.require(*members, {"id", "group", "title", "purpose", "judge", "blindSpot", "filter"});
    for (const auto member : *members) {
        readMember(member.key, member.value);
    }
    checkParameters();
    fillFilters();
    const bool sound = m_input.problems().empty();
    return {sound ? std::optional(std::move(m_preset)) : std::nullopt, m_input.problems(), m_filterMistakes};
}

void PresetReader::readMember(std::string_view key, Element value)
{
    struct Text {
        std::string_view key;
        LocalText Preset::*member;
    };
    constexpr std::array texts{Text{"title", &Preset::title}, Text{"purpose", &Preset::purpose},
                               Text{"judge", &Preset::judge}, Text{"blindSpot", &Preset::blindSpot}};
    constexpr std::array newer{"parameters", "order", "groups", "chart"};
    const auto* const text =
        std::find_if(texts.begin(), texts.end(), [key](const Text& one) { return one.key == key; });
    if (m_version == 1 && std::find(newer.begin(), newer.end(), key) != newer.end()) {
        m_input.reject(key, "needs \"schemaVersion\": 2");
    } else if (text != texts.end()) {
        m_preset.*(text->member) = m_input.localText(key, value);
    } else if (key == "id") {
        m_preset.id = m_input.text(key, value);
        if (!m_preset.id.empty() && !isPresetId(m_preset.id)) {
            m_input.reject(key, "may hold letters, digits, '-', '_' and '.' only");
        }
    } else if (key == "group") {
        m_preset.group = m_input.text(key, value);
    } else if (key == "filter") {
        readFilter(key, value, m_preset.filterText);
    } else if (key == "columns") {
        m_preset.columns = m_input.fields(key, value);
    } else if (key == "split") {
        m_preset.chart.split = countableField(key, value);
    } else if (key == "order") {
        readOrder(key, value);
    } else if (key == "groups") {
        readGroups(key, value);
    } else if (key == "chart") {
        readChart(key, value);
    } else if (key == "parameters") {
        const auto parameters = m_input.list(key, value);
        for (std::size_t i = 0; i < parameters.size(); ++i) {
            readParameter(itemKey(key, i), parameters[i]);
        }
    } else if (key != "schemaVersion") {
        m_input.reject(key, "is no key of a preset");
    }
}

//! The filter itself waits for the parameters.
void PresetReader::readFilter(std::string_view key, Element value, std::string& text)
{
    text = m_input.text(key, value);
    if (parseFilter(text).cutAtPipe) {
        m_input.reject(key, "what follows the '|' is not read: take it away");
    }
}

void PresetReader::readOrder(std::string_view key, Element value)
{
    m_preset.order = parseSortKey(m_input.text(key, value));
    if (!m_preset.order) {
        m_input.reject(key, "must be a field, with :desc for descending");
    }
}

void PresetReader::readParameter(const std::string& at, Element value)
{
    const auto members = m_input.object(at, value);
    if (!members) {
        return;
    }
    m_input.require(*members, {"id", "title", "kind", "default"}, at);
    PresetParameter parameter;
    for (const auto [key, member] : *members) {
        const auto place = memberKey(at, key);
        if (key == "id") {
            parameter.id = m_input.text(place, member);
        } else if (key == "title") {
            parameter.title = m_input.localText(place, member);
        } else if (key == "kind") {
            const auto name = m_input.text(place, member);
            const auto kind = findParameterKind(name);
            parameter.kind = kind.value_or(PresetParameter::Kind::Number);
            if (!kind) {
                m_input.reject(place, "must be period, number, names, networks or values");
            }
        } else if (key == "field") {
            parameter.field = countableField(place, member);
        } else if (key == "default") {
            parameter.value = member.is_int64() ? std::to_string(m_input.number(place, member).value_or(0))
                                                : m_input.text(place, member);
        } else {
            m_input.reject(place, "is no key of a parameter");
        }
    }
    m_preset.parameters.push_back(std::move(parameter));
}

std::optional<Field> PresetReader::countableField(std::string_view key, Element value)
{
    const auto field = m_input.field(key, value);
    if (field && !isCountable(*field)) {
        m_input.reject(key, "its values can't be counted");
        return std::nullopt;
    }
    return field;
}

void PresetReader::readGroups(std::string_view key, Element value)
{
    const auto members = m_input.object(key, value);
    if (!members) {
        return;
    }
    m_input.require(*members, {"by"}, key);
    auto& groups = m_preset.groups.emplace();
    for (const auto [name, member] : *members) {
        const auto place = memberKey(key, name);
        if (name == "by") {
            readGroupFields(place, member);
        } else if (name == "distinct") {
            groups.question.distinctOf = countableField(place, member);
        } else if (name == "sum") {
            groups.question.sumOf = countableField(place, member);
            if (groups.question.sumOf && !isNumeric(*groups.question.sumOf)) {
                m_input.reject(place, "its values are no numbers");
            }
        } else if (name == "order") {
            const auto order = parseGroupOrder(m_input.text(place, member));
            groups.order = order.value_or(GroupOrder());
            if (!order) {
                m_input.reject(place, "must be a column of groups such as first or events:desc");
            }
        } else {
            m_input.reject(place, "is no key of groups");
        }
    }
}

void PresetReader::readGroupFields(const std::string& key, Element value)
{
    const auto names = m_input.list(key, value);
    if (names.empty() || names.size() > 2) {
        m_input.reject(key, "must be one field or two");
        return;
    }
    auto& question = m_preset.groups->question;
    question.first = countableField(itemKey(key, 0), names.front()).value_or(Field::User);
    if (names.size() == 2) {
        question.second = countableField(itemKey(key, 1), names.back());
    }
}

void PresetReader::readChart(std::string_view key, Element value)
{
    const auto members = m_input.object(key, value);
    if (!members) {
        return;
    }
    auto& chart = m_preset.chart;
    for (const auto [name, member] : *members) {
        const auto place = memberKey(key, name);
        if (name == "by") {
            chart.width = findWidth(m_input.text(place, member));
            if (!chart.width) {
                m_input.reject(place, "must be minute, 5-minutes, hour, day or week");
            }
        } else if (name == "split") {
            chart.split = countableField(place, member);
        } else if (name == "series") {
            const auto series = m_input.list(place, member);
            if (series.size() > mostSeries) {
                m_input.reject(place, "has more than " + std::to_string(mostSeries) + " series");
            }
            for (std::size_t i = 0; i < series.size(); ++i) {
                readSeries(itemKey(place, i), series[i]);
            }
        } else {
            m_input.reject(place, "is no key of a chart");
        }
    }
    if (chart.split && !chart.series.empty()) {
        m_input.reject(key, "has a split and series; it can have one of them");
    }
}

void PresetReader::readSeries(const std::string& at, Element value)
{
    const auto members = m_input.object(at, value);
    if (!members) {
        return;
    }
    m_input.require(*members, {"title", "filter"}, at);
    FilterSeries series;
    for (const auto [name, member] : *members) {
        const auto place = memberKey(at, name);
        if (name == "title") {
            series.title = m_input.localText(place, member);
        } else if (name == "filter") {
            readFilter(place, member, series.filterText);
        } else {
            m_input.reject(place, "is no key of a series");
        }
    }
    m_preset.chart.series.push_back(std::move(series));
}

void PresetReader::checkParameters()
{
    const auto& parameters = m_preset.parameters;
    for (std::size_t i = 0; i < parameters.size(); ++i) {
        const auto& parameter = parameters[i];
        const auto key = itemKey("parameters", i);
        const auto isSame = [&](const PresetParameter& other) { return other.id == parameter.id; };
        const auto isUsed = [&](const FilterSeries& series) {
            return refersTo(series.filterText, parameter.id);
        };
        if (!isParameterId(parameter.id)) {
            m_input.reject(memberKey(key, "id"),
                           "must be lower-case letters, digits and '-', a letter first");
        } else if (std::find_if(parameters.begin(), parameters.end(), isSame) - parameters.begin()
                   != static_cast<std::ptrdiff_t>(i)) {
            m_input.reject(memberKey(key, "id"), "\"" + parameter.id + "\" is there already");
        } else if (!refersTo(m_preset.filterText, parameter.id)
                   && std::none_of(m_preset.chart.series.begin(), m_preset.chart.series.end(), isUsed)) {
            m_input.reject(key, "no filter refers to ${" + parameter.id + "}");
        }
        if (parameter.kind == PresetParameter::Kind::Values && !parameter.field) {
            m_input.reject(memberKey(key, "field"), "is missing: values are those of a field");
        } else if (const auto text = parameterText(parameter, parameter.value); !text.ok()) {
            m_input.reject(memberKey(key, "default"), text.error().detail);
        }
    }
}

void PresetReader::fillFilters()
{
    if (m_version < presetVersion) {
        migrateFilters();
    }
    fill("filter", m_preset.filterText, m_preset.filter);
    for (std::size_t i = 0; i < m_preset.chart.series.size(); ++i) {
        auto& series = m_preset.chart.series[i];
        fill(memberKey(itemKey("chart.series", i), "filter"), series.filterText, series.filter);
    }
}

void PresetReader::migrateFilters()
{
    m_preset.filterText = migratedFilledText(m_preset.filterText, m_preset.parameters);
    for (auto& series : m_preset.chart.series) {
        series.filterText = migratedFilledText(series.filterText, m_preset.parameters);
    }
}

void PresetReader::fill(std::string_view key, const std::string& text, Filter& filter)
{
    const auto read = readFilledFilter(text, m_preset.parameters);
    if (!read.ok()) {
        const auto& id = read.error().where;
        const bool isThere = std::any_of(m_preset.parameters.begin(), m_preset.parameters.end(),
                                         [&id](const PresetParameter& one) { return one.id == id; });
        if (!isThere) { // a wrong value has been told already
            m_input.reject(key, "${" + id + "} " + read.error().detail);
        }
        return;
    }
    const auto& parsed = read.value().parsed;
    if (const auto* error = parsed.error()) {
        auto told = *error;
        told.suggestion = read.value().repaired.value_or(told.suggestion);
        m_input.reject(key, describe(told));
        m_filterMistakes.push_back({std::string(key), *error, read.value().repaired});
    } else {
        filter = *parsed.filter();
    }
}

} // namespace

PresetCheck checkPreset(std::string_view json)
{
    return PresetReader().read(json);
}

} // namespace trailscope
