// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/cut_store.h"

#include <algorithm>

namespace trailscope::test {

EventStorePtr makeCutStore(std::vector<MadeEvent> events, std::size_t rowsPerSegment)
{
    std::stable_sort(events.begin(), events.end(),
                     [](const MadeEvent& a, const MadeEvent& b) { return a.seconds < b.seconds; });
    auto parts = makeLoadingParts(events, rowsPerSegment);
    parts.stage = EventStore::Stage::Final;
    return std::make_shared<const EventStore>(std::move(parts));
}

} // namespace trailscope::test
