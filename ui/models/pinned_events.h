// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/event_key.h"

#include <optional>
#include <span>
#include <vector>

namespace trailscope::ui {

//! The events that the user marked, to come back to them. They are kept by their places in the archive, so
//! they are found again when it is read anew.
class PinnedEvents {
public:
    //! Marks all of \a rows; if all of them are marked already, none of them.
    void toggle(const EventStore& store, std::span<const RowId> rows);

    void clear() noexcept { m_keys.clear(); }
    [[nodiscard]] bool isEmpty() const noexcept { return m_keys.empty(); }

    //! Those that are in the store, ascending.
    [[nodiscard]] std::vector<RowId> in(const EventStore& store) const;

private:
    std::vector<EventKey> m_keys;
};

//! Of a list of events the position of the next (\a step 1) or previous (-1) one that is in \a wanted, which
//! ascends, seen from \a from and around the ends. Nothing when none is.
[[nodiscard]] std::optional<std::size_t>
nextPosition(std::span<const RowId> rows, const std::vector<RowId>& wanted, std::size_t from, int step);

} // namespace trailscope::ui
