// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/trail_loader.h"
#include "tests/support/made_tar.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/test_paths.h"

#include <fstream>
#include <gtest/gtest.h>
#include <iterator>

namespace trailscope {
namespace {

std::string numberedRecord(int number)
{
    return R"({"eventId":"id-)" + std::to_string(number)
         + R"(","eventName":"Create","eventTime":"2026-10-01T00:00:00Z"})";
}

std::string list(int first, int last)
{
    std::string text = "[";
    for (int number = first; number <= last; ++number) {
        text += numberedRecord(number) + (number < last ? "," : "");
    }
    return text + "]";
}

std::string contentOf(std::string_view container)
{
    std::ifstream file(test::testData() / "containers" / container, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

//! What loading a single file of that name and content tells.
struct Told {
    std::size_t events = 0;
    std::size_t damaged = 0;
    std::vector<Error> errors; //!< without their places

    explicit Told(std::string_view name, std::string_view content)
    {
        const test::TemporaryFolder folder;
        folder.write(name, content);
        const auto loaded = loadTrail({folder.path()});
        events = loaded.report.recordsRead;
        damaged = loaded.report.filesDamaged;
        for (const auto& problem : loaded.report.problems) {
            errors.push_back({problem.error.code, {}, problem.error.detail});
        }
    }
};

void expectDamaged(const Told& told, std::size_t events, ErrorCode code, std::string_view detail)
{
    EXPECT_EQ(told.events, events);
    EXPECT_EQ(told.damaged, 1U);
    ASSERT_EQ(told.errors.size(), 1U);
    EXPECT_EQ(told.errors[0], (Error{code, {}, std::string(detail)}));
}

TEST(OddFileTest, FilesThatHoldNothingAreDamaged)
{
    expectDamaged(Told("a.json.gz", ""), 0, ErrorCode::NoContent, "0 bytes");
    expectDamaged(Told("a.json", ""), 0, ErrorCode::NoContent, "0 bytes");
    expectDamaged(Told("a.json.gz", test::gzip("")), 0, ErrorCode::NoContent, "compressed, but of nothing");
    expectDamaged(Told("a.json", std::string(3'000, '\0')), 0, ErrorCode::NoContent,
                  "3000 bytes, all of them zero");
    expectDamaged(Told("a.gz", std::string(30, '\0')), 0, ErrorCode::NoContent, "30 bytes, all of them zero");
    EXPECT_EQ(Told("_SUCCESS", "").damaged, 0U) << "a mark that jobs leave";
}

TEST(OddFileTest, FormatsThatAreNotReadAreNamed)
{
    expectDamaged(Told("a.json.gz", test::gzip(test::gzip(list(1, 2)))), 0, ErrorCode::UnreadFormat,
                  "gzip in gzip");
    expectDamaged(Told("a.rar", "Rar!\x1a\x07\x01..."), 0, ErrorCode::UnreadFormat, "a rar archive");
    expectDamaged(Told("a.tar", test::tar({{"in.zip", contentOf("members.zip")}})), 0,
                  ErrorCode::UnreadFormat, "a zip archive");
    const Told apple("._a.json.gz", std::string("\x00\x05\x16\x07\x00\x02\x00\x00Mac OS X", 16));
    EXPECT_EQ(apple.damaged, 0U);
    ASSERT_EQ(apple.errors.size(), 1U);
    EXPECT_EQ(apple.errors[0].code, ErrorCode::NotATrail);
    EXPECT_TRUE(apple.errors[0].detail.starts_with("a file of macOS")) << apple.errors[0].detail;
}

TEST(OddFileTest, AFileThatIsNotWhatItsNameSaysIsDamagedUnlessItIsText)
{
    expectDamaged(Told("a.zip", "something else"), 0, ErrorCode::CorruptContainer,
                  "it does not begin as a zip archive");
    expectDamaged(Told("a.gz", "something else"), 0, ErrorCode::NotGzip, "");
    const Told text("a.json.gz", "\xef\xbb\xbf" + list(1, 2));
    EXPECT_EQ(text.events, 2U);
    EXPECT_TRUE(text.errors.empty());
}

TEST(OddFileTest, WhatStandsBehindOrIsMissingInAZstCostsNothingThatWasRead)
{
    const auto whole = contentOf("pzstd.json.zst");

    expectDamaged(Told("a.zst", whole + "garbage"), 3, ErrorCode::CorruptContainer,
                  "7 bytes behind the last frame are no zstd");
    const Told cut("a.zst", whole + whole.substr(0, whole.size() - 9));
    EXPECT_EQ(cut.events, 3U);
    EXPECT_EQ(cut.damaged, 1U);
    expectDamaged(Told("a.zst", whole.substr(0, whole.size() - 9)), 0, ErrorCode::CorruptContainer,
                  "the last frame ends early");
}

TEST(OddFileTest, AZipWithoutItsEndIsDamagedAndItsMembersAreRead)
{
    const auto whole = contentOf("members.zip");
    const auto directory = whole.find("PK\x01\x02");

    const Told cut("a.zip", whole.substr(0, directory));

    expectDamaged(cut, 3, ErrorCode::CorruptContainer, "its end record is missing: so may be members");
}

TEST(OddFileTest, ADamagedHeaderInATarCostsItsMemberOnly)
{
    const auto whole = test::tar({{"a.json", list(1, 2)}, {"b.json", list(3, 5)}, {"c.json", list(6, 6)}});
    const auto withWrongSum = [&whole](std::size_t block) {
        auto tar = whole;
        tar[block * 512 + 148] = '7';
        return tar;
    };

    expectDamaged(Told("a.tar", withWrongSum(0)), 4, ErrorCode::CorruptContainer,
                  "the sum of its first header is wrong");
    const Told second("a.tar", withWrongSum(2));
    EXPECT_EQ(second.events, 3U);
    EXPECT_EQ(second.damaged, 1U);
    expectDamaged(Told("a.tar", whole.substr(0, 1'024)), 2, ErrorCode::CorruptContainer,
                  "its end mark is missing: so may be members");
}

TEST(OddFileTest, MembersThatAreNoTrailDoNotHideDamage)
{
    std::vector<std::pair<std::string, std::string>> members;
    for (int i = 0; i < 50; ++i) {
        members.emplace_back("note" + std::to_string(i) + ".txt", "a note");
    }
    members.emplace_back("z.json.gz", test::gzip(list(1, 90)).substr(0, 100));

    const Told told("a.tar", test::tar(members));

    EXPECT_EQ(told.damaged, 1U);
    ASSERT_EQ(told.errors.size(),
              maxListedForeign + 3); // the cut gzip, the cut list in it, and the count of the rest
    EXPECT_EQ(std::ranges::count(told.errors, ErrorCode::TruncatedGzip, &Error::code), 1);
    EXPECT_EQ(std::ranges::count(told.errors, Error{ErrorCode::NotATrail, {}, "and 30 more of its members"}),
              1);
}

TEST(OddFileTest, AListOfNumbersIsListedInPartAndCountedWhole)
{
    const test::TemporaryFolder folder;
    std::string text = "[" + numberedRecord(1);
    for (int i = 0; i < 5'000; ++i) {
        text += ",7";
    }
    folder.write("a.json", text + "]");

    const auto loaded = loadTrail({folder.path()});

    EXPECT_EQ(loaded.report.recordsRead, 1U);
    EXPECT_EQ(loaded.report.recordsDamaged, 5'000U);
    ASSERT_EQ(loaded.report.problems.size(), maxListedOfFile + 1);
    std::size_t records = 0;
    for (const auto& problem : loaded.report.problems) {
        records += problem.records;
    }
    EXPECT_EQ(records, 5'000U);
}

TEST(OddFileTest, WhenMemoryEndsInsideAFileItsStartStays)
{
    const test::TemporaryFolder folder;
    std::string text;
    for (int i = 0; i < 20'000; ++i) {
        auto line = numberedRecord(i);
        line.insert(1, R"("note":")" + std::string(1'000, 'n') + R"(",)");
        text += line + '\n';
    }
    folder.write("a.json", text);
    LoadOptions options;
    options.maxBytes = 1;

    const auto loaded = loadTrail({folder.path()}, options);

    EXPECT_GT(loaded.store->rowCount(), 10'000U);
    EXPECT_LT(loaded.store->rowCount(), 20'000U);
    EXPECT_EQ(loaded.report.filesLeftOut, 1U);
    ASSERT_EQ(loaded.report.problems.size(), 1U);
    EXPECT_EQ(loaded.report.problems[0].error.code, ErrorCode::OutOfMemory);
    EXPECT_EQ(loaded.report.problems[0].error.detail,
              std::to_string(20'000 - loaded.store->rowCount()) + " of its events were left out");
}

} // namespace
} // namespace trailscope
