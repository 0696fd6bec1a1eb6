// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/query_context.h"
#include "core/store/event_key.h"
#include "ui/models/row_ranges.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace trailscope::ui {

//! Where a table's cursor stands and what is selected, as positions; with the rules of Shift and Ctrl.
class TableSelection {
public:
    enum class Move : std::uint8_t {
        Select, //!< the position alone is selected
        Extend, //!< everything from the anchor to the position is selected
        Toggle, //!< the position changes sides, the rest stays
        Walk,   //!< only the cursor moves
    };

    TableSelection() = default;
    TableSelection(std::optional<std::size_t> current, RowRanges selected)
        : m_current(current), m_anchor(current.value_or(0)), m_selected(std::move(selected))
    {
    }

    void moveTo(std::size_t position, Move move);

    //! The cursor stays.
    void selectAll(std::size_t rowCount);

    void clear();

    [[nodiscard]] std::optional<std::size_t> current() const noexcept { return m_current; }
    [[nodiscard]] const RowRanges& selected() const noexcept { return m_selected; }

    bool operator==(const TableSelection&) const = default;

private:
    std::optional<std::size_t> m_current;
    std::size_t m_anchor = 0;
    RowRanges m_selected;
};

//! Remembers a selection as events, to bring it back when another filter, order or snapshot shows them at
//! other positions. Costs a bit for each row of the store.
class KeptSelection {
public:
    KeptSelection(const TableSelection& selection, const QueryContext& context, std::span<const RowId> rows);

    //! What is left of the selection among \a rows. In another store than before, only the current event is
    //! found again.
    [[nodiscard]] TableSelection in(const QueryContext& context, std::span<const RowId> rows) const;

private:
    [[nodiscard]] std::optional<RowId> currentRow(const QueryContext& context) const;

    EventStorePtr m_store;
    std::optional<RowId> m_current;
    std::optional<EventKey> m_currentKey;
    bool m_currentSelected = false;
    std::vector<bool> m_selected; //!< by the store's row; empty when at most the current row is selected
};

} // namespace trailscope::ui
