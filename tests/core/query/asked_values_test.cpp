// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/asked_values.h"
#include "core/query/value_test.h"

#include <gtest/gtest.h>

namespace trailscope {
namespace {

using Values = std::vector<std::string>;

Values asked(Field field, Match match, Values values)
{
    return askedValues({field, match, std::move(values)});
}

TEST(AskedValuesTest, AKnownWordAlsoAsksForItsSynonym)
{
    EXPECT_EQ(asked(Field::Event, Match::Equal, {"ConsoleLogin", "CreateUser"}),
              (Values{"ConsoleLogin", "CreateUser", "ConsoleSignin"}));
    EXPECT_EQ(asked(Field::UserType, Match::Contains, {"root-account"}), (Values{"root-account", "Root"}));
}

TEST(AskedValuesTest, StarsAroundAKnownWordStandAroundTheSynonymToo)
{
    EXPECT_EQ(asked(Field::Event, Match::Equal, {"*ConsoleLogin*"}),
              (Values{"*ConsoleLogin*", "*ConsoleSignin*"}));
}

TEST(AskedValuesTest, OtherWildcardsMeanWhatTheySay)
{
    EXPECT_EQ(asked(Field::Type, Match::Equal, {"Aws*"}), (Values{"Aws*"}));
    EXPECT_EQ(asked(Field::Event, Match::Equal, {"Console?ogin"}), (Values{"Console?ogin"}));
    EXPECT_EQ(asked(Field::Event, Match::Equal, {"*"}), (Values{"*"}));
    EXPECT_EQ(asked(Field::Event, Match::Equal, {R"(ConsoleLogin\*)"}), (Values{R"(ConsoleLogin\*)"}));
}

TEST(AskedValuesTest, WholeWordsOfAnExpressionGetTheirSynonyms)
{
    EXPECT_EQ(asked(Field::Event, Match::Regex, {"^(ConsoleLogin|CheckMfa)$"}),
              (Values{"^((?:ConsoleLogin|ConsoleSignin)|CheckMfa)$"}));
    EXPECT_EQ(asked(Field::UserType, Match::Regex, {R"(\bRoot\b)"}),
              (Values{R"(\b(?:Root|root-account)\b)"}));
    EXPECT_EQ(asked(Field::Event, Match::Regex, {"ConsoleLogins"}), (Values{"ConsoleLogins"}));
}

TEST(AskedValuesTest, BoundsAndOtherSubjectsStayAsTheyAre)
{
    EXPECT_EQ(asked(Field::Event, Match::Less, {"ConsoleLogin"}), (Values{"ConsoleLogin"}));
    EXPECT_EQ(askedValues({RawPath{"requestParameters.type"}, Match::Equal, {"Root"}}), (Values{"Root"}));
}

TEST(AskedValuesTest, TheTestOfAClauseFindsBothWords)
{
    const auto test = ValueTest::make({Field::Event, Match::Equal, {"ConsoleLogin"}});

    ASSERT_TRUE(test.ok());
    EXPECT_TRUE(test.value().matches("ConsoleSignin"));
    EXPECT_TRUE(test.value().matches("ConsoleLogin"));
    EXPECT_FALSE(test.value().matches("CheckMfa"));
}

} // namespace
} // namespace trailscope
