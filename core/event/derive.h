// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/traits.h"

#include <string_view>

namespace trailscope {

//! What events and exports write for a truth value: `true`, `True`, `yes` or `1`, with quotes around it or
//! not.
[[nodiscard]] bool isTrue(std::string_view value) noexcept;

//! The same for `false`, `no` and `0`. Neither for all other texts.
[[nodiscard]] bool isFalse(std::string_view value) noexcept;

//! Is an error recorded? ActionTrail writes errorMessage `success` on some good logins (Alibaba Cloud
//! landing-zone rules treat it as success), so that one is none.
[[nodiscard]] bool isError(std::string_view errorCode, std::string_view errorMessage) noexcept;

[[nodiscard]] Outcome outcomeOf(std::string_view errorCode, std::string_view errorMessage) noexcept;

//! A sign-in: ActionTrail `ConsoleSignin` (services AasCustomer and AasSub), CloudSSO `Login`; CloudTrail
//! `ConsoleLogin`, and IAM Identity Center's `UserAuthentication`, which is written when a sign-in is
//! complete ("Understanding IAM Identity Center sign-in events" in its user guide).
[[nodiscard]] bool isConsoleLogin(std::string_view eventName, std::string_view serviceName) noexcept;

//! Identity Center's check of one credential: a failed one is a failed login, a successful one only a step.
[[nodiscard]] bool isCredentialCheck(std::string_view eventName) noexcept;

//! Yes, No, or Unknown for what isTrue() and isFalse() don't know. ActionTrail:
//! additionalEventData.mfaChecked (RAM user) and .isMFAChecked (root),
//! userIdentity.sessionContext.attributes.mfaAuthenticated; CloudTrail: additionalEventData.MFAUsed.
[[nodiscard]] Mfa mfaOf(std::string_view value) noexcept;

//! By the credentials that an Identity Center sign-in used, such as `PASSWORD,TOTP`: Yes for a second one,
//! No for a password alone. What an external provider (`EXTERNAL_IDP`) asked for is Unknown.
[[nodiscard]] Mfa mfaOfCredentials(std::string_view credentialTypes) noexcept;

//! Roles and federated users: their second factor is checked by the identity provider, and a console login
//! always says `MFAUsed: No` (CloudTrail user guide, "Console sign-in events").
[[nodiscard]] bool signsInElsewhere(std::string_view userType) noexcept;

} // namespace trailscope
