// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/number_text.h"

#include <gtest/gtest.h>

namespace trailscope {
namespace {

TEST(NumberTextTest, SizesBecomePlainNumbers)
{
    EXPECT_EQ(plainNumber("42"), "42");
    EXPECT_EQ(plainNumber("-1.5"), "-1.5");
    EXPECT_EQ(plainNumber("1,000"), "1000");
    EXPECT_EQ(plainNumber("12,345,678"), "12345678");
    EXPECT_EQ(plainNumber("1,000.5"), "1000.5");
    EXPECT_EQ(plainNumber("100B"), "100");
    EXPECT_EQ(plainNumber("1KB"), "1000");
    EXPECT_EQ(plainNumber("1k"), "1000");
    EXPECT_EQ(plainNumber("1 KiB"), "1024");
    EXPECT_EQ(plainNumber("1Ki"), "1024");
    EXPECT_EQ(plainNumber("1.5 MB"), "1500000");
    EXPECT_EQ(plainNumber("2,000GB"), "2000000000000");
    EXPECT_EQ(plainNumber("1TiB"), "1099511627776");
}

TEST(NumberTextTest, WhatIsNoSizeStaysUnread)
{
    for (const auto* text : {"", "KB", "one", "1XB", "1,00", ",100", "1,0000", "1234,567", "1,000,",
                             "1.5,000", "1K B", "1 K 2", "1KBB", "0x10"}) {
        EXPECT_FALSE(plainNumber(text)) << text;
    }
}

TEST(NumberTextTest, NumbersCompareByValue)
{
    EXPECT_EQ(compareNumbers("9", "10"), -1);
    EXPECT_EQ(compareNumbers("010", "10"), 0);
    EXPECT_EQ(compareNumbers("18446744073709551617", "18446744073709551616"), 1);
    EXPECT_EQ(compareNumbers("-1", "0"), -1);
    EXPECT_EQ(compareNumbers("1.0", "1"), 0);
    EXPECT_FALSE(compareNumbers("1", "a"));
    EXPECT_FALSE(compareNumbers("inf", "1"));
}

} // namespace
} // namespace trailscope
