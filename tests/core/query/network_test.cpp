// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/network.h"

#include <array>
#include <gtest/gtest.h>
#include <string>

namespace trailscope {
namespace {

bool isIn(std::string_view address, std::string_view network)
{
    return parseNetwork(network)->contains(*parseAddress(address));
}

TEST(NetworkTest, AddressesOfBothFamiliesAreRead)
{
    for (const auto* text : {"0.0.0.0", "255.255.255.255", "::", "::1", "1::", "2001:db8::1",
                             "1:2:3:4:5:6:7:8", "::ffff:10.0.0.1", "1:2:3:4:5:6:1.2.3.4", "FE80::A"}) {
        EXPECT_TRUE(parseAddress(text)) << text;
    }
    EXPECT_EQ(parseAddress("::ffff:10.0.0.1"), parseAddress("10.0.0.1"));
    EXPECT_EQ(parseAddress("2001:DB8::1"), parseAddress("2001:db8:0:0:0:0:0:1"));
}

TEST(NetworkTest, EverythingElseIsNoAddress)
{
    for (const auto* text : {"", "Internal", "1.2.3", "1.2.3.4.5", "1.2.3.256", "1.2.3.-4", "1.2.3.",
                             "0001.2.3.4", ":", ":::", "1::2::3", "1:2:3:4:5:6:7", "1:2:3:4:5:6:7:8:9",
                             "12345::", "g::", "1:2:3:4:5:6:7::8", "1.2.3.4::", "ecs.aliyuncs.com"}) {
        EXPECT_FALSE(parseAddress(text)) << text;
    }
}

TEST(NetworkTest, ANetworkHoldsTheAddressesWithItsFirstBits)
{
    EXPECT_TRUE(isIn("10.255.0.1", "10.0.0.0/8"));
    EXPECT_FALSE(isIn("11.0.0.1", "10.0.0.0/8"));
    EXPECT_TRUE(isIn("192.168.1.130", "192.168.1.128/25"));
    EXPECT_FALSE(isIn("192.168.1.127", "192.168.1.128/25"));
    EXPECT_TRUE(isIn("10.1.2.3", "10.1.2.3/32"));
    EXPECT_FALSE(isIn("10.1.2.2", "10.1.2.3/32"));
    EXPECT_TRUE(isIn("2001:db8:1::", "2001:db8::/33"));
    EXPECT_FALSE(isIn("2001:db8:8000::", "2001:db8::/33"));
    EXPECT_TRUE(isIn("10.0.0.1", "10.9.9.9/8"));
}

TEST(NetworkTest, AddressesAreOrderedByValueWithIpv4First)
{
    const std::array ascending{"0.0.0.0", "9.0.0.1",     "10.0.0.9",     "::ffff:10.0.0.10",
                               "::",      "2001:db8::9", "2001:DB8::10", "2001:db8:1::"};
    for (std::size_t i = 1; i < ascending.size(); ++i) {
        EXPECT_LT(*parseAddress(ascending[i - 1]), *parseAddress(ascending[i])) << ascending[i];
    }
}

TEST(NetworkTest, EqualAddressesHaveOneText)
{
    EXPECT_EQ(toText(*parseAddress("::ffff:10.0.0.1")), "10.0.0.1");
    EXPECT_EQ(toText(*parseAddress("2001:0DB8::A")), "2001:db8:0:0:0:0:0:a");
    EXPECT_EQ(toText(*parseAddress("::")), "0:0:0:0:0:0:0:0");
}

TEST(NetworkTest, ANetworkOfMappedAddressesIsOneOfIpv4)
{
    EXPECT_TRUE(isIn("10.1.2.3", "::ffff:10.0.0.0/104"));
    EXPECT_FALSE(isIn("11.1.2.3", "::ffff:10.0.0.0/104"));
    EXPECT_TRUE(isIn("11.1.2.3", "::ffff:0.0.0.0/96"));
    EXPECT_TRUE(isIn("::1", "::ffff:10.0.0.0/64"));
    EXPECT_FALSE(parseNetwork("::ffff:10.0.0.0/129"));
}

TEST(NetworkTest, ARangeHasTwoAddressesOfOneFamilyInOrder)
{
    const auto range = parseAddressRange("10.0.0.9-10.0.0.10");
    ASSERT_TRUE(range);
    EXPECT_EQ(range->first, "10.0.0.9");
    EXPECT_EQ(range->last, "10.0.0.10");
    for (const auto* text : {"10.0.0.9", "10.0.0.9-10.0.0.1", "10.0.0.1-::1", "a-b", "-", "10.0.0.1-20"}) {
        EXPECT_FALSE(parseAddressRange(text)) << text;
    }
}

TEST(NetworkTest, FamiliesAreKeptApart)
{
    EXPECT_TRUE(isIn("1.2.3.4", "0.0.0.0/0"));
    EXPECT_FALSE(isIn("::1", "0.0.0.0/0"));
    EXPECT_FALSE(isIn("1.2.3.4", "::/0"));
}

TEST(NetworkTest, APrefixMustFitTheFamily)
{
    for (const auto* text : {"10.0.0.0", "10.0.0.0/", "10.0.0.0/33", "10.0.0.0/x", "::/129", "/8", "host/8",
                             "10.0.0.0/8/8", "10.0.0.0/-1"}) {
        EXPECT_FALSE(parseNetwork(text)) << text;
    }
}

} // namespace
} // namespace trailscope
