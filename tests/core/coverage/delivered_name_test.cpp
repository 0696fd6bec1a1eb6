// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coverage/delivered_name.h"

#include <gtest/gtest.h>
#include <map>

namespace trailscope {
namespace {

constexpr auto sampleMd5 = "8d2a62c7317236ee7bf50184a428d8a9";

// The delivery measured in public: see the header's sources.
TEST(DeliveredNameTest, ReadsTheLayoutOfASingleAccount)
{
    const auto name =
        parseDeliveredName(std::string("bucket/actiontrail/AliyunLogs/Actiontrail/ap-southeast-6/2026/09/25/"
                                       "Actiontrail_ap-southeast-6_20260925070451_1002_4_1146_")
                           + sampleMd5 + ".gz");

    ASSERT_TRUE(name.has_value());
    EXPECT_EQ(*name, (DeliveredName{"bucket/actiontrail", "", "ap-southeast-6",
                                    *parseIso8601("2026-09-25T07:04:51Z"), 4, 1146, sampleMd5}));
}

TEST(DeliveredNameTest, ReadsTheAccountOfALayoutOfSeveral)
{
    const auto name = parseDeliveredName(
        std::string("AliyunLogs/Actiontrail/rd-abc/1234567890123456/cn-hangzhou/2026/10/13/"
                    "Actiontrail_cn-hangzhou_20261013075958_1002_391_54919_")
        + sampleMd5 + ".gz");

    ASSERT_TRUE(name.has_value());
    EXPECT_EQ(name->account, "1234567890123456");
    EXPECT_EQ(name->trail, "");
    EXPECT_EQ(name->events, 391U);
}

TEST(DeliveredNameTest, AFileTakenOutOfItsFoldersKeepsWhatItsNameSays)
{
    const auto name = parseDeliveredName(std::string("mail/Actiontrail_cn-hangzhou_20261013075958_1002_0_20_")
                                         + sampleMd5 + ".gz");

    ASSERT_TRUE(name.has_value());
    EXPECT_EQ(name->trail, "mail");
    EXPECT_EQ(name->account, "");
    EXPECT_EQ(name->events, 0U);
}

TEST(DeliveredNameTest, ReadsCloudTrail)
{
    const auto name =
        parseDeliveredName("logs/AWSLogs/111122223333/CloudTrail/us-east-1/2017/12/11/"
                           "111122223333_CloudTrail_us-east-1_20171211T1505Z_abcdefGHIJ.json.gz");

    ASSERT_TRUE(name.has_value());
    EXPECT_EQ(*name,
              (DeliveredName{
                  "logs", "111122223333", "us-east-1", *parseIso8601("2017-12-11T15:05:00Z"), {}, {}, {}}));
}

TEST(DeliveredNameTest, SaysWhatAFileHolds)
{
    const std::map<std::string, DeliveredKind> kinds{
        {"1_CloudTrail_eu-west-1_20261001T0005Z_A.json.gz", DeliveredKind::Events},
        {"1_CloudTrail-Insight_eu-west-1_20261001T0410Z_A.json.gz", DeliveredKind::Insights},
        {"1_CloudTrail-NetworkActivity_eu-west-1_20261001T0310Z_A.json.gz", DeliveredKind::NetworkActivity},
        {"1_CloudTrail-Aggregated_eu-west-1_20261001T0515Z_A.json.gz", DeliveredKind::Summaries},
        {std::string("AliyunLogs/Actiontrail/cn-a/2026/10/01/Actiontrail_cn-a_20261001041000_1002_3_308_")
             + sampleMd5 + ".gz",
         DeliveredKind::Events},
        {std::string(
             "AliyunLogs/Actiontrail-Insight/cn-a/2026/10/01/Actiontrail_cn-a_20261001041000_1002_3_308_")
             + sampleMd5 + ".gz",
         DeliveredKind::Insights},
    };

    for (const auto& [path, kind] : kinds) {
        const auto name = parseDeliveredName(path);
        ASSERT_TRUE(name.has_value()) << path;
        EXPECT_EQ(name->kind, kind) << path;
    }
}

TEST(DeliveredNameTest, NothingIsReadIntoOtherNames)
{
    for (const auto* path : {
             "",
             "events.json.gz",
             "Actiontrail_cn_20261013075958_1002_1_2_nomd5.gz",
             "Actiontrail_cn_20261399075958_1002_1_2_8d2a62c7317236ee7bf50184a428d8a9.gz",
             "Actiontrail_cn_20261013075958_1002_-1_2_8d2a62c7317236ee7bf50184a428d8a9.gz",
             "Actiontrail_cn_20261013075958_1002_99999999999999999999999_2_8d2a62c7317236ee7bf50184a428d8a9."
             "gz",
             "111122223333_CloudTrail-Digest_us-east-1_trail_us-east-1_20171211T150500Z.json.gz",
             "Actiontrail__20261013075958_1002_1_2_8d2a62c7317236ee7bf50184a428d8a9.gz",
             "111122223333_CloudTrail_us-east-1_yesterday_abc.json.gz",
             "111122223333_CloudTrail__20171211T1505Z_abc.json.gz",
         }) {
        EXPECT_EQ(parseDeliveredName(path), std::nullopt) << path;
    }
}

} // namespace
} // namespace trailscope
