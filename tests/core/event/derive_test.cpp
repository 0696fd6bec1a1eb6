// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/derive.h"

#include <gtest/gtest.h>

namespace trailscope {
namespace {

TEST(DeriveTest, TruthValuesAreKnownInEverySpelling)
{
    for (const auto* value : {"true", "True", "TRUE", "\"true\"", "yes", "YES", "1", "\"1\""}) {
        EXPECT_TRUE(isTrue(value)) << value;
        EXPECT_FALSE(isFalse(value)) << value;
        EXPECT_EQ(mfaOf(value), Mfa::Yes) << value;
    }
    for (const auto* value : {"false", "False", "\"false\"", "No", "0"}) {
        EXPECT_TRUE(isFalse(value)) << value;
        EXPECT_EQ(mfaOf(value), Mfa::No) << value;
    }
    for (const auto* value : {"", "2", "unknown", "truely"}) {
        EXPECT_EQ(mfaOf(value), Mfa::Unknown) << value;
    }
}

TEST(DeriveTest, ASecondCredentialOfASignInIsASecondFactor)
{
    EXPECT_EQ(mfaOfCredentials("PASSWORD,TOTP"), Mfa::Yes);
    EXPECT_EQ(mfaOfCredentials("PASSWORD"), Mfa::No);
    EXPECT_EQ(mfaOfCredentials("EXTERNAL_IDP"), Mfa::Unknown);
    EXPECT_EQ(mfaOfCredentials(""), Mfa::Unknown);
}

TEST(DeriveTest, TraitsKeepWhatDistinguishesThem)
{
    for (std::uint16_t packed = 0; packed < traitsCount; ++packed) {
        const auto traits = Traits::unpack(packed);
        EXPECT_EQ(traits.packed(), packed);
        EXPECT_EQ(traits.denial != Denial::No, traits.outcome == Outcome::Denied);
    }
}

} // namespace
} // namespace trailscope
