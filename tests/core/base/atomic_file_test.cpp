// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/atomic_file.h"
#include "tests/support/temporary_folder.h"

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <fstream>
#include <gtest/gtest.h>
#include <iterator>
#include <sys/mount.h>
#include <sys/resource.h>
#include <unistd.h>

namespace trailscope {
namespace {

namespace fs = std::filesystem;
using test::TemporaryFolder;

std::string contentOf(const fs::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

std::ptrdiff_t entriesIn(const fs::path& folder)
{
    return std::distance(fs::directory_iterator(folder), fs::directory_iterator());
}

//! Files of this process can't grow past a limit as long as this lives.
class FileSizeLimit {
public:
    explicit FileSizeLimit(rlim_t bytes) : m_handler(std::signal(SIGXFSZ, SIG_IGN))
    {
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limited{bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limited);
    }
    FileSizeLimit(const FileSizeLimit&) = delete;
    FileSizeLimit& operator=(const FileSizeLimit&) = delete;
    ~FileSizeLimit()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }

private:
    rlimit m_before{};
    void (*m_handler)(int);
};

TEST(AtomicFileTest, TheTextAppearsUnderTheNameOnlyAfterCommit)
{
    const TemporaryFolder folder;
    const auto target = folder.write("out.csv", "old");
    auto file = AtomicFile::create(target);
    ASSERT_TRUE(file.ok());
    ASSERT_TRUE(file.value().write("new ").ok());
    ASSERT_TRUE(file.value().write("text").ok());
    EXPECT_EQ(contentOf(target), "old");

    ASSERT_TRUE(file.value().commit().ok());

    EXPECT_EQ(contentOf(target), "new text");
    EXPECT_EQ(entriesIn(folder.path()), 1);
}

TEST(AtomicFileTest, WithoutCommitNothingIsLeftAndTheOldFileStays)
{
    const TemporaryFolder folder;
    const auto target = folder.write("out.csv", "old");
    {
        auto file = AtomicFile::create(target);
        ASSERT_TRUE(file.ok());
        ASSERT_TRUE(file.value().write("half").ok());
        const AtomicFile moved(std::move(file).value());
    }
    EXPECT_EQ(contentOf(target), "old");
    EXPECT_EQ(entriesIn(folder.path()), 1);
}

TEST(AtomicFileTest, PermissionsOfTheFileThatIsReplacedStay)
{
    const TemporaryFolder folder;
    const auto target = folder.write("out.csv", "old");
    fs::permissions(target, fs::perms::owner_read | fs::perms::owner_write);
    auto file = AtomicFile::create(target);
    ASSERT_TRUE(file.ok());

    ASSERT_TRUE(file.value().commit().ok());

    EXPECT_EQ(fs::status(target).permissions(), fs::perms::owner_read | fs::perms::owner_write);
    EXPECT_EQ(contentOf(target), "");
}

TEST(AtomicFileTest, ALinkStaysALinkAndItsEndIsReplaced)
{
    const TemporaryFolder folder;
    const auto target = folder.write("elsewhere/real.csv", "old");
    const auto link = folder.path() / "link.csv";
    fs::create_symlink(target, link);
    auto file = AtomicFile::create(link);
    ASSERT_TRUE(file.ok());
    ASSERT_TRUE(file.value().write("new").ok());

    ASSERT_TRUE(file.value().commit().ok());

    EXPECT_TRUE(fs::is_symlink(link));
    EXPECT_EQ(contentOf(target), "new");
}

TEST(AtomicFileTest, ANameAsLongAsNamesCanBeWorks)
{
    const TemporaryFolder folder;
    const auto target = folder.path() / std::string(255, 'n');
    auto file = AtomicFile::create(target);
    ASSERT_TRUE(file.ok());

    EXPECT_TRUE(file.value().commit().ok());
    EXPECT_TRUE(fs::exists(target));
}

TEST(AtomicFileTest, WhatIsNoRegularFileIsRefused)
{
    const TemporaryFolder folder;
    for (const auto& target : {folder.path(), fs::path("/dev/full")}) {
        const auto file = AtomicFile::create(target);
        ASSERT_FALSE(file.ok()) << target;
        EXPECT_EQ(file.error().code, ErrorCode::NotRegularFile);
        EXPECT_EQ(file.error().where, target.string());
    }
}

TEST(AtomicFileTest, AFolderThatDoesNotExistIsNotFound)
{
    const TemporaryFolder folder;
    const auto file = AtomicFile::create(folder.path() / "no" / "out.csv");
    ASSERT_FALSE(file.ok());
    EXPECT_EQ(file.error().code, ErrorCode::NotFound);
    EXPECT_FALSE(file.error().detail.empty());
}

TEST(AtomicFileTest, AProtectedFolderOrFileIsPermissionDenied)
{
    if (::geteuid() == 0) {
        GTEST_SKIP() << "root may write everywhere";
    }
    const TemporaryFolder folder;
    const auto target = folder.write("out.csv", "old");
    fs::permissions(target, fs::perms::owner_read);
    const auto protectedFile = AtomicFile::create(target);
    ASSERT_FALSE(protectedFile.ok());
    EXPECT_EQ(protectedFile.error().code, ErrorCode::PermissionDenied);

    fs::permissions(folder.path(), fs::perms::owner_read | fs::perms::owner_exec);
    const auto protectedFolder = AtomicFile::create(folder.path() / "new.csv");
    fs::permissions(folder.path(), fs::perms::owner_all);
    ASSERT_FALSE(protectedFolder.ok());
    EXPECT_EQ(protectedFolder.error().code, ErrorCode::PermissionDenied);
}

TEST(AtomicFileTest, AWriteThatFailsHalfwayLeavesTheOldFile)
{
    const TemporaryFolder folder;
    const auto target = folder.write("out.csv", "old");
    {
        auto file = AtomicFile::create(target);
        ASSERT_TRUE(file.ok());
        const FileSizeLimit limit(10'000);
        EXPECT_TRUE(file.value().write(std::string(8'000, 'x')).ok());
        const auto written = file.value().write(std::string(8'000, 'x'));
        ASSERT_FALSE(written.ok());
        EXPECT_EQ(written.error().code, ErrorCode::WriteFailed);
        EXPECT_EQ(written.error().where, target.string());
    }
    EXPECT_EQ(contentOf(target), "old");
    EXPECT_EQ(entriesIn(folder.path()), 1);
}

//! A file system of 64 kB in a folder, where the system lets us have one.
class SmallDisk {
public:
    explicit SmallDisk(fs::path folder)
        : m_folder(std::move(folder))
        , m_isThere(::mount("none", m_folder.c_str(), "tmpfs", 0, "size=64k") == 0)
    {
    }
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;
    ~SmallDisk()
    {
        if (m_isThere) {
            ::umount(m_folder.c_str());
        }
    }

    [[nodiscard]] bool isThere() const noexcept { return m_isThere; }

private:
    fs::path m_folder;
    bool m_isThere;
};

TEST(AtomicFileTest, AFullDiskIsToldWithThePathAndLeavesTheOldFile)
{
    const TemporaryFolder folder;
    const SmallDisk disk(folder.path());
    if (!disk.isThere()) {
        GTEST_SKIP() << "this user may not mount";
    }
    const auto target = folder.write("out.csv", "old");

    const auto written = writeWholeFile(target, std::string(200'000, 'x'));

    ASSERT_FALSE(written.ok());
    EXPECT_EQ(written.error().code, ErrorCode::DiskFull);
    EXPECT_EQ(written.error().where, target.string());
    EXPECT_EQ(contentOf(target), "old");
    EXPECT_EQ(entriesIn(folder.path()), 1);
}

TEST(AtomicFileTest, AFolderRemovedMeanwhileFailsTheCommit)
{
    const TemporaryFolder folder;
    folder.write("sub/other", "");
    auto file = AtomicFile::create(folder.path() / "sub" / "out.csv");
    ASSERT_TRUE(file.ok());
    fs::remove_all(folder.path() / "sub");

    const auto committed = file.value().commit();

    ASSERT_FALSE(committed.ok());
    EXPECT_EQ(committed.error().code, ErrorCode::NotFound);
}

TEST(WriteAllTest, AFullDeviceIsDiskFull)
{
    const int full = ::open("/dev/full", O_WRONLY | O_CLOEXEC);
    if (full < 0) {
        GTEST_SKIP() << "this system has no /dev/full";
    }

    const auto written = writeAll(full, "text", "the place");

    ::close(full);
    ASSERT_FALSE(written.ok());
    EXPECT_EQ(written.error().code, ErrorCode::DiskFull);
    EXPECT_EQ(written.error().where, "the place");
}

} // namespace
} // namespace trailscope
