// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/query/filter.h"
#include "core/review/local_text.h"

#include <array>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace trailscope {

//! A colour by its name: the window knows what it looks like on light and on dark.
enum class RuleColour : std::uint8_t { Red, Orange, Yellow, Green, Teal, Blue, Purple, Grey };

inline constexpr std::array allRuleColours{RuleColour::Red,    RuleColour::Orange, RuleColour::Yellow,
                                           RuleColour::Green,  RuleColour::Teal,   RuleColour::Blue,
                                           RuleColour::Purple, RuleColour::Grey};

//! `red`, ...: as the file names it.
[[nodiscard]] std::string_view colourName(RuleColour colour) noexcept;
[[nodiscard]] std::optional<RuleColour> findRuleColour(std::string_view name) noexcept;

//! Events that are shown in a colour. Of several rules that hold, the first counts.
struct ColourRule {
    LocalText title;
    std::string filterText;
    Filter filter;
    RuleColour colour = RuleColour::Yellow;
    bool enabled = true;

    bool operator==(const ColourRule&) const = default;
};

//! A file of rules as far as it could be read: one bad rule never hides the others.
struct ColourRules {
    std::vector<ColourRule> rules;
    std::vector<Error> problems; //!< BadPreset with the key, such as `rules[2].filter`, and the reason
};

//! The form of the file is in the guide.
[[nodiscard]] ColourRules parseColourRules(std::string_view json);
[[nodiscard]] std::string colourRulesJson(const std::vector<ColourRule>& rules);

//! The rules to begin with, which come with Trailscope.
[[nodiscard]] const std::vector<ColourRule>& builtinColourRules();

//! The built-in rules when there is no file yet.
[[nodiscard]] ColourRules readColourRules(const std::filesystem::path& file);

//! Makes the folder when it is not there; the file is replaced as a whole or not at all.
[[nodiscard]] Result<Done> saveColourRules(const std::filesystem::path& file,
                                           const std::vector<ColourRule>& rules);

} // namespace trailscope
