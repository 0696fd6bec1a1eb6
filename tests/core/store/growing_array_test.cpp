// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/growing_array.h"
#include "core/store/text_list.h"

#include <gtest/gtest.h>
#include <numeric>
#include <string>
#include <thread>
#include <vector>

namespace trailscope {
namespace {

std::vector<int> elementsOf(const GrowingArray<int>& array)
{
    return {array.data(), array.data() + array.size()};
}

TEST(GrowingArrayTest, ACopyKeepsWhatThereWasWhileTheOriginalGrows)
{
    GrowingArray<int> array;
    array.add(1);
    array.add(2);
    const auto copy = array;
    for (int i = 3; i < 10'000; ++i) {
        array.add(i);
    }
    EXPECT_EQ(elementsOf(copy), (std::vector<int>{1, 2}));
    EXPECT_EQ(array.size(), 9'999U);
    EXPECT_EQ(array[9'998], 9'999);
}

TEST(GrowingArrayTest, CopiesShareMemoryUntilOneIsAddedTo)
{
    GrowingArray<int> array;
    array.reserve(8);
    array.add(1);
    auto copy = array;
    EXPECT_EQ(copy.data(), array.data());

    copy.add(7);
    array.add(2);

    EXPECT_EQ(elementsOf(copy), (std::vector<int>{1, 7}));
    EXPECT_EQ(elementsOf(array), (std::vector<int>{1, 2}));
}

TEST(GrowingArrayTest, ClearingLeavesCopiesAlone)
{
    GrowingArray<int> array;
    array.add(1);
    const auto copy = array;
    array.clear();
    array.add(5);
    EXPECT_EQ(elementsOf(copy), std::vector<int>{1});
    EXPECT_EQ(elementsOf(array), std::vector<int>{5});
}

TEST(GrowingArrayTest, WhatWasMovedFromIsEmpty)
{
    GrowingArray<int> array;
    array.add(1);
    const auto moved = std::move(array);
    EXPECT_EQ(elementsOf(moved), std::vector<int>{1});
    EXPECT_EQ(array.size(), 0U); // NOLINT(bugprone-use-after-move): that is what is promised
    array.add(2);
    EXPECT_EQ(elementsOf(array), std::vector<int>{2});
}

//! For the thread sanitizer above all.
TEST(GrowingArrayTest, CopiesAreReadWhileAnotherThreadAdds)
{
    TextList texts;
    for (int i = 0; i < 1'000; ++i) {
        texts.add(std::to_string(i));
    }
    const auto copy = texts;
    std::size_t read = 0;
    {
        const std::jthread adding([&texts] {
            for (int i = 1'000; i < 50'000; ++i) {
                texts.add(std::to_string(i));
            }
        });
        for (std::size_t i = 0; i < copy.size(); ++i) {
            read += copy.text(i) == std::to_string(i) ? 1U : 0U;
        }
    }
    EXPECT_EQ(read, 1'000U);
    EXPECT_EQ(copy.size(), 1'000U);
    EXPECT_EQ(texts.text(49'999), "49999");
}

} // namespace
} // namespace trailscope
