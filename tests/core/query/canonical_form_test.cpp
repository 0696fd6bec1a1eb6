// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/canonical_form.h"
#include "core/query/filter_text.h"
#include "tests/support/naive_filter.h"
#include "tests/support/random_filter.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace trailscope {
namespace {

std::string normalText(std::string_view text)
{
    return toText(canonicalForm(*parseFilter(text).filter()));
}

//! The same question with its parts in another order and its nots elsewhere.
Filter rephrased(const Filter& filter, std::mt19937& random)
{
    if (filter.kind == Filter::Kind::Not) {
        return negated(rephrased(filter.children.front(), random));
    }
    if (filter.children.empty()) {
        auto clause = filter;
        if (clause.clause.match == Match::Equal) {
            std::shuffle(clause.clause.values.begin(), clause.clause.values.end(), random);
        }
        return clause;
    }
    const bool isAnd = filter.kind == Filter::Kind::And;
    const auto isNothing = [](const Filter& child) { return negated(child).isEmpty(); };
    const bool deMorgan =
        random() % 2 == 0 && std::none_of(filter.children.begin(), filter.children.end(), isNothing);
    std::vector<Filter> parts;
    for (const auto& child : filter.children) {
        auto part = rephrased(child, random);
        parts.push_back(deMorgan ? negated(std::move(part)) : std::move(part));
    }
    std::shuffle(parts.begin(), parts.end(), random);
    auto joined = isAnd == deMorgan ? anyOf(std::move(parts)) : allOf(std::move(parts));
    return deMorgan ? negated(std::move(joined)) : joined;
}

TEST(CanonicalFormTest, OrderCaseAndThePlaceOfNotsAreLost)
{
    EXPECT_EQ(normalText("user: Taro and event: X"), normalText("event: x and user: TARO"));
    EXPECT_EQ(normalText("user: (b or A)"), normalText("user: a or user: B"));
    EXPECT_EQ(normalText("not (user: a and event: b)"), normalText("not event: b or not user: a"));
    EXPECT_EQ(normalText("not (user: a or not event: b)"), "event: b and not user: a");
    EXPECT_EQ(normalText("user: field(principal)"), normalText("principal = field(user)"));
    EXPECT_NE(normalText("user ~ field(principal)"), normalText("principal ~ field(user)"));
    EXPECT_NE(normalText("hour in [1, 5)"), normalText("hour in [5, 1)"));
    EXPECT_EQ(normalText("not not *"), "");
}

TEST(CanonicalFormTest, RephrasingsHaveOneForm)
{
    std::mt19937 random(81);
    for (int i = 0; i < 1'000; ++i) {
        const auto filter = test::randomFilter(random, 3);
        const auto other = rephrased(filter, random);

        ASSERT_TRUE(haveSameMeaning(filter, other)) << toText(filter) << '\n' << toText(other);
    }
}

TEST(CanonicalFormTest, TheNormalFormFindsTheSameEvents)
{
    const auto events = test::randomEvents(150, 82);
    std::mt19937 random(83);
    for (int i = 0; i < 120; ++i) {
        const auto filter = test::randomFilter(random, 3);
        const auto normal = canonicalForm(filter);
        for (const auto& event : events) {
            ASSERT_EQ(test::naivelyMatches(normal, event), test::naivelyMatches(filter, event))
                << toText(filter) << '\n'
                << toText(normal);
        }
    }
}

} // namespace
} // namespace trailscope
