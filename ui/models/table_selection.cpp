// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/table_selection.h"

#include <algorithm>

namespace trailscope::ui {

void TableSelection::moveTo(std::size_t position, Move move)
{
    switch (move) {
    case Move::Select:
        m_selected.clear();
        m_selected.add(position, position);
        m_anchor = position;
        break;
    case Move::Extend:
        m_selected.clear();
        m_selected.add(std::min(m_anchor, position), std::max(m_anchor, position));
        break;
    case Move::Toggle:
        if (m_selected.contains(position)) {
            m_selected.remove(position, position);
        } else {
            m_selected.add(position, position);
        }
        m_anchor = position;
        break;
    case Move::Walk:
        break;
    }
    m_current = position;
}

void TableSelection::selectAll(std::size_t rowCount)
{
    m_selected.clear();
    if (rowCount > 0) {
        m_selected.add(0, rowCount - 1);
        m_current = m_current.value_or(0);
    }
}

void TableSelection::clear()
{
    *this = {};
}

KeptSelection::KeptSelection(const TableSelection& selection, const QueryContext& context,
                             std::span<const RowId> rows)
    : m_store(context.store)
{
    if (const auto current = selection.current(); current && *current < rows.size()) {
        m_current = rows[*current];
        m_currentKey = eventKey(*m_store, *m_current);
        m_currentSelected = selection.selected().contains(*current);
    }
    if (selection.selected().count() <= (m_currentSelected ? 1U : 0U)) {
        return;
    }
    m_selected.resize(m_store->rowCount());
    for (const auto& range : selection.selected().ranges()) {
        for (auto position = range.first; position <= std::min(range.last, rows.size() - 1); ++position) {
            m_selected[rows[position]] = true;
        }
    }
}

TableSelection KeptSelection::in(const QueryContext& context, std::span<const RowId> rows) const
{
    RowRanges selected;
    if (!m_selected.empty() && m_store == context.store) {
        for (std::size_t position = 0; position < rows.size(); ++position) {
            if (m_selected[rows[position]]) {
                selected.add(position, position);
            }
        }
    }
    const auto event = currentRow(context);
    const auto found = event ? std::ranges::find(rows, *event) : rows.end();
    if (found == rows.end()) {
        return {std::nullopt, std::move(selected)};
    }
    const auto position = static_cast<std::size_t>(found - rows.begin());
    if (m_currentSelected) {
        selected.add(position, position);
    }
    return {position, std::move(selected)};
}

std::optional<RowId> KeptSelection::currentRow(const QueryContext& context) const
{
    if (!m_current || m_store == context.store) {
        return m_current;
    }
    return findEvent(*context.store, *m_currentKey);
}

} // namespace trailscope::ui
