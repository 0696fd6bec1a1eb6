// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/event_key.h"

namespace trailscope {

EventKey eventKey(const EventStore& store, RowId row)
{
    return {store.time(row), std::string(store.text(Field::File, row)), store.place(row).offset};
}

std::optional<RowId> findEvent(const EventStore& store, const EventKey& key)
{
    const TimeRange second{key.time, {key.time.seconds + 1}};
    for (std::size_t i = 0; i < store.segments().size(); ++i) {
        const auto& segment = *store.segments()[i];
        const auto [first, last] = segment.rowsIn(second);
        for (auto row = first; row < last; ++row) {
            const auto id = static_cast<RowId>(store.layout()->firstRow(i) + row);
            if (segment.place(row).offset == key.offset && store.text(Field::File, id) == key.file) {
                return id;
            }
        }
    }
    return std::nullopt;
}

} // namespace trailscope
