// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/preset_parameter.h"

#include <QString>

#include <utility>
#include <vector>

namespace trailscope::ui {

//! `Period`, `Number`, `Names`, ...
[[nodiscard]] QString parameterKindTitle(PresetParameter::Kind kind);

//! Why a value is none of its kind, with how to write it.
[[nodiscard]] QString parameterMistake(PresetParameter::Kind kind);

//! Periods that are often asked for: how they are called, and their texts.
[[nodiscard]] std::vector<std::pair<QString, QString>> usualPeriods();

} // namespace trailscope::ui
