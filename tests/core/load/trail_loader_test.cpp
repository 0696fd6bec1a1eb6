// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/trail_loader.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/test_paths.h"

#include <fstream>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <set>

namespace trailscope {
namespace {

namespace fs = std::filesystem;
using testing::Contains;
using testing::Field;

const fs::path samples = test::testData() / "samples";

std::string recordAtSecond(int number, int second = 0)
{
    return R"({"eventId":"id-)" + std::to_string(number) + R"(","eventName":"Create)" + std::to_string(number)
         + R"(","eventTime":"2026-10-01T00:00:)" + (second < 10 ? "0" : "") + std::to_string(second)
         + R"(Z"})";
}

TEST(TrailLoaderTest, TheLogServiceSampleHasTenEventsAndOneRepeated)
{
    const auto loaded = loadTrail({samples / "actiontrail" / "sls_export_AliCloud_CL.json"});

    EXPECT_EQ(loaded.store->rowCount(), 10U);
    EXPECT_EQ(loaded.report.recordsRead, 11U);
    EXPECT_EQ(loaded.report.duplicatesFolded, 1U);
    EXPECT_TRUE(loaded.report.problems.empty());
    EXPECT_EQ(loaded.store->text(trailscope::Field::User, 0), "root");
}

TEST(TrailLoaderTest, TheCloudTrailSampleIsTheSameAsGzipAndAsText)
{
    const auto folder = samples / "cloudtrail" / "trailscraper";
    const auto name = "111111111111_CloudTrail_eu-central-1_20171211T1505Z_A6kvhMoVeCsc7v8U.json";

    const auto gzip = loadTrail({folder / (std::string(name) + ".gz")});
    const auto text = loadTrail({folder / name});

    EXPECT_GT(gzip.store->rowCount(), 0U);
    EXPECT_EQ(gzip.store->rowCount(), text.store->rowCount());
    EXPECT_EQ(gzip.report.duplicatesFolded, 0U);
    const auto both = loadTrail({folder});
    EXPECT_EQ(both.store->rowCount(), gzip.store->rowCount());
    EXPECT_EQ(both.report.duplicatesFolded, gzip.store->rowCount());
    EXPECT_THAT(both.report.problems,
                Contains(Field(&LoadProblem::file, (folder / "policy-to-guess.json").string())));
}

TEST(TrailLoaderTest, ARawRecordIsByteForByteWhatTheArchiveHolds)
{
    const test::TemporaryFolder folder;
    const auto first = R"({ "eventName" : "A", "eventTime":"2026-10-01T00:00:00Z", "n": 1376.0 })";
    folder.write("1.gz", test::gzip("[" + recordAtSecond(2, 5) + ",\n  " + first + "]"));

    const auto loaded = loadTrail({folder.path()});

    ASSERT_EQ(loaded.store->rowCount(), 2U);
    ASSERT_TRUE(loaded.store->rawRecord(0).ok());
    EXPECT_EQ(loaded.store->rawRecord(0).value(), first);
    EXPECT_EQ(loaded.store->rawRecord(1).value(), recordAtSecond(2, 5));
}

TEST(TrailLoaderTest, ARawRecordOfAFileThatHasGoneIsAnError)
{
    const test::TemporaryFolder folder;
    const auto file = folder.write("1.json", recordAtSecond(1));
    const auto loaded = loadTrail({folder.path()});
    fs::remove(file);

    const auto raw = loaded.store->rawRecord(0);

    ASSERT_FALSE(raw.ok());
    EXPECT_EQ(raw.error().code, ErrorCode::NotFound);
}

TEST(TrailLoaderTest, DamagedFilesAreListedAndTheRestLoads)
{
    const test::TemporaryFolder folder;
    const auto whole = test::gzip("[" + recordAtSecond(1) + "]");
    std::string list = "[";
    for (int i = 100; i < 5'000; ++i) {
        list += recordAtSecond(i) + ",";
    }
    const auto longList = test::gzip(list + recordAtSecond(99) + "]");
    folder.write("ok.gz", whole);
    folder.write("truncated.gz", std::string_view(longList).substr(0, longList.size() - 200));
    folder.write("not_gzip.gz", "plain text");
    folder.write("no_trail.json", R"({"a":1})");
    folder.write("broken.json", "[" + recordAtSecond(2) + ",{\"eventName\":}," + recordAtSecond(3) + "]");

    const auto loaded = loadTrail({folder.path()});

    EXPECT_GT(loaded.store->rowCount(), 4'000U);
    EXPECT_EQ(loaded.report.filesFound, 5U);
    EXPECT_EQ(loaded.report.filesDamaged, 3U);
    EXPECT_EQ(loaded.report.filesForeign, 1U);
    std::set<std::pair<std::string, ErrorCode>> problems;
    for (const auto& problem : loaded.report.problems) {
        problems.emplace(fs::path(problem.file).filename().string(), problem.error.code);
    }
    EXPECT_TRUE(problems.contains({"truncated.gz", ErrorCode::TruncatedGzip}));
    EXPECT_TRUE(problems.contains({"not_gzip.gz", ErrorCode::NotGzip}));
    EXPECT_TRUE(problems.contains({"no_trail.json", ErrorCode::NotATrail}));
    EXPECT_TRUE(problems.contains({"broken.json", ErrorCode::MalformedJson}));
}

TEST(TrailLoaderTest, AMissingPathAndAnEmptyFolderGiveNoEvents)
{
    const test::TemporaryFolder folder;

    const auto missing = loadTrail({folder.path() / "gone"});
    const auto empty = loadTrail({folder.path()});

    EXPECT_EQ(missing.store->rowCount(), 0U);
    ASSERT_EQ(missing.report.problems.size(), 1U);
    EXPECT_EQ(missing.report.problems[0].error.code, ErrorCode::NotFound);
    EXPECT_EQ(empty.store->rowCount(), 0U);
    EXPECT_EQ(empty.report.filesFound, 0U);
}

TEST(TrailLoaderTest, TheResultDoesNotDependOnTheNumberOfThreads)
{
    const test::TemporaryFolder folder;
    for (int file = 0; file < 40; ++file) {
        std::string list = "[";
        for (int i = 0; i < 50; ++i) {
            list += (i > 0 ? "," : "") + recordAtSecond(file * 40 + i, (file * 7 + i) % 60);
        }
        folder.write("f" + std::to_string(file) + ".gz", test::gzip(list + "]"));
    }
    const auto names = [&](unsigned threads) {
        LoadOptions options;
        options.threads = threads;
        const auto loaded = loadTrail({folder.path()}, options);
        std::vector<std::string> lines;
        for (RowId row = 0; row < loaded.store->rowCount(); ++row) {
            lines.push_back(std::to_string(loaded.store->time(row).seconds)
                            + std::string(loaded.store->text(trailscope::Field::Event, row))
                            + std::string(loaded.store->text(trailscope::Field::File, row)));
        }
        return lines;
    };

    const auto one = names(1);

    EXPECT_FALSE(one.empty());
    EXPECT_EQ(names(2), one);
    EXPECT_EQ(names(4), one);
}

TEST(TrailLoaderTest, WhenMemoryEndsWhatWasReadStaysAndTheRestIsNamed)
{
    const test::TemporaryFolder folder;
    for (int file = 0; file < 50; ++file) {
        folder.write("f" + std::to_string(file) + ".json", "[" + recordAtSecond(file) + "]");
    }
    LoadOptions options;
    options.threads = 1;
    options.snapshotInterval = std::chrono::milliseconds(0);
    options.onSnapshot = [](const EventStorePtr&, const LoadProgress&) {}; // memory is asked about with each
    options.maxBytes = 1;

    const auto loaded = loadTrail({folder.path()}, options);

    EXPECT_EQ(loaded.store->stage(), EventStore::Stage::Final);
    EXPECT_GT(loaded.store->rowCount(), 0U);
    EXPECT_EQ(loaded.report.filesLeftOut, 50 - loaded.store->rowCount());
    EXPECT_GT(loaded.report.filesLeftOut, 0U);
    EXPECT_FALSE(loaded.report.stopped);
    ASSERT_EQ(loaded.report.problems.size(), 1U);
    EXPECT_EQ(loaded.report.problems[0].error.code, ErrorCode::OutOfMemory);
    EXPECT_TRUE(loaded.report.problems[0].file.starts_with(folder.path().string()));
}

TEST(TrailLoaderTest, ALimitThatIsNotReachedLeavesNothingOut)
{
    const test::TemporaryFolder folder;
    folder.write("1.json", "[" + recordAtSecond(1) + "]");
    LoadOptions options;
    options.maxBytes = std::uint64_t{1} << 30U;

    const auto loaded = loadTrail({folder.path()}, options);

    EXPECT_EQ(loaded.report.filesLeftOut, 0U);
    EXPECT_TRUE(loaded.report.problems.empty());
}

TEST(TrailLoaderTest, SnapshotsGrowAndTheLoadCanBeStopped)
{
    const test::TemporaryFolder folder;
    for (int file = 0; file < 200; ++file) {
        std::string list = "[";
        for (int i = 0; i < 200; ++i) {
            list += (i > 0 ? "," : "") + recordAtSecond(file * 200 + i);
        }
        folder.write("f" + std::to_string(file) + ".json", list + "]");
    }
    std::stop_source stop;
    std::vector<std::size_t> sizes;
    LoadOptions options;
    options.snapshotInterval = std::chrono::milliseconds(0);
    options.onSnapshot = [&](const EventStorePtr& store, const LoadProgress& progress) {
        EXPECT_EQ(store->stage(), EventStore::Stage::Loading);
        EXPECT_LE(progress.filesDone, progress.filesTotal);
        EXPECT_FALSE(
            store->text(trailscope::Field::Event, static_cast<RowId>(store->rowCount() - 1)).empty());
        sizes.push_back(store->rowCount());
        stop.request_stop();
    };

    const auto loaded = loadTrail({folder.path()}, options, stop.get_token());

    EXPECT_EQ(loaded.store->stage(), EventStore::Stage::Final);
    EXPECT_TRUE(std::is_sorted(sizes.begin(), sizes.end()));
    if (!sizes.empty()) {
        EXPECT_GE(loaded.store->rowCount(), sizes.back());
    }
}

} // namespace
} // namespace trailscope
