// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/archive_scan.h"
#include "core/load/file_contents.h"
#include "core/store/segment.h"

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <memory>
#include <mutex>
#include <optional>
#include <string_view>
#include <vector>

namespace trailscope {

//! What the workers of one load share with each other and with the loading thread. Thread-safe.
class LoadQueue {
public:
    //! \a files outlive the queue. \a contents has a place for each.
    LoadQueue(const std::vector<ArchiveFile>& files, std::shared_ptr<FileContents> contents);

    //! The next file to read, in the order of the stamps in the names, so that rows come in about the order
    //! of time.
    [[nodiscard]] std::optional<FileId> takeFile() noexcept;

    [[nodiscard]] const ArchiveFile& file(FileId file) const noexcept { return m_files[file]; }

    //! Remembers what the file holds, so that a change is noticed when it is read again. One thread a file.
    void setContent(FileId file, std::string_view stored) noexcept { m_contents->set(file, stored); }

    //! Has the system read some of the next files into its cache, while the workers are busy with theirs.
    //! For files that have to come from a disk: each file is opened once more for it.
    void readAhead() noexcept;

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
    std::atomic<std::uint64_t> segmentBytes = 0; //!< what the segments take

private:
    const std::vector<ArchiveFile>& m_files;
    std::shared_ptr<FileContents> m_contents;
    std::vector<FileId> m_order;
    std::atomic<std::size_t> m_next = 0;
    std::atomic<std::size_t> m_readAhead = 0; //!< files before this one have been asked for
    mutable std::mutex m_mutex;
    std::condition_variable m_finished;
    std::vector<SegmentPtr> m_segments;
    unsigned m_finishedWorkers = 0;
};

} // namespace trailscope
