// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/load/load_report.h"
#include "core/store/event_store.h"

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <stop_token>
#include <vector>

namespace trailscope {

struct LoadProgress {
    std::size_t filesDone = 0;
    std::size_t filesTotal = 0; //!< 0 while the folders are still being listed
    std::uint64_t bytesDone = 0;
    std::uint64_t bytesTotal = 0;
    std::size_t events = 0;
};

struct LoadOptions {
    unsigned threads = 0;                            //!< 0: one for each core
    std::chrono::milliseconds snapshotInterval{200}; //!< counts when there is an onSnapshot
    std::uint64_t maxBytes = 0; //!< what the events may take in memory; 0: as much as the machine has
    //! Called on the loading thread with a growing snapshot; null: no snapshots before the end.
    std::function<void(EventStorePtr, const LoadProgress&)> onSnapshot;
    //! Called on the loading thread at most 20 times a second; 100 times before the first snapshot.
    std::function<void(const LoadProgress&)> onProgress;
};

struct LoadedTrail {
    EventStorePtr store; //!< Stage::Final unless nothing could be loaded
    LoadReport report;
};

//! Loads every trail file under the paths (files and folders, sub-folders included). Blocks; reads on worker
//! threads. Never fails as a whole: what can't be read is in the report. When stopped, what was read so far
//! is the result, in its final form; so it is when memory is about to end, and the report says how many files
//! were left out.
[[nodiscard]] LoadedTrail loadTrail(const std::vector<std::filesystem::path>& paths,
                                    const LoadOptions& options = {}, std::stop_token stop = {});

//! The result of a load that failed before it read a file, as memory or threads ran out.
[[nodiscard]] LoadedTrail nothingLoaded();

} // namespace trailscope
