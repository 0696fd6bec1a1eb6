// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/parallel.h"

#include <gtest/gtest.h>
#include <new>
#include <numeric>

namespace trailscope {
namespace {

TEST(ParallelTest, EachIndexIsWorkedOnOnce)
{
    std::vector<std::atomic<int>> calls(1'000);

    parallelFor(calls.size(), 4, {}, [&calls](unsigned worker, std::size_t index) {
        EXPECT_LT(worker, 4U);
        ++calls[index];
    });

    EXPECT_TRUE(std::all_of(calls.begin(), calls.end(), [](const auto& count) { return count == 1; }));
}

TEST(ParallelTest, WhatAThreadThrowsReachesTheCallerAndEndsTheWork)
{
    for (const unsigned threads : {1U, 4U}) {
        std::atomic<std::size_t> calls = 0;
        const auto work = [&calls](unsigned /*worker*/, std::size_t index) {
            ++calls;
            if (index == 10) {
                throw std::bad_alloc();
            }
        };

        EXPECT_THROW(parallelFor(1'000'000'000, threads, {}, work), std::bad_alloc);
        EXPECT_LT(calls, 1'000'000'000U);
    }
}

} // namespace
} // namespace trailscope
