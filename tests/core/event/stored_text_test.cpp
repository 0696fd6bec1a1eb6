// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/stored_text.h"

#include <gtest/gtest.h>
#include <random>

namespace trailscope {
namespace {

using Texts = std::vector<std::string>;

std::string stored(const Texts& members)
{
    StoredTextBuilder builder;
    for (const auto& member : members) {
        builder.add(member);
    }
    return std::string(builder.text());
}

Texts members(const std::string& text)
{
    const auto views = membersOf(text);
    return {views.begin(), views.end()};
}

TEST(StoredTextTest, AListIsShownWithCommasAndKeepsItsMembers)
{
    const auto list = stored({"arn:aws:s3:::pay", "a, b", "山田"});
    EXPECT_TRUE(isStoredList(list));
    EXPECT_EQ(shownText(list), "arn:aws:s3:::pay, a, b, 山田");
    EXPECT_EQ(members(list), (Texts{"arn:aws:s3:::pay", "a, b", "山田"}));
}

TEST(StoredTextTest, OneValueIsAPlainText)
{
    EXPECT_EQ(stored({"i-1"}), "i-1");
    EXPECT_EQ(stored({}), "");
    EXPECT_EQ(members("i-1, i-2"), Texts{"i-1, i-2"});
    EXPECT_EQ(members(""), Texts{""});
}

TEST(StoredTextTest, EachValueIsThereOnce)
{
    EXPECT_EQ(members(stored({"a", "b", "a", "", "b"})), (Texts{"a", "b"}));
    EXPECT_EQ(stored({"a", "a"}), "a");
}

TEST(StoredTextTest, DifferentListsThatLookAlikeStayDifferent)
{
    EXPECT_NE(stored({"a", "b, c"}), stored({"a, b", "c"}));
    EXPECT_NE(stored({"a", "b"}), "a, b");
    EXPECT_EQ(shownText(stored({"a", "b, c"})), shownText(stored({"a, b", "c"})));
}

TEST(StoredTextTest, MembersOfAnyLengthComeBack)
{
    std::mt19937 random(5);
    for (int i = 0; i < 300; ++i) {
        Texts made;
        for (auto count = 2 + random() % 5; count > 0; --count) {
            made.push_back(std::to_string(count) + std::string(random() % 400, "ab, "[random() % 4]));
        }
        ASSERT_EQ(members(stored(made)), made);
    }
}

} // namespace
} // namespace trailscope
