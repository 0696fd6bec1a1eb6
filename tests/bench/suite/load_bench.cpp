// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/suite/load_bench.h"

#include "core/archive/archive_scan.h"
#include "core/base/parallel.h"
#include "core/load/file_reader.h"
#include "core/load/trail_loader.h"
#include "core/store/memory_use.h"
#include "tests/bench/suite/measure.h"

#include <atomic>
#include <memory>
#include <simdjson.h>
#include <vector>

namespace trailscope::bench {

namespace {

//! Visits every member of every record once and keeps nothing.
class Walker {
public:
    std::size_t walk(const std::filesystem::path& file)
    {
        std::size_t records = 0;
        if (m_reader.read(file)) {
            return 0;
        }
        const auto text = m_reader.text().view();
        simdjson::ondemand::document document;
        simdjson::ondemand::array list;
        if (m_parser.iterate(text.data(), text.size(), text.size() + TextBuffer::padding).get(document)
                != simdjson::SUCCESS
            || document.get_array().get(list) != simdjson::SUCCESS) {
            return 0;
        }
        for (auto element : list) {
            simdjson::ondemand::object record;
            if (element.get_object().get(record) != simdjson::SUCCESS) {
                break;
            }
            for (auto member : record) {
                m_members += member.error() == simdjson::SUCCESS ? 1U : 0U;
            }
            ++records;
        }
        return records;
    }

private:
    FileReader m_reader;
    simdjson::ondemand::parser m_parser;
    std::size_t m_members = 0;
};

std::size_t walkAll(const std::vector<ArchiveFile>& files, unsigned threads)
{
    std::vector<std::unique_ptr<Walker>> walkers;
    for (unsigned i = 0; i < threads; ++i) {
        walkers.push_back(std::make_unique<Walker>());
    }
    std::atomic<std::size_t> records = 0;
    parallelFor(files.size(), threads, {}, [&](unsigned worker, std::size_t file) {
        records += walkers[worker]->walk(files[file].path);
    });
    return records;
}

void printMemory(const EventStore& store)
{
    const auto use = memoryUse(store);
    const auto rows = static_cast<double>(store.rowCount());
    const auto print = [rows](const std::string& part, std::size_t bytes) {
        printRow(part + ", bytes an event", std::to_string(static_cast<double>(bytes) / rows));
    };
    printRow("columns and indexes, bytes an event", std::to_string(static_cast<double>(use.columns()) / rows),
             "goal at most 48");
    print("  times", use.times);
    print("  codes", use.codes);
    print("  code tables", use.codeTables);
    print("  hashes of ids", use.hashes);
    print("  places of records", use.places);
    print("dictionaries", use.dictionaries);
    print("file names", use.files);
    printRow("resident after loading, MiB", std::to_string(residentMiB()),
             "peak " + std::to_string(peakMiB()) + ", goal at most 300 with 5,000,000 events");
}

} // namespace

EventStorePtr benchLoad(const std::filesystem::path& archive, std::size_t runs)
{
    const auto scan = scanArchive({archive});
    const auto scanMs = medianMs(runs, [&] { static_cast<void>(scanArchive({archive})); });
    printRow("files", std::to_string(scan.files.size()), "listed in " + milliseconds(scanMs));
    const auto records = walkAll(scan.files, 2); // warms the page cache
    printRow("records", std::to_string(records));
    std::vector<double> loadMs;
    EventStorePtr store;
    for (const unsigned threads : {1U, 2U}) {
        const auto floorMs = medianMs(runs, [&] { static_cast<void>(walkAll(scan.files, threads)); });
        LoadOptions options;
        options.threads = threads;
        store.reset();
        resetPeak();
        loadMs.push_back(medianMs(runs, [&] {
            store.reset();
            store = loadTrail({archive}, options).store;
        }));
        printRow("load, " + std::to_string(threads) + " thread(s)", milliseconds(loadMs.back()),
                 "floor (inflate + walk) " + milliseconds(floorMs) + ", " + ratio(loadMs.back() / floorMs)
                     + " of it, " + againstAtMost(loadMs.back() / floorMs, 1.25));
    }
    const auto gain = loadMs[0] / loadMs[1];
    printRow("two threads against one", ratio(gain), againstAtLeast(gain, 1.7));
    printMemory(*store);
    return store;
}

} // namespace trailscope::bench
