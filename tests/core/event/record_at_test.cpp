// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/record_at.h"

#include <gtest/gtest.h>
#include <random>
#include <string>

namespace trailscope {

namespace {

//! The same, one character after another. A backslash outside a string is no JSON, and only takes a quote
//! away.
std::size_t plainExtent(std::string_view text)
{
    std::size_t depth = 0;
    bool inString = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '\\') {
            i += i + 1 < text.size() && (text[i + 1] == '"' || text[i + 1] == c) ? 1U : 0U;
        } else if (c == '"') {
            inString = !inString;
        } else if (!inString && (c == '{' || c == '[')) {
            ++depth;
        } else if (!inString && (c == '}' || c == ']') && --depth == 0) {
            return i + 1;
        }
    }
    return 0;
}

} // namespace

TEST(RecordAtTest, ARecordEndsWithItsMatchingBracket)
{
    EXPECT_EQ(recordAt(R"([{"a":{"b":[1]}},{"c":2}])", 1), R"({"a":{"b":[1]}})");
    EXPECT_EQ(recordAt(R"([{"a":{"b":[1]}},{"c":2}])", 17), R"({"c":2})");
    EXPECT_EQ(recordAt(R"({"a":"}\"}\\"}x)", 0), R"({"a":"}\"}\\"})");
}

TEST(RecordAtTest, NoWholeRecordIsNone)
{
    EXPECT_EQ(recordAt(R"({"a":{})", 0), "");
    EXPECT_EQ(recordAt(R"({"a":"})", 0), "");
    EXPECT_EQ(recordAt(R"({"a":1})", 1), "");
    EXPECT_EQ(recordAt(R"({"a":1})", 7), "");
    EXPECT_EQ(recordAt(R"({"a":1})", 0, 6), "") << "longer than allowed";
    EXPECT_EQ(recordAt(R"({"a":1})", 0, 7), R"({"a":1})");
    EXPECT_EQ(extentAt("", 0), "");
}

TEST(RecordAtTest, RandomTextsEndWhereTheyDoByCharacters)
{
    std::mt19937 random(5);
    std::size_t whole = 0;
    for (int i = 0; i < 20'000; ++i) {
        std::string text(1 + random() % 3, "{["[random() % 2]);
        const auto size = random() % 300;
        while (text.size() < size) {
            text += R"({}[]""\\\aaaaaaaaaaaaaaaaaaaaaaaaaaa)"[random() % 36];
        }

        const auto extent = extentAt(text.data(), text.size());

        ASSERT_EQ(extent.size(), plainExtent(text)) << text;
        whole += extent.empty() ? 0U : 1U;
    }
    EXPECT_GT(whole, 1'000U);
}

} // namespace trailscope
