// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/file_kind.h"
#include "tests/support/made_tar.h"

#include <gtest/gtest.h>
#include <iomanip>
#include <numeric>
#include <sstream>

namespace trailscope {
namespace {

using namespace std::string_view_literals;

TEST(FileKindTest, FilesAreKnownByTheirFirstBytes)
{
    EXPECT_EQ(fileKind("\x1f\x8b\x08..."sv), FileKind::Gzip);
    EXPECT_EQ(fileKind("PK\x07\x08PK\x03\x04"sv), FileKind::Zip) << "split, of one part";
    EXPECT_EQ(fileKind("\x5f\x2a\x4d\x18\x04"sv), FileKind::Zstd) << "a skippable frame";
    EXPECT_EQ(fileKind("\x00\x05\x16\x07\x00\x02"sv), FileKind::AppleDouble);
    EXPECT_EQ(fileKind("[{\"eventId\":1}]"), std::nullopt);
    EXPECT_EQ(fileKind(""), std::nullopt);
}

TEST(FileKindTest, ATarWithoutAMagicIsKnownByItsSum)
{
    auto old = test::tar({{"a.json", "[]"}});
    const auto sum = std::stoul(old.substr(148, 6), nullptr, 8);
    const auto magic = old.substr(257, 8);
    old.replace(257, 8, 8, '\0');
    EXPECT_EQ(fileKind(old), std::nullopt) << "the sum counts the magic too";

    std::ostringstream written;
    written << std::oct << std::setw(6) << std::setfill('0')
            << std::accumulate(magic.begin(), magic.end(), sum,
                               [](auto left, char c) { return left - static_cast<unsigned char>(c); });
    old.replace(148, 6, written.str());

    EXPECT_EQ(fileKind(old), FileKind::Tar);
    EXPECT_EQ(fileKind(std::string(1'024, '\0')), std::nullopt) << "zeros are no tar";
}

TEST(FileKindTest, NamesPromiseAKind)
{
    EXPECT_EQ(kindInName("a.json.gz"), FileKind::Gzip);
    EXPECT_EQ(kindInName("a.tar.xz"), FileKind::Xz);
    EXPECT_EQ(kindInName("a.7z"), FileKind::SevenZip);
    EXPECT_EQ(kindInName("a.json"), std::nullopt);
}

} // namespace
} // namespace trailscope
