// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/code_scan.h"
#include "core/query/set_scan.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <random>

namespace trailscope {
namespace {

TEST(SetScanTest, WholeWordsSayOfEachCodeWhatTheTableSays)
{
    std::mt19937 random(9);
    for (const std::size_t known : {1U, 2U, 100U, 128U, 129U, 256U}) {
        std::vector<std::uint8_t> selected(known);
        std::generate(selected.begin(), selected.end(), [&] { return random() % 2; });
        std::vector<std::uint8_t> codes(1'000);
        std::generate(codes.begin(), codes.end(),
                      [&] { return static_cast<std::uint8_t>(random() % known); });
        std::vector<std::uint64_t> bits((codes.size() + 63) / 64);

        const auto words = scanCodeSet(codes, selected, bits);

        ASSERT_LE(words, codes.size() / 64);
        for (std::size_t i = 0; i < words * 64; ++i) {
            ASSERT_EQ(bits[i / 64] >> (i % 64) & 1U, selected[codes[i]]) << known << " codes, row " << i;
        }
    }
}

//! Every way to scan a column, chosen by how many local codes are selected and how they lie.
TEST(SetScanTest, AColumnsRowsAreThoseWhoseCodeIsSelected)
{
    std::mt19937 random(4);
    std::vector<std::uint8_t> narrow(777);
    std::vector<std::uint16_t> wide(777);
    for (std::size_t i = 0; i < narrow.size(); ++i) {
        narrow[i] = static_cast<std::uint8_t>(random() % 200);
        wide[i] = static_cast<std::uint16_t>(random() % 700);
    }
    for (const std::size_t wanted : {0U, 1U, 3U, 50U, 199U}) {
        for (const bool isRange : {true, false}) {
            std::vector<Code> toGlobal(700);
            std::vector<std::uint8_t> selected(700, 0);
            for (std::size_t i = 0; i < wanted; ++i) {
                selected[isRange ? 1 + i : i * 7 % 200] = 1;
            }
            for (const auto& column : {ColumnView{narrow.size(), narrow, {}, std::span(toGlobal).first(200)},
                                       ColumnView{wide.size(), {}, wide, toGlobal}}) {
                const auto flags = std::span<const std::uint8_t>(selected).first(column.localCount());
                std::vector<std::uint64_t> bits((narrow.size() + 63) / 64);
                const auto share = scanCodes(column, flags, countOnes(flags), bits);
                EXPECT_EQ(share == Share::None, wanted == 0);
                for (std::size_t row = 0; share == Share::Some && row < narrow.size(); ++row) {
                    ASSERT_EQ(bits[row / 64] >> (row % 64) & 1U, selected[column.local(row)]) << wanted;
                }
                EXPECT_EQ(bits.back() >> (narrow.size() % 64), 0U) << "rows that are none";
            }
        }
    }
}

TEST(SetScanTest, OneGlobalCodeIsFoundOrLeftToTheTable)
{
    const std::vector<std::uint8_t> rows{0, 1, 2, 1, 3};
    const std::vector<Code> toGlobal{7, 9, 7, 5};
    const ColumnView column{rows.size(), rows, {}, toGlobal};
    std::vector<std::uint64_t> bits(1);
    EXPECT_EQ(scanOneCode(column, 9, bits), Share::Some);
    EXPECT_EQ(bits.front(), 0b01010U);
    EXPECT_EQ(scanOneCode(column, 8, bits), Share::None);
    EXPECT_EQ(scanOneCode(column, 7, bits), std::nullopt) << "two local codes stand for it";
}

} // namespace
} // namespace trailscope
