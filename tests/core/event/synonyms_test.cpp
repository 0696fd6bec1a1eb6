// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/synonyms.h"

#include <gtest/gtest.h>

namespace trailscope {
namespace {

using Words = std::vector<std::string_view>;

TEST(SynonymsTest, EachTrailsWordHasTheOthersAsItsSynonym)
{
    EXPECT_EQ(synonymsOf(Field::Event, "ConsoleLogin"), (Words{"ConsoleSignin"}));
    EXPECT_EQ(synonymsOf(Field::Event, "consolesignin"), (Words{"ConsoleLogin"}));
    EXPECT_EQ(synonymsOf(Field::UserType, "IAMUser"), (Words{"ram-user"}));
    EXPECT_EQ(synonymsOf(Field::UserType, "saml-user"), (Words{"FederatedUser", "SAMLUser"}));
    EXPECT_EQ(synonymsOf(Field::Type, "ConsoleSignin"), (Words{"AwsConsoleSignIn"}));
}

TEST(SynonymsTest, WordsOfOneTrailAreNoSynonymsOfEachOther)
{
    EXPECT_EQ(synonymsOf(Field::UserType, "FederatedUser"), (Words{"saml-user"}));
}

TEST(SynonymsTest, OtherValuesAndFieldsHaveNone)
{
    EXPECT_EQ(synonymsOf(Field::Event, "CreateUser"), Words{});
    EXPECT_EQ(synonymsOf(Field::User, "Root"), Words{});
    EXPECT_TRUE(hasSynonyms(Field::UserType));
    EXPECT_FALSE(hasSynonyms(Field::Service));
}

} // namespace
} // namespace trailscope
