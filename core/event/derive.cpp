// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/derive.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace trailscope {

namespace {

using namespace std::string_view_literals;

constexpr std::array deniedPrefixes{
    "NoPermission"sv,         "Forbidden"sv,    "InvalidAccessKeyId"sv, "InvalidSecurityToken"sv,
    "AccessDenied"sv,         "Forbbiden"sv,    "AccessForbidden"sv,    "SignatureDoesNotMatch"sv,
    "InvalidAuthorization"sv, "NotAuthorized"sv};

struct Mapping {
    std::string_view from;
    std::string_view to;
};

constexpr std::array eventTypes{
    Mapping{"AwsApiCall", "ApiCall"}, Mapping{"AwsConsoleAction", "ConsoleOperation"},
    Mapping{"AwsConsoleSignIn", "ConsoleSignin"}, Mapping{"AwsServiceEvent", "AliyunServiceEvent"},
    Mapping{"AwsCloudTrailInsight", "ActionTrailInsight"}};

constexpr std::array userTypes{Mapping{"Root", "root-account"},        Mapping{"IAMUser", "ram-user"},
                               Mapping{"AssumedRole", "assumed-role"}, Mapping{"AWSService", "system"},
                               Mapping{"FederatedUser", "saml-user"},  Mapping{"SAMLUser", "saml-user"},
                               Mapping{"WebIdentityUser", "oidc-user"}};

template<std::size_t Count>
std::string_view mapped(const std::array<Mapping, Count>& mappings, std::string_view value) noexcept
{
    const auto found =
        std::find_if(mappings.begin(), mappings.end(), [value](const Mapping& m) { return m.from == value; });
    return found == mappings.end() ? value : found->to;
}

//! Some deliveries put the code into quotes of its own.
std::string_view withoutQuotes(std::string_view text) noexcept
{
    while (!text.empty() && text.front() == '"') {
        text.remove_prefix(1);
    }
    while (!text.empty() && text.back() == '"') {
        text.remove_suffix(1);
    }
    return text;
}

//! The code itself, or the code with a detail behind a dot.
bool isCodeOrDetail(std::string_view code, std::string_view prefix) noexcept
{
    return startsWithIgnoreCase(code, prefix) && (code.size() == prefix.size() || code[prefix.size()] == '.');
}

bool endsWithIgnoreCase(std::string_view text, std::string_view end) noexcept
{
    return text.size() >= end.size() && equalsIgnoreCase(text.substr(text.size() - end.size()), end);
}

} // namespace

bool isError(std::string_view errorCode, std::string_view errorMessage) noexcept
{
    return !withoutQuotes(errorCode).empty()
        || (!errorMessage.empty() && !equalsIgnoreCase(errorMessage, "success"));
}

bool isDeniedCode(std::string_view errorCode) noexcept
{
    const auto code = withoutQuotes(errorCode);
    return std::any_of(deniedPrefixes.begin(), deniedPrefixes.end(),
                       [code](std::string_view prefix) { return isCodeOrDetail(code, prefix); })
        || startsWithIgnoreCase(code, "AccessDenied") || endsWithIgnoreCase(code, "UnauthorizedOperation");
}

Outcome outcomeOf(std::string_view errorCode, std::string_view errorMessage) noexcept
{
    if (!isError(errorCode, errorMessage)) {
        return Outcome::Success;
    }
    return isDeniedCode(errorCode) ? Outcome::Denied : Outcome::Failure;
}

bool isConsoleLogin(std::string_view eventName, std::string_view serviceName) noexcept
{
    return equalsIgnoreCase(eventName, "ConsoleSignin") || equalsIgnoreCase(eventName, "ConsoleLogin")
        || (equalsIgnoreCase(eventName, "Login") && equalsIgnoreCase(serviceName, "CloudSSO"));
}

Mfa mfaOf(std::string_view value) noexcept
{
    if (equalsIgnoreCase(value, "true") || equalsIgnoreCase(value, "yes")) {
        return Mfa::Yes;
    }
    return equalsIgnoreCase(value, "false") || equalsIgnoreCase(value, "no") ? Mfa::No : Mfa::Unknown;
}

std::string_view mapCloudTrailEventType(std::string_view type) noexcept
{
    return mapped(eventTypes, type);
}

std::string_view mapCloudTrailUserType(std::string_view type) noexcept
{
    return mapped(userTypes, type);
}

} // namespace trailscope
