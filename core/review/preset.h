// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/event/field.h"
#include "core/query/filter.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace trailscope {

//! A text in several languages by code (`en`, `ja`, `zh_CN`); English is always there.
struct LocalText {
    std::map<std::string, std::string> byLanguage;

    //! In the language, or in English.
    [[nodiscard]] const std::string& in(std::string_view language) const;

    bool operator==(const LocalText&) const = default;
};

//! A saved question of the periodic review. Read from a JSON file; the schema is in the guide.
struct Preset {
    std::string id;    //!< stable: `s1-logins`
    std::string group; //!< `S1`
    LocalText title;
    LocalText purpose;   //!< what it finds
    LocalText judge;     //!< how to judge what it finds, one sentence
    LocalText blindSpot; //!< what the trail can't show here
    std::string filterText;
    Filter filter;
    std::vector<Field> columns; //!< empty: the view's own
    std::optional<Field> split; //!< of the timeline; nothing: logins and errors

    bool operator==(const Preset&) const = default;
};

//! BadPreset with the key and the reason.
[[nodiscard]] Result<Preset> parsePreset(std::string_view json);

//! The presets that come with Trailscope, in the order of the review. Their files are compiled in.
[[nodiscard]] const std::vector<Preset>& builtinPresets();

[[nodiscard]] const Preset* findPreset(const std::vector<Preset>& presets, std::string_view id);

} // namespace trailscope
