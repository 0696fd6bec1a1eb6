// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/code_set.h"

#include <gtest/gtest.h>
#include <random>
#include <set>

namespace trailscope {
namespace {

TEST(CodeSetTest, NumbersItsMembersAsASortedSetWould)
{
    std::mt19937 random(11);
    CodeSet set;
    for (const Code codeCount : {1U, 63U, 64U, 65U, 1'000U, 70'000U}) {
        std::set<Code> expected;
        set.start(codeCount);
        for (int i = 0; i < 3'000; ++i) {
            const auto code = static_cast<Code>(random() % codeCount);
            expected.insert(code);
            set.add(code);
        }

        EXPECT_EQ(set.finish(), std::vector<Code>(expected.begin(), expected.end()));
        std::uint32_t number = 0;
        for (const auto code : expected) {
            ASSERT_EQ(set.numberOf(code), number++);
        }
    }
}

} // namespace
} // namespace trailscope
