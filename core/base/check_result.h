// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace trailscope {

//! How what is said of a file compares with what is there.
enum class CheckResult : std::uint8_t {
    Unknown, //!< nothing is said, or it can't be told what it means
    Matches,
    Differs,
};

} // namespace trailscope
