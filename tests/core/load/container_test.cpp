// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/trail_loader.h"

#include <gtest/gtest.h>

namespace trailscope {
namespace {

namespace fs = std::filesystem;

class ContainerTest : public testing::TestWithParam<const char*> {
protected:
    [[nodiscard]] static fs::path file(std::string_view name)
    {
        return fs::path(TRAILSCOPE_TEST_DATA) / "containers" / name;
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
                                         "members.tar.zst", "lines.json.zst"));

TEST_F(ContainerTest, AMemberThatIsNoTrailIsNamedAndTheOthersLoad)
{
    const auto loaded = loadTrail({file("foreign.zip")});

    EXPECT_EQ(loaded.store->rowCount(), 1U);
    ASSERT_EQ(loaded.report.problems.size(), 1U);
    EXPECT_TRUE(loaded.report.problems[0].file.ends_with("foreign.zip/readme.txt"));
    EXPECT_EQ(loaded.report.filesForeign, 0U);
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
