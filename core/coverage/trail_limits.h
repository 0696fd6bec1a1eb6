// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/event_store.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace trailscope {

//! Something that an archive can't show.
enum class LimitKind : std::uint8_t {
    NoReadEvents,      //!< derived: none is a Read event, so the trail delivers Write events only, it seems
    SomeUnmarkedReads, //!< derived: events that don't say whether they read or write (older records)
    NoDataEvents,      //!< derived: data events (objects read) are delivered to Log Service only
    NoSourceAddress,   //!< derived: events whose address is a service, or missing
    UnknownUsers,      //!< documented nowhere: whether failed logins with an unknown user name are recorded
    DeliveryDelay,     //!< documented: events arrive within 10 minutes (ActionTrail), 15 (CloudTrail)
    UnrecordedServices //!< documented: services and calls that do not report to the trail leave nothing
};

struct TrailLimit {
    LimitKind kind = LimitKind::UnknownUsers;
    std::size_t events = 0; //!< of the kind, for the derived ones
    std::size_t of = 0;     //!< events in all

    bool operator==(const TrailLimit&) const = default;
};

//! What this archive can't show, the derived ones first. Nothing for an empty store.
[[nodiscard]] std::vector<TrailLimit> limitsOf(const EventStore& store);

} // namespace trailscope
