// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aggregate/group_order.h"
#include "core/review/sort_spec.h"

#include <gtest/gtest.h>

namespace trailscope {
namespace {

std::string sorted(const std::string& order)
{
    std::vector<Group> groups{{"a", "2", 10, 1, {50}, {60}, 3, {}, 7},
                              {"a", "1", 4, 4, {10}, {90}, 1, {}, 9},
                              {"b", "", 10, 5, {30}, {30}, 2, {}, 7}};
    sortGroups(groups, parseGroupOrder(order).value());
    std::string names;
    for (const auto& group : groups) {
        names += (names.empty() ? "" : " ") + group.first + group.second;
    }
    return names;
}

TEST(GroupOrderTest, GroupsAreOrderedByAnyColumnAndThenByTheirValues)
{
    EXPECT_EQ(sorted("values"), "a1 a2 b");
    EXPECT_EQ(sorted("values:desc"), "b a2 a1");
    EXPECT_EQ(sorted("events:desc"), "a2 b a1");
    EXPECT_EQ(sorted("events"), "a1 a2 b");
    EXPECT_EQ(sorted("failures:desc"), "b a1 a2");
    EXPECT_EQ(sorted("share:desc"), "a1 b a2");
    EXPECT_EQ(sorted("first"), "a1 b a2");
    EXPECT_EQ(sorted("last"), "b a2 a1");
    EXPECT_EQ(sorted("distinct:desc"), "a2 b a1");
    EXPECT_EQ(sorted("sum"), "a2 b a1");
}

TEST(GroupOrderTest, AnOrderIsReadBackFromItsText)
{
    for (const auto* text :
         {"values", "events:desc", "failures", "share:desc", "first", "last", "distinct", "sum:desc"}) {
        EXPECT_EQ(toText(parseGroupOrder(text).value()), text);
    }
    EXPECT_EQ(toText(parseSortKey("bytes:desc").value()), "bytes:desc");
    EXPECT_EQ(toText(parseSortKey("eventTime").value()), "time");
    EXPECT_FALSE(parseGroupOrder("count"));
    EXPECT_FALSE(parseSortKey("tyme:desc"));
}

TEST(GroupOrderTest, AddressesAndNumbersAmongTheValuesGoByValue)
{
    std::vector<Group> groups;
    for (const auto* value :
         {"Internal", "10.0.0.10", "", "2001:db8::10", "9", "2001:db8::9", "10", "10.0.0.9"}) {
        groups.emplace_back().first = value;
    }
    sortGroups(groups, {GroupColumn::Values, true});
    std::vector<std::string> values;
    for (const auto& group : groups) {
        values.push_back(group.first);
    }
    EXPECT_EQ(values, (std::vector<std::string>{"", "9", "10", "10.0.0.9", "10.0.0.10", "2001:db8::9",
                                                "2001:db8::10", "Internal"}));
}

} // namespace
} // namespace trailscope
