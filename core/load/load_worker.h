// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/archive_scan.h"
#include "core/event/trail_parser.h"
#include "core/load/file_reader.h"
#include "core/load/load_report.h"
#include "core/store/segment_builder.h"

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <stop_token>
#include <vector>

namespace trailscope {

//! What the workers of one load share with each other and with the loading thread. Thread-safe.
class LoadQueue {
public:
    //! \a files outlive the queue.
    explicit LoadQueue(const std::vector<ArchiveFile>& files);

    //! The next file to read, in the order of the stamps in the names, so that rows come in about the order
    //! of time.
    [[nodiscard]] std::optional<FileId> takeFile() noexcept;

    [[nodiscard]] const ArchiveFile& file(FileId file) const noexcept { return m_files[file]; }

    void addSegments(std::vector<SegmentPtr> segments);

    //! The segments so far, in the order of their arrival.
    [[nodiscard]] std::vector<SegmentPtr> segments() const;

    //! Nobody else keeps the segments afterwards.
    [[nodiscard]] std::vector<SegmentPtr> takeSegments();

    void workerFinished();

    //! True as soon as all workers have finished; waits at most that long.
    [[nodiscard]] bool waitForWorkers(unsigned workers, std::chrono::milliseconds atMost);

    // Progress: written by the workers, read by the loading thread.
    std::atomic<std::size_t> filesDone = 0;
    std::atomic<std::uint64_t> bytesDone = 0;
    std::atomic<std::size_t> events = 0;

private:
    const std::vector<ArchiveFile>& m_files;
    std::vector<FileId> m_order;
    std::atomic<std::size_t> m_next = 0;
    mutable std::mutex m_mutex;
    std::condition_variable m_finished;
    std::vector<SegmentPtr> m_segments;
    unsigned m_finishedWorkers = 0;
};

//! Reads files from the queue into segments until none is left; lives on one thread.
class LoadWorker final : private EventSink {
public:
    LoadWorker(LoadQueue& queue, SharedDictionaries& dictionaries, std::chrono::milliseconds sealInterval);

    //! Hands over what it has when a stop is requested.
    void run(const std::stop_token& stop);

    //! What this worker read. Call when run() has returned.
    [[nodiscard]] const LoadReport& report() const noexcept { return m_report; }

private:
    void event(const EventFields& event, std::uint32_t offset) override;
    void damaged(const Error& error, std::uint32_t offset) override;

    void readFile(FileId file);
    void parseParts();
    void parsePart(const TextPart& part);
    [[nodiscard]] std::string placeOf(const TextPart& part) const;
    void addProblem(LoadProblem problem);
    void seal();

    using Clock = std::chrono::steady_clock;

    LoadQueue& m_queue;
    SegmentBuilder m_builder;
    std::chrono::milliseconds m_sealInterval;
    Clock::time_point m_sealed = Clock::now();
    FileReader m_reader;
    TrailParser m_parser;
    LoadReport m_report;
    FileId m_file = 0;
    std::size_t m_fileEvents = 0;
    std::size_t m_fileProblems = 0;
    std::size_t m_foreignParts = 0;
    const TextPart* m_part = nullptr; //!< the part being parsed
};

} // namespace trailscope
