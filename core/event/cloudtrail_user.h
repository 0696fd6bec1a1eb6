// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace trailscope {

//! What a CloudTrail record says of who acted; empty where it says nothing. Source: CloudTrail user guide,
//! "userIdentity element"; names in ARNs: IAM user guide, "IAM identifiers".
struct CloudTrailIdentity {
    std::string_view userName = {};
    std::string_view arn = {};
    std::string_view issuer = {}; //!< sessionContext.sessionIssuer.userName
    std::string_view invokedBy = {};
    std::string_view principalId = {};
    std::string_view accountId = {};
    std::string_view signInName = {}; //!< additionalEventData.UserName of an IAM Identity Center sign-in
    std::string_view userId = {};     //!< onBehalfOf.userId of an IAM Identity Center user
    std::string_view workflowId = {}; //!< additionalEventData.AuthWorkflowID of a sign-in
};

//! The user's name: as the record has it, else the first that there is of `issuer:session`, the name in the
//! ARN, an Identity Center user's name or id, the service that made the call, `account:principal`, and the
//! workflow of a sign-in whose user is not known. A name that no single text of the record holds is kept in
//! \a made.
[[nodiscard]] std::string_view cloudTrailUser(const CloudTrailIdentity& identity, std::string& made);

//! What stands for the user in records of a sign-in workflow that know nothing else.
[[nodiscard]] std::string workflowUser(std::string_view workflowId);

} // namespace trailscope
