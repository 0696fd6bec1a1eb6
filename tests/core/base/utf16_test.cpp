// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/utf16.h"

#include <gtest/gtest.h>

namespace trailscope {
namespace {

using namespace std::string_view_literals;

TEST(Utf16Test, BothOrdersAreReadWithAMarkAndWithout)
{
    for (const auto bytes : {"\xff\xfe{\0\xe9\0\x2c\x4e"sv, "\xfe\xff\0{\0\xe9\x4e\x2c"sv,
                             "{\0\xe9\0\x2c\x4e"sv, "\0{\0\xe9\x4e\x2c"sv}) {
        EXPECT_TRUE(isUtf16(bytes));
        EXPECT_EQ(utf8OfUtf16(bytes), "{\u00e9\u4e2c");
    }
}

TEST(Utf16Test, PairsAreOneCharacterAndHalvesAReplacement)
{
    EXPECT_EQ(utf8OfUtf16("\xff\xfe\x3d\xd8\x00\xde"sv), "\U0001F600");
    EXPECT_EQ(utf8OfUtf16("\xff\xfe\x3d\xd8{\0"sv), "\uFFFD{");
    EXPECT_EQ(utf8OfUtf16("\xff\xfe\x00\xde"sv), "\uFFFD");
    EXPECT_EQ(utf8OfUtf16("\xff\xfe\x3d\xd8"sv), "\uFFFD");
    EXPECT_EQ(utf8OfUtf16("\xff\xfe{\0["sv), "{\uFFFD");
}

TEST(Utf16Test, OtherTextsAreNone)
{
    for (const auto bytes : {""sv, "{"sv, "{}"sv, "\xef\xbb\xbf{"sv, "\0\0\0\0"sv, "\xff"sv}) {
        EXPECT_FALSE(isUtf16(bytes));
    }
}

} // namespace
} // namespace trailscope
