// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/folder_lock.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>

namespace trailscope {
namespace {

constexpr std::chrono::milliseconds noPatience(0);

TEST(FolderLockTest, IsHeldByOneAtATimeAndLeavesNothingInTheFolder)
{
    const test::TemporaryFolder parent;
    const auto folder = parent.path() / "new" / "folder";
    {
        const auto first = FolderLock::acquire(folder);
        ASSERT_TRUE(first.ok());

        const auto second = FolderLock::acquire(folder, noPatience);
        ASSERT_FALSE(second.ok());
        EXPECT_EQ(second.error(), (Error{ErrorCode::Busy, folder.string(), {}}));
        EXPECT_TRUE(std::filesystem::is_empty(folder));
    }

    EXPECT_TRUE(FolderLock::acquire(folder, noPatience).ok());
}

TEST(FolderLockTest, AFileInPlaceOfTheFolderIsAnError)
{
    const test::TemporaryFolder parent;
    const auto file = parent.write("file", "");

    EXPECT_FALSE(FolderLock::acquire(file).ok());
    EXPECT_FALSE(FolderLock::acquire(file / "below").ok());
}

} // namespace
} // namespace trailscope
