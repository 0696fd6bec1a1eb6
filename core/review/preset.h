// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aggregate/group_order.h"
#include "core/base/result.h"
#include "core/event/field.h"
#include "core/query/filter.h"
#include "core/query/filter_text.h"
#include "core/query/row_order.h"
#include "core/review/local_text.h"
#include "core/review/preset_chart.h"
#include "core/review/preset_parameter.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace trailscope {

//! How what a preset finds is put together.
struct PresetGroups {
    GroupQuestion question;
    GroupOrder order;

    bool operator==(const PresetGroups&) const = default;
};

//! A saved question of the periodic review, and how its answer is shown. Read from a JSON file; the schema is
//! in the guide.
struct Preset {
    std::string id;    //!< stable: `s1-logins`; see isPresetId()
    std::string group; //!< `S1`
    LocalText title;
    LocalText purpose;      //!< what it finds
    LocalText judge;        //!< how to judge what it finds, one sentence
    LocalText blindSpot;    //!< what the trail can't show here
    std::string filterText; //!< may refer to the parameters
    Filter filter;          //!< of the text and the parameters' values
    std::vector<PresetParameter> parameters;
    std::vector<Field> columns;         //!< empty: the view's own
    std::optional<SortKey> order;       //!< nothing: by time
    std::optional<PresetGroups> groups; //!< nothing: its events are shown one by one
    PresetChart chart;

    bool operator==(const Preset&) const = default;
};

//! A filter of a preset's file that is wrong.
struct FilterMistake {
    std::string key;   //!< `chart.series[0].filter`
    FilterError error; //!< placed in the text as written
    std::optional<std::string> repaired;

    bool operator==(const FilterMistake&) const = default;
};

//! A preset's text as far as it could be read, with everything that is wrong with it.
struct PresetCheck {
    std::optional<Preset> preset; //!< there when nothing is wrong
    std::vector<Error> problems; //!< BadPreset with the key, such as `chart.series[0].filter`, and the reason
    std::vector<FilterMistake> filterMistakes; //!< what some of the problems are, for who words them anew
};

//! Names every problem, so that a file is put right in one go.
[[nodiscard]] PresetCheck checkPreset(std::string_view json);

//! The first problem of checkPreset() as the error.
[[nodiscard]] Result<Preset> parsePreset(std::string_view json);

//! The preset asking with these values: its parameters hold them, its filters are made of them, its filter
//! texts stay. BadArgument with the parameter's id when there is none of that name or its value is wrong.
[[nodiscard]] Result<Preset> withParameters(Preset preset, const ParameterValues& values);

//! Letters, digits, '-', '_' and '.', no '.' in front: it becomes a file's name.
[[nodiscard]] bool isPresetId(std::string_view id) noexcept;

//! The presets that come with Trailscope, in the order of the review. Their files are compiled in.
[[nodiscard]] const std::vector<Preset>& builtinPresets();

[[nodiscard]] const Preset* findPreset(const std::vector<Preset>& presets, std::string_view id);

//! The first preset that asks what the filter asks, in other words maybe; see haveSameMeaning().
[[nodiscard]] const Preset* findSameQuestion(const std::vector<Preset>& presets, const Filter& filter);

} // namespace trailscope
