// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/checksum.h"
#include "core/coverage/file_check.h"
#include "tests/support/temporary_folder.h"

#include <atomic>
#include <gtest/gtest.h>

namespace trailscope {
namespace {

constexpr auto wrongMd5 = "00000000000000000000000000000000";

std::string trailOf(int events)
{
    std::string text = "[";
    for (int i = 0; i < events; ++i) {
        text += (i > 0 ? "," : "") + std::string(R"({"eventId":"E)") + std::to_string(i)
              + R"(","eventTime":"2026-10-05T00:00:00Z","eventName":"X","serviceName":"Ecs"})";
    }
    return text + "]";
}

class FileCheckTest : public testing::Test {
protected:
    //! A file whose name says what it is told to say.
    void deliver(const std::string& bytes, int events, std::size_t size, const std::string& md5)
    {
        m_folder.write("Actiontrail_cn-hangzhou_2026100500000" + std::to_string(m_files++) + "_1002_"
                           + std::to_string(events) + "_" + std::to_string(size) + "_" + md5 + ".gz",
                       bytes);
    }

    [[nodiscard]] FileChecks check() const
    {
        auto checks = checkFiles(scanArchive({m_folder.path()}).files);
        EXPECT_TRUE(checks.ok());
        return checks.value();
    }

    test::TemporaryFolder m_folder;
    int m_files = 0;
};

// The digests of "abc": FIPS 180-2 and RFC 1321.
TEST(ChecksumTest, KnownDigests)
{
    EXPECT_EQ(sha256Of("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    EXPECT_EQ(md5Of("abc"), "900150983cd24fb0d6963f7d28e17f72");
}

TEST_F(FileCheckTest, WhatAgreesMatches)
{
    const auto bytes = test::gzip(trailOf(3));
    deliver(bytes, 3, bytes.size(), md5Of(bytes));

    const auto checks = check();

    ASSERT_EQ(checks.files.size(), 1U);
    EXPECT_EQ(checks.md5Meaning, Md5Meaning::StoredBytes);
    EXPECT_EQ(checks.files[0].events, 3U);
    EXPECT_EQ(checks.files[0].sha256, sha256Of(bytes));
    EXPECT_EQ(checks.files[0].count, CheckResult::Matches);
    EXPECT_EQ(checks.files[0].size, CheckResult::Matches);
    EXPECT_EQ(checks.files[0].md5, CheckResult::Matches);
}

TEST_F(FileCheckTest, AnAlteredFileDiffersWhereTheOthersShowWhatTheMd5Means)
{
    const auto text = trailOf(3);
    const auto altered = test::gzip(trailOf(2));
    deliver(test::gzip(text), 3, text.size(), md5Of(text));
    deliver(altered, 3, altered.size(), md5Of(text));

    const auto checks = check();

    EXPECT_EQ(checks.md5Meaning, Md5Meaning::Text);
    EXPECT_EQ(checks.files[0].md5, CheckResult::Matches);
    EXPECT_EQ(checks.files[0].size, CheckResult::Matches);
    EXPECT_EQ(checks.files[1].md5, CheckResult::Differs);
    EXPECT_EQ(checks.files[1].count, CheckResult::Differs);
}

TEST_F(FileCheckTest, AnMd5ThatNeverAgreesAccusesNobody)
{
    const auto bytes = test::gzip(trailOf(1));
    deliver(bytes, 1, 7, wrongMd5);
    deliver(bytes, 1, 7, wrongMd5);

    for (const auto& file : check().files) {
        EXPECT_EQ(file.md5, CheckResult::Unknown);
        EXPECT_EQ(file.size, CheckResult::Unknown);
        EXPECT_EQ(file.count, CheckResult::Matches);
    }
}

TEST_F(FileCheckTest, DamagedAndForeignFilesAreHashedAndNamed)
{
    const auto bytes = test::gzip(trailOf(200));
    m_folder.write("short.gz", std::string_view(bytes).substr(0, bytes.size() - 9));
    m_folder.write("notes.txt", "nothing to see");

    const auto checks = check();

    ASSERT_EQ(checks.files.size(), 2U);
    EXPECT_EQ(checks.files[0].error->code, ErrorCode::NotATrail);
    EXPECT_EQ(checks.files[0].sha256, sha256Of("nothing to see"));
    EXPECT_EQ(checks.files[1].error->code, ErrorCode::TruncatedGzip);
    EXPECT_FALSE(checks.files[1].sha256.empty());
    EXPECT_EQ(checks.files[1].count, CheckResult::Unknown);
}

TEST_F(FileCheckTest, StopsWhenAsked)
{
    deliver(test::gzip(trailOf(1)), 1, 1, wrongMd5);
    std::stop_source stop;
    stop.request_stop();

    const auto checks = checkFiles(scanArchive({m_folder.path()}).files, {}, stop.get_token());

    ASSERT_FALSE(checks.ok());
    EXPECT_EQ(checks.error().code, ErrorCode::Cancelled);
}

TEST_F(FileCheckTest, TellsHowManyFilesAreDone)
{
    for (int i = 0; i < 5; ++i) {
        m_folder.write(std::to_string(i) + ".json", trailOf(1));
    }
    std::atomic<std::size_t> most = 0;

    const auto checks = checkFiles(scanArchive({m_folder.path()}).files, [&](std::size_t done) {
        auto known = most.load();
        while (done > known && !most.compare_exchange_weak(known, done)) {}
    });

    EXPECT_TRUE(checks.ok());
    EXPECT_EQ(most.load(), 5U);
}

} // namespace
} // namespace trailscope
