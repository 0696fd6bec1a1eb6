// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/trail_loader.h"
#include "tests/support/test_paths.h"

#include <algorithm>
#include <fstream>
#include <gtest/gtest.h>
#include <ostream>
#include <string>
#include <vector>

namespace trailscope {
namespace {

namespace fs = std::filesystem;

const fs::path damagedFolder = test::testData() / "damaged";

//! A line of expected.tsv; README.md beside it says what is wrong with the file.
struct DamagedFile {
    std::string name;
    std::size_t events = 0;
    std::string problem; //!< `any` when it may be told or not
};

std::ostream& operator<<(std::ostream& out, const DamagedFile& file)
{
    return out << file.name;
}

std::vector<DamagedFile> damagedFiles()
{
    std::vector<DamagedFile> files;
    std::ifstream table(damagedFolder / "expected.tsv");
    for (DamagedFile file; table >> file.name >> file.events >> file.problem;) {
        files.push_back(file);
    }
    return files;
}

std::string kindName(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NotGzip:
        return "NotGzip";
    case ErrorCode::TruncatedGzip:
        return "TruncatedGzip";
    case ErrorCode::CorruptGzip:
        return "CorruptGzip";
    case ErrorCode::NoContent:
        return "NoContent";
    case ErrorCode::MalformedJson:
        return "MalformedJson";
    case ErrorCode::NotATrail:
        return "NotATrail";
    case ErrorCode::BadRecord:
        return "BadRecord";
    default:
        return "another kind";
    }
}

//! The kinds in the order of their places, joined with `+`; `none` when there is no problem.
std::string kindNames(const LoadReport& report)
{
    std::string names;
    for (const auto& problem : report.problems) {
        names += (names.empty() ? "" : "+") + kindName(problem.error.code);
    }
    return names.empty() ? "none" : names;
}

class DamagedArchiveTest : public testing::TestWithParam<DamagedFile> {};

TEST_P(DamagedArchiveTest, GivesWhatIsSoundAndNamesTheDamage)
{
    const auto& expected = GetParam();

    const auto loaded = loadTrail({damagedFolder / expected.name});

    if (expected.problem == "any") {
        EXPECT_GE(loaded.store->rowCount(), expected.events);
        return;
    }
    EXPECT_EQ(loaded.store->rowCount(), expected.events);
    EXPECT_EQ(kindNames(loaded.report), expected.problem);
    for (const auto& problem : loaded.report.problems) {
        EXPECT_EQ(problem.file, (damagedFolder / expected.name).string());
    }
}

INSTANTIATE_TEST_SUITE_P(Files, DamagedArchiveTest, testing::ValuesIn(damagedFiles()),
                         [](const testing::TestParamInfo<DamagedFile>& file) {
                             auto name = file.param.name;
                             std::replace(name.begin(), name.end(), '.', '_');
                             return name;
                         });

} // namespace
} // namespace trailscope
