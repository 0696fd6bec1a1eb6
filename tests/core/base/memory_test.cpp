// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/memory.h"
#include "core/base/page_allocator.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>
#include <numeric>
#include <unistd.h>

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

TEST(MemoryTest, TheLimitOfAControlGroupOfVersion1Counts)
{
    const test::TemporaryFolder root;
    root.write("proc/meminfo", "MemAvailable: 600 kB\n");
    root.write("proc/self/cgroup", "7:cpu,memory:/docker/abc\n1:name=systemd:/x\n0::/\n");
    root.write("sys/fs/cgroup/memory/docker/abc/memory.limit_in_bytes", "100000\n");
    root.write("sys/fs/cgroup/memory/docker/abc/memory.usage_in_bytes", "90000\n");
    root.write("sys/fs/cgroup/memory/docker/abc/memory.stat", "inactive_file 1\ntotal_inactive_file 20000\n");
    root.write("sys/fs/cgroup/memory/memory.limit_in_bytes", "9223372036854771712\n");
    root.write("sys/fs/cgroup/memory/memory.usage_in_bytes", "400000\n");

    EXPECT_EQ(availableMemory(root.path()), 30'000U);
}

TEST(MemoryTest, AGroupOfVersion1IsFoundWhereTheContainerSeesItAsTheRoot)
{
    const test::TemporaryFolder root;
    root.write("proc/self/cgroup", "4:memory:/docker/of-the-host\n");
    root.write("sys/fs/cgroup/memory/memory.limit_in_bytes", "5000\n");
    root.write("sys/fs/cgroup/memory/memory.usage_in_bytes", "1000\n");

    EXPECT_EQ(availableMemory(root.path()), 4'000U);
}

TEST(MemoryTest, TheLimitOfTheAddressSpaceCounts)
{
    const test::TemporaryFolder root;
    root.write("proc/meminfo", "MemAvailable: 600000 kB\n");
    root.write("proc/self/statm", "100 50 20 1 0 30 0\n");
    const auto limits = [&root](const std::string& soft) {
        root.write("proc/self/limits",
                   "Limit                     Soft Limit           Hard Limit           Units\n"
                   "Max address space         "
                       + soft + "            unlimited            bytes\n");
    };
    const auto pageBytes = static_cast<std::uint64_t>(::sysconf(_SC_PAGESIZE));

    limits("104857600");
    EXPECT_EQ(availableMemory(root.path()), 104'857'600U - 100 * pageBytes);
    limits("unlimited");
    EXPECT_EQ(availableMemory(root.path()), 600'000U * 1'024);
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
