// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/suite/ceilings.h"

#include "core/base/bits.h"
#include "core/base/large_vector.h"
#include "core/base/parallel.h"
#include "tests/bench/suite/measure.h"

#include <algorithm>
#include <cstdint>
#include <numeric>
#include <span>
#include <vector>

namespace trailscope::bench {

namespace {

constexpr std::size_t blockWords = 32 * 1'024;
constexpr std::size_t blockCount = 1'024; // 256 MiB: no cache holds it

unsigned cores()
{
    return coreCount();
}

//! GB/s at which all cores work through that many pieces of so many bytes.
template<typename Work>
double bandwidth(std::size_t runs, std::size_t pieces, std::size_t pieceBytes, Work work)
{
    const auto ms =
        bestMs(runs, [&] { parallelFor(pieces, cores(), {}, [&](unsigned, std::size_t i) { work(i); }); });
    return static_cast<double>(pieces * pieceBytes) / ms / 1e6;
}

} // namespace

Ceilings measureCeilings(std::size_t runs)
{
    const std::vector<std::uint64_t> words(blockWords * blockCount, 0x5555);
    const auto blockOf = [&](std::size_t i) { return std::span(words).subspan(i * blockWords, blockWords); };
    std::atomic<std::uint64_t> sink = 0;
    Ceilings ceilings;
    constexpr auto blockBytes = blockWords * sizeof(std::uint64_t);
    ceilings.readGBs = bandwidth(runs, blockCount, blockBytes, [&](std::size_t i) {
        const auto block = blockOf(i);
        sink += std::accumulate(block.begin(), block.end(), std::uint64_t{0});
    });
    ceilings.popcountGBs =
        bandwidth(runs, blockCount, blockBytes, [&](std::size_t i) { sink += countBits(blockOf(i)); });
    constexpr std::size_t freshBytes = std::size_t{80} << 20U; // never taken from what was freed before
    ceilings.writeGBs = bandwidth(runs, 4, freshBytes, [&](std::size_t) {
        sink += makeLargeVector<std::uint64_t>(freshBytes / sizeof(std::uint64_t)).back();
    });
    const auto threads = std::to_string(cores()) + " threads";
    printRow("ceiling: reading memory", gigabytes(ceilings.readGBs), threads);
    printRow("ceiling: writing fresh memory", gigabytes(ceilings.writeGBs), threads);
    printRow("ceiling: counting bits", gigabytes(ceilings.popcountGBs), threads);
    return ceilings;
}

} // namespace trailscope::bench
