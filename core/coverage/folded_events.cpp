// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coverage/folded_events.h"

#include "core/store/event_key.h"

#include <utility>

namespace trailscope {

std::vector<FoldedEvent> foldedEvents(const LoadReport& report, const EventStore& store)
{
    const auto& files = store.dictionary(Field::File);
    std::vector<FoldedEvent> events;
    events.reserve(report.folded.size());
    for (const auto& folded : report.folded) {
        FoldedEvent one;
        one.time = folded.time;
        one.keptFile = files.text(folded.kept.file);
        one.keptOffset = folded.kept.offset;
        one.file = files.text(folded.folded.file);
        one.offset = folded.folded.offset;
        if (const auto row = findEvent(store, {folded.time, one.keptFile, folded.kept.offset})) {
            one.event = store.text(Field::Event, *row);
            one.user = store.text(Field::User, *row);
        }
        events.push_back(std::move(one));
    }
    return events;
}

} // namespace trailscope
