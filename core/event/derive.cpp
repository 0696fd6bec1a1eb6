// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/derive.h"

#include "core/base/text.h"
#include "core/event/denial_codes.h"

#include <algorithm>
#include <array>

namespace trailscope {

namespace {

using namespace std::string_view_literals;

template<std::size_t Count>
bool isOneOf(std::string_view text, const std::array<std::string_view, Count>& words) noexcept
{
    return std::any_of(words.begin(), words.end(),
                       [text](std::string_view word) { return equalsIgnoreCase(text, word); });
}

constexpr std::array trueWords{"true"sv, "yes"sv, "1"sv};
constexpr std::array falseWords{"false"sv, "no"sv, "0"sv};

//! Of sessions whose second factor, if any, was checked elsewhere.
constexpr std::array userTypesOfOtherProviders{"AssumedRole"sv,     "FederatedUser"sv, "SAMLUser"sv,
                                               "WebIdentityUser"sv, "assumed-role"sv,  "saml-user"sv,
                                               "oidc-user"sv};

} // namespace

bool isTrue(std::string_view value) noexcept
{
    return isOneOf(withoutQuotes(value), trueWords);
}

bool isFalse(std::string_view value) noexcept
{
    return isOneOf(withoutQuotes(value), falseWords);
}

bool isError(std::string_view errorCode, std::string_view errorMessage) noexcept
{
    return !withoutQuotes(errorCode).empty()
        || (!errorMessage.empty() && !equalsIgnoreCase(withoutQuotes(errorMessage), "success"));
}

Outcome outcomeOf(std::string_view errorCode, std::string_view errorMessage) noexcept
{
    if (!isError(errorCode, errorMessage)) {
        return Outcome::Success;
    }
    return denialOf(errorCode) != Denial::No ? Outcome::Denied : Outcome::Failure;
}

bool isConsoleLogin(std::string_view eventName, std::string_view serviceName) noexcept
{
    return equalsIgnoreCase(eventName, "ConsoleSignin") || equalsIgnoreCase(eventName, "ConsoleLogin")
        || equalsIgnoreCase(eventName, "UserAuthentication")
        || (equalsIgnoreCase(eventName, "Login") && equalsIgnoreCase(serviceName, "CloudSSO"));
}

bool isCredentialCheck(std::string_view eventName) noexcept
{
    return equalsIgnoreCase(eventName, "CredentialVerification");
}

Mfa mfaOf(std::string_view value) noexcept
{
    if (isTrue(value)) {
        return Mfa::Yes;
    }
    return isFalse(value) ? Mfa::No : Mfa::Unknown;
}

Mfa mfaOfCredentials(std::string_view credentialTypes) noexcept
{
    if (equalsIgnoreCase(credentialTypes, "PASSWORD")) {
        return Mfa::No;
    }
    const bool areSeveral = credentialTypes.find(',') != std::string_view::npos;
    return areSeveral && credentialTypes.find("EXTERNAL") == std::string_view::npos ? Mfa::Yes : Mfa::Unknown;
}

bool signsInElsewhere(std::string_view userType) noexcept
{
    return isOneOf(userType, userTypesOfOtherProviders);
}

} // namespace trailscope
