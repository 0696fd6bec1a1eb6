// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/row_at_time.h"

#include <algorithm>

namespace trailscope::ui {

namespace {

//! The row, by its number, from which on all events lie at the time or after it.
RowId firstRowAt(const EventStore& store, Timestamp time)
{
    RowId low = 0;
    auto high = static_cast<RowId>(store.rowCount());
    while (low < high) {
        const RowId middle = low + (high - low) / 2;
        if (store.time(middle) < time) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low;
}

std::optional<RowId> inTimeOrder(const RowSet& rows, RowId from)
{
    const auto& layout = rows.layout();
    const auto fromSegment = layout.segmentOf(from);
    std::optional<RowId> found;
    for (auto segment = fromSegment; segment < layout.segmentCount() && !found; ++segment) {
        rows.forEach(segment, [&](RowId row) { found = found || row < from ? found : row; });
    }
    for (auto segment = std::min(fromSegment + 1, layout.segmentCount()); segment > 0 && !found; --segment) {
        rows.forEach(segment - 1, [&](RowId row) { found = row; });
    }
    return found;
}

} // namespace

std::optional<RowId> rowAtTime(const RowSet& rows, const EventStore& store, Timestamp time)
{
    if (store.stage() == EventStore::Stage::Final) {
        return inTimeOrder(rows, firstRowAt(store, time));
    }
    std::optional<RowId> best;
    for (std::size_t segment = 0; segment < rows.layout().segmentCount(); ++segment) {
        rows.forEach(segment, [&](RowId row) {
            const auto at = store.time(row);
            const bool isBefore = at < time;
            const bool bestIsBefore = best && store.time(*best) < time;
            const bool isBetter =
                !best
                || (bestIsBefore ? !isBefore || at > store.time(*best) : !isBefore && at < store.time(*best));
            if (isBetter) {
                best = row;
            }
        });
    }
    return best;
}

} // namespace trailscope::ui
