// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What keys and the mouse do in the event table; the rest of the view is in event_table_view.cpp.
#include "ui/table/event_table_view.h"
#include "ui/table/row_painter.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

namespace trailscope::ui {

namespace {

using Move = TableSelection::Move;

Move moveFor(Qt::KeyboardModifiers modifiers)
{
    if (modifiers.testFlag(Qt::ShiftModifier)) {
        return Move::Extend;
    }
    return modifiers.testFlag(Qt::ControlModifier) ? Move::Walk : Move::Select;
}

Move clickFor(Qt::KeyboardModifiers modifiers)
{
    const Move move = moveFor(modifiers);
    return move == Move::Walk ? Move::Toggle : move;
}

} // namespace

std::optional<std::size_t> EventTableView::rowAtY(int y) const
{
    if (y < 0) {
        return std::nullopt;
    }
    const auto row = topRow() + static_cast<std::size_t>(y / rowHeight());
    return row < rowCount() ? std::optional(row) : std::nullopt;
}

std::size_t EventTableView::nearestRowAtY(int y) const
{
    const auto top = static_cast<std::ptrdiff_t>(topRow());
    const auto row = top + (y < 0 ? -1 : y / rowHeight());
    const auto last = static_cast<std::ptrdiff_t>(rowCount()) - 1;
    return static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(row, 0, std::max<std::ptrdiff_t>(0, last)));
}

void EventTableView::scrollContentsBy(int dx, int dy)
{
    m_header->setOffset(horizontalScrollBar()->value());
    if (std::abs(dy) < fullRowCount()) {
        viewport()->scroll(dx, dy * rowHeight());
    } else {
        viewport()->update();
    }
}

void EventTableView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateGeometries();
}

void EventTableView::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        updateGeometries();
    }
}

std::optional<std::size_t> EventTableView::targetRow(const QKeyEvent& event) const
{
    const auto current = m_selection.current().value_or(0);
    const auto page = static_cast<std::size_t>(fullRowCount());
    switch (event.key()) {
    case Qt::Key_Up:
        return current > 0 ? current - 1 : 0;
    case Qt::Key_Down:
        return m_selection.current() ? current + 1 : 0;
    case Qt::Key_PageUp:
        return current > page ? current - page : 0;
    case Qt::Key_PageDown:
        return current + page;
    case Qt::Key_Home:
        return 0;
    case Qt::Key_End:
        return rowCount();
    default:
        return std::nullopt;
    }
}

bool EventTableView::moveColumn(int step)
{
    const auto columns = visibleColumns();
    const auto current = std::ranges::find(columns, m_currentColumn);
    const auto next = (current - columns.begin()) + step;
    if (current == columns.end() || next < 0 || next >= std::ssize(columns)) {
        return true;
    }
    setCurrentColumn(columns[static_cast<std::size_t>(next)]);
    return true;
}

void EventTableView::setCurrentColumn(int column)
{
    m_currentColumn = column;
    const int left = m_header->sectionPosition(m_currentColumn);
    const int right = left + m_header->sectionSize(m_currentColumn);
    auto* bar = horizontalScrollBar();
    if (right > bar->value() + viewport()->width()) {
        bar->setValue(right - viewport()->width());
    }
    if (left < bar->value()) {
        bar->setValue(left);
    }
    viewport()->update();
    tellAccessibility();
}

bool EventTableView::handleSelectionKey(const QKeyEvent& event)
{
    if (event.matches(QKeySequence::SelectAll)) {
        selectAll();
        return true;
    }
    if (event.matches(QKeySequence::Find)) {
        Q_EMIT findRequested();
        return true;
    }
    switch (event.key()) {
    case Qt::Key_Left:
        return moveColumn(-1);
    case Qt::Key_Right:
        return moveColumn(1);
    case Qt::Key_Space:
        moveCursorTo(m_selection.current().value_or(0), clickFor(event.modifiers()));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT eventActivated();
        return true;
    default:
        return false;
    }
}

//! Elsewhere in the window the same key goes to the filter.
bool EventTableView::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent*>(event)->matches(QKeySequence::Find)) {
        event->accept();
        return true;
    }
    return QAbstractScrollArea::event(event);
}

void EventTableView::keyPressEvent(QKeyEvent* event)
{
    if (const auto target = targetRow(*event)) {
        const bool toEnd = event->key() == Qt::Key_Home || event->key() == Qt::Key_End;
        const auto modifiers = event->modifiers();
        moveCursorTo(*target,
                     moveFor(toEnd ? modifiers & ~Qt::KeyboardModifiers(Qt::ControlModifier) : modifiers));
    } else if (!handleSelectionKey(*event)) {
        event->ignore(); // the base class would scroll; a letter belongs to the window's shortcuts
    }
}

void EventTableView::mousePressEvent(QMouseEvent* event)
{
    const auto row = rowAtY(event->position().toPoint().y());
    if (!row) {
        return;
    }
    if (const int column = m_header->logicalIndexAt(event->position().toPoint().x()); column >= 0) {
        m_currentColumn = column;
        viewport()->update();
    }
    const bool keeps = event->button() == Qt::RightButton && m_selection.selected().contains(*row);
    if (event->button() == Qt::LeftButton || event->button() == Qt::RightButton) {
        moveCursorTo(*row, keeps ? Move::Walk : clickFor(event->modifiers()));
    }
}

void EventTableView::mouseMoveEvent(QMouseEvent* event)
{
    if (!event->buttons().testFlag(Qt::LeftButton) || rowCount() == 0) {
        return;
    }
    constexpr int intervalMs = 40;
    m_dragY = event->position().toPoint().y();
    if (m_dragY < 0 || m_dragY >= viewport()->height()) {
        m_dragScroll.start(intervalMs, this);
    } else {
        m_dragScroll.stop();
        if (const auto row = nearestRowAtY(m_dragY); m_selection.current() != row) {
            moveCursorTo(row, Move::Extend);
        }
    }
}

void EventTableView::timerEvent(QTimerEvent* event)
{
    if (event->timerId() == m_dragScroll.timerId()) {
        moveCursorTo(nearestRowAtY(m_dragY), Move::Extend);
    } else {
        QAbstractScrollArea::timerEvent(event);
    }
}

void EventTableView::mouseReleaseEvent(QMouseEvent* /*event*/)
{
    m_dragScroll.stop();
}

void EventTableView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && rowAtY(event->position().toPoint().y())) {
        Q_EMIT eventActivated();
    }
}

void EventTableView::contextMenuEvent(QContextMenuEvent* event)
{
    const auto current = m_selection.current();
    if (!current || (event->reason() == QContextMenuEvent::Mouse && !rowAtY(event->pos().y()))) {
        return;
    }
    scrollToCurrent();
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QPoint below = viewport()->mapToGlobal(cellRect(*current, m_currentColumn).bottomLeft());
    Q_EMIT cellMenuRequested(currentField(), m_model.rowAt(*current), byKey ? below : event->globalPos());
}

bool EventTableView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        showToolTip(help->pos(), help->globalPos());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void EventTableView::showToolTip(const QPoint& position, const QPoint& globalPosition)
{
    const auto row = rowAtY(position.y());
    const int column = m_header->logicalIndexAt(position.x());
    if (!row || column < 0) {
        QToolTip::hideText();
        return;
    }
    const QString text = m_model.index(static_cast<int>(*row), column).data().toString();
    const QRect cell = cellRect(*row, column);
    const int indent = column == visibleColumns().front() ? RowLook::markWidth : RowLook::margin;
    const bool cut = fontMetrics().horizontalAdvance(text) > cell.width() - indent - RowLook::margin;
    const auto whole = m_model.index(static_cast<int>(*row), column).data(Qt::ToolTipRole).toString();
    QToolTip::showText(globalPosition, cut ? whole : QString(), viewport(), cell);
}

void EventTableView::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
    tellAccessibility();
}

void EventTableView::focusOutEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace trailscope::ui
