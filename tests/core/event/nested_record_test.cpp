// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/nested_record.h"
#include "core/event/struct_text.h"

#include <gtest/gtest.h>

namespace trailscope {
namespace {

std::string ofStruct(std::string_view text)
{
    std::string json = "before ";
    return appendStructText(text, json) ? json.substr(7) : "none, " + json;
}

std::string nested(std::string_view record)
{
    std::string padded(record);
    padded.append(simdjson::SIMDJSON_PADDING, ' ');
    JsonStructure structure;
    EXPECT_TRUE(structure.find(std::string_view(padded).substr(0, record.size())));
    std::string json;
    appendNestedRecord(JsonWalk(structure), json);
    return json;
}

TEST(StructTextTest, StructsAndArraysOfAthenaBecomeJson)
{
    EXPECT_EQ(ofStruct("{type=IAMUser, username=null, a={b=1, c=}, d=[x, {e=f}], g=}"),
              R"({"type":"IAMUser","username":null,"a":{"b":"1","c":""},"d":["x",{"e":"f"}],"g":""})");
    EXPECT_EQ(ofStruct("{}"), "{}");
    EXPECT_EQ(ofStruct("[]"), "[]");
}

TEST(StructTextTest, AValueEndsWhereTheNextNameBegins)
{
    EXPECT_EQ(ofStruct("{agent=Mozilla (X11, like Gecko), a=b=c, d=\"q\"}"),
              R"x({"agent":"Mozilla (X11, like Gecko)","a":"b=c","d":"\"q\""})x");
}

TEST(StructTextTest, WhatIsNoStructStaysAsItIs)
{
    for (const std::string_view text : {"", "a", "{", "{a", "{a=1", "{a=1}}", "{=1}", "[1", "{a={b=1}"}) {
        EXPECT_EQ(ofStruct(text), "none, before ") << text;
    }
    EXPECT_EQ(ofStruct(std::string(100'000, '[')), "none, before ");
}

TEST(NestedRecordTest, PathsBecomeObjects)
{
    EXPECT_EQ(
        nested(
            R"({"event.eventName":"A","event.userIdentity.type":"t","event.userIdentity.a.b":[1, 2],"x":1 })"),
        R"({"eventName":"A","userIdentity":{"a":{"b":[1, 2]},"type":"t"},"x":1})");
}

TEST(NestedRecordTest, TextsOfObjectsBecomeObjectsAndOthersStayTexts)
{
    EXPECT_EQ(nested(R"({"userIdentity":"{\"a\":1}","errorMessage":"{\"a\":1}","resources":"[{arn=x}]"})"),
              R"({"errorMessage":"{\"a\":1}","resources":[{"arn":"x"}],"userIdentity":{"a":1}})");
    EXPECT_EQ(nested(R"({"userIdentity":{"sessionContext":"{\"attributes\":{}}","k":1}})"),
              R"({"userIdentity":{"sessionContext":{"attributes":{}},"k":1}})");
    EXPECT_EQ(nested(R"({"responseElements":"{broken"})"), R"({"responseElements":"{broken"})");
}

} // namespace
} // namespace trailscope
