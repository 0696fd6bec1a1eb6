// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/options.h"
#include "core/base/result.h"
#include "core/review/preset.h"

#include <optional>
#include <string>
#include <vector>

namespace trailscope::cli {

//! What `--set NAME=VALUE` gave. BadArgument for one without `=`.
[[nodiscard]] Result<ParameterValues> parameterValues(const std::vector<std::string>& texts);

//! The preset of `--preset`, asking with the values of `--set`; nothing when none is asked for.
[[nodiscard]] Result<std::optional<Preset>> chosenPreset(const Options& options);

//! The presets that `presets run` names, each asking with those of the values of `--set` that it knows.
//! BadArgument when none is named, and for a value that none of them knows.
[[nodiscard]] Result<std::vector<Preset>> presetsToRun(const Options& options);

} // namespace trailscope::cli
