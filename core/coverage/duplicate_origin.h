// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/event_store.h"
#include "core/store/time_order.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace trailscope {

//! Why an event is there more than once.
enum class DuplicateReason : std::uint8_t {
    TwoTrails,    //!< two trails deliver into the archive
    TwoRegions,   //!< a global event (RAM, logins) that one trail delivered in two regions
    SameDelivery, //!< two files of one trail and region: a copy, or delivered twice
    SameFile,
    Unknown, //!< the files' names don't say what delivered them
};

struct DuplicateOrigin {
    DuplicateReason reason = DuplicateReason::Unknown;
    std::string kept;     //!< the trail, region or file that the events were kept from
    std::string repeated; //!< ... and that they came from again
    std::size_t events = 0;
    std::size_t files = 0; //!< pairs of files

    bool operator==(const DuplicateOrigin&) const = default;
};

//! The folded duplicates of a load by where they came from; most events first. The store is the one that
//! the load brought.
[[nodiscard]] std::vector<DuplicateOrigin> duplicateOrigins(const std::vector<DuplicateCount>& duplicates,
                                                            const EventStore& store);

} // namespace trailscope
