// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/trail_loader.h"

#include "core/archive/archive_scan.h"
#include "core/base/memory.h"
#include "core/base/page_allocator.h"
#include "core/base/parallel.h"
#include "core/base/thread_priority.h"
#include "core/load/archive_source.h"
#include "core/load/load_worker.h"

#include <algorithm>
#include <exception>
#include <memory>
#include <new>
#include <system_error>
#include <thread>
#include <tuple>

namespace trailscope {

namespace {

using Clock = std::chrono::steady_clock;

constexpr std::chrono::milliseconds progressInterval{50};
constexpr std::chrono::milliseconds firstInterval{10}; //!< until there is something to be seen

unsigned threadCount(const LoadOptions& options, std::size_t files)
{
    const auto wanted = options.threads > 0 ? options.threads : coreCount();
    return static_cast<unsigned>(std::clamp<std::size_t>(files, 1, wanted));
}

//! Segments are handed over before they are full only when somebody wants to see them: the fewer there are,
//! the less is there to be merged.
std::chrono::milliseconds sealInterval(const LoadOptions& options)
{
    constexpr std::chrono::hours hardlyEver{24};
    return options.onSnapshot ? options.snapshotInterval : hardlyEver;
}

DictionaryPtr fileDictionary(const std::vector<ArchiveFile>& files)
{
    std::vector<std::string_view> paths;
    paths.reserve(files.size());
    for (const auto& file : files) {
        paths.push_back(file.path);
    }
    return std::make_shared<const Dictionary>(paths, Dictionary::Order::Sorted);
}

void add(LoadReport& total, const LoadReport& part)
{
    total.filesRead += part.filesRead;
    total.filesDamaged += part.filesDamaged;
    total.filesForeign += part.filesForeign;
    total.bytesRead += part.bytesRead;
    total.bytesOfJson += part.bytesOfJson;
    total.recordsRead += part.recordsRead;
    total.recordsDamaged += part.recordsDamaged;
    total.filesLeftOut += part.filesLeftOut;
    total.problems.insert(total.problems.end(), part.problems.begin(), part.problems.end());
}

//! One load from the listed files to the final store.
class Load {
public:
    Load(const std::vector<ArchiveFile>& files, const LoadOptions& options)
        : m_files(files)
        , m_options(options)
        , m_contents(std::make_shared<FileContents>(files.size()))
        , m_queue(files, m_contents)
        , m_memory(options.maxBytes)
        , m_fileDictionary(fileDictionary(files))
        , m_rawSource(std::make_shared<const ArchiveSource>(m_fileDictionary, m_contents))
    {
        for (const auto& file : files) {
            m_bytesTotal += file.sizeBytes;
        }
    }

    [[nodiscard]] LoadedTrail run(const std::stop_token& stop)
    {
        const auto threads = threadCount(m_options, m_files.size());
        const PageReuse reuse;
        LoadedTrail loaded;
        loaded.report = readFiles(threads, stop);
        giveFreeMemoryBack(); // of the workers
        loaded.report.filesFound = m_files.size();
        tellWhatIsMissing(loaded.report);
        try {
            order(loaded, threads);
        } catch (const std::bad_alloc&) {
            loseAll(loaded);
        }
        return loaded;
    }

private:
    using Workers = std::vector<std::unique_ptr<LoadWorker>>;

    void order(LoadedTrail& loaded, unsigned threads)
    {
        auto ordered = orderByTime(takeParts(), threads, {}, m_dictionaries.userNames().resolved());
        loaded.report.folded = std::move(ordered.folded);
        loaded.report.duplicates = std::move(ordered.duplicates);
        for (const auto& duplicate : loaded.report.duplicates) {
            loaded.report.duplicatesFolded += duplicate.events;
        }
        loaded.store = std::make_shared<const EventStore>(std::move(ordered.parts));
    }

    //! There is no room to bring the events into their order.
    void loseAll(LoadedTrail& loaded) const
    {
        giveFreeMemoryBack();
        loaded.store = std::make_shared<const EventStore>();
        loaded.report.recordsRead = 0;
        loaded.report.filesLeftOut = m_files.size();
        loaded.report.problems = {{{}, {ErrorCode::OutOfMemory, {}, "no event could be kept"}, 0, 0, false}};
    }

    //! As many as there is memory for, one at least.
    void startWorkers(unsigned threads, const std::stop_token& stop, Workers& workers,
                      std::vector<std::jthread>& running)
    {
        try {
            for (unsigned i = 0; i < threads; ++i) {
                workers.push_back(
                    std::make_unique<LoadWorker>(m_queue, m_dictionaries, m_memory, sealInterval(m_options)));
                running.emplace_back(
                    [worker = workers.back().get(), isWatched = bool(m_options.onSnapshot), stop] {
                        if (isWatched) {
                            yieldToOtherThreads(); // what is asked of the events so far is answered first
                        }
                        worker->run(stop);
                    });
            }
        } catch (const std::exception&) {
            if (running.empty()) {
                throw;
            }
            workers.resize(running.size());
        }
    }

    [[nodiscard]] LoadReport readFiles(unsigned threads, const std::stop_token& stop)
    {
        Workers workers;
        std::vector<std::jthread> running;
        startWorkers(threads, stop, workers, running);
        tellUntilFinished(static_cast<unsigned>(running.size()));
        running.clear();
        LoadReport report;
        for (const auto& worker : workers) {
            add(report, worker->report());
        }
        return report;
    }

    void tellWhatIsMissing(LoadReport& report)
    {
        const auto missing = m_files.size() - m_queue.filesDone;
        report.stopped = missing > 0 && !m_memory.isFull();
        if (missing > 0 && m_memory.isFull()) {
            report.filesLeftOut += missing;
            const auto first = m_queue.takeFile();
            report.problems.push_back(
                {first ? m_files[*first].path : std::string(),
                 {ErrorCode::OutOfMemory,
                  {},
                  "this file and " + std::to_string(missing - 1) + " more were left out"}});
        }
    }

    void tellUntilFinished(unsigned threads)
    {
        auto lastSnapshot = Clock::now() - m_options.snapshotInterval;
        while (!m_queue.waitForWorkers(threads, interval())) {
            tellProgress();
            if (m_options.onSnapshot && Clock::now() - lastSnapshot >= m_options.snapshotInterval
                && tellSnapshot()) {
                lastSnapshot = Clock::now();
            }
        }
        tellProgress();
    }

    void tellProgress()
    {
        if (!m_options.onProgress) {
            return;
        }
        try {
            m_options.onProgress(progress());
        } catch (const std::bad_alloc&) {
            m_memory.end();
        }
    }

    [[nodiscard]] std::chrono::milliseconds interval() const
    {
        return m_options.onSnapshot && m_toldSegments == 0 ? firstInterval : progressInterval;
    }

    //! False when there is nothing new.
    bool tellSnapshot()
    {
        auto segments = m_queue.segments();
        if (segments.size() == m_toldSegments) {
            return false;
        }
        m_toldSegments = segments.size();
        try {
            m_options.onSnapshot(std::make_shared<const EventStore>(loadingParts(std::move(segments))),
                                 progress());
        } catch (const std::bad_alloc&) {
            m_memory.end();
        }
        return true;
    }

    //! The segments are taken before the dictionaries, so that these hold all of their codes.
    [[nodiscard]] EventStore::Parts loadingParts(std::vector<SegmentPtr> segments)
    {
        return makeParts(std::move(segments), m_dictionaries.snapshot());
    }

    [[nodiscard]] EventStore::Parts takeParts()
    {
        return makeParts(m_queue.takeSegments(), m_dictionaries.take());
    }

    [[nodiscard]] EventStore::Parts makeParts(std::vector<SegmentPtr> segments,
                                              std::array<DictionaryPtr, columnCount> dictionaries) const
    {
        EventStore::Parts parts;
        parts.stage = EventStore::Stage::Loading;
        parts.segments = std::move(segments);
        parts.dictionaries = std::move(dictionaries);
        parts.dictionaries[columnIndex(Field::File)] = m_fileDictionary;
        parts.rawSource = m_rawSource;
        return parts;
    }

    [[nodiscard]] LoadProgress progress() const
    {
        return {m_queue.filesDone, m_files.size(), m_queue.bytesDone, m_bytesTotal, m_queue.events};
    }

    const std::vector<ArchiveFile>& m_files;
    const LoadOptions& m_options;
    std::shared_ptr<FileContents> m_contents;
    LoadQueue m_queue;
    MemoryGuard m_memory;
    SharedDictionaries m_dictionaries;
    DictionaryPtr m_fileDictionary;
    std::shared_ptr<const RawSource> m_rawSource;
    std::uint64_t m_bytesTotal = 0;
    std::size_t m_toldSegments = 0;
};

//! Damage stays before what is only no trail.
void limitProblems(std::vector<LoadProblem>& problems)
{
    if (problems.size() > maxListedProblems) {
        std::stable_partition(problems.begin(), problems.end(), [](const LoadProblem& problem) {
            return problem.error.code != ErrorCode::NotATrail;
        });
        problems.resize(maxListedProblems);
    }
    std::sort(problems.begin(), problems.end(), [](const LoadProblem& a, const LoadProblem& b) {
        return std::tie(a.file, a.offset) < std::tie(b.file, b.offset);
    });
}

LoadedTrail loadListed(ArchiveScan scan, const LoadOptions& options, const std::stop_token& stop)
{
    auto loaded = Load(scan.files, options).run(stop);
    auto& report = loaded.report;
    report.archiveState = stateOf(scan);
    report.filesDamaged += scan.problems.size();
    for (auto& problem : scan.problems) {
        report.problems.push_back({problem.where, std::move(problem), 0, 0, false});
    }
    limitProblems(report.problems);
    return loaded;
}

} // namespace

LoadedTrail nothingLoaded()
{
    LoadedTrail loaded{std::make_shared<const EventStore>(), {}};
    loaded.report.filesLeftOut = 1;
    loaded.report.problems.push_back(
        {{}, {ErrorCode::OutOfMemory, {}, "no file could be read"}, 0, 0, false});
    return loaded;
}

LoadedTrail loadTrail(const std::vector<std::filesystem::path>& paths, const LoadOptions& options,
                      std::stop_token stop)
{
    LoadedTrail loaded;
    try {
        loaded = loadListed(scanArchive(paths, stop), options, stop);
    } catch (const std::bad_alloc&) {
        loaded = nothingLoaded();
    } catch (const std::system_error&) { // no thread can be started
        loaded = nothingLoaded();
    }
    giveFreeMemoryBack();
    return loaded;
}

} // namespace trailscope
