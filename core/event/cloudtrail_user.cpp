// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/cloudtrail_user.h"

#include <initializer_list>

namespace trailscope {

namespace {

std::string_view joined(std::string_view first, std::string_view second, std::string& made)
{
    if (first.empty() || second.empty()) {
        return first.empty() ? second : first;
    }
    made = first;
    made += ':';
    made += second;
    return made;
}

//! Behind \a mark in the text; empty without it.
std::string_view behind(std::string_view text, std::string_view mark) noexcept
{
    const auto at = text.find(mark);
    return at == std::string_view::npos ? std::string_view() : text.substr(at + mark.size());
}

//! `arn:aws:sts::1:assumed-role/ROLE/SESSION`, `...:federated-user/NAME`, `arn:aws:iam::1:user/PATH/NAME`. A
//! session is named behind its issuer, as ActionTrail does.
std::string_view nameInArn(std::string_view arn, std::string_view issuer, std::string& made)
{
    if (const auto session = behind(arn, ":assumed-role/"); !session.empty()) {
        const auto slash = session.rfind('/');
        const auto name = slash == std::string_view::npos ? std::string_view() : session.substr(slash + 1);
        return joined(issuer.empty() ? session.substr(0, slash) : issuer, name, made);
    }
    if (const auto name = behind(arn, ":federated-user/"); !name.empty()) {
        return joined(issuer, name, made);
    }
    return issuer.empty() ? arn.substr(arn.rfind('/') + 1) : issuer;
}

} // namespace

std::string_view cloudTrailUser(const CloudTrailIdentity& identity, std::string& made)
{
    if (!identity.userName.empty()) {
        return identity.userName;
    }
    for (const auto name : {nameInArn(identity.arn, identity.issuer, made), identity.signInName,
                            identity.userId, identity.invokedBy}) {
        if (!name.empty()) {
            return name;
        }
    }
    if (!identity.principalId.empty()) {
        return joined(identity.accountId, identity.principalId, made);
    }
    if (!identity.workflowId.empty()) {
        made = workflowUser(identity.workflowId);
        return made;
    }
    return {};
}

std::string workflowUser(std::string_view workflowId)
{
    return "AuthWorkflowID " + std::string(workflowId);
}

} // namespace trailscope
