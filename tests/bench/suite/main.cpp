// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/suite/load_bench.h"
#include "tests/bench/suite/measure.h"

#include <cstdio>
#include <cstdlib>

//! trailscope_bench ARCHIVE [RUNS]: prints one table of the engine's figures on this archive, each beside
//! what the machine can do, measured in the same run.
int main(int argc, char* argv[])
{
    if (argc < 2) {
        std::fprintf(stderr, "usage: trailscope_bench ARCHIVE [RUNS]\n");
        return 2;
    }
    const auto runs = argc > 2 ? static_cast<std::size_t>(std::strtoul(argv[2], nullptr, 10)) : 3;
    const auto store = trailscope::bench::benchLoad(argv[1], runs == 0 ? 1 : runs);
    return store->rowCount() > 0 ? 0 : 1;
}
