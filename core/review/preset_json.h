// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/preset.h"

#include <string>

namespace trailscope {

//! What a preset's file is written in. The filters of earlier ones are in the first version of the filter
//! language; version 1 had no parameters, order, groups and chart.
inline constexpr int presetVersion = 3;

//! The text of the preset's file, indented, its keys always in the same order: parsePreset() reads it back.
[[nodiscard]] std::string presetJson(const Preset& preset);

} // namespace trailscope
