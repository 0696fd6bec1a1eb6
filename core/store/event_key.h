// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/event_store.h"

#include <optional>
#include <string>

namespace trailscope {

//! Finds an event again in another snapshot of the same archive, where its row has another number: the place
//! of its record, and its time so that looking it up is quick.
struct EventKey {
    Timestamp time;
    std::string file;
    std::uint32_t offset = 0;

    bool operator==(const EventKey&) const = default;
};

[[nodiscard]] EventKey eventKey(const EventStore& store, RowId row);

//! A binary search in each segment. Nothing when the event is not there, as when it was folded into another
//! record of the same event.
[[nodiscard]] std::optional<RowId> findEvent(const EventStore& store, const EventKey& key);

} // namespace trailscope
