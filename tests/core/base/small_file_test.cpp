// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/small_file.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

namespace trailscope {
namespace {

using test::TemporaryFolder;

TEST(SmallFileTest, TheWholeTextIsReadWithoutItsByteOrderMark)
{
    const TemporaryFolder folder;

    EXPECT_EQ(readSmallFile(folder.write("plain", "one\ntwo\n")).value(), "one\ntwo\n");
    EXPECT_EQ(readSmallFile(folder.write("marked", "\xEF\xBB\xBFtext")).value(), "text");
    EXPECT_EQ(readSmallFile(folder.write("empty", "")).value(), "");
    const std::string large(200'000, 'x');
    EXPECT_EQ(readSmallFile(folder.write("large", large)).value(), large);
}

TEST(SmallFileTest, WhatIsNoRegularFileIsNamedForWhatItIsAndNeverWaitedFor)
{
    const TemporaryFolder folder;
    const auto pipe = folder.path() / "pipe";
    ASSERT_EQ(::mkfifo(pipe.c_str(), 0600), 0);

    const auto expectKind = [](const std::filesystem::path& path, const char* kind) {
        const auto text = readSmallFile(path);
        ASSERT_FALSE(text.ok()) << path;
        EXPECT_EQ(text.error(), (Error{ErrorCode::NotRegularFile, path.string(), kind}));
    };
    expectKind(pipe, "it is a pipe");
    expectKind(folder.path(), "it is a folder");
    expectKind("/dev/zero", "it is a device");
}

TEST(SmallFileTest, AFilePastTheLimitIsRefusedWithTheLimit)
{
    const TemporaryFolder folder;
    const auto file = folder.write("file", "12345");

    EXPECT_TRUE(readSmallFile(file, {5, TextEncoding::Utf8}).ok());
    EXPECT_EQ(readSmallFile(file, {4, TextEncoding::Utf8}).error(),
              (Error{ErrorCode::TooLarge, file.string(), "a file of this kind has at most 4 bytes"}));
    const auto sparse = folder.write("sparse", "");
    std::filesystem::resize_file(sparse, std::uintmax_t{1} << 40U);
    EXPECT_EQ(readSmallFile(sparse).error().code, ErrorCode::TooLarge);
}

TEST(SmallFileTest, TextThatIsNotUtf8IsToldWithItsPlace)
{
    const TemporaryFolder folder;
    const auto latin = folder.write("latin", "one\ncaf\xE9\n");
    const auto utf16 = folder.write("utf16", std::string("\xFF\xFE{\0}\0", 6));

    EXPECT_EQ(readSmallFile(latin).error(),
              (Error{ErrorCode::NotText, latin.string(), "line 2, byte 7 is not UTF-8: save it as UTF-8"}));
    EXPECT_EQ(readSmallFile(utf16).error(),
              (Error{ErrorCode::NotText, utf16.string(), "it is UTF-16: save it as UTF-8"}));
    EXPECT_EQ(readSmallFile(latin, {100, TextEncoding::Bytes}).value(), "one\ncaf\xE9\n");
}

TEST(SmallFileTest, AMissingFileAndAFileBehindAFileAreNotFound)
{
    const TemporaryFolder folder;
    const auto file = folder.write("file", "");

    EXPECT_EQ(readSmallFile(folder.path() / "none").error().code, ErrorCode::NotFound);
    EXPECT_EQ(readSmallFile(file / "below").error().code, ErrorCode::NotFound);
}

} // namespace
} // namespace trailscope
