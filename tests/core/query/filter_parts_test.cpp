// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filter_parts.h"

#include <gtest/gtest.h>

namespace trailscope {
namespace {

const TimeRange someHours{{1'000}, {2'000}};

TEST(FilterPartsTest, OnlyTheClausesOnTheFieldGo)
{
    const Filter user = valueFilter(Field::User, "Taro");
    const Filter event = valueFilter(Field::Event, "ConsoleSignin");

    EXPECT_EQ(withoutPartsOn(Field::Time, both(both(user, timeFilter(someHours)), event)), both(user, event));
    EXPECT_EQ(withoutPartsOn(Field::Time, both(user, timeFilter(someHours))), user);
    EXPECT_EQ(withoutPartsOn(Field::Time, timeFilter(someHours)), Filter());
    EXPECT_EQ(withoutPartsOn(Field::Time, Filter()), Filter());
}

TEST(FilterPartsTest, WhatIsNotJoinedByAndStays)
{
    const Filter choice = either(valueFilter(Field::User, "Taro"), timeFilter(someHours));
    const Filter negation = negated(timeFilter(someHours));

    EXPECT_EQ(withoutPartsOn(Field::Time, choice), choice);
    EXPECT_EQ(withoutPartsOn(Field::Time, negation), negation);
}

} // namespace
} // namespace trailscope
