// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/favourites.h"
#include "core/review/preset_folder.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>

namespace trailscope {
namespace {

using test::TemporaryFolder;

TEST(FavouritesTest, WhatIsSavedIsReadBackInItsOrder)
{
    const TemporaryFolder temporary;
    const auto folder = temporary.path() / "not there yet";
    const auto file = favouritesFile(folder);
    EXPECT_EQ(readFavourites(file).value(), Favourites());

    ASSERT_TRUE(saveFavourites(file, {"s1-root", "own-\"x\"", "a"}).ok());
    EXPECT_EQ(readFavourites(file).value(), (Favourites{"s1-root", "own-\"x\"", "a"}));

    ASSERT_TRUE(saveFavourites(file, {}).ok());
    EXPECT_EQ(readFavourites(file).value(), Favourites());
}

TEST(FavouritesTest, TheirFileIsNotTakenForAPreset)
{
    const TemporaryFolder folder;
    ASSERT_TRUE(saveFavourites(favouritesFile(folder.path()), {"s1-root"}).ok());

    const auto contents = readPresetFolder(folder.path());

    EXPECT_TRUE(contents.presets.empty());
    EXPECT_TRUE(contents.problems.empty());
}

TEST(FavouritesTest, MarksAreAddedToThoseThatOthersSaved)
{
    const TemporaryFolder folder;
    const auto file = favouritesFile(folder.path() / "presets");

    EXPECT_EQ(setFavourite(file, "a", true).value(), Favourites{"a"});
    ASSERT_TRUE(saveFavourites(file, {"a", "theirs"}).ok());
    EXPECT_EQ(setFavourite(file, "b", true).value(), (Favourites{"a", "theirs", "b"}));
    EXPECT_EQ(setFavourite(file, "a", false).value(), (Favourites{"theirs", "b"}));
    EXPECT_EQ(readFavourites(file).value(), (Favourites{"theirs", "b"}));
}

TEST(FavouritesTest, AFileThatIsNoListIsNotReplaced)
{
    const TemporaryFolder folder;
    const auto file = folder.write(".favourites.json", "[1");

    EXPECT_FALSE(setFavourite(file, "a", true).ok());
    EXPECT_FALSE(readFavourites(file).ok());
}

TEST(FavouritesTest, ABrokenFileIsAnErrorThatNamesTheKey)
{
    const TemporaryFolder folder;
    const auto keyOf = [&folder](std::string_view json) {
        return readFavourites(folder.write("favourites.json", std::string(json))).error().where;
    };

    EXPECT_EQ(keyOf("[1"), "");
    EXPECT_EQ(keyOf(R"({"favourites": []})"), "schemaVersion");
    EXPECT_EQ(keyOf(R"({"schemaVersion": 2, "favourites": []})"), "schemaVersion");
    EXPECT_EQ(keyOf(R"({"schemaVersion": 1})"), "favourites");
    EXPECT_EQ(keyOf(R"({"schemaVersion": 1, "favourites": [7]})"), "favourites");
}

} // namespace
} // namespace trailscope
