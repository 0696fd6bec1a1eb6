// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/load/left_out.h"

#include <string>

namespace trailscope::cli {

//! `memory was about to end: 20 of 90 files were left out; 1 damaged file or folder`. Empty when nothing was
//! left out.
[[nodiscard]] std::string sentence(const LeftOut& leftOut);

//! The same as a JSON object with the counts; `null` when nothing was left out.
[[nodiscard]] std::string leftOutJson(const LeftOut& leftOut);

} // namespace trailscope::cli
