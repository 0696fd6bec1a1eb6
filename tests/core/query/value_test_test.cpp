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
