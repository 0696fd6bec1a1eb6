// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the event table is drawn; the rest of the view is in event_table_view.cpp.
#include "ui/table/event_table_view.h"
#include "ui/table/row_painter.h"

#include <QHeaderView>
#include <QPainter>
#include <QPaintEvent>

#include <algorithm>

namespace trailscope::ui {

void EventTableView::resizeToContents(int column)
{
    int width = m_header->sectionSizeHint(column);
    for (auto row = topRow(); row < topRow() + static_cast<std::size_t>(visibleRowCount()); ++row) {
        const QString text = m_model.index(static_cast<int>(row), column).data().toString();
        width = std::max(width, fontMetrics().horizontalAdvance(text) + 2 * RowLook::margin);
    }
    const bool first = column == visibleColumns().front();
    m_header->resizeSection(column, std::min(width + (first ? RowLook::markWidth : 0), viewport()->width()));
}

void EventTableView::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    if (rowCount() == 0) {
        paintEmpty(painter);
        return;
    }
    const auto first = topRow() + static_cast<std::size_t>(event->rect().top() / rowHeight());
    const auto last =
        std::min(topRow() + static_cast<std::size_t>(event->rect().bottom() / rowHeight()), rowCount() - 1);
    for (auto row = first; row <= last; ++row) {
        paintRow(painter, row);
    }
}

RowLook EventTableView::lookOf(std::size_t row) const
{
    const auto index = m_model.index(static_cast<int>(row), 0);
    const auto mark = static_cast<EventMark>(index.data(EventTableModel::MarkRole).toInt());
    const auto colour = index.data(EventTableModel::ColourRole);
    return {palette(),
            fontMetrics(),
            m_selection.selected().contains(row),
            row % 2 == 1,
            mark,
            index.data(EventTableModel::PinRole).toBool(),
            colour.isValid() ? std::optional(static_cast<RuleColour>(colour.toInt())) : std::nullopt,
            m_sought};
}

void EventTableView::paintRow(QPainter& painter, std::size_t row)
{
    const int modelRow = static_cast<int>(row);
    const auto look = lookOf(row);
    const int y = cellRect(row, 0).y();
    paintRowBackground(painter, {0, y, viewport()->width(), rowHeight()}, look);
    bool first = true;
    for (const int column : visibleColumns()) {
        QRect cell = cellRect(row, column);
        if (first) {
            paintMark(painter, {cell.x(), cell.y(), RowLook::markWidth, cell.height()}, look);
            cell.setLeft(cell.left() + RowLook::markWidth - RowLook::margin);
            first = false;
        }
        if (cell.right() >= 0 && cell.left() < viewport()->width()) {
            paintCell(painter, cell, EventTableModel::fieldAt(column),
                      m_model.index(modelRow, column).data().toString(), look);
        }
    }
    if (hasFocus() && m_selection.current() == row) {
        painter.setPen(palette().color(look.selected ? QPalette::HighlightedText : QPalette::Highlight));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(cellRect(row, m_currentColumn).adjusted(0, 0, -1, -1));
    }
}

void EventTableView::paintEmpty(QPainter& painter)
{
    painter.setPen(palette().color(QPalette::PlaceholderText));
    const QRect area = viewport()->rect().adjusted(24, 24, -24, -24);
    painter.drawText(area, static_cast<int>(Qt::AlignCenter) | static_cast<int>(Qt::TextWordWrap),
                     m_emptyText);
}

} // namespace trailscope::ui
