// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filter_repair.h"
#include "core/review/filled_filter.h"

#include <gtest/gtest.h>
#include <random>

namespace trailscope {
namespace {

const std::vector<PresetParameter> parameters{
    {"people", {{{"en", "People"}}}, PresetParameter::Kind::Names, {}, "Jiro, Taro"},
    {"hour", {{{"en", "Hour"}}}, PresetParameter::Kind::Number, {}, "5"}};

FilledFilter read(std::string_view text)
{
    return readFilledFilter(text, parameters).value();
}

TEST(FilledFilterTest, AMistakeIsPlacedWhereItWasWritten)
{
    const auto error = *read("user: ${people} and usr: b").parsed.error();

    EXPECT_EQ(error.position, 20U);
    EXPECT_EQ(error.length, 3U);
    EXPECT_EQ(error.character, 21U);
    EXPECT_EQ(read("user: 山田 and usr: ${people}").parsed.error()->character, 14U);
}

TEST(FilledFilterTest, ARepairKeepsTheReferences)
{
    const auto repaired = [](std::string_view text) { return read(text).repaired.value_or("none"); };

    EXPECT_EQ(repaired("usr: ${people}"), "user: ${people}");
    EXPECT_EQ(repaired("hour: 5 and hur: ${hour}"), "hour: 5 and hour: ${hour}");
    EXPECT_EQ(repaired("user: ${people} and (hour: ${hour}"), "user: ${people} and (hour: ${hour})");
    EXPECT_EQ(repaired("user: ${people}) and usr: ${people}"), "none")
        << "where the bracket opened is not known";
    EXPECT_EQ(repaired("user: ${people}"), "none") << "nothing is wrong";
    EXPECT_EQ(repaired("root: ${hour} and"), "none") << "what stands right of it is not known";
}

TEST(FilledFilterTest, ARepairThatWouldChangeAValueIsNotOffered)
{
    const auto found = read("time: ${hour}");

    ASSERT_NE(found.parsed.error(), nullptr);
    EXPECT_EQ(found.parsed.error()->position, 6U);
    EXPECT_EQ(found.repaired, std::nullopt);
}

TEST(FilledFilterTest, AnUnknownParameterIsNamed)
{
    const auto found = readFilledFilter("user: ${nobody}", parameters);

    ASSERT_FALSE(found.ok());
    EXPECT_EQ(found.error().where, "nobody");
}

TEST(FilledFilterTest, WithoutReferencesItIsTheRepairOfTheTextAlone)
{
    std::mt19937 random(7); // NOLINT(cert-msc51-cpp): the same texts every time
    const std::vector<std::string> words{"user", "usr", ": ",   "Jiro", " and ", " or ",  "(", ")",     "[",
                                         "not ", "5",   "hour", "\"",   " | x",  "login", "*", "sucess"};
    for (int i = 0; i < 2'000; ++i) {
        std::string text;
        for (auto count = 1 + random() % 9; count > 0; --count) {
            text += words[random() % words.size()];
        }

        const auto found = read(text);

        ASSERT_EQ(found.repaired, repairedText(text)) << text;
        ASSERT_EQ(found.parsed.outcome, parseFilter(text).outcome) << text;
    }
}

} // namespace
} // namespace trailscope
