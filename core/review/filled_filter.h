// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/filter_text.h"
#include "core/review/preset_parameter.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace trailscope {

//! What a filter text of a preset means with the values of its parameters.
struct FilledFilter {
    ParsedFilter parsed;                 //!< an error's position is that in the text as written
    std::optional<std::string> repaired; //!< see repairedText(); the text as written, `${id}` kept
};

//! BadArgument, as fillText(), when a parameter is not there or its value is wrong. Never takes visible time.
[[nodiscard]] Result<FilledFilter> readFilledFilter(std::string_view text,
                                                    const std::vector<PresetParameter>& parameters);

//! A preset's filter text of the language's first version, rewritten so that it finds what it found; see
//! filter_migration.h. As it is when it can't be read.
[[nodiscard]] std::string migratedFilledText(std::string_view text,
                                             const std::vector<PresetParameter>& parameters);

} // namespace trailscope
