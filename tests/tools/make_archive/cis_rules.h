// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

namespace trailscope::maker {

//! What the benchmark's rules ask of an event.
struct CisFacts {
    std::string_view service;
    std::string_view event;
    std::string_view type;
    std::string_view error;
    bool success = false;
    bool root = false;
    bool saysNoMfa = false;
};

//! The presets `cis-2.10` to `cis-2.22` that an event falls under (CIS Alibaba Cloud Foundation Benchmark,
//! section 2).
[[nodiscard]] std::vector<std::string_view> cisPresetsOf(const CisFacts& facts);

} // namespace trailscope::maker
