// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/timestamp.h"

#include <vector>

namespace trailscope {

//! Sorted and with ranges that touch or overlap made one; empty ones vanish.
[[nodiscard]] std::vector<TimeRange> merged(std::vector<TimeRange> ranges);

//! What both ranges have in common; empty when that is nothing.
[[nodiscard]] TimeRange common(const TimeRange& a, const TimeRange& b) noexcept;

} // namespace trailscope
