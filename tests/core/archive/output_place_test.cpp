// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/output_place.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>
#include <unistd.h>

namespace trailscope {
namespace {

namespace fs = std::filesystem;

//! An archive with one file in a folder below it, and a folder beside it.
class OutputPlaceTest : public ::testing::Test {
protected:
    [[nodiscard]] OutputPlace placeOf(const fs::path& output) const
    {
        return placeOfOutput(output, m_archive);
    }

    test::TemporaryFolder m_folder;
    fs::path m_evidence = m_folder.write("archive/2026/a.json.gz", "evidence");
    fs::path m_other = m_folder.write("other/report.json", "report");
    std::vector<fs::path> m_archive{m_folder.path() / "archive"};
};

TEST_F(OutputPlaceTest, AFileOfTheArchiveIsFoundUnderEveryName)
{
    const auto symbolic = m_folder.path() / "other" / "symbolic";
    const auto hard = m_folder.path() / "other" / "hard";
    fs::create_symlink(m_evidence, symbolic);
    fs::create_hard_link(m_evidence, hard);
    fs::create_directory_symlink(m_folder.path() / "archive", m_folder.path() / "link");

    for (const auto& name :
         {m_evidence, symbolic, hard, m_folder.path() / "link/2026/a.json.gz",
          m_folder.path() / "other/../archive/./2026/a.json.gz", fs::proximate(m_evidence)}) {
        EXPECT_EQ(placeOf(name), OutputPlace::ArchiveFile) << name;
    }
}

TEST_F(OutputPlaceTest, AFileThatTheArchiveOnlyLinksToIsOneOfItsFiles)
{
    fs::create_symlink(m_other, m_folder.path() / "archive" / "linked.json");

    EXPECT_EQ(placeOf(m_other), OutputPlace::ArchiveFile);
}

TEST_F(OutputPlaceTest, ANewNameInAFolderOfTheArchiveIsToldWhereverItComesFrom)
{
    fs::create_directory_symlink(m_folder.path() / "archive/2026", m_folder.path() / "link");

    for (const char* name : {"archive/new.json", "archive/2026/new.json", "link/new.json",
                             "other/../archive/new.json", "archive/none/new.json", "link/none/../new.json"}) {
        EXPECT_EQ(placeOf(m_folder.path() / name), OutputPlace::ArchiveFolder) << name;
    }
    EXPECT_EQ(placeOf(fs::proximate(m_folder.path() / "archive/new.json")), OutputPlace::ArchiveFolder);
}

TEST_F(OutputPlaceTest, WhatLiesOutsideIsElsewhere)
{
    for (const char* name : {"other/new.json", "other/report.json", "archive-2/new.json", "archive.json"}) {
        EXPECT_EQ(placeOf(m_folder.path() / name), OutputPlace::Elsewhere) << name;
    }
    EXPECT_EQ(placeOfOutput(m_evidence, {}), OutputPlace::Elsewhere);
}

TEST_F(OutputPlaceTest, AnArchiveOfSingleFilesHasNoFolders)
{
    m_archive = {m_evidence};

    EXPECT_EQ(placeOf(m_evidence), OutputPlace::ArchiveFile);
    EXPECT_EQ(placeOf(m_folder.path() / "archive/2026/new.json"), OutputPlace::Elsewhere);
}

TEST_F(OutputPlaceTest, AFolderMayBeWantedButAFileOfTheArchiveNever)
{
    const auto inFolder = m_folder.path() / "archive/new.json";

    EXPECT_EQ(checkOutput(inFolder, m_archive, InArchiveFolder::Refused).error(),
              (Error{ErrorCode::IsEvidence, inFolder.string(), "it would lie in the archive's folder"}));
    EXPECT_TRUE(checkOutput(inFolder, m_archive, InArchiveFolder::Wanted).ok());
    EXPECT_EQ(checkOutput(m_evidence, m_archive, InArchiveFolder::Wanted).error(),
              (Error{ErrorCode::IsEvidence, m_evidence.string(), "it is a file of the archive"}));
    EXPECT_TRUE(checkOutput(m_other, m_archive, InArchiveFolder::Refused).ok());
}

} // namespace
} // namespace trailscope
