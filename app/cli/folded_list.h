// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coverage/folded_events.h"

#include <string>
#include <vector>

namespace trailscope::cli {

//! A JSON array of objects.
[[nodiscard]] std::string foldedJson(const std::vector<FoldedEvent>& events);

} // namespace trailscope::cli
