// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/pinned_events.h"

#include <algorithm>

namespace trailscope::ui {

void PinnedEvents::toggle(const EventStore& store, std::span<const RowId> rows)
{
    std::vector<EventKey> added;
    for (const auto row : rows) {
        if (auto key = eventKey(store, row); std::ranges::find(m_keys, key) == m_keys.end()) {
            added.push_back(std::move(key));
        }
    }
    if (added.empty()) {
        for (const auto row : rows) {
            std::erase(m_keys, eventKey(store, row));
        }
    }
    m_keys.insert(m_keys.end(), added.begin(), added.end());
}

std::vector<RowId> PinnedEvents::in(const EventStore& store) const
{
    std::vector<RowId> rows;
    for (const auto& key : m_keys) {
        if (const auto row = findEvent(store, key)) {
            rows.push_back(*row);
        }
    }
    std::ranges::sort(rows);
    return rows;
}

std::optional<std::size_t> nextPosition(std::span<const RowId> rows, const std::vector<RowId>& wanted,
                                        std::size_t from, int step)
{
    const auto count = rows.size();
    for (std::size_t distance = 1; distance <= count; ++distance) {
        const auto position = step > 0 ? (from + distance) % count : (from + count - distance) % count;
        if (std::ranges::binary_search(wanted, rows[position])) {
            return position;
        }
    }
    return std::nullopt;
}

} // namespace trailscope::ui
