// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/event_store.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace trailscope {

//! An event that changed what a trail records: StopLogging, DeleteTrail, UpdateTrail, StartLogging,
//! CreateTrail, and CloudTrail's PutEventSelectors.
struct TrailChange {
    RowId row = 0;
    std::optional<RowId> next;       //!< the account's next event; nothing when it has none
    std::int64_t silenceSeconds = 0; //!< until that event

    bool operator==(const TrailChange&) const = default;
};

//! A time in which an account has no event at all.
struct Silence {
    std::string account;
    RowId before = 0; //!< the last event before it
    RowId after = 0;  //!< the first one after it
    std::int64_t seconds = 0;

    bool operator==(const Silence&) const = default;
};

//! In the order of time. Denied and failed attempts are among them.
[[nodiscard]] std::vector<TrailChange> findTrailChanges(const EventStore& store);

//! Each account's longest silence, the longest first. A final store's rows lie in the order of time.
[[nodiscard]] std::vector<Silence> longestSilences(const EventStore& store);

} // namespace trailscope
