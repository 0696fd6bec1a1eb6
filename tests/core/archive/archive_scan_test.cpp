// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/archive_scan.h"
#include "core/archive/read_file.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>
#include <sys/stat.h>

namespace trailscope {
namespace {

namespace fs = std::filesystem;

TEST(ArchiveScanTest, ListsTheFilesOfATreeOnceAndInOrder)
{
    const test::TemporaryFolder folder;
    folder.write("b/2.gz", "22");
    folder.write("a/1.gz", "1");

    const auto scan = scanArchive({folder.path(), folder.path() / "a" / "1.gz"});

    ASSERT_EQ(scan.files.size(), 2U);
    EXPECT_EQ(scan.files[0].path, folder.path() / "a" / "1.gz");
    EXPECT_EQ(scan.files[1].sizeBytes, 2U);
    EXPECT_TRUE(scan.problems.empty());
}

TEST(ArchiveScanTest, ItsStateTellsFilesThatComeGoOrChange)
{
    const test::TemporaryFolder folder;
    folder.write("1.gz", "1");
    const auto state = [&] { return stateOf(scanArchive({folder.path()})); };
    const auto before = state();
    EXPECT_EQ(state(), before);

    folder.write("2.gz", "2");
    const auto withTwo = state();
    EXPECT_NE(withTwo, before);

    folder.write("2.gz", "other");
    EXPECT_NE(state(), withTwo);

    fs::remove(folder.path() / "2.gz");
    EXPECT_EQ(state(), before);
}

TEST(ArchiveScanTest, WhatIsNotThereIsTold)
{
    const auto scan = scanArchive({"/no/such/folder"});

    ASSERT_EQ(scan.problems.size(), 1U);
    EXPECT_EQ(scan.problems[0].code, ErrorCode::NotFound);
    EXPECT_EQ(scan.problems[0].where, "/no/such/folder");
}

TEST(ArchiveScanTest, ALinkThatLoopsIsToldAndNotFollowed)
{
    const test::TemporaryFolder folder;
    folder.write("a/1.gz", "1");
    fs::create_directory_symlink(folder.path(), folder.path() / "a" / "loop");

    const auto scan = scanArchive({folder.path()});

    EXPECT_EQ(scan.files.size(), 1U);
    ASSERT_EQ(scan.problems.size(), 1U);
    EXPECT_EQ(scan.problems[0].code, ErrorCode::NotRegularFile);
}

TEST(ArchiveScanTest, APipeIsNeverOpened)
{
    const test::TemporaryFolder folder;
    const auto pipe = folder.path() / "pipe.gz";
    ASSERT_EQ(::mkfifo(pipe.c_str(), 0600), 0);
    TextBuffer buffer;

    const auto scan = scanArchive({folder.path()});
    const auto read = readFile(pipe, buffer);

    EXPECT_TRUE(scan.files.empty());
    ASSERT_EQ(scan.problems.size(), 1U);
    EXPECT_EQ(scan.problems[0].code, ErrorCode::NotRegularFile);
    ASSERT_FALSE(read.ok());
    EXPECT_EQ(read.error().code, ErrorCode::NotRegularFile);
}

TEST(ArchiveScanTest, StampsOfBothTrailsAreFoundInNames)
{
    const auto actionTrail = stampInName(
        "Actiontrail_ap-southeast-6_20260925070451_1002_4_1146_8d2a62c7317236ee7bf50184a428d8a9.gz");
    const auto cloudTrail =
        stampInName("111111111111_CloudTrail_eu-central-1_20171211T1505Z_A6kvhMoVeCsc7v8U.json.gz");

    ASSERT_TRUE(actionTrail.has_value());
    EXPECT_EQ(formatUtc(*actionTrail), "2026-09-25T07:04:51Z");
    ASSERT_TRUE(cloudTrail.has_value());
    EXPECT_EQ(formatUtc(*cloudTrail), "2017-12-11T15:05:00Z");
}

TEST(ArchiveScanTest, NamesWithoutAStampHaveNone)
{
    EXPECT_EQ(stampInName(""), std::nullopt);
    EXPECT_EQ(stampInName("events.json"), std::nullopt);
    EXPECT_EQ(stampInName("a_20261341000000_b"), std::nullopt);
    EXPECT_EQ(stampInName("_2026092507045_"), std::nullopt);
}

} // namespace
} // namespace trailscope
