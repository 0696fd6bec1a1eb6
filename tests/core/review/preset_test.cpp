// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filter_text.h"
#include "core/review/preset.h"

#include <gtest/gtest.h>
#include <set>

namespace trailscope {
namespace {

constexpr std::string_view sound =
    R"({"schemaVersion": 1, "id": "mine", "group": "Mine", "title": {"en": "T", "ja": "題"},
    "purpose": {"en": "P"}, "judge": {"en": "J"}, "blindSpot": {"en": "B"}, "filter": "user: Jiro", "columns": ["time", "user"], "split": "event"})";

std::string withReplaced(std::string_view from, std::string_view to)
{
    std::string text(sound);
    text.replace(text.find(from), from.size(), to);
    return text;
}

TEST(PresetTest, ASoundFileIsReadWhole)
{
    const auto preset = parsePreset(sound);

    ASSERT_TRUE(preset.ok()) << preset.error().detail;
    EXPECT_EQ(preset.value().id, "mine");
    EXPECT_EQ(preset.value().title.in("ja"), "題");
    EXPECT_EQ(preset.value().title.in("de"), "T");
    EXPECT_EQ(preset.value().filter, *parseFilter("user: Jiro").filter());
    EXPECT_EQ(preset.value().columns, (std::vector{Field::Time, Field::User}));
    EXPECT_EQ(preset.value().split, Field::Event);
}

TEST(PresetTest, AWrongFileIsAnErrorThatNamesTheKey)
{
    struct Wrong {
        std::string json;
        std::string key;
    };
    for (const auto& [json, key] :
         {Wrong{"", ""}, Wrong{"[1]", ""},
          Wrong{withReplaced("\"schemaVersion\": 1", "\"schemaVersion\": 2"), "schemaVersion"},
          Wrong{withReplaced("\"id\": \"mine\", ", ""), "id"}, Wrong{withReplaced("\"mine\"", "7"), "id"},
          Wrong{withReplaced("\"en\": \"T\", ", ""), "title"},
          Wrong{withReplaced("user: Jiro", "usr: Jiro"), "filter"},
          Wrong{withReplaced("user: Jiro", "(user: Jiro"), "filter"},
          Wrong{withReplaced("\"time\"", "\"tyme\""), "columns"},
          Wrong{withReplaced("\"split\"", "\"splitt\""), "splitt"},
          Wrong{withReplaced("\"event\"", "\"\""), "split"}}) {
        const auto preset = parsePreset(json);

        ASSERT_FALSE(preset.ok()) << json;
        EXPECT_EQ(preset.error().code, ErrorCode::BadPreset);
        EXPECT_EQ(preset.error().where, key) << json;
        EXPECT_FALSE(preset.error().detail.empty());
    }
}

TEST(PresetTest, BuiltinPresetsAreWholeInThreeLanguages)
{
    std::set<std::string> ids;
    std::set<std::string> groups;
    for (const auto& preset : builtinPresets()) {
        EXPECT_TRUE(ids.insert(preset.id).second) << preset.id;
        groups.insert(preset.group);
        EXPECT_FALSE(preset.filter.isEmpty()) << preset.id;
        for (const auto* text : {&preset.title, &preset.purpose, &preset.judge, &preset.blindSpot}) {
            for (const auto* language : {"en", "ja", "zh_CN"}) {
                EXPECT_TRUE(text->byLanguage.contains(language)) << preset.id << ' ' << language;
            }
        }
    }
    EXPECT_EQ(ids.size(), 30U);
    EXPECT_EQ(groups, (std::set<std::string>{"CIS", "S1", "S2", "S3", "S4"}));
}

TEST(PresetTest, PresetsAreFoundById)
{
    ASSERT_NE(findPreset(builtinPresets(), "s1-root"), nullptr);
    EXPECT_EQ(findPreset(builtinPresets(), "s1-root")->filterText, "root: yes");
    EXPECT_EQ(findPreset(builtinPresets(), "s9"), nullptr);
}

} // namespace
} // namespace trailscope
