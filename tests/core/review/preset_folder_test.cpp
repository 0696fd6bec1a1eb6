// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filter_text.h"
#include "core/review/favourites.h"
#include "core/review/preset_folder.h"
#include "core/review/preset_json.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

namespace trailscope {
namespace {

using test::TemporaryFolder;

Preset madePreset(const std::string& id)
{
    Preset preset;
    preset.id = id;
    preset.group = "Mine \"quoted\"";
    preset.title.byLanguage = {{"en", "Nights"}, {"ja", "夜間\n二行目"}};
    preset.purpose.byLanguage = {{"en", "Purpose"}};
    preset.judge.byLanguage = {{"en", "Judge"}};
    preset.blindSpot.byLanguage = {{"en", "Blind"}};
    preset.filterText = R"(user: "a \"b\" \\ c" and offhours: yes)";
    preset.filter = *parseFilter(preset.filterText).filter();
    preset.columns = {Field::Time, Field::User};
    preset.chart.split = Field::Event;
    return preset;
}

TEST(PresetFolderTest, EveryPresetIsReadBackAsItWasWritten)
{
    auto presets = builtinPresets();
    presets.push_back(madePreset("own-1"));
    for (const auto& preset : presets) {
        const auto read = parsePreset(presetJson(preset));

        ASSERT_TRUE(read.ok()) << read.error().where << read.error().detail;
        EXPECT_EQ(read.value(), preset);
    }
}

TEST(PresetFolderTest, AFileIsWrittenInTheVersionOfTheFilterLanguage)
{
    auto preset = madePreset("own");
    const auto isVersion = [&preset](const std::string& version) {
        return presetJson(preset).find("\"schemaVersion\": " + version) != std::string::npos;
    };
    EXPECT_TRUE(isVersion("3"));

    preset.order = SortKey{Field::User, false};
    preset.groups =
        PresetGroups{{Field::User, Field::Ip, Field::Event, Field::Bytes}, {GroupColumn::Distinct, false}};
    preset.parameters = {{"who", {{{"en", "Who"}}}, PresetParameter::Kind::Names, {}, "Taro, \"a, b\""}};
    preset.filterText = "user = ${who}";
    preset.chart = {BinWidth::Week, {}, {{{{{"en", "Root"}}}, "root: yes", {}}}};
    const auto filled = withParameters(preset, {}).value();

    EXPECT_TRUE(isVersion("3"));
    const auto read = parsePreset(presetJson(filled));
    ASSERT_TRUE(read.ok()) << read.error().where << read.error().detail;
    EXPECT_EQ(read.value(), filled);
}

TEST(PresetFolderTest, FiltersOfEarlierVersionsCompareWholeValues)
{
    const auto read = parsePreset(
        R"({"schemaVersion": 2, "id": "own", "group": "G", "title": {"en": "T"}, "purpose": {"en": "P"},
            "judge": {"en": "J"}, "blindSpot": {"en": "B"}, "filter": "user:${who} and not event: \"Get*\"",
            "parameters": [{"id": "who", "title": {"en": "Who"}, "kind": "names", "default": "Ji*"}],
            "chart": {"series": [{"title": {"en": "S"}, "filter": "error: Forbidden"}]}})");
    ASSERT_TRUE(read.ok()) << read.error().where << read.error().detail;

    EXPECT_EQ(read.value().filterText, "user = ${who} and not event = \"Get*\"");
    EXPECT_EQ(toText(read.value().filter), "user = Ji* and not event = Get*");
    EXPECT_EQ(read.value().chart.series.front().filterText, "error = Forbidden");
    EXPECT_EQ(parsePreset(presetJson(read.value())).value(), read.value());
}

std::vector<std::string> idsIn(const std::filesystem::path& folder)
{
    std::vector<std::string> ids;
    for (const auto& preset : readPresetFolder(folder).presets) {
        ids.push_back(preset.id);
    }
    return ids;
}

TEST(PresetFolderTest, PresetsOfOneTitleAreKeptBesideEachOther)
{
    const TemporaryFolder folder;
    folder.write("own-nights-2.json", "not a preset, but somebody's");

    EXPECT_EQ(addPreset(folder.path(), madePreset("")).value().id, "own-nights");
    EXPECT_EQ(addPreset(folder.path(), madePreset("")).value().id, "own-nights-3");
    EXPECT_EQ(addPreset(folder.path(), madePreset("own-nights")).value().id, "own-nights-4");
    EXPECT_EQ(addPreset(folder.path(), madePreset("free")).value().id, "free");

    EXPECT_EQ(idsIn(folder.path()),
              (std::vector<std::string>{"free", "own-nights-3", "own-nights-4", "own-nights"}));
    EXPECT_FALSE(addPreset(folder.path(), madePreset("../out")).ok());
}

TEST(PresetFolderTest, AChangeThatSomebodyElseMadeMeanwhileIsKept)
{
    const TemporaryFolder folder;
    const auto known = addPreset(folder.path(), madePreset("own")).value();
    auto theirs = known;
    theirs.group = "Theirs";
    auto ours = known;
    ours.group = "Ours";

    EXPECT_EQ(replacePreset(folder.path(), known, theirs).value().id, "own");
    EXPECT_EQ(replacePreset(folder.path(), known, ours).value().id, "own-nights");

    const auto presets = readPresetFolder(folder.path()).presets;
    ASSERT_EQ(presets.size(), 2U);
    EXPECT_EQ(findPreset(presets, "own")->group, "Theirs");
    EXPECT_EQ(findPreset(presets, "own-nights")->group, "Ours");
}

TEST(PresetFolderTest, ProcessesThatSaveAtATimeLoseNothing)
{
    const TemporaryFolder folder;
    constexpr int each = 8;
    std::vector<pid_t> children;
    for (int process = 0; process < 3; ++process) {
        children.push_back(::fork());
        if (children.back() == 0) {
            for (int i = 0; i < each; ++i) {
                const auto id = "p" + std::to_string(process) + '-' + std::to_string(i);
                if (!addPreset(folder.path(), madePreset("")).ok()
                    || !setFavourite(favouritesFile(folder.path()), id, true).ok()) {
                    ::_exit(1);
                }
            }
            ::_exit(0);
        }
    }
    for (const auto child : children) {
        int status = 0;
        ASSERT_EQ(::waitpid(child, &status, 0), child);
        EXPECT_EQ(status, 0);
    }

    EXPECT_EQ(readPresetFolder(folder.path()).presets.size(), 3U * each);
    EXPECT_EQ(readFavourites(favouritesFile(folder.path())).value().size(), 3U * each);
}

TEST(PresetFolderTest, AFileIsCheckedBeforeItIsTakenOver)
{
    const TemporaryFolder folder;

    const auto check = checkPresetFile(
        folder.write("broken.json", R"({"schemaVersion": 1, "id": "x", "filter": "usr: x", "colour": 1})"));

    EXPECT_FALSE(check.preset);
    EXPECT_EQ(check.problems.size(), 7U);
    EXPECT_EQ(checkPresetFile(folder.path() / "none.json").problems.front().code, ErrorCode::NotFound);
}

TEST(PresetFolderTest, WhatIsSavedIsListedUntilItIsDeleted)
{
    const TemporaryFolder temporary;
    const auto folder = temporary.path() / "not there yet" / "presets";
    EXPECT_TRUE(readPresetFolder(folder).presets.empty());

    ASSERT_TRUE(savePreset(folder, madePreset("own-b")).ok());
    ASSERT_TRUE(savePreset(folder, madePreset("own-a")).ok());
    auto changed = madePreset("own-b");
    changed.group = "Other";
    ASSERT_TRUE(savePreset(folder, changed).ok());
    EXPECT_EQ(readPresetFolder(folder).presets, (std::vector{madePreset("own-a"), changed}));

    ASSERT_TRUE(deletePreset(folder, "own-a").ok());
    EXPECT_EQ(readPresetFolder(folder).presets, std::vector{changed});
    EXPECT_EQ(deletePreset(folder, "own-a").error().code, ErrorCode::NotFound);
}

TEST(PresetFolderTest, ABrokenFileIsNamedAndHidesNoOther)
{
    const TemporaryFolder folder;
    ASSERT_TRUE(savePreset(folder.path(), madePreset("own")).ok());
    const auto broken = folder.write("broken.json", "{\"schemaVersion\": 1, \"filter\": \"usr: x\"}");
    const auto builtin = folder.write("builtin.json", presetJson(madePreset("s1-root")));
    const auto twice = folder.write("twice.json", presetJson(madePreset("own")));
    folder.write("notes.txt", "no preset");

    const auto contents = readPresetFolder(folder.path());

    EXPECT_EQ(contents.presets, std::vector{madePreset("own")});
    ASSERT_EQ(contents.problems.size(), 3U);
    EXPECT_EQ(contents.problems[0].where, broken.native());
    EXPECT_NE(contents.problems[0].detail.find("\"id\""), std::string::npos);
    EXPECT_EQ(contents.problems[1].where, builtin.native());
    EXPECT_EQ(contents.problems[2].where, twice.native());
}

TEST(PresetFolderTest, AnIdThatLeavesTheFolderIsRefused)
{
    const TemporaryFolder folder;
    for (const auto* id : {"", "../evil", "a/b", ".hidden", "a b"}) {
        EXPECT_EQ(savePreset(folder.path(), madePreset(id)).error().code, ErrorCode::BadPreset) << id;
        EXPECT_EQ(deletePreset(folder.path(), id).error().code, ErrorCode::BadPreset) << id;
    }
}

TEST(PresetFolderTest, ANewIdIsMadeOfTheTitleAndNotTaken)
{
    EXPECT_EQ(unusedPresetId("Night Logins, Tokyo!", {}), "own-night-logins-tokyo");
    EXPECT_EQ(unusedPresetId("夜間", {}), "own");
    EXPECT_EQ(unusedPresetId("夜間", {madePreset("own"), madePreset("own-2")}), "own-3");
}

} // namespace
} // namespace trailscope
