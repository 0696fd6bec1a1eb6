// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/traits.h"

#include <string_view>

namespace trailscope {

//! Is an error recorded? ActionTrail writes errorMessage `success` on some good logins (Alibaba Cloud
//! landing-zone rules treat it as success), so that one is none.
[[nodiscard]] bool isError(std::string_view errorCode, std::string_view errorMessage) noexcept;

//! Refused for lack of permission, or for a credential that is not valid. Codes: CIS Alibaba Cloud Foundation
//! Benchmark 2.16 and the landing-zone rule cis.at.unauth_apicall (`Forbbiden` is printed there so, kept
//! beside `Forbidden`); `AccessDenied` (OSS); CloudTrail `AccessDenied*` and `*UnauthorizedOperation`.
[[nodiscard]] bool isDeniedCode(std::string_view errorCode) noexcept;

[[nodiscard]] Outcome outcomeOf(std::string_view errorCode, std::string_view errorMessage) noexcept;

//! A console login: ActionTrail `ConsoleSignin` (services AasCustomer and AasSub), CloudSSO `Login`;
//! CloudTrail `ConsoleLogin`.
[[nodiscard]] bool isConsoleLogin(std::string_view eventName, std::string_view serviceName) noexcept;

//! `true`, `Yes`, `YES` or `false`, `No`; unknown for the rest. ActionTrail: additionalEventData.mfaChecked
//! (RAM user) and .isMFAChecked (root), userIdentity.sessionContext.attributes.mfaAuthenticated; CloudTrail:
//! additionalEventData.MFAUsed.
[[nodiscard]] Mfa mfaOf(std::string_view value) noexcept;

//! ActionTrail's name for a CloudTrail eventType (`AwsApiCall`) or userIdentity.type (`IAMUser`); what has no
//! counterpart stays as it is.
[[nodiscard]] std::string_view mapCloudTrailEventType(std::string_view type) noexcept;
[[nodiscard]] std::string_view mapCloudTrailUserType(std::string_view type) noexcept;

} // namespace trailscope
