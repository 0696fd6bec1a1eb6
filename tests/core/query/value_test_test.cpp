// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/value_test.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <random>
#include <set>
#include <string>

namespace {

using namespace trailscope;

//! More texts than one thread takes at once; many are short, some are empty.
std::vector<std::string> manyTexts()
{
    constexpr std::size_t count = 300'000;
    std::minstd_rand random(7);
    std::vector<std::string> texts(count);
    for (auto& text : texts) {
        const auto length = random() % 8;
        for (std::size_t i = 0; i < length; ++i) {
            text.push_back("abAB-"[random() % 5]);
        }
    }
    return texts;
}

Dictionary asTheyCome(const std::vector<std::string>& texts)
{
    return {std::vector<std::string_view>(texts.begin(), texts.end()), Dictionary::Order::Arrival};
}

Dictionary sorted(const std::vector<std::string>& texts)
{
    const std::set<std::string_view> distinct(texts.begin(), texts.end());
    return {std::vector<std::string_view>(distinct.begin(), distinct.end()), Dictionary::Order::Sorted};
}

TEST(ValueTestTest, AllTextsOfALargeDictionaryAreMarkedAsEachByItself)
{
    const auto texts = manyTexts();
    const std::vector<Clause> clauses{
        {Field::Resource, Match::Contains, {"ab"}},     {Field::Resource, Match::Contains, {"-a-b"}},
        {Field::Resource, Match::Contains, {"a"}},      {Field::Resource, Match::Equal, {"a*b?"}},
        {Field::Resource, Match::Equal, {"ab", "b*"}},  {Field::Resource, Match::Regex, {"^a.*-$"}},
        {Field::Resource, Match::Present, {}},          {Field::Resource, Match::Equal, {"aB-"}},
        {Field::Resource, Match::Equal, {"Ab", "b-*"}}, {Field::Resource, Match::Equal, {"a?b"}},
        {Field::Resource, Match::Equal, {"", "ab"}},    {Field::Resource, Match::Equal, {"?b"}},
    };
    for (const auto& dictionary : {asTheyCome(texts), sorted(texts)}) {
        for (const auto& clause : clauses) {
            const auto test = ValueTest::make(clause);
            ASSERT_TRUE(test.ok());
            std::vector<std::uint8_t> expected;
            for (Code code = 0; code < dictionary.size(); ++code) {
                expected.push_back(test.value().matches(dictionary.text(code)) ? 1 : 0);
            }
            EXPECT_EQ(test.value().matchingCodes(dictionary, {}), expected)
                << (clause.values.empty() ? "any" : clause.values.front());
            EXPECT_GT(std::count(expected.begin(), expected.end(), 1), 0);
            EXPECT_GT(std::count(expected.begin(), expected.end(), 0), 0);
        }
    }
}

TEST(ValueTestTest, AnAddressIsFoundInAllItsSpellings)
{
    std::vector<std::string> texts{"2001:db8::1",
                                   "2001:0DB8:0::1",
                                   "2001:db8:0:0:0:0:0:1",
                                   "2001:db8::2",
                                   "10.0.0.1",
                                   "::ffff:10.0.0.1",
                                   "0:0:0:0:0:FFFF:a00:1",
                                   "110.0.0.1",
                                   "::1",
                                   "0::1",
                                   "Internal",
                                   ""};
    for (int i = 0; i < 50; ++i) {
        texts.push_back("2001:db8::ff" + std::to_string(i));
    }
    const auto found = [](const Dictionary& dictionary, const std::string& address) {
        const auto matches =
            ValueTest::make({Field::Ip, Match::Equal, {address}}).value().matchingCodes(dictionary, {});
        return std::count(matches.begin(), matches.end(), 1);
    };
    for (const auto& dictionary : {asTheyCome(texts), sorted(texts)}) {
        EXPECT_EQ(found(dictionary, "2001:db8::1"), 3);
        EXPECT_EQ(found(dictionary, "2001:DB8:0000::0001"), 3);
        EXPECT_EQ(found(dictionary, "10.0.0.1"), 3);
        EXPECT_EQ(found(dictionary, "::FFFF:10.0.0.1"), 3);
        EXPECT_EQ(found(dictionary, "::1"), 2);
        EXPECT_EQ(found(dictionary, "::2"), 0);
    }
}

TEST(ValueTestTest, ValuesOfDifferentKindsAreNotCompared)
{
    EXPECT_EQ(compareValues("9", "10"), -1);
    EXPECT_EQ(compareValues("99999999999999999", "99999999999999998"), 1);
    EXPECT_EQ(compareValues("1e3", "1000"), 0);
    EXPECT_EQ(compareValues("9.0.0.1", "10.0.0.9"), -1);
    EXPECT_EQ(compareValues("2001:db8::9", "2001:DB8::10"), -1);
    EXPECT_EQ(compareValues("10.0.0.1", "::1"), -1);
    EXPECT_EQ(compareValues("Taro", "jiro"), 1);
    EXPECT_EQ(compareValues("9", "x"), std::nullopt);
    EXPECT_EQ(compareValues("x", "9"), std::nullopt);
    EXPECT_EQ(compareValues("Internal", "10.0.0.1"), std::nullopt);
    EXPECT_EQ(compareValues("10.0.0.1", "m"), std::nullopt);
}

TEST(ValueTestTest, SizesMayHaveUnits)
{
    const auto matches = [](Clause clause, std::string_view text) {
        return ValueTest::make(clause).value().matches(text);
    };
    EXPECT_TRUE(matches({Field::Bytes, Match::Greater, {"1KB"}}, "1001"));
    EXPECT_FALSE(matches({Field::Bytes, Match::Greater, {"1KB"}}, "999"));
    EXPECT_TRUE(matches({Field::Bytes, Match::GreaterEqual, {"1 GiB"}}, "1073741824"));
    EXPECT_FALSE(matches({Field::Bytes, Match::GreaterEqual, {"1 GiB"}}, "1073741823"));
    EXPECT_TRUE(matches({Field::Bytes, Match::Equal, {"1,000"}}, "1000"));
    EXPECT_TRUE(matches({RawPath{"requestParameters.size"}, Match::Less, {"1.5 GB"}}, "1499999999"));
}

TEST(ValueTestTest, AStoppedSearchMarksNothingWrongly)
{
    std::stop_source stop;
    stop.request_stop();
    const auto dictionary = asTheyCome(manyTexts());
    const auto test = ValueTest::make({Field::Resource, Match::Present, {}});
    ASSERT_TRUE(test.ok());
    EXPECT_EQ(test.value().matchingCodes(dictionary, stop.get_token()),
              std::vector<std::uint8_t>(dictionary.size(), 0));
}

} // namespace
