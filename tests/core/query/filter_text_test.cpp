// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filter_repair.h"
#include "core/query/filter_text.h"
#include "tests/support/test_paths.h"

#include <fstream>
#include <gtest/gtest.h>
#include <map>
#include <sstream>

namespace trailscope {
namespace {

using enum FilterError::Kind;

std::string canonicalOrMistake(std::string_view text)
{
    const auto parsed = parseFilter(text);
    return parsed.filter() != nullptr ? toText(*parsed.filter()) : describe(*parsed.error());
}

TEST(FilterTextTest, AMistakeIsDescribedInASentence)
{
    EXPECT_EQ(canonicalOrMistake("usr: x"), "At character 1: no field `usr`; did you mean `user`?");
    EXPECT_EQ(canonicalOrMistake("user:"), "At character 6: a value is missing.");
    EXPECT_EQ(canonicalOrMistake("event: /(/"),
              "At character 8: `/(/` is no regular expression (missing ): ().");
}

TEST(FilterTextTest, TextFromThePipeOnIsCutAndSaidToBe)
{
    EXPECT_TRUE(parseFilter("user: Taro | select count(1)").cutAtPipe);
    EXPECT_TRUE(parseFilter("(user: Taro | select count(1)").cutAtPipe);
    EXPECT_FALSE(parseFilter("user: \"a|b\" || event: /a|b/").cutAtPipe);
}

TEST(FilterTextTest, NestingIsLimited)
{
    const auto nested = [](std::size_t depth) {
        return std::string(depth, '(') + "user: a" + std::string(depth, ')');
    };

    EXPECT_EQ(canonicalOrMistake(nested(200)), "user: a");
    ASSERT_NE(parseFilter(nested(201)).error(), nullptr);
    EXPECT_EQ(parseFilter(nested(201)).error()->kind, TooDeep);
    EXPECT_EQ(parseFilter(std::string(300, '!') + "user: a").error()->kind, TooDeep);
    EXPECT_EQ(parseFilter(nested(100'000)).error()->kind, TooDeep);
}

TEST(FilterTextTest, DeepTextsWhoseCanonicalFormWouldBeDeeperAreRefused)
{
    std::string text = "a";
    for (int i = 0; i < 150; ++i) {
        text = "b or c and (" + text + ")"; // the canonical text has brackets around the And as well
    }

    ASSERT_NE(parseFilter(text).error(), nullptr);
    EXPECT_EQ(parseFilter(text).error()->kind, TooDeep);
}

TEST(FilterTextTest, TwentyThousandClausesAreReadInOneGo)
{
    std::string text = "event: e0";
    for (int i = 1; i < 20'000; ++i) {
        text += " or event: e" + std::to_string(i);
    }

    const auto parsed = parseFilter(text);

    ASSERT_NE(parsed.filter(), nullptr);
    EXPECT_EQ(parsed.filter()->clause.values.size(), 20'000U);
}

//! The texts between lines of three backquotes.
std::vector<std::string> publishedQueries()
{
    std::ifstream file(test::testData() / "samples/rules/cis_section2_queries.md");
    std::vector<std::string> queries;
    std::ostringstream query;
    bool inside = false;
    for (std::string line; std::getline(file, line);) {
        if (line == "```") {
            if (inside) {
                queries.push_back(query.str());
                query.str({});
            }
            inside = !inside;
        } else if (inside) {
            query << line << '\n';
        }
    }
    return queries;
}

TEST(FilterTextTest, TheQueriesOfTheCisBenchmarkAreReadOrTheirMistakeIsNamed)
{
    std::map<std::string, int> outcomes;
    for (const auto& query : publishedQueries()) {
        const auto parsed = parseFilter(query);
        ++outcomes[parsed.filter() != nullptr ? "read" : describe(*parsed.error())];
    }

    const std::map<std::string, int> expected{
        {"read", 20},
        // 2.14 asks the access logs of OSS, whose operations are events here.
        {"At character 2: no field `operation`; did you mean `event`?", 2},
        // 2.20 of version 1 lacks its last bracket, 2.21 has one too many.
        {"At character 30: `(` is never closed.", 1},
        {"At character 412: `)` closes nothing.", 2},
        // 2.22 of version 1 names the field in a way of its own.
        {"At character 2: no field `event_name`; did you mean `event`?", 1}};
    EXPECT_EQ(outcomes, expected);
}

TEST(FilterTextTest, EveryQueryOfTheCisBenchmarkIsReadOrItsRepairIs)
{
    for (const auto& query : publishedQueries()) {
        const auto parsed = parseFilter(query);
        const auto repaired = repairedText(query);

        EXPECT_NE(parsed.filter() != nullptr, repaired.has_value()) << query;
        EXPECT_TRUE(!repaired || parseFilter(*repaired).filter() != nullptr) << query;
    }
}

TEST(FilterTextTest, ARepairChangesNothingButTheMistakes)
{
    const auto repaired = [](std::string_view text) { return repairedText(text).value_or("none"); };

    EXPECT_EQ(repaired("service: Kms and (event: a or event: b\n"),
              "service: Kms and (event: a or event: b)\n");
    EXPECT_EQ(repaired("event: a or event: b) | select count(1)"), "event: a or event: b | select count(1)");
    EXPECT_EQ(repaired("(user: a | select 1"), "(user: a) | select 1");
    EXPECT_EQ(repaired("(event_name: a or event_name: b)"), "(event: a or event: b)");
    EXPECT_EQ(repaired("(operation: PutBucket and request_uri: acl) or operation: x"),
              "(event: PutBucket and requestParameters.requestUrl: acl) or event: x");
    EXPECT_EQ(repaired("login: sucess and time: 30d"), "login: success and time: last 30d");
    EXPECT_EQ(repaired("user: \"Taro"), "user: \"Taro\"");
    EXPECT_EQ(repaired("user: 山田 and usr: b"), "user: 山田 and user: b");
    for (const auto* text : {"user: a", "vpcId: x", "user:", "message: /(/", "a and", "account in [1, 2"}) {
        EXPECT_EQ(repaired(text), "none") << text;
    }
}

TEST(FilterTextTest, ThePlaceOfAMistakeIsCountedInCharacters)
{
    const auto error = *parseFilter("user: 山田 and usr: b").error();

    EXPECT_EQ(error.position, 17U);
    EXPECT_EQ(error.character, 14U);
    EXPECT_EQ(describe(error), "At character 14: no field `usr`; did you mean `user`?");
}

} // namespace
} // namespace trailscope
