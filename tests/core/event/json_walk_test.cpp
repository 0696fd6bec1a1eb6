// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text_buffer.h"
#include "core/event/json_key.h"
#include "core/event/json_walk.h"

#include <gtest/gtest.h>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace trailscope {
namespace {

//! A text with what may follow one in a buffer: more JSON.
class Text {
public:
    explicit Text(const std::string& json) : m_bytes(json + followers())
    {
        m_isFound = m_structure.find(std::string_view(m_bytes).substr(0, json.size()));
    }

    [[nodiscard]] bool isFound() const { return m_isFound; }

    [[nodiscard]] JsonWalk walk() { return JsonWalk(m_structure); }

private:
    static std::string followers()
    {
        std::string bytes;
        while (bytes.size() < TextBuffer::padding) {
            bytes += R"(,{"a":1}])";
        }
        return bytes;
    }

    std::string m_bytes;
    JsonStructure m_structure;
    bool m_isFound = false;
};

using Members = std::vector<std::pair<std::string, std::string>>;

//! The members with their scalars; nothing when the walk says that the object is broken.
std::optional<Members> membersOf(const std::string& json)
{
    Text text(json);
    Members members;
    auto walk = text.walk();
    const bool sound = text.isFound() && walk.forEachMember([&members](const char* key, JsonWalk& value) {
        std::string_view scalar;
        const bool isRead = value.readScalar(scalar);
        members.emplace_back(json::keyAt(key), scalar);
        return isRead;
    });
    return sound && walk.token() == '\0' ? std::optional(members) : std::nullopt;
}

TEST(JsonWalkTest, ScalarsAreReadWithoutQuotesAndEscapes)
{
    EXPECT_EQ(
        membersOf(R"({"a":"x","b" : 1.50 ,"c":null,"d":true,"e":"","f":"\u00e9\n","g":"\"" })"),
        (Members{
            {"a", "x"}, {"b", "1.50"}, {"c", ""}, {"d", "true"}, {"e", ""}, {"f", "\u00e9\n"}, {"g", "\""}}));
}

TEST(JsonWalkTest, ObjectsAndArraysAreNoScalarsAndArePassedOver)
{
    EXPECT_EQ(membersOf(R"({"a":{"b":[1,{"c":"}"}]},"d":[],"e":{},"f":"x"})"),
              (Members{{"a", ""}, {"d", ""}, {"e", ""}, {"f", "x"}}));
    EXPECT_EQ(membersOf("{}"), Members());
}

TEST(JsonWalkTest, BrokenObjectsAreNotWalkedPastTheirEnd)
{
    for (const std::string broken :
         {R"({"a":1)", R"({"a":)", R"({"a")", R"({)", R"({"a":})", R"({"a":,"b":1})", R"({"a" 1})",
          R"({"a":1 "b":2})", R"({"a":1,})", R"({a:1})", R"({"a"::1})", R"({"a":1]})", R"({"a":{"b":1})",
          R"({"a":[1})", R"({"a":1}})", R"({"a":"\q"})", R"({"a":"\u12"})", R"(["a"])", R"("a")"}) {
        EXPECT_EQ(membersOf(broken), std::nullopt) << broken;
    }
}

TEST(JsonWalkTest, WhatHasNoStructureIsRefused)
{
    for (const std::string broken : {"", "  ", "{\"a", "{\"a\":\"\x01\"}", "{\"a\":\"\xff\"}"}) {
        EXPECT_FALSE(Text(broken).isFound()) << broken;
    }
}

TEST(JsonWalkTest, ElementsAreVisitedInOrder)
{
    const auto elementsOf = [](const std::string& json) -> std::optional<std::vector<std::string>> {
        Text text(json);
        std::vector<std::string> elements;
        auto walk = text.walk();
        const bool sound = text.isFound() && walk.forEachElement([&elements](JsonWalk& value) {
            std::string_view scalar;
            const bool isRead = value.readScalar(scalar);
            elements.emplace_back(scalar);
            return isRead;
        });
        return sound ? std::optional(elements) : std::nullopt;
    };
    EXPECT_EQ(elementsOf(R"(["a", 2,{"b":3}])"), (std::vector<std::string>{"a", "2", ""}));
    EXPECT_EQ(elementsOf("[]"), std::vector<std::string>());
    for (const std::string broken : {"[", "[1", "[1,", "[1,]", "[,]", "[1 2]", "[1}", "{}"}) {
        EXPECT_EQ(elementsOf(broken), std::nullopt) << broken;
    }
}

TEST(JsonWalkTest, APlaceIsComeBackTo)
{
    Text text(R"({"a":{"b":"x"},"c":1})");
    JsonWalk::Place place = nullptr;
    auto walk = text.walk();
    ASSERT_TRUE(walk.forEachMember([&place](const char* key, JsonWalk& value) {
        place = json::keyAt(key) == "a" ? value.place() : place;
        return value.skip();
    }));
    EXPECT_EQ(walk.token(), '\0');
    std::string_view scalar;
    EXPECT_TRUE(JsonWalk(*walk.structure(), place).forEachMember([&scalar](const char*, JsonWalk& value) {
        return value.readScalar(scalar);
    }));
    EXPECT_EQ(scalar, "x");
}

TEST(JsonWalkTest, AnEscapeIsFoundWhereverItStands)
{
    for (std::size_t size = 0; size < 100; ++size) {
        const std::string plain(size, 'a');
        EXPECT_EQ(membersOf(R"({"k":")" + plain + R"(","l":"\\"})"), (Members{{"k", plain}, {"l", "\\"}}));
        for (std::size_t place = 0; place < size; ++place) {
            auto escaped = plain;
            escaped.replace(place, 1, "\\n");
            auto read = plain;
            read[place] = '\n';
            EXPECT_EQ(membersOf(R"({"k":")" + escaped + R"("})"), (Members{{"k", read}}));
        }
    }
}

TEST(JsonWalkTest, ManyLongStringsWithEscapesStayUntilTheNextText)
{
    std::string json = "[";
    const std::string part(50'000, 'x');
    for (int i = 0; i < 10; ++i) {
        json += (i == 0 ? "\"" : ",\"") + std::to_string(i) + "\\t" + part + "\"";
    }
    Text text(json + "]");
    std::vector<std::string_view> elements;
    ASSERT_TRUE(text.walk().forEachElement([&elements](JsonWalk& value) {
        elements.emplace_back();
        return value.readScalar(elements.back());
    }));
    for (std::size_t i = 0; i < elements.size(); ++i) {
        EXPECT_EQ(elements[i], std::to_string(i) + "\t" + part);
    }
}

} // namespace
} // namespace trailscope
