// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/unicode_escapes.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <string>

namespace trailscope {

namespace {

//! With a backslash for each `@`, so that no compiler takes the escapes for its own.
std::string operator""_escaped(const char* text, std::size_t size)
{
    std::string escaped(text, size);
    std::replace(escaped.begin(), escaped.end(), '@', '\\');
    return escaped;
}

} // namespace

TEST(UnicodeEscapesTest, CharactersStandWhereTheirEscapesStood)
{
    EXPECT_EQ(withoutUnicodeEscapes(R"({"a":"caf@u00e9"})"_escaped), R"({"a":"café"})");
    EXPECT_EQ(withoutUnicodeEscapes(R"(@u65e5@u672C@u8a9e)"_escaped), "日本語");
    EXPECT_EQ(withoutUnicodeEscapes(R"(a@u003db@u0026c)"_escaped), "a=b&c") << "as Gson writes them";
    EXPECT_EQ(withoutUnicodeEscapes(R"(@ud83d@ude00!)"_escaped), "😀!");
    EXPECT_EQ(withoutUnicodeEscapes("nothing to do"), "nothing to do");
    EXPECT_EQ(withoutUnicodeEscapes(""), "");
}

TEST(UnicodeEscapesTest, WhatWouldBreakTheJsonStaysEscaped)
{
    for (const auto* json : {R"(@u0022)", R"(@u005c)", R"(@u000a)", R"(@ud83d)", R"(@ud83d@u0041)",
                             R"(@ude00)", R"(@u12)", R"(@u12g4)", R"(@n@t@"@@)", R"(@@u00e9)", R"(@)"}) {
        const auto text = operator""_escaped(json, std::char_traits<char>::length(json));
        const auto expected = text == "\\ud83d\\u0041" ? std::string("\\ud83dA") : text;
        EXPECT_EQ(withoutUnicodeEscapes(text), expected);
    }
}

TEST(UnicodeEscapesTest, ATextWithoutThemIsKnownAtOnce)
{
    EXPECT_FALSE(mayHoldUnicodeEscape(R"({"a":"@"b"})"_escaped));
    EXPECT_TRUE(mayHoldUnicodeEscape(R"(@u00e9)"_escaped));
}

} // namespace trailscope
