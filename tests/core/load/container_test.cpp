// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/trail_loader.h"
#include "tests/support/test_paths.h"

#include <gtest/gtest.h>

namespace trailscope {
namespace {

namespace fs = std::filesystem;

class ContainerTest : public testing::TestWithParam<const char*> {
protected:
    [[nodiscard]] static fs::path file(std::string_view name)
    {
        return test::testData() / "containers" / name;
    }
};

TEST_P(ContainerTest, ItsEventsAndTheirRawRecordsAreRead)
{
    const auto loaded = loadTrail({file(GetParam())});

    EXPECT_TRUE(loaded.report.problems.empty());
    ASSERT_EQ(loaded.store->rowCount(), 3U);
    for (RowId row = 0; row < 3; ++row) {
        const auto record = loaded.store->rawRecord(row);
        ASSERT_TRUE(record.ok());
        EXPECT_TRUE(record.value().starts_with(R"({"eventId":"c)")) << record.value();
        EXPECT_TRUE(record.value().ends_with('}')) << record.value();
    }
}

INSTANTIATE_TEST_SUITE_P(Kinds, ContainerTest,
                         testing::Values("members.zip", "members.tar", "members.tar.gz", "members.tgz",
                                         "members.tar.zst", "lines.json.zst", "pzstd.json.zst",
                                         "pzstd.tar.zst", "padded.json.zst", "lines.json.xz",
                                         "lines.json.bz2", "lines.json.lz4", "members.tar.xz",
                                         "members.tar.bz2", "members.tar.lz4", "members.7z", "v7.tar",
                                         "concatenated.tar", "split.zip", "browser.json.gz"));

TEST_F(ContainerTest, AMemberThatIsNoTrailIsNamedAndTheOthersLoad)
{
    const auto loaded = loadTrail({file("foreign.zip")});

    EXPECT_EQ(loaded.store->rowCount(), 1U);
    ASSERT_EQ(loaded.report.problems.size(), 1U);
    EXPECT_TRUE(loaded.report.problems[0].file.ends_with("foreign.zip/readme.txt"));
    EXPECT_EQ(loaded.report.filesForeign, 0U);
}

TEST_F(ContainerTest, TablesInItAreReadAndAContainerInItIsNamed)
{
    const auto loaded = loadTrail({file("tables.zip")});
    const auto& store = *loaded.store;

    ASSERT_EQ(store.rowCount(), 3U);
    for (const RowId row : {0U, 1U}) {
        const auto record = store.rawRecord(row);
        ASSERT_TRUE(record.ok());
        EXPECT_TRUE(record.value().starts_with(R"({"eventId":"5FF16B65)")) << record.value();
    }
    EXPECT_EQ(store.text(Field::Bytes, 0), "1048576");
    EXPECT_EQ(store.rawRecord(2).value(),
              R"({"eventId":"c9","eventTime":"2026-10-01T00:00:00Z","eventName":"X"})");
    std::vector<std::string> named;
    for (const auto& problem : loaded.report.problems) {
        named.push_back(fs::path(problem.file).filename().string());
    }
    EXPECT_EQ(named, (std::vector<std::string>{"inner.zip", "oss_access.log"}));
    EXPECT_EQ(loaded.report.problems[0].error, (Error{ErrorCode::UnreadFormat, {}, "a zip archive"}));
}

TEST_F(ContainerTest, ADamagedMemberCostsOnlyItself)
{
    const auto loaded = loadTrail({file("damaged_member.zip")});

    EXPECT_EQ(loaded.store->rowCount(), 2U);
    ASSERT_EQ(loaded.report.problems.size(), 1U);
    EXPECT_TRUE(loaded.report.problems[0].file.ends_with("/b.json.gz"));
    EXPECT_EQ(loaded.report.problems[0].error.code, ErrorCode::CorruptGzip);
}

TEST_F(ContainerTest, ATruncatedContainerGivesWhatStandsBeforeTheCut)
{
    const auto loaded = loadTrail({file("truncated.tar")});

    EXPECT_GE(loaded.store->rowCount(), 1U);
    EXPECT_EQ(loaded.report.filesDamaged, 1U);
}

TEST_F(ContainerTest, ABombInAZipStopsAtTheLimit)
{
    const auto loaded = loadTrail({file("bomb.zip")});

    EXPECT_EQ(loaded.store->rowCount(), 0U);
    ASSERT_FALSE(loaded.report.problems.empty());
    EXPECT_EQ(loaded.report.problems[0].error.code, ErrorCode::TooLarge);
}

} // namespace
} // namespace trailscope
