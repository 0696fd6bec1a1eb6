// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/bits.h"

#include <array>
#include <gtest/gtest.h>
#include <random>

namespace trailscope {
namespace {

using Words = std::array<std::uint64_t, 4>;

bool isSet(const Words& words, std::size_t bit)
{
    return ((words.at(bit / wordBits) >> (bit % wordBits)) & 1U) != 0;
}

Words randomWords(unsigned seed)
{
    std::mt19937_64 random(seed);
    return {random(), random() & random(), ~std::uint64_t{0}, random()};
}

TEST(BitsTest, EveryRangeIsCountedAsBitByBit)
{
    const auto words = randomWords(1);
    constexpr auto size = words.size() * wordBits;
    for (std::size_t first = 0; first <= size; ++first) {
        std::size_t expected = 0;
        for (auto last = first; last <= size; ++last) {
            ASSERT_EQ(countBits(words, first, last), expected) << first << " to " << last;
            expected += last < size && isSet(words, last) ? 1U : 0U;
        }
    }
    EXPECT_EQ(countBits(words), countBits(words, 0, size));
}

TEST(BitsTest, ARangeThatEndsBeforeItBeginsIsEmpty)
{
    Words words = randomWords(2);
    const auto before = words;

    EXPECT_EQ(countBits(words, 70, 69), 0U);
    setRange(words, 70, 69);

    EXPECT_EQ(words, before);
}

TEST(BitsTest, EveryRangeIsSetAndNothingElse)
{
    const auto before = randomWords(3);
    constexpr auto size = before.size() * wordBits;
    for (std::size_t first = 0; first <= size; first += 7) {
        for (auto last = first; last <= size; ++last) {
            auto words = before;
            setRange(words, first, last);
            for (std::size_t bit = 0; bit < size; ++bit) {
                ASSERT_EQ(isSet(words, bit), isSet(before, bit) || (bit >= first && bit < last))
                    << first << " to " << last << " at " << bit;
            }
        }
    }
}

} // namespace
} // namespace trailscope
