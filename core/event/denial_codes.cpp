// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/denial_codes.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace trailscope {

namespace {

using namespace std::string_view_literals;

//! How a code of the table stands for those of records.
enum class Form : std::uint8_t {
    Exact,    //!< the code, also with a detail behind a dot
    Prefix,   //!< every code that begins so
    Suffix,   //!< every code that ends so
    Anywhere, //!< every code that holds it
};

struct DenialCode {
    std::string_view code;
    Denial denial = Denial::Permission;
    Form form = Form::Exact;
};

// Where each code is documented: behind it, in short.
//  CIS  CIS Alibaba Cloud Foundation Benchmark 2.16 and the landing-zone rule cis.at.unauth_apicall; both
//  print
//       `Forbbiden` beside `Forbidden`
//  OSS  Object Storage Service API reference, "Error responses"
//  SLS  Log Service API reference, "Common error codes"
//  CT   CloudTrail user guide: alarms for `*UnauthorizedOperation` and `AccessDenied*`; `VpceAccessDenied` of
//       network activity events
//  AWS  API references of IAM, STS and others, "Common errors"
//  EC2  EC2 API reference, "Error codes"
//  S3   S3 API reference, "Error responses"
//  own  codes of single AWS services: NotAuthorizedException of Cognito, ForbiddenException of API Gateway,
//       UnauthorizedException of IoT, KMSAccessDeniedException of Lambda, AuthorizationError of SNS
constexpr std::array codes{
    DenialCode{"AccessDenied", Denial::Permission, Form::Anywhere},        // OSS, CT, AWS, S3, own
    DenialCode{"UnauthorizedOperation", Denial::Permission, Form::Suffix}, // CT, EC2
    DenialCode{"Unauthorized", Denial::Permission, Form::Prefix},          // SLS, EC2, own
    DenialCode{"NoPermission"},                                            // CIS
    DenialCode{"Forbidden"},                                               // CIS, own
    DenialCode{"Forbbiden"},                                               // CIS
    DenialCode{"AccessForbidden"},                                         // CIS
    DenialCode{"NotAuthorized"},                                           // CIS, own
    DenialCode{"InvalidAuthorization"},                                    // CIS
    DenialCode{"AuthorizationError"},                                      // own
    DenialCode{"InsufficientPrivileges"},                                  // own
    DenialCode{"AllAccessDisabled"},                                       // S3
    DenialCode{"403"},                                                     // the status in an OSS access log
    DenialCode{"InvalidAccessKeyId", Denial::Credentials},                 // CIS, OSS, S3
    DenialCode{"InvalidSecurityToken", Denial::Credentials},               // CIS
    DenialCode{"SignatureDoesNotMatch", Denial::Credentials},              // CIS, OSS, AWS, S3
    DenialCode{"SignatureNotMatch", Denial::Credentials},                  // SLS
    DenialCode{"SecurityTokenExpired", Denial::Credentials},               // OSS
    DenialCode{"AuthFailure", Denial::Credentials},                        // EC2
    DenialCode{"InvalidClientTokenId", Denial::Credentials},               // AWS
    DenialCode{"UnrecognizedClient", Denial::Credentials},                 // AWS
    DenialCode{"MissingAuthenticationToken", Denial::Credentials},         // AWS
    DenialCode{"IncompleteSignature", Denial::Credentials},                // AWS
    DenialCode{"InvalidSignature", Denial::Credentials},                   // AWS
    DenialCode{"ExpiredToken", Denial::Credentials},                       // AWS, S3
    DenialCode{"InvalidToken", Denial::Credentials},                       // S3
    DenialCode{"InvalidIdentityToken", Denial::Credentials},               // AWS: STS
    DenialCode{"IDPRejectedClaim", Denial::Credentials},                   // AWS: STS
};

bool containsIgnoreCase(std::string_view text, std::string_view part) noexcept
{
    for (std::size_t at = 0; at + part.size() <= text.size(); ++at) {
        if (equalsIgnoreCase(text.substr(at, part.size()), part)) {
            return true;
        }
    }
    return false;
}

std::string_view withoutPrefix(std::string_view code, std::string_view prefix) noexcept
{
    return startsWithIgnoreCase(code, prefix) ? code.substr(prefix.size()) : code;
}

bool endsWithIgnoreCase(std::string_view text, std::string_view end) noexcept
{
    return text.size() >= end.size() && equalsIgnoreCase(text.substr(text.size() - end.size()), end);
}

bool isCodeOrDetail(std::string_view code, std::string_view known) noexcept
{
    if (!startsWithIgnoreCase(code, known)) {
        return false;
    }
    const auto rest = code.substr(known.size());
    return rest.empty() || rest.front() == '.' || equalsIgnoreCase(rest, "Exception")
        || equalsIgnoreCase(rest, "Error");
}

bool stands(const DenialCode& known, std::string_view code) noexcept
{
    switch (known.form) {
    case Form::Prefix:
        return startsWithIgnoreCase(code, known.code);
    case Form::Suffix:
        return endsWithIgnoreCase(code, known.code);
    case Form::Anywhere:
        return containsIgnoreCase(code, known.code);
    default:
        return isCodeOrDetail(code, known.code);
    }
}

} // namespace

std::string_view withoutQuotes(std::string_view text) noexcept
{
    const auto isAround = [](char c) { return c == '"' || c == '\'' || c == ' '; };
    while (!text.empty() && isAround(text.front())) {
        text.remove_prefix(1);
    }
    while (!text.empty() && isAround(text.back())) {
        text.remove_suffix(1);
    }
    return text;
}

Denial denialOf(std::string_view errorCode) noexcept
{
    // EC2 puts `Client.` in front of its codes, some SDKs the namespace of the service.
    auto code = withoutPrefix(withoutQuotes(errorCode), "Client.");
    code = code.substr(code.rfind('#') + 1);
    const auto found = std::find_if(codes.begin(), codes.end(),
                                    [code](const DenialCode& known) { return stands(known, code); });
    return found == codes.end() ? Denial::No : found->denial;
}

} // namespace trailscope
