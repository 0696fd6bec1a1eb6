// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/denial_codes.h"

#include <gtest/gtest.h>

namespace trailscope {
namespace {

TEST(DenialCodesTest, RefusalsForPermissionAreKnownInBothClouds)
{
    for (const auto* code :
         {"NoPermission", "NoPermission.System", "Forbidden.RAM", "Forbbiden", "AccessDenied",
          "AccessDeniedException", "Client.UnauthorizedOperation", "VpceAccessDenied",
          "KMS.AccessDeniedException", "KMSAccessDeniedException", "NotAuthorizedException",
          "ForbiddenException", "UnauthorizedException", "Unauthorized", "accessdenied", "\"AccessDenied\"",
          "com.amazon.coral.service#AccessDeniedException"}) {
        EXPECT_EQ(denialOf(code), Denial::Permission) << code;
    }
}

TEST(DenialCodesTest, CredentialsThatAreNotValidAreKnownInBothClouds)
{
    for (const auto* code : {"InvalidAccessKeyId", "InvalidAccessKeyId.NotFound",
                             "InvalidSecurityToken.Expired", "SignatureDoesNotMatch", "Client.AuthFailure",
                             "InvalidClientTokenId", "UnrecognizedClientException", "ExpiredTokenException",
                             "ExpiredToken", "InvalidIdentityToken", "'InvalidAccessKeyId.Inactive'"}) {
        EXPECT_EQ(denialOf(code), Denial::Credentials) << code;
    }
}

TEST(DenialCodesTest, OtherFailuresAreNoRefusals)
{
    for (const auto* code : {"", "\"\"", "NoPermissions", "ForbiddenZone", "InvalidParameter",
                             "Throttling.User", "InvalidAuthorizationMessageException", "NoSuchKey", "404"}) {
        EXPECT_EQ(denialOf(code), Denial::No) << code;
    }
}

} // namespace
} // namespace trailscope
