// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/word_pattern.h"

#include <gtest/gtest.h>

namespace trailscope {
namespace {

using Order = WordPattern::Order;

bool hasWords(std::string_view text, std::string_view pattern)
{
    return WordPattern::make(pattern, Order::Any).matches(text);
}

bool hasPhrase(std::string_view text, std::string_view pattern)
{
    return WordPattern::make(pattern, Order::Adjacent).matches(text);
}

TEST(WordPatternTest, EveryWordOccursInAnyOrderAndCase)
{
    EXPECT_TRUE(hasWords("The request was not authorized.", "AUTHORIZED. not"));
    EXPECT_FALSE(hasWords("The request was not authorized.", "not authorised"));
    EXPECT_FALSE(hasWords("The request was not authorized.", "author"));
    EXPECT_FALSE(hasWords("", "a"));
}

TEST(WordPatternTest, DelimitersAreThoseOfSimpleLogService)
{
    for (const char delimiter : std::string_view(" ,'\";=()[]{}?@&<>/:\n\t\r")) {
        EXPECT_TRUE(hasWords(std::string("one") + delimiter + "two", "two one")) << delimiter;
    }
    for (const char inside : std::string_view(".-_\\*!#$%+~|")) {
        EXPECT_FALSE(hasWords(std::string("one") + inside + "two", "one")) << inside;
    }
}

TEST(WordPatternTest, WordsOfPublishedRulesAreFound)
{
    EXPECT_TRUE(hasWords("Jiro@example.onaliyun.com", "Jiro"));
    EXPECT_TRUE(hasWords("ACS::ECS::Disk;ACS::ECS::Instance", "ACS::ECS::Instance"));
    EXPECT_TRUE(hasWords("/?acl", "acl"));
    EXPECT_TRUE(hasWords("Forbidden.RAM", "Forbidden.*"));
    EXPECT_FALSE(hasWords("Forbidden", "Forbidden.*"));
    EXPECT_FALSE(hasWords("Forbidden.RAM", "Forbidden"));
}

TEST(WordPatternTest, AWildcardReachesAsFarAsItsWord)
{
    EXPECT_TRUE(hasWords("Mozilla/5.0 (Windows)", "Moz*"));
    EXPECT_TRUE(hasWords("Mozilla/5.0 (Windows)", "*dows 5.?"));
    EXPECT_FALSE(hasWords("Mozilla/5.0 (Windows)", "Moz*Windows"));
    EXPECT_FALSE(hasWords("a?b", "a?b")); // the sign is a delimiter
    EXPECT_TRUE(hasWords("a?b", "a\\?b"));
    EXPECT_TRUE(hasWords("50*", "50\\*"));
    EXPECT_FALSE(hasWords("500", "50\\*"));
}

TEST(WordPatternTest, LettersOfAnyAlphabetHaveNoCase)
{
    EXPECT_TRUE(hasWords("(Ärger, groß)", "ÄRGER"));
    EXPECT_TRUE(hasWords("山田 太郎", "太郎 山田"));
    EXPECT_FALSE(hasWords("山田太郎", "山田"));
}

TEST(WordPatternTest, AWordlessPatternMatchesNothing)
{
    EXPECT_FALSE(hasWords("/", "/"));
    EXPECT_FALSE(hasPhrase("", ""));
}

TEST(WordPatternTest, APhraseIsItsWordsNextToEachOther)
{
    EXPECT_TRUE(hasPhrase("login: failed  authentication!", "Failed authentication!"));
    EXPECT_TRUE(hasPhrase("a a b", "a b"));
    EXPECT_FALSE(hasPhrase("authentication failed", "failed authentication"));
    EXPECT_FALSE(hasPhrase("failed first authentication", "failed authentication"));
    EXPECT_FALSE(hasPhrase("failed", "failed authentication"));
}

TEST(WordPatternTest, TheNeedleIsInEveryMatchingText)
{
    EXPECT_EQ(WordPattern::make("ab CDE f*", Order::Any).needle(), "cde");
    EXPECT_EQ(WordPattern::make("a*bcd?e", Order::Any).needle(), "bcd");
    EXPECT_EQ(WordPattern::make("DOMAIN\\\\taro", Order::Any).needle(), "domain");
    EXPECT_EQ(WordPattern::make("*", Order::Any).needle(), "");
    EXPECT_EQ(WordPattern::make("山田", Order::Any).needle(), "");
}

} // namespace
} // namespace trailscope
