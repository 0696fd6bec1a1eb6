// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/trail_parser.h"
#include "core/load/file_reader.h"
#include "core/load/load_queue.h"
#include "core/load/load_report.h"
#include "core/load/memory_guard.h"
#include "core/store/segment_builder.h"

#include <chrono>
#include <stop_token>

namespace trailscope {

//! Reads files from the queue into segments until none is left; lives on one thread.
class LoadWorker final : private EventSink {
public:
    //! All of them outlive the worker.
    LoadWorker(LoadQueue& queue, SharedDictionaries& dictionaries, MemoryGuard& memory,
               std::chrono::milliseconds sealInterval);

    //! Hands over what it has when a stop is requested or memory ends.
    void run(const std::stop_token& stop);

    //! What this worker read. Call when run() has returned.
    [[nodiscard]] const LoadReport& report() const noexcept { return m_report; }

private:
    void event(const EventFields& event, std::uint32_t offset) override;
    void damaged(const Error& error, std::uint32_t offset) override;
    void flaw(const Error& error, std::uint32_t offset) override;
    void moreDamaged(std::size_t places) override;

    void readFiles(const std::stop_token& stop);
    void readFile(FileId file);
    void readText();
    void cutFile();
    void finishFile();
    void parseParts();
    void parsePart(const TextPart& part);
    [[nodiscard]] std::string placeOf(const TextPart& part) const;
    [[nodiscard]] bool hasMemory(std::size_t place);
    void addProblem(LoadProblem problem);
    void addForeign(LoadProblem problem);
    void list(LoadProblem problem);
    void listForeign(LoadProblem problem);
    [[nodiscard]] bool isTimeToSeal() const;
    void seal();
    void loseRows() noexcept;

    using Clock = std::chrono::steady_clock;

    LoadQueue& m_queue;
    SharedDictionaries& m_dictionaries;
    MemoryGuard& m_memory;
    SegmentBuilder m_builder;
    std::chrono::milliseconds m_sealInterval;
    Clock::time_point m_sealed = Clock::now();
    bool m_hasSealed = false;
    FileReader m_reader;
    TrailParser m_parser;
    LoadReport m_report;
    FileId m_file = 0;
    std::size_t m_fileEvents = 0;
    std::size_t m_fileProblems = 0;
    std::size_t m_foreignParts = 0;
    std::size_t m_eventsLeftOut = 0; //!< of the file, because memory was about to end
    std::size_t m_nextCheck = 0;     //!< the place in the file's text from which memory is asked about again
    ErrorCode m_lastCode = ErrorCode::MalformedJson; //!< of the last problem
    std::size_t m_listed = 0;
    std::size_t m_listedForeign = 0;
    const TextPart* m_part = nullptr; //!< the part being parsed
};

} // namespace trailscope
