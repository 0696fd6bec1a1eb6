// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filter.h"
#include "core/query/filter_text.h"

#include <gtest/gtest.h>

namespace trailscope {
namespace {

Filter user(std::string_view name)
{
    return valueFilter(Field::User, name);
}

TEST(FilterTest, TheEmptyFilterIsNeutralInBothAndEither)
{
    EXPECT_EQ(both({}, user("Taro")), user("Taro"));
    EXPECT_TRUE(either(user("Taro"), {}).isEmpty());
    EXPECT_TRUE(both({}, {}).isEmpty());
}

TEST(FilterTest, NestedAndsAreFlattenedAndRepeatedPartsDropped)
{
    const auto root = valueFilter(Field::Root, "yes");
    const auto event = valueFilter(Field::Event, "ConsoleSignin");

    const auto filter = both(both(user("Taro"), root), both(event, root));

    EXPECT_EQ(toText(filter), "user = Taro and root = yes and event = ConsoleSignin");
}

TEST(FilterTest, AlternativesForOneFieldBecomeOneClause)
{
    const auto filter = either(either(user("Taro"), valueFilter(Field::Root, "yes")), user("Jiro"));

    EXPECT_EQ(toText(filter), "user = (Taro or Jiro) or root = yes");
    EXPECT_EQ(toText(either(user("Taro"), user("TARO"))), "user = Taro");
}

TEST(FilterTest, NegatingTwiceGivesTheFilterBack)
{
    const auto filter = both(user("Taro"), valueFilter(Field::Root, "yes"));

    EXPECT_EQ(negated(negated(filter)), filter);
    EXPECT_EQ(toText(negated(filter)), "not (user = Taro and root = yes)");
}

TEST(FilterTest, NotEmptyAndPresentAreOneThing)
{
    EXPECT_EQ(toText(negated(valueFilter(Field::Error, ""))), "error: *");
    EXPECT_EQ(negated(negated(valueFilter(Field::Error, ""))), valueFilter(Field::Error, ""));
}

TEST(FilterTest, NegatingTheEmptyFilterMatchesNothing)
{
    const auto nothing = negated({});

    EXPECT_FALSE(nothing.isEmpty());
    EXPECT_EQ(toText(nothing), "not *");
    EXPECT_TRUE(negated(nothing).isEmpty());
}

TEST(FilterTest, ValuesAreTakenLiterally)
{
    EXPECT_EQ(toText(user("*star?")), R"(user = "\*star\?")");
    EXPECT_EQ(toText(user(R"(DOMAIN\user)")), R"(user = "DOMAIN\\user")");
    EXPECT_EQ(toText(user("null")), R"(user = "null")");
    EXPECT_EQ(toText(user("")), "user is null");
}

TEST(FilterTest, ATimeRangeIsWrittenInUtc)
{
    const auto filter = timeFilter({{1'790'000'000}, {1'790'003'600}});

    EXPECT_EQ(toText(filter), "time in [2026-09-21T14:13:20Z, 2026-09-21T15:13:20Z)");
    EXPECT_EQ(*parseFilter(toText(filter)).filter(), filter);
}

TEST(FilterTest, APathThatNamesAFieldIsTheField)
{
    const auto filter = clauseFilter({RawPath{"userIdentity.userName"}, Match::Equal, {"Taro"}});

    EXPECT_EQ(filter, user("Taro"));
}

TEST(FilterTest, KnownValuesHaveOneSpelling)
{
    EXPECT_EQ(valueFilter(Field::Root, "TRUE"), valueFilter(Field::Root, "yes"));
    EXPECT_EQ(valueFilter(Field::Weekday, "6"), valueFilter(Field::Weekday, "Saturday"));
    EXPECT_EQ(valueFilter(Field::Hour, "09"), valueFilter(Field::Hour, "9"));
}

TEST(FilterTest, AnyOfWithTheEmptyFilterMatchesEveryEvent)
{
    const auto user = valueFilter(Field::User, "Taro");

    EXPECT_TRUE(anyOf({user, Filter{}}).isEmpty());
    EXPECT_TRUE(either(Filter{}, user).isEmpty());
    EXPECT_EQ(allOf({user, Filter{}}), user);
    EXPECT_TRUE(parseFilter("user = Taro or *").filter()->isEmpty());
    EXPECT_TRUE(parseFilter("time = (2026 or *)").filter()->isEmpty());
}

TEST(FilterTest, RepeatedPartsAreDroppedAndOthersKept)
{
    const auto user = valueFilter(Field::User, "Taro");
    const auto pair = clauseFilter(valuePair(Field::User, Match::Equal, Field::Principal));
    const auto range = clauseFilter(closedRange(Field::User, "a", "m"));
    const auto halfOpen = clauseFilter({Field::User, Match::Between, {"a", "m"}});

    const auto all = allOf({user, pair, range, halfOpen, user, pair, negated(user), range});

    EXPECT_EQ(all.children, (std::vector<Filter>{user, pair, range, halfOpen, negated(user)}));
}

} // namespace
} // namespace trailscope
