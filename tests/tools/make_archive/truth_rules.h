// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/tools/make_archive/truth.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace trailscope::maker {

//! Does an error code mean that permission lacked or a credential was not valid? The codes of the
//! alert rules for unauthorised calls (CIS Alibaba Cloud Foundation Benchmark 2.16), and AccessDenied of OSS.
[[nodiscard]] bool isDenial(std::string_view errorCode);

//! Was the credential not valid?
[[nodiscard]] bool isCredentialDenial(std::string_view errorCode);

//! What the presets S1 to S4 ask of one event alone.
struct ReviewFacts {
    std::string_view service;
    std::string_view event;
    std::string_view user;
    std::string_view address;
    std::string_view error;
    bool denied = false;
    bool signedIn = false;       //!< a console login that succeeded
    std::uint64_t sentBytes = 0; //!< as an access log says
};

//! The presets S1 to S4 that an event falls under by itself, whatever the time zone.
[[nodiscard]] std::vector<std::string_view> presetsOf(const ReviewFacts& facts);

//! The presets that an event of CloudTrail falls under: those of its kind, and those about who acts, whether
//! it is a login and whether it was refused.
[[nodiscard]] std::vector<std::string_view> cloudTrailPresetsOf(const CloudTrailEvent& event);

//! Answered by access logs alone: without them its count is 0.
inline constexpr std::string_view largeDownloads = "s4-large-downloads";

//! Sessions that only CloudTrail knows: the count is 0.
inline constexpr std::string_view delegated = "s1-delegated";

//! For logins in the order of time and event id: which belong to a streak? Two or more failures of one user,
//! each at most 30 minutes after the one before, then a success at most 30 minutes after the last.
[[nodiscard]] std::vector<bool> streaks(const std::vector<LoginFact>& logins);

} // namespace trailscope::maker
