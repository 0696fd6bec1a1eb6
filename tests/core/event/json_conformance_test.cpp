// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/trail_parser.h"

#include <cstring>
#include <gtest/gtest.h>
#include <vector>

namespace trailscope {
namespace {

using namespace std::string_view_literals;

class Counter final : public EventSink {
public:
    void event(const EventFields& /*event*/, std::uint32_t /*offset*/) override { ++events; }
    void damaged(const Error& /*error*/, std::uint32_t /*offset*/) override { ++damage; }

    std::size_t events = 0;
    std::size_t damage = 0;
};

//! Is the text refused: as a whole or by damage that is told?
bool isRefused(std::string_view json, Counter& counter)
{
    TextBuffer text;
    EXPECT_TRUE(text.reserve(json.size() + 1));
    std::memcpy(text.data(), json.data(), json.size());
    text.setSize(json.size());
    TrailParser parser;
    const auto error = parser.parse(text, counter);
    return error || counter.damage > 0;
}

// Cases after RFC 8259, in the manner of the public conformance suites: each rule broken once.
const std::vector<std::string_view> brokenTexts{"[1 true]"sv,
                                                "[a\xe5]"sv,
                                                "[\"\": 1]"sv,
                                                "[\"\"],"sv,
                                                "[,1]"sv,
                                                "[1,,2]"sv,
                                                "[\"x\",,]"sv,
                                                "[\"x\"]]"sv,
                                                "[\"\",]"sv,
                                                "[\"x\""sv,
                                                "[x"sv,
                                                "[3[4]]"sv,
                                                "[1:2]"sv,
                                                "[,]"sv,
                                                "[-]"sv,
                                                "[   , \"\"]"sv,
                                                "[1,]"sv,
                                                "[*]"sv,
                                                "[1,\n1\n,1"sv,
                                                "[{}"sv,
                                                "[fals]"sv,
                                                "[nul]"sv,
                                                "[tru]"sv,
                                                "123\0"sv,
                                                "[++1234]"sv,
                                                "[+1]"sv,
                                                "[+Inf]"sv,
                                                "[-01]"sv,
                                                "[-1.0.]"sv,
                                                "[-2.]"sv,
                                                "[-NaN]"sv,
                                                "[.-1]"sv,
                                                "[.2e-3]"sv,
                                                "[0.1.2]"sv,
                                                "[0.3e+]"sv,
                                                "[0.e1]"sv,
                                                "[0E+]"sv,
                                                "[1.0e-]"sv,
                                                "[1 000.0]"sv,
                                                "[1eE2]"sv,
                                                "[2.e+3]"sv,
                                                "[Inf]"sv,
                                                "[NaN]"sv,
                                                "[0x42]"sv,
                                                "[Infinity]"sv,
                                                "[- 1]"sv,
                                                "[-012]"sv,
                                                "[1ea]"sv,
                                                "[012]"sv,
                                                "[\"x\", truth]"sv,
                                                "{[: \"x\"}"sv,
                                                "{\"x\", null}"sv,
                                                "{\"x\"::\"b\"}"sv,
                                                "{\"a\":\"a\" 123}"sv,
                                                "{key: 'value'}"sv,
                                                "{\"a\" b}"sv,
                                                "{:\"b\"}"sv,
                                                "{\"a\""sv,
                                                "{\"a\":"sv,
                                                "{1:1}"sv,
                                                "{null:null}"sv,
                                                "{\"id\":0,,,,,}"sv,
                                                "{'a':0}"sv,
                                                "{\"id\":0,}"sv,
                                                "{\"a\":\"b\"}/**/"sv,
                                                "{\"a\":\"b\"}#"sv,
                                                "{a: \"b\"}"sv,
                                                "{\"a\":\"a"sv,
                                                "{ \"foo\" : \"bar\", \"a\" }"sv,
                                                " "sv,
                                                "[\"\\uD800\\\"]"sv,
                                                "[\"\\x00\"]"sv,
                                                "[\"\\\\\\\"]"sv,
                                                "[\"\\u00A\"]"sv,
                                                "[\"a\0a\"]"sv,
                                                "[\"\t\"]"sv,
                                                "\"\\UA66D\""sv,
                                                "<.>"sv,
                                                "[<null>]"sv,
                                                "[1]x"sv,
                                                "[\"asd]"sv,
                                                "[True]"sv,
                                                "1]"sv,
                                                "{\"x\": true,"sv,
                                                "[][]]x"sv,
                                                "]"sv,
                                                "\xef\xbb{}"sv,
                                                "\xe5"sv,
                                                "[",
                                                "",
                                                "2@",
                                                "{}}",
                                                "{\"\":",
                                                "{\"a\":/*c*/\"b\"}",
                                                "[\"a\",\n4\n,1,",
                                                "[\\u000A\"\"]",
                                                "\xe2\x81\xa0",
                                                "[\xe2\x81\xa0]",
                                                "\0"sv,
                                                "\xef\xbb\xbf"sv};

TEST(JsonConformanceTest, WhatIsNoJsonGivesNoEventAndAReason)
{
    for (const auto text : brokenTexts) {
        Counter counter;
        EXPECT_TRUE(isRefused(text, counter)) << text;
        EXPECT_EQ(counter.events, 0U) << text;
    }
}

TEST(JsonConformanceTest, SoundJsonWithoutEventsIsNoTrail)
{
    for (const auto text : {"[[]   ]"sv,
                            "[\"\"]"sv,
                            "[false]"sv,
                            "[null, 1, \"1\", {}]"sv,
                            "[null]"sv,
                            "[1\n]"sv,
                            "[1,null,null,null,2]"sv,
                            "[123e65]"sv,
                            "[0e+1]"sv,
                            "[-0]"sv,
                            "[1E-2]"sv,
                            "{\"a\":[]}"sv,
                            "{\"\":0}"sv,
                            "{\"foo\\u0000bar\": 42}"sv,
                            "[\"\\uD801\\udc37\"]"sv,
                            "42"sv,
                            "\"x\""sv,
                            "{\"a\":\"b\",\"a\":\"c\"}"sv,
                            "[\"\xf4\x8f\xbf\xbf\"]"sv,
                            "true"sv,
                            " [true] "sv}) {
        Counter counter;
        EXPECT_TRUE(isRefused(text, counter)) << text;
        EXPECT_EQ(counter.events, 0U) << text;
    }
}

TEST(JsonConformanceTest, DepthAndSizeAreNoCrash)
{
    for (const std::size_t depth : {std::size_t{1'000}, std::size_t{1'000'000}}) {
        Counter open;
        EXPECT_TRUE(isRefused(std::string(depth, '['), open));
        Counter objects;
        std::string text;
        for (std::size_t i = 0; i < depth; ++i) {
            text += R"({"event":)";
        }
        EXPECT_TRUE(isRefused(text, objects));
    }
    Counter huge;
    const auto event = R"([{"eventId":"1","eventName":"A","eventTime":"9999-12-31T23:59:59Z","x":")"
                     + std::string(std::size_t{100} << 20U, 'x')
                     + R"("},{"eventId":"2","eventName":"B","eventTime":"1969-12-31T23:59:59Z"}])";
    EXPECT_FALSE(isRefused(event, huge));
    EXPECT_EQ(huge.events, 2U);
}

} // namespace
} // namespace trailscope
