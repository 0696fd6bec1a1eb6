// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

namespace trailscope {

//! A file that was compiled into the program.
struct EmbeddedText {
    std::string_view name; //!< of the file, without its folder
    std::string_view text;
};

//! resources/presets/*.json, ascending by name.
[[nodiscard]] std::span<const EmbeddedText> presetFiles() noexcept;

//! resources/rules/*.json, ascending by name.
[[nodiscard]] std::span<const EmbeddedText> colourRuleFiles() noexcept;

//! resources/calendars/holidays-*.json, ascending by name.
[[nodiscard]] std::span<const EmbeddedText> holidayFiles() noexcept;

} // namespace trailscope
