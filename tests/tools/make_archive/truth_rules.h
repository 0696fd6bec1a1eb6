// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/tools/make_archive/truth.h"

#include <string_view>
#include <vector>

namespace trailscope::maker {

//! Does an error code mean that permission lacked or a credential was not valid? The codes of the
//! alert rules for unauthorised calls (CIS Alibaba Cloud Foundation Benchmark 2.16), and AccessDenied of OSS.
[[nodiscard]] bool isDenial(std::string_view errorCode);

//! The presets S2 to S4 that an event falls under.
[[nodiscard]] std::vector<std::string_view> presetsOf(std::string_view service, std::string_view event,
                                                      bool denied);

//! For logins in the order of time and event id: which belong to a streak? Two or more failures of one user,
//! each at most 30 minutes after the one before, then a success at most 30 minutes after the last.
[[nodiscard]] std::vector<bool> streaks(const std::vector<LoginFact>& logins);

} // namespace trailscope::maker
