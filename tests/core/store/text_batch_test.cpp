// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/text_batch.h"

#include <gtest/gtest.h>
#include <random>
#include <string>
#include <vector>

namespace trailscope {

TEST(TextBatchTest, CodesComeInTheOrderOfTheTextsAsOneByOne)
{
    std::mt19937 random(11);
    std::uniform_int_distribution<int> number(0, 400);
    std::bernoulli_distribution early(0.05);
    StringTable table;
    StringTable plain;
    TextBatch batch;
    std::vector<Code> codes;
    std::vector<Code> expected;

    for (int i = 0; i < 5'000; ++i) {
        const auto text = i % 97 == 0 ? std::string() : "resource-" + std::to_string(number(random));
        expected.push_back(plain.intern(text));
        batch.add(text);
        if (batch.isFull() || early(random)) {
            const auto found = batch.lookUp(table);
            codes.insert(codes.end(), found.begin(), found.end());
        }
    }
    const auto rest = batch.lookUp(table);
    codes.insert(codes.end(), rest.begin(), rest.end());

    EXPECT_EQ(codes, expected);
}

TEST(TextBatchTest, AnEmptyBatchHasNoCodes)
{
    StringTable table;
    TextBatch batch;

    EXPECT_TRUE(batch.lookUp(table).empty());
}

} // namespace trailscope
