// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/memory.h"
#include "core/base/page_allocator.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>
#include <numeric>

namespace trailscope {
namespace {

TEST(MemoryTest, WithoutAControlGroupTheMachineDecides)
{
    const test::TemporaryFolder root;
    root.write("proc/meminfo", "MemTotal: 1000 kB\nMemAvailable:     600 kB\n");

    EXPECT_EQ(availableMemory(root.path()), 600U * 1'024);
}

TEST(MemoryTest, TheTightestControlGroupOnTheWayUpDecidesAndItsFilePagesAreFree)
{
    const test::TemporaryFolder root;
    root.write("proc/meminfo", "MemAvailable: 600 kB\n");
    root.write("proc/self/cgroup", "0::/outer/inner\n");
    root.write("sys/fs/cgroup/outer/memory.max", "100000\n");
    root.write("sys/fs/cgroup/outer/memory.current", "90000\n");
    root.write("sys/fs/cgroup/outer/memory.stat", "anon 5\ninactive_file 20000\n");
    root.write("sys/fs/cgroup/outer/inner/memory.max", "max\n");
    root.write("sys/fs/cgroup/outer/inner/memory.current", "80000\n");

    EXPECT_EQ(availableMemory(root.path()), 30'000U);
}

TEST(MemoryTest, AGroupPastItsLimitHasNothingLeft)
{
    const test::TemporaryFolder root;
    root.write("proc/self/cgroup", "0::/\n");
    root.write("sys/fs/cgroup/memory.max", "1000\n");
    root.write("sys/fs/cgroup/memory.current", "3000\n");

    EXPECT_EQ(availableMemory(root.path()), 0U);
}

TEST(MemoryTest, ASystemThatDoesNotTellGivesNothing)
{
    const test::TemporaryFolder root;

    EXPECT_EQ(availableMemory(root.path()), std::nullopt);
}

TEST(MemoryTest, PagedVectorsKeepTheirElementsWhenTheyGrowIntoPages)
{
    PagedVector<std::uint32_t> numbers;
    for (std::uint32_t i = 0; i < 100'000; ++i) {
        numbers.push_back(i);
    }
    auto copy = numbers;
    const auto moved = std::move(numbers);

    EXPECT_EQ(std::accumulate(copy.begin(), copy.end(), std::uint64_t{0}), 4'999'950'000U);
    EXPECT_EQ(moved, copy);
}

} // namespace
} // namespace trailscope
