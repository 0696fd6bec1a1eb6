// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/raw_value.h"

#include <gtest/gtest.h>

namespace trailscope {
namespace {

constexpr std::string_view sampleRecord = R"({
  "eventId": "F23A", "eventName": "RunInstances", "isGlobal": true, "eventVersion": 1, "errorCode": null,
  "requestParameters": {"RegionId": "cn-hangzhou", "LookupAttribute.1.Key": "EventName",
                        "SystemDisk": {"Size": 40, "Size.Unit": "GB"}, "Ids": ["i-1", "i-2"], "Nothing": null},
  "userIdentity": {"userName": "\u5c71\u7530", "path": "a\/b\n"}, "big": 123456789012345678901234567890})";

std::optional<std::string> value(std::string_view path)
{
    return rawValue(sampleRecord, path);
}

TEST(RawValueTest, TextsComeUnescapedAndEverythingElseAsInTheRecord)
{
    EXPECT_EQ(value("eventId"), "F23A");
    EXPECT_EQ(value("userIdentity.userName"), "山田");
    EXPECT_EQ(value("userIdentity.path"), "a/b\n");
    EXPECT_EQ(value("isGlobal"), "true");
    EXPECT_EQ(value("eventVersion"), "1");
    EXPECT_EQ(value("big"), "123456789012345678901234567890");
    EXPECT_EQ(value("requestParameters.Ids"), R"(["i-1", "i-2"])");
    EXPECT_EQ(value("requestParameters.SystemDisk"), R"({"Size": 40, "Size.Unit": "GB"})");
}

TEST(RawValueTest, KeysIgnoreCaseAndMayHoldDots)
{
    EXPECT_EQ(value("requestparameters.regionid"), "cn-hangzhou");
    EXPECT_EQ(value("requestParameters.LookupAttribute.1.Key"), "EventName");
    EXPECT_EQ(value("requestParameters.SystemDisk.Size"), "40");
    EXPECT_EQ(value("requestParameters.SystemDisk.Size.Unit"), "GB");
}

TEST(RawValueTest, KeysThatDifferInCaseOnlyAreTwo)
{
    const std::string record =
        R"({"eventName":"X","note":{"Key":1,"key":2.50,"KEY":{"a":3}},"Note":{"key":9}})";

    EXPECT_EQ(rawValue(record, "note.Key"), "1");
    EXPECT_EQ(rawValue(record, "note.key"), "2.50") << "numbers keep their text";
    EXPECT_EQ(rawValue(record, "note.KEY.a"), "3");
    EXPECT_EQ(rawValue(record, "Note.key"), "9");
    EXPECT_EQ(rawValue(record, "note.kEy"), "1") << "the first, when none is written so";
}

TEST(RawValueTest, WhatIsNotThereOrNullIsNothing)
{
    for (const auto* path :
         {"", ".", "nothing", "errorCode", "requestParameters.Nothing", "requestParameters.",
          "requestParameters.Region", "eventId.more", "requestParameters.Ids.more"}) {
        EXPECT_EQ(value(path), std::nullopt) << path;
    }
}

TEST(RawValueTest, TheEventIsFoundInWhateverLiesAroundIt)
{
    const std::string inner = R"({"eventName": "Login", "data": {"x": 1}})";
    const std::string asText = R"("{\"eventName\": \"Login\", \"data\": {\"x\": 1}}")";
    for (const auto& record :
         {inner, R"({"event": )" + inner + "}", R"({"owner_id": "1", "event": )" + asText + "}",
          R"({"source": "a", "contents": {"__topic__": "t", "event": )" + asText + "}}",
          R"({"id": "1", "data": )" + inner + "}", R"({"detail-type": "x", "detail": )" + inner + "}",
          R"({"EventId": "9", "EventName": "Outer", "CloudTrailEvent": )" + asText + "}"}) {
        EXPECT_EQ(rawValue(record, "eventName"), "Login") << record;
        EXPECT_EQ(rawValue(record, "data.x"), "1") << record;
    }
}

TEST(RawValueTest, RequestParameterJsonStandsInForMissingParameters)
{
    const std::string json =
        R"("requestParameterJson": "{\"RegionId\":\"cn-beijing\",\"Disk\":{\"Size\":5}}")";
    const std::string without = R"({"eventName": "x", )" + json + "}";
    const std::string isNull = R"({"eventName": "x", "requestParameters": null, )" + json + "}";
    const std::string with =
        R"({"eventName": "x", )" + json + R"(, "requestParameters": {"RegionId": "own"}})";

    EXPECT_EQ(rawValue(without, "requestParameters.RegionId"), "cn-beijing");
    EXPECT_EQ(rawValue(without, "requestParameters.Disk.Size"), "5");
    EXPECT_EQ(rawValue(without, "requestParameters"), R"({"RegionId":"cn-beijing","Disk":{"Size":5}})");
    EXPECT_EQ(rawValue(isNull, "requestParameters.RegionId"), "cn-beijing");
    EXPECT_EQ(rawValue(with, "requestParameters.RegionId"), "own");
    EXPECT_EQ(rawValue(with, "requestParameters.Disk.Size"), std::nullopt);
    EXPECT_EQ(rawValue(with, "requestParameterJson"), R"({"RegionId":"cn-beijing","Disk":{"Size":5}})");
}

TEST(RawValueTest, NoJsonGivesNothing)
{
    for (const auto* record : {"", " ", "[]", "1", "{", R"({"a")", R"({"a": )", R"({"a": "x)",
                               "{\"a\": \"\xff\"}", R"({"event": "not json", "b": 1})"}) {
        EXPECT_EQ(rawValue(record, "a"), std::nullopt) << record;
    }
}

TEST(RawValueTest, ValuesBeforeABreakInTheRecordAreStillFound)
{
    EXPECT_EQ(rawValue(R"({"eventName": "x", "bad": [1,, 2]})", "eventName"), "x");
}

TEST(RawValueTest, PathsGoThroughArraysAndTextsOfJson)
{
    using Texts = std::vector<std::string>;
    constexpr std::string_view record = R"({"eventName": "E",
        "resources": [{"ARN": "a", "type": "T"}, {"ARN": null}, {"arn": "b"}, 3],
        "requestParameters": {
            "containerDefinitions": [{"command": ["sh", "-c"]}, {"command": []}],
            "nested": [[{"x": 1}], [{"x": 2}, {"x": ""}]],
            "text": "[{\"x\": \"in text\"}]", "ids": "[\"vsw-1\",\"vsw-2\"]",
            "Key.1.Name": [{"a.b": "dotted"}], "broken": "[1, 2"}})";
    EXPECT_EQ(rawValues(record, "resources.ARN"), (Texts{"a", "b"}));
    EXPECT_EQ(rawValues(record, "requestParameters.containerDefinitions.command"),
              (Texts{R"(["sh", "-c"])", "sh", "-c", "[]"}));
    EXPECT_EQ(rawValues(record, "requestParameters.nested.x"), (Texts{"1", "2", ""}));
    EXPECT_EQ(rawValues(record, "requestParameters.text.x"), Texts{"in text"});
    EXPECT_EQ(rawValues(record, "requestParameters.ids"), (Texts{R"(["vsw-1","vsw-2"])", "vsw-1", "vsw-2"}));
    EXPECT_EQ(rawValues(record, "requestParameters.Key.1.Name.a.b"), Texts{"dotted"});
    EXPECT_EQ(rawValues(record, "requestParameters.broken"), Texts{"[1, 2"});
    EXPECT_EQ(rawValues(record, "resources.nothing"), Texts{});
}

} // namespace
} // namespace trailscope
