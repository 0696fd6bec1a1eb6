// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/checksum.h"
#include "core/coverage/manifest.h"
#include "tests/support/temporary_folder.h"

#include <cstdlib>
#include <gtest/gtest.h>

namespace trailscope {
namespace {

const std::string digestA = sha256Of("a");
const std::string digestB = sha256Of("b");
const std::string digestC = sha256Of("c");

TEST(ManifestTest, HoldsWhatWasReadByItsPathBelowTheRoot)
{
    FileChecks checks;
    checks.files.resize(3);
    checks.files[0].path = "/archive/b/2.gz";
    checks.files[0].sha256 = digestB;
    checks.files[1].path = "/archive/a.gz";
    checks.files[1].sha256 = digestA;
    checks.files[2].path = "/archive/unreadable.gz";

    EXPECT_EQ(manifestOf(checks, "/archive"), (Manifest{{digestA, "a.gz"}, {digestB, "b/2.gz"}}));
    EXPECT_EQ(manifestOf(checks, "/elsewhere"),
              (Manifest{{digestA, "/archive/a.gz"}, {digestB, "/archive/b/2.gz"}}));
}

TEST(ManifestTest, Sha256sumAcceptsItWithEveryOddName)
{
    const test::TemporaryFolder folder;
    Manifest manifest;
    for (const std::string name : {"plain.gz", "with blank.gz", " leading", "back\\slash", "line\nfeed",
                                   "return\rhere", "日本語.gz", "*star", "-dash", "quote'\""}) {
        folder.write("in/" + name, name);
        manifest.push_back({sha256Of(name), name});
    }
    const auto list = folder.write("list", toText(manifest));

    const auto command = "cd '" + (folder.path() / "in").string()
                       + "' && sha256sum --check --strict --quiet '" + list.string() + "'";
    EXPECT_EQ(std::system(command.c_str()), 0)
        << toText(manifest); // NOLINT(cert-env33-c): the tool is what is asked

    const auto read = parseManifest(toText(manifest));
    ASSERT_TRUE(read.ok());
    EXPECT_EQ(read.value(), manifest);
}

TEST(ManifestTest, AWrongLineIsNamed)
{
    const std::vector<std::string> wrongLines{"nonsense", "abc  file", digestA + " file", digestA + "  "};
    for (const auto& line : wrongLines) {
        const auto read = parseManifest(digestA + "  good\n" + line + "\n");

        ASSERT_FALSE(read.ok()) << line;
        EXPECT_EQ(read.error().where, "line 2");
    }
}

TEST(ManifestTest, ComparingTellsAddedRemovedChangedAndMoved)
{
    const Manifest before{
        {digestA, "same"}, {digestA, "changed"}, {digestB, "old place"}, {digestC, "removed"}};
    const Manifest now{
        {digestA, "same"}, {digestC, "changed"}, {digestB, "new place"}, {sha256Of("d"), "added"}};

    EXPECT_EQ(compareManifests(before, now),
              (ManifestChanges{{"added"}, {"removed"}, {"changed"}, {{"old place", "new place"}}}));
    EXPECT_TRUE(compareManifests(before, before).isEmpty());
}

TEST(ManifestTest, ACopyIsAddedAndNotMoved)
{
    const Manifest before{{digestA, "one"}};
    const Manifest now{{digestA, "one"}, {digestA, "two"}};

    EXPECT_EQ(compareManifests(before, now), (ManifestChanges{{"two"}, {}, {}, {}}));
}

TEST(ManifestTest, CommentsNameWhatIsMissingAndAreSkipped)
{
    const Manifest manifest{{std::string(64, 'a'), "a.gz"}};

    const auto text = commentsOn({"/share/b\n.gz"}) + toText(manifest);

    EXPECT_EQ(text, "# not in this manifest: /share/b\\n.gz\n" + toText(manifest));
    ASSERT_TRUE(parseManifest(text).ok());
    EXPECT_EQ(parseManifest(text).value(), manifest);
}

} // namespace
} // namespace trailscope
