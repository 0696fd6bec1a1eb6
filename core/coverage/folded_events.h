// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/load/load_report.h"
#include "core/store/event_store.h"

#include <cstdint>
#include <string>
#include <vector>

namespace trailscope {

//! A record that was folded as a duplicate, and the one that stayed; offsets are bytes in the inflated text.
struct FoldedEvent {
    Timestamp time;
    std::string event;
    std::string user;
    std::string keptFile;
    std::uint32_t keptOffset = 0;
    std::string file;
    std::uint32_t offset = 0;
};

//! The folded records in the order of time; LoadReport::folded says how many there are at most. \a store
//! holds the events of that load.
[[nodiscard]] std::vector<FoldedEvent> foldedEvents(const LoadReport& report, const EventStore& store);

} // namespace trailscope
