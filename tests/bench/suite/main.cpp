// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/memory_use.h"
#include "tests/bench/suite/calendar_bench.h"
#include "tests/bench/suite/ceilings.h"
#include "tests/bench/suite/load_bench.h"
#include "tests/bench/suite/measure.h"
#include "tests/bench/suite/query_bench.h"
#include "tests/bench/suite/search_bench.h"
#include "tests/bench/suite/synthetic_store.h"

#include <cstdio>
#include <cstdlib>
#include <string_view>

namespace {

using namespace trailscope::bench;

std::size_t numberOr(const char* text, std::size_t otherwise)
{
    const auto number = text == nullptr ? 0 : std::strtoul(text, nullptr, 10);
    return number == 0 ? otherwise : static_cast<std::size_t>(number);
}

void benchSynthetic(std::size_t rows, std::size_t runs)
{
    const auto ceilings = measureCeilings(runs);
    const auto store = makeSyntheticStore(rows);
    printRow("made events", std::to_string(store->rowCount()),
             std::to_string(memoryUse(*store).columns() / store->rowCount()) + " bytes an event");
    benchQueries(store, ceilings, runs);
    benchCalendar(store, runs);
}

int benchArchive(const char* archive, std::size_t runs)
{
    const auto ceilings = measureCeilings(runs);
    const auto store = benchLoad(archive, runs);
    benchQueries(store, ceilings, runs);
    benchCalendar(store, runs);
    benchSearch(store, runs);
    return store->rowCount() > 0 ? 0 : 1;
}

} // namespace

//! trailscope_bench ARCHIVE [RUNS], or --rows N [RUNS]: prints one table of the engine's figures on this
//! archive, or on so many events made in memory, each beside what the machine can do, measured in the same
//! run.
int main(int argc, char* argv[])
{
    const bool isSynthetic = argc > 2 && std::string_view(argv[1]) == "--rows";
    if (argc < 2 || (argv[1][0] == '-' && !isSynthetic)) {
        std::fprintf(stderr, "usage: trailscope_bench ARCHIVE [RUNS]\n"
                             "       trailscope_bench --rows EVENTS [RUNS]\n");
        return 2;
    }
    if (isSynthetic) {
        benchSynthetic(numberOr(argv[2], 1'000'000), numberOr(argc > 3 ? argv[3] : nullptr, 5));
        return 0;
    }
    return benchArchive(argv[1], numberOr(argc > 2 ? argv[2] : nullptr, 3));
}
