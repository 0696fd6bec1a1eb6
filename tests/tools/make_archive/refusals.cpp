// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/tools/make_archive/refusals.h"

#include <array>

namespace trailscope::maker {

namespace {

constexpr std::array<Refusal, 4> badCredentials{{
    {"InvalidAccessKeyId.NotFound", "Specified access key is not found."},
    {"InvalidSecurityToken.Expired", "Specified SecurityToken is expired."},
    {"SignatureDoesNotMatch", "Specified signature is not matched with our calculation."},
    {"InvalidAccessKeyId.Inactive", "Specified access key is disabled."},
}};

constexpr std::array<Refusal, 7> apiErrors{{
    {"Throttling.User", "Request was denied due to user flow control."},
    {"InvalidParameter", "The specified parameter is not valid."},
    {"InvalidInstanceId.NotFound", "The specified InstanceId does not exist."},
    {"IncorrectInstanceStatus", "The current status of the resource does not support this operation."},
    {"OperationConflict", "Request was denied due to conflict with a previous request."},
    {"MissingParameter",
     "The input parameter that is mandatory for processing this request is not supplied."},
    {"ServiceUnavailable", "The request has failed due to a temporary failure of the server."},
}};

constexpr std::array<Refusal, 3> bucketErrors{{
    {"NoSuchBucket", "The specified bucket does not exist."},
    {"NoSuchKey", "The specified key does not exist."},
    {"BucketNotEmpty", "The bucket you tried to delete is not empty."},
}};

constexpr std::array<Refusal, 3> identityErrors{{
    {"EntityNotExist.User", "The user does not exist."},
    {"EntityAlreadyExists.User", "The user does already exist."},
    {"DeleteConflict.User.Policy", "The user cannot be deleted while having policies attached."},
}};

} // namespace

Refusal permissionRefusal(const EventKind& kind, bool withKey, Random& random)
{
    if (withKey && random.chance(0.4)) {
        return badCredentials[random.below(badCredentials.size())];
    }
    const auto service = kind.service->name;
    if (service == "Oss") {
        return {"AccessDenied", "You have no right to access this object because of bucket acl."};
    }
    if (service == "Ram" || service == "Ims" || service == "Sts" || service == "ResourceManager") {
        return {"NoPermission", "You are not authorized to do this action."};
    }
    return {"Forbidden.RAM",
            "User not authorized to operate on the specified resource, or this API doesn't support RAM."};
}

Refusal otherRefusal(const EventKind& kind, Random& random)
{
    const auto service = kind.service->name;
    if (service == "Oss") {
        return bucketErrors[random.below(bucketErrors.size())];
    }
    if (service == "Ram" || service == "Ims") {
        return identityErrors[random.below(identityErrors.size())];
    }
    return apiErrors[random.below(apiErrors.size())];
}

Refusal loginRefusal(const EventKind& kind, Random& random)
{
    if (kind.name == "Login") {
        return {"AuthenticationFailed.UsernameOrPassword", "The username or password is incorrect."};
    }
    if (random.chance(0.2)) {
        return {"", "Incorrect password."};
    }
    return {"Authentication.Failed", "Incorrect password."};
}

} // namespace trailscope::maker
