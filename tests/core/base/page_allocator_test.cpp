// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/page_allocator.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <numeric>
#include <optional>

namespace {

using namespace trailscope;

constexpr std::size_t columnBytes = 128 * 1'024;

TEST(PageAllocatorTest, PagesGivenBackAreTakenAgainWhileReuseIsOn)
{
    const PageReuse reuse;
    void* first = takePages(columnBytes, PageTouch::AtOnce);
    givePagesBack(first, columnBytes);
    void* other = takePages(columnBytes / 2, PageTouch::AtOnce);
    void* again = takePages(columnBytes - 100, PageTouch::AtOnce); // as many pages
    EXPECT_NE(other, first);
    EXPECT_EQ(again, first);
    givePagesBack(other, columnBytes / 2);
    givePagesBack(again, columnBytes - 100);
}

TEST(PageAllocatorTest, PagesThatAreInUseAreNeverTakenTwice)
{
    std::optional<PageReuse> reuse(std::in_place);
    std::vector<PagedVector<std::uint32_t>> vectors;
    for (std::uint32_t round = 0; round < 50; ++round) {
        vectors.emplace_back(40'000, round);
        if (round % 3 == 2) {
            vectors.erase(vectors.begin());
        }
        if (round == 30) {
            giveKeptPagesBack();
        }
    }
    reuse.reset();
    auto expected = std::uint32_t{16};
    for (const auto& vector : vectors) {
        EXPECT_EQ(static_cast<std::size_t>(std::count(vector.begin(), vector.end(), expected)),
                  vector.size());
        ++expected;
    }
    EXPECT_EQ(expected, 50U);
}

TEST(PageAllocatorTest, AGrowingVectorKeepsItsElements)
{
    GrowingVector<std::uint32_t> numbers;
    for (std::uint32_t i = 0; i < 500'000; ++i) {
        numbers.push_back(i);
    }
    std::vector<std::uint32_t> expected(numbers.size());
    std::iota(expected.begin(), expected.end(), 0U);
    EXPECT_TRUE(std::equal(numbers.begin(), numbers.end(), expected.begin(), expected.end()));
}

} // namespace
