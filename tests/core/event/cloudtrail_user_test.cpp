// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/cloudtrail_user.h"

#include <gtest/gtest.h>

namespace trailscope {
namespace {

std::string userOf(const CloudTrailIdentity& identity)
{
    std::string made;
    return std::string(cloudTrailUser(identity, made));
}

TEST(CloudTrailUserTest, TheRecordsOwnNameComesFirst)
{
    EXPECT_EQ(userOf({"kato", "arn:aws:iam::1:user/other"}), "kato");
}

TEST(CloudTrailUserTest, ARoleSessionIsNamedByItsIssuerOrItsArn)
{
    EXPECT_EQ(userOf({"", "arn:aws:sts::1:assumed-role/Audit/kato", "Admin"}), "Admin:kato");
    EXPECT_EQ(userOf({"", "arn:aws:sts::1:assumed-role/Audit/kato"}), "Audit:kato");
    EXPECT_EQ(userOf({"", "arn:aws:sts::1:assumed-role/Audit"}), "Audit");
    EXPECT_EQ(userOf({"", "", "Admin"}), "Admin");
}

TEST(CloudTrailUserTest, OtherArnsNameTheUserBehindThePath)
{
    EXPECT_EQ(userOf({"", "arn:aws:iam::1:user/dept/mori"}), "mori");
    EXPECT_EQ(userOf({"", "arn:aws:sts::1:federated-user/kato"}), "kato");
    EXPECT_EQ(userOf({"", "arn:aws:sts::1:federated-user/kato", "mori"}), "mori:kato");
}

TEST(CloudTrailUserTest, WithoutANameIdsStandInForIt)
{
    CloudTrailIdentity identity;
    identity.workflowId = "w";
    EXPECT_EQ(userOf(identity), "AuthWorkflowID w");
    identity.principalId = "AIDA1";
    identity.accountId = "1";
    EXPECT_EQ(userOf(identity), "1:AIDA1");
    identity.invokedBy = "ec2.amazonaws.com";
    EXPECT_EQ(userOf(identity), "ec2.amazonaws.com");
    identity.userId = "id";
    EXPECT_EQ(userOf(identity), "id");
    identity.signInName = "sato@example.com";
    EXPECT_EQ(userOf(identity), "sato@example.com");
    EXPECT_EQ(userOf({}), "");
}

} // namespace
} // namespace trailscope
