// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/json_tree.h"

#include <gtest/gtest.h>

namespace trailscope {
namespace {

TEST(JsonTreeTest, KeepsOrderRepeatedKeysAndDigits)
{
    const auto tree = parseJsonTree(R"({"b": 1.50, "a": [true, null], "b": 12345678901234567890})");

    ASSERT_TRUE(tree.has_value());
    ASSERT_EQ(tree->children.size(), 3U);
    EXPECT_EQ(tree->children[0].key, "b");
    EXPECT_EQ(tree->children[0].value, "1.50");
    EXPECT_EQ(tree->children[1].children[1].value, "null");
    EXPECT_EQ(tree->children[2].value, "12345678901234567890");
}

TEST(JsonTreeTest, OpensJsonInsideAString)
{
    const auto tree = parseJsonTree(R"({"requestParameterJson": "{\"RegionId\":\"cn-hangzhou\"}"})");

    ASSERT_TRUE(tree.has_value());
    const auto& inner = tree->children[0];
    EXPECT_EQ(inner.key, "requestParameterJson");
    EXPECT_TRUE(inner.fromText);
    ASSERT_EQ(inner.children.size(), 1U);
    EXPECT_EQ(inner.children[0].value, "cn-hangzhou");
}

TEST(JsonTreeTest, LeavesAStringAloneThatOnlyLooksLikeJson)
{
    const auto tree = parseJsonTree(R"({"message": "{not json}", "list": "[1] and [2]"})");

    ASSERT_TRUE(tree.has_value());
    EXPECT_EQ(tree->children[0].value, "{not json}");
    EXPECT_EQ(tree->children[1].value, "[1] and [2]");
}

TEST(JsonTreeTest, RefusesWhatIsNoJsonAndWhatIsTooDeep)
{
    EXPECT_FALSE(parseJsonTree("").has_value());
    EXPECT_FALSE(parseJsonTree(R"({"a": )").has_value());
    EXPECT_FALSE(parseJsonTree(R"({"a": 1} {"b": 2})").has_value());
    EXPECT_FALSE(parseJsonTree(std::string(300, '[') + std::string(300, ']')).has_value());
}

TEST(JsonTreeTest, IndentsAndEscapes)
{
    const auto tree = parseJsonTree(R"({"a":{"q":"say \"hi\"\n\u0001 \\ 山"},"e":{},"l":[1,2]})");

    ASSERT_TRUE(tree.has_value());
    EXPECT_EQ(indentedJson(*tree), "{\n  \"a\": {\n    \"q\": \"say \\\"hi\\\"\\n\\u0001 \\\\ 山\"\n  },\n"
                                   "  \"e\": {},\n  \"l\": [\n    1,\n    2\n  ]\n}");
}

} // namespace
} // namespace trailscope
