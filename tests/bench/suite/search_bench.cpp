// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/suite/search_bench.h"

#include "core/base/parallel.h"
#include "core/load/file_reader.h"
#include "core/query/filter_text.h"
#include "core/query/run_filter.h"
#include "tests/bench/suite/measure.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <memory>
#include <optional>
#include <vector>

namespace trailscope::bench {

namespace {

//! Reads and inflates every file and looks at none: the floor of any search that keeps no text.
std::size_t inflateAll(const EventStore& store, unsigned threads)
{
    std::vector<FileReader> readers(threads);
    std::atomic<std::size_t> bytes = 0;
    const auto& files = store.dictionary(Field::File);
    parallelFor(files.size(), threads, {}, [&](unsigned worker, std::size_t file) {
        auto& reader = readers[worker];
        if (!reader.read(files.text(static_cast<Code>(file)))) {
            bytes += reader.text().size();
        }
    });
    return bytes;
}

struct Search {
    std::size_t found = 0;
    std::optional<double> firstMs; //!< when the first rows were told
    double wholeMs = 0;
};

Search runSearch(const QueryContext& context, const std::string& text,
                 const std::shared_ptr<const RowSet>& within, RowSet& rows)
{
    Search search;
    const auto parsed = parseFilter(text);
    RunOptions options;
    options.within = within;
    const auto start = std::chrono::steady_clock::now();
    const auto elapsed = [start] {
        return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
    };
    options.onRows = [&](const RowSet&) { search.firstMs = search.firstMs.value_or(elapsed()); };
    auto found = runFilter(*parsed.filter(), context, {}, options);
    search.wholeMs = elapsed();
    if (found.ok()) {
        rows = std::move(found).value();
        search.found = rows.count();
    }
    return search;
}

//! The search whose time is the median.
Search medianSearch(std::size_t runs, const QueryContext& context, const std::string& text,
                    const std::shared_ptr<const RowSet>& within, RowSet& rows)
{
    std::vector<Search> searches;
    for (std::size_t i = 0; i < runs; ++i) {
        searches.push_back(runSearch(context, text, within, rows));
    }
    std::sort(searches.begin(), searches.end(),
              [](const Search& a, const Search& b) { return a.wholeMs < b.wholeMs; });
    return searches[runs / 2];
}

} // namespace

void benchSearch(const EventStorePtr& store, std::size_t runs)
{
    const QueryContext context{store, std::make_shared<const Calendar>(Calendar::standard({})), {}};
    const auto threads = coreCount();
    std::size_t bytes = 0;
    const auto inflateMs = medianMs(runs, [&] { bytes = inflateAll(*store, threads); });
    printRow("ceiling: inflating all files", milliseconds(inflateMs),
             gigabytes(static_cast<double>(bytes) / inflateMs / 1e6));
    RowSet rows;
    const auto print = [&](const std::string& text, const std::shared_ptr<const RowSet>& within) {
        const auto search = medianSearch(runs, context, text, within, rows);
        printRow("search, " + text + " (" + std::to_string(search.found) + " found)",
                 milliseconds(search.wholeMs),
                 ratio(search.wholeMs / inflateMs) + " of inflating, "
                     + againstAtMost(search.wholeMs / inflateMs, 1.2)
                     + (search.firstMs ? ", first hits after " + milliseconds(*search.firstMs) : ""));
    };
    print("record: no-such-text", nullptr);
    print("record: CreateSecurityGroup", nullptr);
    print("record: RequestParameters", nullptr);
    print("record: 7f3", nullptr);
    print("record: 7f3a", std::make_shared<const RowSet>(rows));
}

} // namespace trailscope::bench
