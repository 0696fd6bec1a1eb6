// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/event_fields.h"
#include "core/query/row_set.h"
#include "core/store/event_store.h"

#include <map>
#include <string>
#include <vector>

namespace trailscope::test {

//! An event spelled out: fields that are not named are missing, as are empty ones that blanks does not name.
struct MadeEvent {
    std::int64_t seconds = 0;
    std::map<Field, std::string> texts;
    Traits traits;
    BlankFields blanks = {};
};

//! The parts of a store while it loads: a segment for each \a rowsPerSegment events, all in file "made.gz".
[[nodiscard]] EventStore::Parts makeLoadingParts(const std::vector<MadeEvent>& events,
                                                 std::size_t rowsPerSegment);

//! A final store of the events: in time order, duplicates folded.
[[nodiscard]] EventStorePtr makeStore(const std::vector<MadeEvent>& events);

//! A store as it is while loading: events in the order given within their segment's time order.
[[nodiscard]] EventStorePtr makeLoadingStore(const std::vector<MadeEvent>& events,
                                             std::size_t rowsPerSegment);

//! Random events, the same for the same seed: a few users, addresses and names, empty, Unicode and mixed-case
//! values among them, within a few days of 2026.
[[nodiscard]] std::vector<MadeEvent> randomEvents(std::size_t count, unsigned seed);

//! About so many percent of the store's rows, the same ones each time; none for 0, all for 100.
[[nodiscard]] RowSet randomRows(const EventStore& store, unsigned percent);

} // namespace trailscope::test
