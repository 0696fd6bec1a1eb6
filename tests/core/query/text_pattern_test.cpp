// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/text_pattern.h"

#include <gtest/gtest.h>

namespace trailscope {
namespace {

bool isLike(std::string_view text, std::string_view pattern)
{
    return TextPattern::whole(pattern).matches(text);
}

TEST(TextPatternTest, APatternWithoutWildcardsIsTheWholeTextInAnyCase)
{
    EXPECT_TRUE(isLike("Taro", "tARO"));
    EXPECT_FALSE(isLike("Taro1", "Taro"));
    EXPECT_FALSE(isLike("Tar", "Taro"));
    EXPECT_TRUE(isLike("", ""));
    EXPECT_FALSE(isLike("a", ""));
}

TEST(TextPatternTest, StarsStandForAnyCharacters)
{
    for (const auto* pattern : {"*", "a*", "*c", "*b*", "a*c", "a*b*c", "abc*", "*abc", "**a**c**"}) {
        EXPECT_TRUE(isLike("abc", pattern)) << pattern;
    }
    for (const auto* pattern : {"b*", "*b", "a*a", "*ac*", "abc*c", "a*bc*c"}) {
        EXPECT_FALSE(isLike("abc", pattern)) << pattern;
    }
    EXPECT_TRUE(isLike("", "*"));
    EXPECT_TRUE(isLike("aab", "*ab"));
    EXPECT_TRUE(isLike("abab", "a*ab"));
    EXPECT_FALSE(isLike("ab", "ab*ab"));
}

TEST(TextPatternTest, AQuestionMarkStandsForOneCharacterHoweverManyBytesItHas)
{
    EXPECT_TRUE(isLike("abc", "a?c"));
    EXPECT_FALSE(isLike("ac", "a?c"));
    EXPECT_TRUE(isLike("a山c", "a?c"));
    EXPECT_TRUE(isLike("山田", "??"));
    EXPECT_FALSE(isLike("山田", "???"));
    EXPECT_TRUE(isLike("x山田y", "*??y"));
    EXPECT_TRUE(isLike("x山田y", "x*?y"));
    EXPECT_TRUE(isLike("x山田y", "*?田*"));
}

TEST(TextPatternTest, LettersBeyondAsciiHaveCaseToo)
{
    EXPECT_TRUE(isLike("ÉCOLE", "école"));
    EXPECT_TRUE(isLike("ΩMEGA", "?mega"));
    EXPECT_TRUE(isLike("straße", "STRA*E"));
    EXPECT_TRUE(isLike("xÉx", "*é*"));
    EXPECT_TRUE(isLike("a\nÉ", "*É"));
    EXPECT_FALSE(isLike("ecole", "école"));
}

TEST(TextPatternTest, BrokenUtf8InAPatternMatchesNothing)
{
    EXPECT_FALSE(isLike("a", "\xff*"));
}

TEST(TextPatternTest, EscapedWildcardsStandForThemselves)
{
    EXPECT_TRUE(isLike("a*b", R"(a\*b)"));
    EXPECT_FALSE(isLike("axb", R"(a\*b)"));
    EXPECT_TRUE(isLike(R"(a\b)", R"(a\\b)"));
    EXPECT_TRUE(isLike(R"(a\b)", R"(a\b)"));
    EXPECT_TRUE(isLike("é?", R"(é\?)"));
    EXPECT_FALSE(isLike("éx", R"(é\?)"));
}

TEST(TextPatternTest, AnywhereFindsThePatternInTheText)
{
    EXPECT_TRUE(TextPattern::anywhere("Bc").matches("abcd"));
    EXPECT_TRUE(TextPattern::anywhere("b?d").matches("abcde"));
    EXPECT_FALSE(TextPattern::anywhere("bd").matches("abcd"));
    EXPECT_TRUE(TextPattern::anywhere("b*d").matches("abcde"));
}

TEST(TextPatternTest, LiteralsAndPatternsTurnIntoEachOther)
{
    for (const auto* text : {"", "a", "*", "a?b", R"(\)", R"(\*)", R"(a\\b)", "山*"}) {
        EXPECT_EQ(literalText(escapedText(text)), text);
        EXPECT_FALSE(hasWildcards(escapedText(text))) << text;
        EXPECT_EQ(normalPattern(escapedText(text)), escapedText(text));
    }
    EXPECT_EQ(normalPattern(R"(a***b\c)"), R"(a*b\\c)");
}

} // namespace
} // namespace trailscope
