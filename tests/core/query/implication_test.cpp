// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filter_text.h"
#include "core/query/implication.h"
#include "core/query/run_filter.h"
#include "tests/support/cut_store.h"
#include "tests/support/naive_filter.h"
#include "tests/support/random_filter.h"

#include <gtest/gtest.h>
#include <random>

namespace trailscope {
namespace {

Filter filterOf(std::string_view text)
{
    const auto parsed = parseFilter(text);
    EXPECT_NE(parsed.filter(), nullptr) << text;
    return parsed.filter() != nullptr ? *parsed.filter() : Filter();
}

bool narrows(std::string_view text, std::string_view earlier)
{
    return implies(filterOf(text), filterOf(earlier));
}

TEST(ImplicationTest, AConditionMoreOrATextMadeLongerNarrows)
{
    EXPECT_TRUE(narrows("user: taro", ""));
    EXPECT_TRUE(narrows("user: taro", "user: taro"));
    EXPECT_TRUE(narrows("user: taro and ip: 10.0.0.0/8", "user: taro"));
    EXPECT_TRUE(narrows("user: taro", "user: taro or event: x"));
    EXPECT_TRUE(narrows("record ~ AKIA12", "record ~ akia"));
    EXPECT_TRUE(narrows("record ~ AKIA12 and user: taro", "record ~ akia and user: taro"));
    EXPECT_TRUE(narrows("user ~ tarou", "user ~ Taro"));
    EXPECT_TRUE(narrows("(event: x and user: taro) or (event: y and user: taro)", "user: taro"));
}

TEST(ImplicationTest, WhatMayMatchMoreDoesNotNarrow)
{
    EXPECT_FALSE(narrows("event ~ ConsoleLogin", "event ~ ConsoleL")); // asks for ConsoleSignin too
    EXPECT_FALSE(narrows("", "user: taro"));
    EXPECT_FALSE(narrows("user: jiro", "user: taro"));
    EXPECT_FALSE(narrows("user: taro or event: x", "user: taro"));
    EXPECT_FALSE(narrows("record ~ aki", "record ~ akia"));
    EXPECT_FALSE(narrows("record ~ a?b1", "record ~ a?b")) << "patterns are not compared";
    EXPECT_FALSE(narrows("not record ~ akia1", "not record ~ akia"));
    EXPECT_FALSE(narrows("user ~ akia1", "record ~ akia"));
    EXPECT_FALSE(narrows("tarou", "taro")) << "a bare word also finds an id as a whole";
}

TEST(ImplicationTest, RandomFiltersThatNarrowMatchNoOtherEvents)
{
    const auto events = test::randomEvents(150, 21);
    std::mt19937 random(22);
    std::size_t narrowing = 0;
    for (int i = 0; i < 500; ++i) {
        const auto earlier = test::randomFilter(random, 2);
        const auto filter =
            i % 2 == 0 ? both(earlier, test::randomFilter(random, 1)) : test::randomFilter(random, 2);
        if (!implies(filter, earlier)) {
            continue;
        }
        ++narrowing;
        for (const auto& event : events) {
            ASSERT_TRUE(!test::naivelyMatches(filter, event) || test::naivelyMatches(earlier, event))
                << toText(filter) << " after " << toText(earlier);
        }
    }
    EXPECT_GT(narrowing, 125U);
}

TEST(ImplicationTest, OnlyTheRowsWithinAreLookedAt)
{
    const auto store = test::makeCutStore(test::randomEvents(500, 23), 60);
    const QueryContext context{store, std::make_shared<const Calendar>(Calendar::standard({})), {}};
    const auto within = std::make_shared<const RowSet>(test::randomRows(*store, 30));

    for (const auto* text : {"", "user: taro", "not user: taro", "offhours: yes or event: CreateUser"}) {
        auto expected = runFilter(filterOf(text), context).value();
        expected &= *within;

        RunOptions options;
        options.within = within;
        EXPECT_EQ(runFilter(filterOf(text), context, {}, options).value(), expected) << text;
    }
}

} // namespace
} // namespace trailscope
