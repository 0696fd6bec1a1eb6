// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/inflate.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>
#include <random>
#include <string>

namespace trailscope {
namespace {

std::string sampleText(std::size_t bytes)
{
    std::mt19937 random(7);
    std::string text;
    while (text.size() < bytes) {
        text += "{\"eventName\":\"Describe" + std::to_string(random() % 5'000) + "\"},";
    }
    return text;
}

TEST(InflateTest, GivesTheTextOfAMemberBack)
{
    for (const std::size_t bytes : {0U, 1U, 1'000U, 300'000U, 5'000'000U}) {
        const auto text = sampleText(bytes);
        Inflater inflater;
        TextBuffer inflated;

        EXPECT_EQ(inflater.inflate(test::gzip(text), inflated), std::nullopt);
        EXPECT_EQ(inflated.view(), text);
    }
}

TEST(InflateTest, JoinsTheMembersAndPassesOverPaddingZeros)
{
    Inflater inflater;
    TextBuffer inflated;

    EXPECT_EQ(inflater.inflate(
                  test::gzip("one ") + test::gzip("") + test::gzip("two") + std::string(512, '\0'), inflated),
              std::nullopt);
    EXPECT_EQ(inflated.view(), "one two");
}

TEST(InflateTest, ATruncatedMemberGivesWhatStandsBeforeTheCut)
{
    const auto text = sampleText(200'000);
    const auto packed = test::gzip(text);
    Inflater inflater;
    TextBuffer inflated;

    const auto error = inflater.inflate(std::string_view(packed).substr(0, packed.size() / 2), inflated);

    ASSERT_TRUE(error.has_value());
    EXPECT_EQ(error->code, ErrorCode::TruncatedGzip);
    EXPECT_GT(inflated.size(), text.size() / 4);
    EXPECT_EQ(inflated.view(), std::string_view(text).substr(0, inflated.size()));
}

TEST(InflateTest, EveryCutIsAnErrorAndNeverACrash)
{
    const auto packed = test::gzip(sampleText(2'000));
    Inflater inflater;
    TextBuffer inflated;
    for (std::size_t cut = 3; cut < packed.size(); ++cut) {
        const auto error = inflater.inflate(std::string_view(packed).substr(0, cut), inflated);
        ASSERT_TRUE(error.has_value()) << cut;
        EXPECT_EQ(error->code, ErrorCode::TruncatedGzip) << cut;
    }
}

TEST(InflateTest, AWrongChecksumIsCorrupt)
{
    auto packed = test::gzip(sampleText(1'000));
    packed[packed.size() - 6] = static_cast<char>(packed[packed.size() - 6] ^ 1);
    Inflater inflater;
    TextBuffer inflated;

    const auto error = inflater.inflate(packed, inflated);

    ASSERT_TRUE(error.has_value());
    EXPECT_EQ(error->code, ErrorCode::CorruptGzip);
}

TEST(InflateTest, ABombStopsAtTheLimit)
{
    const auto bomb = test::gzip(std::string(20'000'000, 'a'));
    Inflater inflater;
    TextBuffer inflated;
    InflateLimits limits;
    limits.ratioFromBytes = 1'000'000;

    const auto error = inflater.inflate(bomb, inflated, limits);

    ASSERT_TRUE(error.has_value());
    EXPECT_EQ(error->code, ErrorCode::TooLarge);
    EXPECT_LE(inflated.capacity(), 20'000'000U);
    EXPECT_GT(inflated.size(), 0U);
    EXPECT_LT(inflated.size(), 20'000'000U);
    EXPECT_EQ(inflated.view(), std::string(inflated.size(), 'a')) << "what stands before the limit is kept";
}

TEST(InflateTest, BytesBehindTheLastMemberAreTold)
{
    Inflater inflater;
    TextBuffer inflated;

    const auto error = inflater.inflate(test::gzip("events") + "garbage", inflated);

    ASSERT_TRUE(error.has_value());
    EXPECT_EQ(error->code, ErrorCode::CorruptGzip);
    EXPECT_EQ(inflated.view(), "events");
}

} // namespace
} // namespace trailscope
