// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/equal_values.h"

#include <gtest/gtest.h>
#include <string>

namespace trailscope {
namespace {

using Texts = std::vector<std::string_view>;

Dictionary dictionaryOf(const Texts& texts)
{
    return {texts, Dictionary::Order::Arrival};
}

void expectEqualNumbers(const Texts& left, const Texts& right)
{
    const auto equal = findEqualValues(dictionaryOf(left), dictionaryOf(right));
    ASSERT_TRUE(equal);
    for (std::size_t i = 0; i < left.size(); ++i) {
        for (std::size_t k = 0; k < right.size(); ++k) {
            const bool expected = !left[i].empty() && areEqualValues(left[i], right[k]);
            EXPECT_EQ(equal->left[i] != 0 && equal->left[i] == equal->right[k], expected)
                << left[i] << " and " << right[k];
            EXPECT_LT(equal->left[i], equal->numbers);
            EXPECT_LT(equal->right[k], equal->numbers);
        }
    }
}

TEST(EqualValuesTest, NumbersSayWhatComparingTextsSays)
{
    const Texts few{"", "alice", "Alice", "BOB", "é", "Straße", "東京"};
    const Texts many{"bob", "ALICE", "É", "é", "x", "", "STRASSE", "東京", "e", "straße", "zoë", "10.0.0.1"};
    expectEqualNumbers(few, many);
    expectEqualNumbers(many, few);
    expectEqualNumbers(few, few);
    expectEqualNumbers({}, many);
}

TEST(EqualValuesTest, OneAddressIsEqualInAllItsSpellings)
{
    EXPECT_TRUE(areEqualValues("2001:DB8::1", "2001:db8:0:0:0:0:0:1"));
    EXPECT_TRUE(areEqualValues("::ffff:10.0.0.1", "10.0.0.1"));
    EXPECT_FALSE(areEqualValues("2001:db8::1", "2001:db8::2"));
    const Texts some{"2001:DB8::1", "10.0.0.1", "arn:aws:x", "::", "a:b"};
    const Texts others{"2001:db8:0:0:0:0:0:1", "::ffff:10.0.0.1", "ARN:AWS:X", "0::0", "10.0.0.2", ""};
    expectEqualNumbers(some, others);
    expectEqualNumbers(others, some);
}

TEST(EqualValuesTest, ValuesWithoutACounterpartHaveNoNumber)
{
    const auto equal = findEqualValues(dictionaryOf({"a", "b"}), dictionaryOf({"B", "c", "d"}));
    ASSERT_TRUE(equal);
    EXPECT_EQ(equal->left[0], 0U);
    EXPECT_NE(equal->left[1], 0U);
    EXPECT_EQ(equal->right[1], 0U);
}

TEST(EqualValuesTest, AFieldBesideItselfIsEqualUnlessItIsEmpty)
{
    const auto field = dictionaryOf({"", "é", "a"});
    const auto equal = findEqualValues(field, field);
    ASSERT_TRUE(equal);
    EXPECT_EQ(equal->left, equal->right);
    EXPECT_EQ(equal->left[0], 0U);
    EXPECT_NE(equal->left[1], equal->left[2]);
}

TEST(EqualValuesTest, ManyForeignTextsOnBothSidesAreLeftToComparison)
{
    std::vector<std::string> texts;
    for (int i = 0; i < 300; ++i) {
        texts.push_back("é" + std::to_string(i));
    }
    const auto foreign = dictionaryOf(Texts(texts.begin(), texts.end()));
    const auto other = dictionaryOf(Texts(texts.begin(), texts.end()));
    EXPECT_FALSE(findEqualValues(foreign, other));
    EXPECT_TRUE(findEqualValues(foreign, dictionaryOf({"a"})));
}

} // namespace
} // namespace trailscope
