// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filter_text.h"
#include "core/query/run_filter.h"
#include "core/review/colour_match.h"
#include "core/review/colour_rules.h"
#include "tests/support/made_context.h"
#include "tests/support/random_filter.h"
#include "tests/support/store_maker.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>

namespace trailscope {
namespace {

using test::contextOf;

ColourRule filterRule(const std::string& filter, RuleColour colour)
{
    return {{{{"en", "Rule"}, {"ja", "規則"}}}, filter, *parseFilter(filter).filter(), colour, true};
}

TEST(ColourRulesTest, EveryColourHasItsName)
{
    for (const auto colour : allRuleColours) {
        EXPECT_EQ(findRuleColour(colourName(colour)), colour);
    }
    EXPECT_EQ(findRuleColour("pink"), std::nullopt);
}

TEST(ColourRulesTest, WhatIsSavedIsReadBack)
{
    const test::TemporaryFolder folder;
    const auto file = folder.path() / "new" / "rules.json";
    auto off = filterRule("user: \"a \\\"b\\\"\"", RuleColour::Teal);
    off.enabled = false;
    const std::vector rules{filterRule("root: yes", RuleColour::Red), off};
    EXPECT_EQ(readColourRules(file).rules, builtinColourRules());

    ASSERT_TRUE(saveColourRules(file, rules).ok());

    EXPECT_EQ(readColourRules(file).rules, rules);
    EXPECT_TRUE(readColourRules(file).problems.empty());
}

TEST(ColourRulesTest, ABadRuleIsNamedAndHidesNoOther)
{
    const auto read = parseColourRules(R"({"schemaVersion": 1, "rules": [
        {"title": {"en": "A"}, "filter": "root: yes", "colour": "red"},
        {"title": {"en": "B"}, "filter": "usr: x", "colour": "pink"},
        {"title": {"en": "C"}, "filter": "user: x", "colour": "blue", "enabled": false, "bold": true},
        {"title": {"en": "D"}, "filter": "user: d", "colour": "grey", "enabled": false}]})");

    ASSERT_EQ(read.rules.size(), 2U);
    EXPECT_TRUE(read.rules[0].enabled);
    EXPECT_FALSE(read.rules[1].enabled);
    ASSERT_EQ(read.problems.size(), 3U);
    EXPECT_EQ(read.problems[0].where, "rules[1].filter");
    EXPECT_EQ(read.problems[1].where, "rules[1].colour");
    EXPECT_EQ(read.problems[2].where, "rules[2].bold");
    EXPECT_EQ(parseColourRules("{}").problems.size(), 2U);
}

TEST(ColourRulesTest, FiltersOfEarlierFilesCompareWholeValues)
{
    const auto rulesOf = [](const std::string& version) {
        return parseColourRules(
                   R"({"schemaVersion": )" + version
                   + R"(, "rules": [{"title": {"en": "A"}, "filter": "user: ${x}", "colour": "red"}]})")
            .rules;
    };
    EXPECT_EQ(rulesOf("1").front().filterText, "user = ${x}");
    EXPECT_EQ(rulesOf("2").front().filterText, "user: ${x}");
}

TEST(ColourRulesTest, BuiltinRulesAreWholeInThreeLanguages)
{
    EXPECT_GE(builtinColourRules().size(), 4U);
    for (const auto& one : builtinColourRules()) {
        EXPECT_EQ(toText(one.filter), one.filterText);
        for (const auto* language : {"en", "ja", "zh_CN"}) {
            EXPECT_TRUE(one.title.byLanguage.contains(language)) << one.filterText;
        }
    }
}

TEST(ColourMatchTest, ARowHasTheColourOfTheFirstRuleWhoseFilterFindsIt)
{
    const auto context = contextOf(test::makeLoadingStore(test::randomEvents(300, 21), 64));
    std::mt19937 random(22);
    for (int round = 0; round < 30; ++round) {
        std::vector<ColourRule> rules;
        std::vector<RowSet> found;
        for (const auto colour : {RuleColour::Red, RuleColour::Blue, RuleColour::Grey}) {
            const auto filter = test::randomFilter(random, 2);
            rules.push_back({{}, toText(filter), filter, colour, random() % 4 != 0});
            found.push_back(runFilter(filter, context).value());
        }
        const auto match = ColourMatch::make(rules, context);
        ASSERT_TRUE(match.ok());
        for (RowId row = 0; row < context.store->rowCount(); ++row) {
            std::optional<RuleColour> expected;
            for (std::size_t i = rules.size(); i-- > 0;) {
                expected = rules[i].enabled && found[i].contains(row) ? rules[i].colour : expected;
            }
            ASSERT_EQ(match.value().colourOf(row), expected) << row;
        }
    }
}

TEST(ColourMatchTest, ARuleThatCannotBeDecidedDoesNotHold)
{
    const auto context = contextOf(test::makeStore(test::randomEvents(5, 23))); // of no archive
    const auto match =
        ColourMatch::make({filterRule("not requestParameters.X: y", RuleColour::Red)}, context);

    ASSERT_TRUE(match.ok());
    EXPECT_EQ(match.value().colourOf(0), std::nullopt);
}

TEST(ColourMatchTest, AStopRequestCancels)
{
    std::stop_source stop;
    stop.request_stop();
    const auto context = contextOf(test::makeStore(test::randomEvents(5, 24)));

    const auto match = ColourMatch::make({filterRule("user: x", RuleColour::Red)}, context, stop.get_token());

    EXPECT_EQ(match.error().code, ErrorCode::Cancelled);
}

} // namespace
} // namespace trailscope
