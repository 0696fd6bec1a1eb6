// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/network.h"

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
