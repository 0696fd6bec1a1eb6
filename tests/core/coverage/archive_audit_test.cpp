// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coverage/archive_audit.h"
#include "core/coverage/manifest.h"
#include "core/load/trail_loader.h"
#include "tests/support/temporary_folder.h"

#include <filesystem>
#include <gmock/gmock.h>

namespace trailscope {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

std::string eventsText(int number)
{
    return R"([{"eventId":"E)" + std::to_string(number)
         + R"(","eventTime":"2026-10-05T00:00:00Z","eventName":"Create"}])";
}

class ArchiveAuditTest : public testing::Test {
protected:
    ArchiveAuditTest()
    {
        m_folder.write("a.json", eventsText(1));
        m_folder.write("2026/b.json", eventsText(2));
    }

    [[nodiscard]] LoadedTrail load() const { return loadTrail({m_folder.path()}); }

    [[nodiscard]] static ArchiveAudit auditOf(const LoadedTrail& trail)
    {
        auto audit = auditArchive(*trail.store, trail.report, Calendar::standard(TimeZone()));
        EXPECT_TRUE(audit.ok());
        return std::move(audit).value();
    }

    [[nodiscard]] static std::vector<std::string> problemFiles(const ArchiveAudit& audit)
    {
        std::vector<std::string> files;
        for (const auto& problem : audit.problems) {
            files.push_back(problem.file);
        }
        return files;
    }

    test::TemporaryFolder m_folder;
};

TEST_F(ArchiveAuditTest, AnArchiveThatIsWhollyReadIsSound)
{
    m_folder.write("notes.txt", "what the auditor wrote");

    const auto audit = auditOf(load());

    EXPECT_THAT(audit.problems, IsEmpty());
    EXPECT_TRUE(isSound(audit));
    EXPECT_EQ(manifestOf(audit.checks, m_folder.path()).size(), 3U);
    EXPECT_THAT(missingInManifest(audit), IsEmpty());
}

TEST_F(ArchiveAuditTest, AFileThatIsGoneWhenItIsCheckedIsNamedAndMissing)
{
    const auto trail = load();
    const auto gone = (m_folder.path() / "2026/b.json").string();
    std::filesystem::remove(gone);

    const auto audit = auditOf(trail);

    EXPECT_FALSE(isSound(audit));
    EXPECT_THAT(problemFiles(audit), ElementsAre(gone));
    EXPECT_THAT(missingInManifest(audit), ElementsAre(gone));
    EXPECT_EQ(commentsOn(missingInManifest(audit)), "# not in this manifest: " + gone + "\n");
}

TEST_F(ArchiveAuditTest, AFolderThatTheLoadCouldNotListIsNamedAndMissing)
{
    auto trail = load();
    trail.report.problems.push_back(
        {"/share/2026", {ErrorCode::ReadFailed, "/share/2026", "Input/output error"}, 0, 0, false});

    const auto audit = auditOf(trail);

    EXPECT_FALSE(isSound(audit));
    EXPECT_THAT(problemFiles(audit), ElementsAre("/share/2026"));
    EXPECT_THAT(missingInManifest(audit), ElementsAre("/share/2026"));
}

TEST_F(ArchiveAuditTest, DamageIsNamedOnceAndItsFileKeepsItsPlaceInTheManifest)
{
    const auto cut = m_folder.write("cut.json", eventsText(3).substr(0, 30));

    const auto audit = auditOf(load());

    EXPECT_FALSE(isSound(audit));
    EXPECT_THAT(problemFiles(audit), ElementsAre(cut.string()));
    EXPECT_THAT(missingInManifest(audit), IsEmpty());
    EXPECT_EQ(manifestOf(audit.checks, m_folder.path()).size(), 3U);
}

} // namespace
} // namespace trailscope
