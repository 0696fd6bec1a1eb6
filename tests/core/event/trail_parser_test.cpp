// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/parsed_trail.h"

#include <gtest/gtest.h>
#include <string>
#include <vector>

namespace trailscope {
namespace {

using Names = std::vector<std::string>;

TEST(TrailParserTest, AListAnObjectAndLinesGiveTheirEvents)
{
    EXPECT_EQ(test::parseTrail("[" + test::namedRecord("A") + "," + test::namedRecord("B") + "]")->sink.names,
              (Names{"A", "B"}));
    EXPECT_EQ(test::parseTrail(test::namedRecord("A"))->sink.names, (Names{"A"}));
    EXPECT_EQ(test::parseTrail(test::namedRecord("A") + "\n" + test::namedRecord("B") + "\r\n\n"
                               + test::namedRecord("C"))
                  ->sink.names,
              (Names{"A", "B", "C"}));
    EXPECT_EQ(test::parseTrail("\xef\xbb\xbf [" + test::namedRecord("A") + "]\n")->sink.names, (Names{"A"}));
    EXPECT_EQ(
        test::parseTrail("[" + test::namedRecord("A") + "]\n[" + test::namedRecord("B") + "]")->sink.names,
        (Names{"A", "B"}));
}

TEST(TrailParserTest, BodiesAreLookedIntoAFewLevelsDeepAndNoDeeper)
{
    const auto nested = [](std::size_t levels) {
        std::string json;
        for (std::size_t i = 0; i < levels; ++i) {
            json += R"({"body":)";
        }
        return json + R"({"Events":[)" + test::namedRecord("A") + "]}" + std::string(levels, '}');
    };
    EXPECT_EQ(test::parseTrail(nested(1))->sink.names, (Names{"A"}));
    EXPECT_EQ(test::parseTrail(nested(4))->sink.names, (Names{"A"}));
    EXPECT_TRUE(test::parseTrail(nested(1'000'000))->sink.damage.empty()); // it would be the stack's end
}

TEST(TrailParserTest, OffsetsLieAtTheBracketOfEachRecord)
{
    const auto text = "[ " + test::namedRecord("A") + " ,\n" + test::namedRecord("B") + "]";

    const auto parsed = test::parseTrail(text);

    EXPECT_EQ(parsed->sink.offsets,
              (std::vector<std::uint32_t>{2, static_cast<std::uint32_t>(text.rfind("{\"eventId"))}));
}

TEST(TrailParserTest, OffsetsOfLinesLieAtTheBracketOfEachRecord)
{
    const auto text = " " + test::namedRecord("A") + "\r\n\n" + test::namedRecord("B") + " "
                    + test::namedRecord("C") + "\n";

    const auto parsed = test::parseTrail(text);

    EXPECT_EQ(parsed->sink.names, (Names{"A", "B", "C"}));
    for (const auto offset : parsed->sink.offsets) {
        EXPECT_EQ(text.substr(offset, 11), R"({"eventId":)");
    }
}

TEST(TrailParserTest, WrappedEventsAreFound)
{
    const auto inText = R"({\"eventName\":\"A\",\"eventTime\":\"2026-10-01T00:00:00Z\"})";
    EXPECT_EQ(test::parseTrail(R"({"Records":[)" + test::namedRecord("A") + "]}")->sink.names, (Names{"A"}));
    EXPECT_EQ(
        test::parseTrail(R"({"RequestId":"1","Events":[)" + test::namedRecord("A") + R"(],"NextToken":"t"})")
            ->sink.names,
        (Names{"A"}));
    EXPECT_EQ(test::parseTrail(R"({"statusCode":200,"body":{"Events":[)" + test::namedRecord("A") + "]}}")
                  ->sink.names,
              (Names{"A"}));
    EXPECT_EQ(test::parseTrail(R"([{"owner_id":"1","event":)" + test::namedRecord("A") + "}]")->sink.names,
              (Names{"A"}));
    EXPECT_EQ(test::parseTrail(R"([{"event":")" + std::string(inText) + R"("}])")->sink.names, (Names{"A"}));
    EXPECT_EQ(test::parseTrail(R"([{"contents":{"event":")" + std::string(inText) + R"(","__topic__":"t"}}])")
                  ->sink.names,
              (Names{"A"}));
    EXPECT_EQ(test::parseTrail(R"({"id":"1","time":"x","data":)" + test::namedRecord("A") + "}")->sink.names,
              (Names{"A"}));
    EXPECT_EQ(
        test::parseTrail(R"({"detail-type":"x","detail":)" + test::namedRecord("A") + R"(,"region":"r"})")
            ->sink.names,
        (Names{"A"}));
    EXPECT_EQ(test::parseTrail(R"({"Events":[{"EventId":"x","EventName":"Outer","CloudTrailEvent":")"
                               + std::string(inText) + R"("}]})")
                  ->sink.names,
              (Names{"A"}));
}

TEST(TrailParserTest, OneBrokenRecordCostsOnlyItself)
{
    const auto good = test::namedRecord("Good");
    for (const std::string broken : {R"({"eventName":"Bad","a":})", R"({"eventName":"Bad)",
                                     R"({"eventName":"Bad","list":[1,2})", "{]", "nonsense",
                                     R"({"eventName":"Bad","text":"a)"
                                     "\x01"
                                     R"("})"}) {
        const auto parsed = test::parseTrail("[" + good + "," + broken + "," + good + "," + good + "]");

        EXPECT_GE(parsed->sink.names.size(), 3U) << broken;
        EXPECT_EQ(parsed->sink.damage.size(), 1U) << broken;

        const auto lines = test::parseTrail(good + "\n" + broken + "\n" + good + "\n" + good);

        EXPECT_GE(lines->sink.names.size(), 3U) << broken;
        EXPECT_EQ(lines->sink.damage.size(), 1U) << broken;
    }
}

TEST(TrailParserTest, ABrokenValueThatNoFieldNeedsDoesNotCostTheEvent)
{
    const auto parsed = test::parseTrail("[" + test::namedRecord("A", R"(,"requestParameters":{"a":tru})")
                                         + "," + test::namedRecord("B") + "]");

    EXPECT_EQ(parsed->sink.names, (Names{"A", "B"}));
    EXPECT_TRUE(parsed->sink.damage.empty());
}

TEST(TrailParserTest, ATextCutAnywhereGivesTheWholeRecordsBeforeTheCut)
{
    const auto first = test::namedRecord("First", R"(,"userIdentity":{"userName":"u"})");
    const auto text = "[" + first + "," + test::namedRecord("Second") + "]";
    for (std::size_t cut = first.size() + 1; cut < text.size(); ++cut) {
        const auto parsed = test::parseTrail(std::string_view(text).substr(0, cut));

        const bool secondIsWhole = cut >= text.size() - 1;
        EXPECT_EQ(parsed->sink.names.size(), secondIsWhole ? 2U : 1U) << cut;
        EXPECT_EQ(parsed->error, std::nullopt) << cut;
    }
}

TEST(TrailParserTest, WhatIsWrongBehindAWholeRecordIsNotLookedForInsideIt)
{
    const auto good =
        test::namedRecord("Good", R"(,"userIdentity":{"userName":"u"},"requestParameters":{"a":{"b":1}})");
    for (const auto& behind : std::vector<std::string>{"", ",", " ", "]]", " " + good + "]"}) {
        const auto parsed = test::parseTrail("[" + good + behind);

        EXPECT_EQ(parsed->sink.names.size(), behind.size() > 2 ? 2U : 1U) << behind;
        EXPECT_TRUE(parsed->sink.damage.empty()) << behind;
        EXPECT_EQ(parsed->sink.flaws.size(), 1U) << behind;
    }

    const auto parsed = test::parseTrail("[" + good + "}");

    ASSERT_EQ(parsed->sink.damage.size(), 1U);
    EXPECT_EQ(parsed->sink.damage.front().second, good.size() + 1); // at what does not belong there
}

TEST(TrailParserTest, AnEventWithoutATimeIsDamage)
{
    const auto parsed =
        test::parseTrail(R"([{"eventName":"A","eventId":"1"},{"eventName":"B","eventTime":"yesterday"}])");

    EXPECT_TRUE(parsed->sink.names.empty());
    EXPECT_EQ(parsed->sink.damage.size(), 2U);
    EXPECT_EQ(parsed->error, std::nullopt);
}

TEST(TrailParserTest, WhatIsNoTrailIsSaidSo)
{
    for (const std::string_view text :
         {"", "   ", "hello", "{}", "[1,2]", "[[]]",
          R"({"Version":"2012-10-17","Statement":[{"Effect":"Allow"}]})",
          R"({"digestS3Object":"x","logFiles":[{"hashValue":"1"}]})", "\x89PNG"}) {
        const auto parsed = test::parseTrail(text);

        ASSERT_TRUE(parsed->error.has_value()) << text;
        EXPECT_EQ(parsed->error->code, ErrorCode::NotATrail) << text;
        EXPECT_TRUE(parsed->sink.damage.empty()) << text;
    }
}

TEST(TrailParserTest, AnEmptyListIsATrailWithoutEvents)
{
    EXPECT_EQ(test::parseTrail("[]")->error, std::nullopt);
    EXPECT_EQ(test::parseTrail(R"({"Records":[]})")->error, std::nullopt);
}

TEST(TrailParserTest, DeepNestingIsNoCrash)
{
    const auto deep = std::string(100'000, '[') + std::string(100'000, ']');

    const auto parsed = test::parseTrail("[" + test::namedRecord("A") + ","
                                         + test::namedRecord("B", R"(,"requestParameters":)" + deep) + ","
                                         + test::namedRecord("C") + "]");

    EXPECT_GE(parsed->sink.names.size(), 2U);
}

TEST(TrailParserTest, WrongUtf8IsReplacedAndTold)
{
    const auto parsed = test::parseTrail("[" + test::namedRecord("A") + ","
                                         + test::namedRecord("B", ",\"acsRegion\":\"r\xff\"") + ","
                                         + test::namedRecord("C") + "]");

    EXPECT_EQ(parsed->sink.names, (Names{"A", "B", "C"}));
    EXPECT_EQ(parsed->sink.flaws.size(), 1U);
    EXPECT_EQ(test::parseTrail(test::namedRecord("B", ",\"acsRegion\":\"r\xff\""))->sink.text(Field::Region),
              "r\uFFFD");
}

TEST(TrailParserTest, ADigestFileIsNamedAsSuch)
{
    const auto parsed =
        test::parseTrail(R"({"awsAccountId":"1","digestS3Object":"x","logFiles":[{"hashValue":"1"}]})");

    ASSERT_TRUE(parsed->error.has_value());
    EXPECT_NE(parsed->error->detail.find("CloudTrail digest file"), std::string::npos);
}

TEST(TrailParserTest, ANulBetweenRecordsCostsNoRecordAndIsTold)
{
    const auto parsed = test::parseTrail(test::namedRecord("A") + "\n" + std::string(3, '\0') + "\r\n"
                                         + test::namedRecord("B"));

    EXPECT_EQ(parsed->sink.names, (Names{"A", "B"}));
    EXPECT_TRUE(parsed->sink.damage.empty());
    EXPECT_EQ(parsed->sink.reasons, (Names{"NUL bytes between records"}));
}

} // namespace
} // namespace trailscope
