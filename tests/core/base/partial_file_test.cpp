// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/atomic_file.h"
#include "tests/support/temporary_folder.h"

#include <csignal>
#include <ctime>
#include <fcntl.h>
#include <fstream>
#include <gtest/gtest.h>
#include <iterator>
#include <random>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace trailscope {
namespace {

namespace fs = std::filesystem;
using test::TemporaryFolder;

constexpr auto leftName = ".trailscope-0123456789abcdef.part";

std::vector<std::string> namesIn(const fs::path& folder)
{
    std::vector<std::string> names;
    for (const auto& entry : fs::directory_iterator(folder)) {
        names.push_back(entry.path().filename().string());
    }
    std::sort(names.begin(), names.end());
    return names;
}

std::string contentOf(const fs::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

mode_t modeOf(const fs::path& file)
{
    struct stat facts {};
    return ::stat(file.c_str(), &facts) == 0 ? facts.st_mode & 07777U : 0U;
}

TEST(PartialFileTest, AnAbandonedFileOfAKilledProcessGoesWithTheNextSave)
{
    const TemporaryFolder folder;
    folder.write(leftName, "half");
    folder.write(".trailscope-notes.part", "not ours: no such digits");

    ASSERT_TRUE(writeWholeFile(folder.path() / "out", "text").ok());

    EXPECT_EQ(namesIn(folder.path()), (std::vector<std::string>{".trailscope-notes.part", "out"}));
}

TEST(PartialFileTest, AFileThatALivingProcessHoldsStays)
{
    const TemporaryFolder folder;
    const auto file = folder.write(leftName, "half");
    const FileDescriptor held(::open(file.c_str(), O_RDONLY | O_CLOEXEC));
    ASSERT_EQ(::flock(held.number(), LOCK_EX | LOCK_NB), 0);

    removeAbandonedFiles(folder.path());

    EXPECT_TRUE(fs::exists(file));
}

TEST(PartialFileTest, ALinkOrFolderOfThatNameIsNotTouched)
{
    const TemporaryFolder folder;
    const auto target = folder.write("target", "text");
    fs::create_symlink(target, folder.path() / leftName);
    fs::create_directory(folder.path() / ".trailscope-00000000000000ff.part");

    removeAbandonedFiles(folder.path());

    EXPECT_EQ(namesIn(folder.path()).size(), 3U);
    EXPECT_EQ(contentOf(target), "text");
}

TEST(PartialFileTest, ANewFileIsTheUsersAlone)
{
    const TemporaryFolder folder;
    const auto before = ::umask(0);
    ASSERT_TRUE(writeWholeFile(folder.path() / "out", "text").ok());
    ::umask(before);

    EXPECT_EQ(modeOf(folder.path() / "out"), 0600U);
}

TEST(PartialFileTest, AFolderSharedWithAGroupSharesNewFilesToo)
{
    const TemporaryFolder folder;
    ASSERT_EQ(::chmod(folder.path().c_str(), S_ISGID | 0770), 0);
    if ((modeOf(folder.path()) & S_ISGID) == 0) {
        GTEST_SKIP() << "the file system keeps no set-group-ID";
    }
    const auto before = ::umask(0027);
    ASSERT_TRUE(writeWholeFile(folder.path() / "out", "text").ok());
    ::umask(before);

    EXPECT_EQ(modeOf(folder.path() / "out"), 0640U);
}

//! Saves again and again until it is killed.
[[noreturn]] void saveForEver(const fs::path& target)
{
    const std::string odd(70'000, 'o');
    const std::string even(50'000, 'e');
    for (bool isOdd = true;; isOdd = !isOdd) {
        if (!writeWholeFile(target, isOdd ? odd : even).ok()) {
            ::_exit(1);
        }
    }
}

//! Long runs: tests/tools/attack.py.
TEST(PartialFileTest, KillsWhileSavingTearNothingAndLeaveNothingBehind)
{
    const TemporaryFolder folder;
    const auto target = folder.path() / "out";
    std::mt19937 random(1); // NOLINT: the same moments in every run, as far as a kill has one
    for (int i = 0; i < 20; ++i) {
        const auto child = ::fork();
        ASSERT_GE(child, 0);
        if (child == 0) {
            saveForEver(target);
        }
        const timespec moment{0, static_cast<long>(random() % 4'000'000U)};
        ::nanosleep(&moment, nullptr);
        ::kill(child, SIGKILL);
        ASSERT_EQ(::waitpid(child, nullptr, 0), child);
        if (fs::exists(target)) {
            const auto text = contentOf(target);
            EXPECT_TRUE(text == std::string(70'000, 'o') || text == std::string(50'000, 'e')) << text.size();
        }
    }

    ASSERT_TRUE(writeWholeFile(target, "the next start").ok());
    EXPECT_EQ(namesIn(folder.path()), std::vector<std::string>{"out"});
}

} // namespace
} // namespace trailscope
