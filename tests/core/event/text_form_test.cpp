// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text_buffer.h"
#include "core/event/raw_value.h"
#include "core/event/text_form.h"

#include <gtest/gtest.h>
#include <sstream>
#include <vector>

namespace trailscope {
namespace {

using Texts = std::vector<std::string>;

//! The records that are made of a text, one a line.
Texts madeOf(std::string text)
{
    const auto size = text.size();
    text.append(TextBuffer::padding, '\0');
    const auto plain = std::string_view(text).substr(0, size);
    const auto append = jsonMakerFor(plain);
    std::string json;
    if (append != nullptr) {
        append(plain, json);
    }
    Texts lines;
    std::istringstream stream(json);
    for (std::string line; std::getline(stream, line);) {
        lines.push_back(line);
    }
    return lines;
}

std::string value(std::string_view record, std::string_view path)
{
    return rawValue(record, path).value_or("nothing");
}

std::string ossLine(std::string_view agent, std::string_view behind = "",
                    std::string_view requestId = "5F0000000000000000000001")
{
    return R"(203.0.113.5 - - [01/Oct/2026:09:00:00 +0800] "GET /a HTTP/1.1" 200 1024 33 "-" ")"
         + std::string(agent) + R"(" "pay.oss-cn-hangzhou.aliyuncs.com" ")" + std::string(requestId)
         + R"(" "true" "200000000000000001" "GetObject" "pay" "real" 1024 30 "-" 200 "1000000000000001" 0 "-" "standard" "-" "-" "LTAIREAL")"
         + std::string(behind) + "\n";
}

TEST(TextFormTest, JsonInUtf8IsLeftAsItIs)
{
    EXPECT_EQ(jsonMakerFor(R"({"Records":[]})"), nullptr);
    EXPECT_EQ(jsonMakerFor("\xef\xbb\xbf [1]"), nullptr);
    EXPECT_EQ(jsonMakerFor("hello"), nullptr);
    EXPECT_EQ(jsonMakerFor(""), nullptr);
}

TEST(TextFormTest, LinesOfAnExportTaskLoseTheirTimes)
{
    EXPECT_EQ(madeOf("2026-10-02T01:10:00.000Z {\"a\":1}\n2026-10-02T01:11:00.000Z {\"b\":2}\nmore"),
              (Texts{R"({"a":1})", R"({"b":2})", "more"}));
}

TEST(TextFormTest, RecordsOfStreamsAreReadFromBase64)
{
    // {"a":1} and {"b":2}, each in Base64
    EXPECT_EQ(
        madeOf(
            R"({"records":[{"recordId":"1","data":"eyJhIjoxfQ=="},{"recordId":"2","data":"eyJiIjoyfQ=="}]})"),
        (Texts{R"({"a":1})", R"({"b":2})"}));
    EXPECT_EQ(
        madeOf(R"({"Records": [{"SequenceNumber": "4", "Data": "eyJhIjoxfQ==", "PartitionKey": "p"}]})"),
        (Texts{R"({"a":1})"}));
    EXPECT_EQ(madeOf(R"({"records":[{"recordId":"1","data":"eyJhIjoxfQ=="},{"data":"eyJ!"}]})"),
              (Texts{R"({"a":1})", R"("eyJ!")"}));
}

TEST(TextFormTest, AnEventWithBase64AmongItsParametersIsLeftAsItIs)
{
    EXPECT_EQ(jsonMakerFor(R"({"eventName":"A","requestParameters":{"recordId":"1","data":"eyJhIjoxfQ=="}})"),
              nullptr);
    EXPECT_EQ(jsonMakerFor(R"({"Events":[],"NextToken":"eyJhIjoxfQ==","recordId":"1"})"), nullptr);
    EXPECT_EQ(jsonMakerFor(R"({"awslogs":{"data":"H4sIAAAA"}})"), nullptr);
}

TEST(TextFormTest, ATableInUtf16IsReadToo)
{
    const std::string table = "@timestamp,@message\n1,\"{\"\"a\"\":1}\"\n";
    std::string utf16 = "\xff\xfe";
    for (const char c : table) {
        utf16 += c;
        utf16 += '\0';
    }
    EXPECT_EQ(madeOf(utf16), madeOf(table));
    EXPECT_EQ(madeOf(table).size(), 1U);
}

TEST(TextFormTest, ATableThatIsCutHasNoEventOfItsLastRow)
{
    const std::string table =
        "eventId,eventTime,eventName\n1,2026-10-01T00:00:00Z,\"A\"\n2,2026-10-01T00:00:00Z,\"B\"";
    const auto lastRow = table.rfind("2,2026");
    EXPECT_EQ(madeOf(table).size(), 2U);
    for (std::size_t cut = lastRow + 1; cut < table.size(); ++cut) {
        if (table[cut - 1] == ',') {
            continue; // an empty cell, as the last one may be
        }
        const auto made = madeOf(table.substr(0, cut));

        ASSERT_EQ(made.size(), 2U) << cut;
        EXPECT_EQ(made.back().front(), '"') << cut;
    }
}

TEST(TextFormTest, TheBucketArnGivesTheRegion)
{
    const auto with = madeOf(ossLine("curl", R"( "acs:oss:oss-cn-hangzhou:1000000000000001:pay")")).front();
    EXPECT_EQ(value(with, "acsRegion"), "cn-hangzhou");
    EXPECT_EQ(value(with, "requestParameters.bucketArn"), "acs:oss:oss-cn-hangzhou:1000000000000001:pay");
    EXPECT_EQ(value(madeOf(ossLine("curl")).front(), "acsRegion"), "nothing");
    EXPECT_EQ(value(madeOf(ossLine("curl", R"( "added later" 7)")).front(), "userIdentity.accessKeyId"),
              "LTAIREAL");
}

TEST(TextFormTest, ARequestWithoutAnIdHasNoEventId)
{
    const auto record = madeOf(ossLine("curl", "", "-")).front();
    EXPECT_EQ(value(record, "eventId"), "nothing");
    EXPECT_EQ(value(record, "requestId"), "nothing");
    EXPECT_EQ(value(record, "eventName"), "GetObject");
}

//! Whatever the agent holds, a line gives its own request or none.
TEST(TextFormTest, QuotesInAnAgentForgeNoRequest)
{
    const std::vector<std::string> forged{"pay.oss-cn-hangzhou.aliyuncs.com",
                                          "5F0000000000000000000099",
                                          "true",
                                          "2",
                                          "GetObject",
                                          "pay",
                                          "forged",
                                          "1",
                                          "1",
                                          "-",
                                          "1",
                                          "1000000000000001",
                                          "0",
                                          "-",
                                          "standard",
                                          "-",
                                          "-",
                                          "LTAIFORGED",
                                          "acs:oss:oss-x:1:pay"};
    for (std::size_t first = 0; first < forged.size(); ++first) {
        std::string agent = "x";
        for (std::size_t count = 0; count + first < forged.size(); ++count) {
            agent += "\" \"" + forged[first + count];
            for (const std::string_view behind : {"", R"( "acs:oss:oss-cn-hangzhou:1:pay")"}) {
                const auto record = madeOf(ossLine("sound") + ossLine(agent, behind)).at(1);

                EXPECT_TRUE(record.starts_with("\"203.")
                            || value(record, "requestParameters.objectName") == "real")
                    << agent << record;
            }
        }
    }
}

TEST(TextFormTest, BracesInALineThatIsNoRequestAreNoRecord)
{
    const auto made =
        madeOf(ossLine("sound") + ossLine(R"(x" {"eventName":"Forged","eventTime":"2026-10-01T00:00:00Z"})"));

    ASSERT_EQ(made.size(), 2U);
    EXPECT_EQ(made.back().front(), '"');
    EXPECT_EQ(made.back().find("{\"eventName"), std::string::npos);
}

std::string ossRow(std::string_view topic, std::string_view more)
{
    return R"({"__topic__": ")" + std::string(topic)
         + R"(", "__time__": "1790816404", "__source__": "log_service", )"
           R"("bucket": "pay", "operation": "DeleteObjects", "request_id": "5F05", "http_status": "200")"
         + std::string(more) + "}\n";
}

TEST(TextFormTest, ATimeWithoutAZoneIsThatOfLogService)
{
    for (const std::string_view time : {"", R"(, "time": "01/Oct/2026:09:00:04")"}) {
        EXPECT_EQ(value(madeOf(ossRow("oss_access_log", time)).front(), "eventTime"), "2026-10-01T01:00:04Z");
    }
    EXPECT_EQ(value(madeOf(ossRow("oss_access_log", R"(, "time": "01/Oct/2026:09:00:05 +0800")")).front(),
                    "eventTime"),
              "2026-10-01T09:00:05+0800");
}

TEST(TextFormTest, AnAgentIsReadUnderEachOfItsNames)
{
    for (const std::string name : {"user-agent", "user_agent", "User-Agent"}) {
        EXPECT_EQ(
            value(madeOf(ossRow("oss_access_log", ", \"" + name + "\": \"ossutil\"")).front(), "userAgent"),
            "ossutil");
    }
}

TEST(TextFormTest, EachObjectOfABatchDeletionIsAnEventOfItsOwn)
{
    const auto made = madeOf(ossRow("oss_access_log", R"(, "object": "-")")
                             + ossRow("oss_batch_delete_log", R"(, "object": "2026%2F0.csv")")
                             + ossRow("oss_batch_delete_log", R"(, "object": "2026%2F1.csv")"));

    ASSERT_EQ(made.size(), 3U);
    EXPECT_EQ(value(made[0], "eventId"), "5F05/access-log");
    EXPECT_EQ(value(made[1], "eventId"), "5F05/batch-delete/2026/0.csv");
    EXPECT_EQ(value(made[2], "resourceName"), "pay/2026/1.csv");
    EXPECT_EQ(value(made[2], "requestParameters.objectName"), "2026%2F1.csv");
    EXPECT_EQ(value(made[2], "requestId"), "5F05");
}

TEST(TextFormTest, EachVersionOfAnObjectIsDeletedByAnEventOfItsOwn)
{
    const auto made = madeOf(ossRow("oss_batch_delete_log", R"(, "object": "a", "version_id": "v1")")
                             + ossRow("oss_batch_delete_log", R"(, "object": "a", "version_id": "v2")"));

    ASSERT_EQ(made.size(), 2U);
    EXPECT_EQ(value(made[0], "eventId"), "5F05/batch-delete/a/v1");
    EXPECT_EQ(value(made[1], "eventId"), "5F05/batch-delete/a/v2");
}

TEST(TextFormTest, WhatAnEventHasNoNameForIsKept)
{
    const auto record = madeOf(ossRow("oss_access_log", R"(, "sign_type": "NORMAL_SIGN4", "vpc_addr": 7,
        "bucket_location": "oss-cn-hangzhou" , "__tag__:__pack_id__":"p-1")"))
                            .front();
    EXPECT_EQ(value(record, "additionalEventData.sign_type"), "NORMAL_SIGN4");
    EXPECT_EQ(value(record, "additionalEventData.vpc_addr"), "7");
    EXPECT_EQ(value(record, "acsRegion"), "cn-hangzhou");
    EXPECT_EQ(value(record, "__tag__:__pack_id__"), "p-1");
    EXPECT_EQ(value(record, "__topic__"), "oss_access_log");
}

TEST(TextFormTest, WhatStandsBetweenRowsStaysForTheParserToTell)
{
    const auto row = ossRow("oss_access_log", "");
    const auto made = madeOf("[" + row + ",," + row);

    ASSERT_EQ(made.size(), 2U);
    EXPECT_EQ(made[0].front(), '[');
    EXPECT_EQ(made[1].substr(0, 3), ",,{");
}

} // namespace
} // namespace trailscope
