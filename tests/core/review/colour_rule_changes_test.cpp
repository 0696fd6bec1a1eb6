// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filter_text.h"
#include "core/review/colour_rule_changes.h"
#include "tests/support/temporary_folder.h"

#include <fstream>
#include <gtest/gtest.h>

namespace trailscope {
namespace {

using Rules = std::vector<ColourRule>;

ColourRule rule(const std::string& name, RuleColour colour = RuleColour::Red)
{
    ColourRule made;
    made.title.byLanguage = {{"en", name}};
    made.filterText = "user: " + name;
    made.filter = *parseFilter(made.filterText).filter();
    made.colour = colour;
    return made;
}

std::string names(const Rules& rules)
{
    std::string text;
    for (const auto& one : rules) {
        text += one.title.in("en") + (one.enabled ? "" : "-off") + ' ';
    }
    return text;
}

const Rules abc{rule("a"), rule("b"), rule("c")};

TEST(ColourRuleChangesTest, WhatTwoWindowsAddIsKeptWhereTheyPutIt)
{
    const Rules mine{rule("x"), rule("a"), rule("b"), rule("c")};
    const Rules theirs{rule("a"), rule("y"), rule("b"), rule("c"), rule("z")};

    EXPECT_EQ(names(mergeColourRules(abc, mine, theirs)), "x a y b c z ");
    EXPECT_EQ(names(mergeColourRules(abc, theirs, mine)), "x a y b c z ");
}

TEST(ColourRuleChangesTest, WhatOneOfThemRemovesStaysRemoved)
{
    EXPECT_EQ(names(mergeColourRules(abc, {rule("a"), rule("c")}, {rule("a"), rule("b")})), "a ");
}

TEST(ColourRuleChangesTest, ARuleThatOneWindowChangedIsKeptThoughTheOtherRemovedIt)
{
    const Rules mine{rule("a"), rule("b", RuleColour::Blue), rule("c")};

    EXPECT_EQ(names(mergeColourRules(abc, mine, {rule("a"), rule("c")})), "a b c ");
    EXPECT_EQ(names(mergeColourRules(abc, {rule("a"), rule("c")}, mine)), "a b c ");
}

TEST(ColourRuleChangesTest, OfARuleThatBothChangedMineHolds)
{
    const Rules mine{rule("a", RuleColour::Blue), rule("b"), rule("c")};
    auto theirs = abc;
    theirs[0].colour = RuleColour::Green;
    theirs[1].enabled = false;

    const auto merged = mergeColourRules(abc, mine, theirs);

    EXPECT_EQ(names(merged), "a b-off c ");
    EXPECT_EQ(merged[0].colour, RuleColour::Blue);
}

TEST(ColourRuleChangesTest, TheOrderIsThatOfWhoChangedIt)
{
    const Rules turned{rule("c"), rule("b"), rule("a")};
    const Rules longer{rule("a"), rule("b"), rule("x"), rule("c")};

    EXPECT_EQ(names(mergeColourRules(abc, turned, longer)), "c b x a ");
    EXPECT_EQ(names(mergeColourRules(abc, longer, turned)), "c b x a ");
}

class ColourRuleFileTest : public ::testing::Test {
protected:
    [[nodiscard]] std::string saved() const { return names(readColourRules(file).rules); }

    test::TemporaryFolder folder;
    std::filesystem::path file = folder.path() / "settings" / "colour-rules.json";
};

TEST_F(ColourRuleFileTest, TwoWindowsThatSaveLoseNothing)
{
    ASSERT_TRUE(changeColourRules(file, builtinColourRules(), abc).ok());

    ASSERT_TRUE(changeColourRules(file, abc, {rule("a"), rule("b"), rule("c"), rule("x")}).ok());
    const auto second = changeColourRules(file, abc, {rule("y"), rule("a"), rule("b"), rule("c")});

    ASSERT_TRUE(second.ok());
    EXPECT_EQ(names(second.value()), "y a b c x ");
    EXPECT_EQ(saved(), "y a b c x ");
}

TEST_F(ColourRuleFileTest, AFileThatIsNoJsonIsReplacedAndOneThatCannotBeReadIsNot)
{
    std::filesystem::create_directories(file.parent_path());
    std::ofstream(file) << "{\"schemaVersion\": 2,";

    ASSERT_TRUE(changeColourRules(file, {}, abc).ok());
    EXPECT_EQ(saved(), "a b c ");

    std::filesystem::remove(file);
    std::filesystem::create_directories(file / "a folder");
    const auto refused = changeColourRules(file, {}, abc);
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().code, ErrorCode::NotRegularFile);
}

} // namespace
} // namespace trailscope
