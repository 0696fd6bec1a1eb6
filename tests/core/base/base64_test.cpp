// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/base64.h"

#include <gtest/gtest.h>

namespace trailscope {
namespace {

//! The examples of RFC 4648, section 10.
TEST(Base64Test, TextsAreDecodedWithAndWithoutPadding)
{
    EXPECT_EQ(fromBase64(""), "");
    EXPECT_EQ(fromBase64("Zg=="), "f");
    EXPECT_EQ(fromBase64("Zg"), "f");
    EXPECT_EQ(fromBase64("Zm8="), "fo");
    EXPECT_EQ(fromBase64("Zm9v"), "foo");
    EXPECT_EQ(fromBase64("Zm9vYmE="), "fooba");
    EXPECT_EQ(fromBase64("Zm9vYmFy"), "foobar");
    EXPECT_EQ(fromBase64("/+8="), "\xff\xef");
}

TEST(Base64Test, OtherTextsAreNone)
{
    EXPECT_EQ(fromBase64("Z"), std::nullopt);
    EXPECT_EQ(fromBase64("Zm9v!"), std::nullopt);
    EXPECT_EQ(fromBase64("Zm=v"), std::nullopt);
    EXPECT_EQ(fromBase64("Zm9v\n"), std::nullopt);
}

} // namespace
} // namespace trailscope
