// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/event_table_view.h"

#include "ui/base/item_roles.h"
#include "ui/models/event_columns.h"
#include "ui/table/event_table_accessible.h"
#include "ui/table/row_painter.h"

#include <QAccessible>
#include <QHeaderView>
#include <QScrollBar>

#include <algorithm>

namespace trailscope::ui {

EventTableView::EventTableView(EventTableModel& model, QWidget* parent)
    : QAbstractScrollArea(parent), m_model(model)
{
    QAccessible::installFactory(&eventTableAccessible);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Events"));
    viewport()->setBackgroundRole(QPalette::Base);
    viewport()->setMouseTracking(false);
    createHeader();
    setColumns({});
    connect(&m_model, &QAbstractItemModel::modelAboutToBeReset, this, &EventTableView::keepSelection);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &EventTableView::restoreSelection);
    connect(&m_model, &QAbstractItemModel::dataChanged, viewport(), qOverload<>(&QWidget::update));
}

EventTableView::~EventTableView() = default;

void EventTableView::createHeader()
{
    m_header = new QHeaderView(Qt::Horizontal, this);
    m_header->setObjectName(QStringLiteral("eventHeader"));
    m_header->setModel(&m_model);
    m_header->setSectionsMovable(true);
    m_header->setSectionsClickable(true);
    m_header->setHighlightSections(false);
    m_header->setSortIndicatorShown(true);
    m_header->setStretchLastSection(true);
    m_header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_header->setMinimumSectionSize(fontMetrics().averageCharWidth() * 4);
    m_header->setTextElideMode(Qt::ElideRight);
    m_header->setContextMenuPolicy(Qt::CustomContextMenu);
    const auto geometryChanged = [this] {
        updateGeometries();
        viewport()->update();
        Q_EMIT columnsChanged();
    };
    connect(m_header, &QHeaderView::sectionResized, this, geometryChanged);
    connect(m_header, &QHeaderView::sectionMoved, this, geometryChanged);
    connect(m_header, &QHeaderView::sectionClicked, this, &EventTableView::sortBy);
    connect(m_header, &QHeaderView::sectionHandleDoubleClicked, this, &EventTableView::resizeToContents);
    connect(m_header, &QWidget::customContextMenuRequested, this, [this](const QPoint& position) {
        const int column = std::max(0, m_header->logicalIndexAt(position));
        Q_EMIT columnMenuRequested(EventTableModel::fieldAt(column), m_header->mapToGlobal(position));
    });
}

void EventTableView::setColumns(const std::vector<ColumnState>& columns)
{
    const auto& wanted = columns.empty() ? defaultColumns() : columns;
    const QSignalBlocker quiet(m_header);
    for (int column = 0; column < m_model.columnCount(); ++column) {
        m_header->setSectionHidden(column, true);
    }
    int visual = 0;
    for (const auto& state : wanted) {
        const int column = EventTableModel::columnOf(state.field);
        m_header->moveSection(m_header->visualIndex(column), visual++);
        if (state.shown) {
            m_header->setSectionHidden(column, false);
            const int usual = usualWidth(state.field) + (visual == 1 ? RowLook::markWidth : 0);
            m_header->resizeSection(column, state.width > 0 ? state.width : usual);
        }
    }
    if (const auto shown = visibleColumns(); !shown.empty()) {
        m_currentColumn = shown.front();
    }
    updateGeometries();
    viewport()->update();
    Q_EMIT columnsChanged();
}

int EventTableView::usualWidth(Field field) const
{
    // A character to spare: a text as wide as its cell to the pixel is elided.
    return fontMetrics().horizontalAdvance(usualText(field)) + fontMetrics().averageCharWidth()
         + 2 * RowLook::margin;
}

std::vector<ColumnState> EventTableView::columns() const
{
    std::vector<ColumnState> states;
    for (int visual = 0; visual < m_header->count(); ++visual) {
        const int column = m_header->logicalIndex(visual);
        const bool shown = !m_header->isSectionHidden(column);
        states.push_back(
            {EventTableModel::fieldAt(column), shown ? m_header->sectionSize(column) : 0, shown});
    }
    return states;
}

std::vector<int> EventTableView::visibleColumns() const
{
    std::vector<int> columns;
    for (int visual = 0; visual < m_header->count(); ++visual) {
        if (const int column = m_header->logicalIndex(visual); !m_header->isSectionHidden(column)) {
            columns.push_back(column);
        }
    }
    return columns;
}

std::vector<Field> EventTableView::shownFields() const
{
    std::vector<Field> fields;
    for (const int column : visibleColumns()) {
        fields.push_back(EventTableModel::fieldAt(column));
    }
    return fields;
}

void EventTableView::setFieldShown(Field field, bool shown)
{
    auto states = columns();
    const auto state = std::ranges::find(states, field, &ColumnState::field);
    if (state->shown == shown || (!shown && visibleColumns().size() == 1)) {
        return; // one column always stays, or there would be no heading to bring the others back from
    }
    auto changed = *state;
    changed.shown = shown;
    states.erase(state);
    const auto firstHidden = std::ranges::find(states, false, &ColumnState::shown);
    states.insert(firstHidden, changed);
    setColumns(states);
}

void EventTableView::setSortIndicator(const SortKey& key)
{
    m_sort = key;
    m_header->setSortIndicator(EventTableModel::columnOf(key.field),
                               key.ascending ? Qt::AscendingOrder : Qt::DescendingOrder);
}

void EventTableView::sortBy(int column)
{
    const Field field = EventTableModel::fieldAt(column);
    const SortKey wanted{field, field != m_sort.field || !m_sort.ascending};
    setSortIndicator(m_sort); // QHeaderView has turned the arrow; it shows what is, not what is asked for
    Q_EMIT sortRequested(wanted);
}

void EventTableView::setEmptyText(const QString& text)
{
    m_emptyText = text;
    viewport()->update();
}

std::optional<RowId> EventTableView::currentEvent() const
{
    const auto current = m_selection.current();
    return current && *current < rowCount() ? std::optional(m_model.rowAt(*current)) : std::nullopt;
}

void EventTableView::keepSelection()
{
    m_kept.emplace(m_selection, m_model.context(), *m_model.rows());
}

void EventTableView::restoreSelection()
{
    updateGeometries();
    const bool wasVisible = m_selection.current().has_value();
    m_selection = m_kept ? m_kept->in(m_model.context(), *m_model.rows()) : TableSelection();
    m_kept.reset();
    if (wasVisible) {
        scrollToCurrent();
    }
    viewport()->update();
    Q_EMIT selectionChanged();
    Q_EMIT currentEventChanged();
}

void EventTableView::applySelection(const TableSelection& selection)
{
    if (selection == m_selection) {
        return;
    }
    const bool moved = selection.current() != m_selection.current();
    m_selection = selection;
    viewport()->update();
    Q_EMIT selectionChanged();
    if (moved) {
        tellAccessibility();
        Q_EMIT currentEventChanged();
    }
}

void EventTableView::moveCursorTo(std::size_t position, TableSelection::Move move)
{
    if (rowCount() == 0) {
        return;
    }
    auto selection = m_selection;
    selection.moveTo(std::min(position, rowCount() - 1), move);
    applySelection(selection);
    scrollToCurrent();
}

bool EventTableView::goToEvent(RowId row)
{
    const auto& rows = *m_model.rows();
    const auto found = std::ranges::find(rows, row);
    if (found == rows.end()) {
        return false;
    }
    moveCursorTo(static_cast<std::size_t>(found - rows.begin()), TableSelection::Move::Select);
    return true;
}

void EventTableView::setSoughtText(const QString& text)
{
    m_sought = text;
    viewport()->update();
}

void EventTableView::goToSought(std::size_t position)
{
    moveCursorTo(position, TableSelection::Move::Select);
    for (const int column : visibleColumns()) {
        const auto text = m_model.index(static_cast<int>(position), column).data(DataRole).toString();
        if (text.contains(m_sought, Qt::CaseInsensitive)) {
            setCurrentColumn(column);
            return;
        }
    }
}

void EventTableView::selectAll()
{
    auto selection = m_selection;
    selection.selectAll(rowCount());
    applySelection(selection);
}

std::vector<RowId> EventTableView::selectedEvents() const
{
    const auto& rows = *m_model.rows();
    std::vector<RowId> selected;
    for (const auto& range : m_selection.selected().ranges()) {
        const auto begin = rows.begin() + static_cast<std::ptrdiff_t>(range.first);
        selected.insert(selected.end(), begin,
                        begin + static_cast<std::ptrdiff_t>(range.last - range.first + 1));
    }
    return selected;
}

QString EventTableView::selectedText(bool withHeadings) const
{
    const auto columns = visibleColumns();
    const auto cellText = [](QString text) { return text.replace(u'\t', u' ').replace(u'\n', u' '); };
    QStringList lines;
    QStringList cells;
    if (withHeadings) {
        for (const int column : columns) {
            cells << m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        }
        lines << cells.join(u'\t');
    }
    std::size_t copied = 0;
    for (const auto& range : m_selection.selected().ranges()) {
        for (auto row = range.first; row <= range.last && copied < maxCopiedRows; ++row, ++copied) {
            cells.clear();
            for (const int column : columns) {
                cells << cellText(m_model.index(static_cast<int>(row), column).data(DataRole).toString());
            }
            lines << cells.join(u'\t');
        }
    }
    return lines.join(u'\n') + u'\n';
}

std::size_t EventTableView::rowCount() const
{
    return m_model.rows()->size();
}

int EventTableView::rowHeight() const
{
    return fontMetrics().height() + 6;
}

int EventTableView::visibleRowCount() const
{
    const int fitting = (viewport()->height() + rowHeight() - 1) / rowHeight();
    return static_cast<int>(std::min<std::size_t>(static_cast<std::size_t>(fitting), rowCount() - topRow()));
}

int EventTableView::fullRowCount() const
{
    return std::max(1, viewport()->height() / rowHeight());
}

std::size_t EventTableView::topRow() const
{
    return std::min(static_cast<std::size_t>(verticalScrollBar()->value()), rowCount());
}

QRect EventTableView::cellRect(std::size_t row, int column) const
{
    const auto offset = static_cast<std::ptrdiff_t>(row) - static_cast<std::ptrdiff_t>(topRow());
    return {m_header->sectionViewportPosition(column), static_cast<int>(offset) * rowHeight(),
            m_header->sectionSize(column), rowHeight()};
}

void EventTableView::updateGeometries()
{
    const int headerHeight = m_header->sizeHint().height();
    setViewportMargins(0, headerHeight, 0, 0);
    const QRect area = viewport()->geometry();
    m_header->setGeometry(area.left(), area.top() - headerHeight, area.width(), headerHeight);

    const int rows = static_cast<int>(rowCount());
    verticalScrollBar()->setRange(0, std::max(0, rows - fullRowCount()));
    verticalScrollBar()->setPageStep(fullRowCount());
    horizontalScrollBar()->setRange(0, std::max(0, m_header->length() - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(fontMetrics().averageCharWidth() * 4);
}

void EventTableView::scrollToCurrent()
{
    const auto current = m_selection.current();
    if (!current) {
        return;
    }
    const int row = static_cast<int>(*current);
    const int top = verticalScrollBar()->value();
    if (row < top) {
        verticalScrollBar()->setValue(row);
    } else if (row >= top + fullRowCount()) {
        verticalScrollBar()->setValue(row - fullRowCount() + 1);
    }
}

void EventTableView::tellAccessibility()
{
    if (!QAccessible::isActive() || !hasFocus()) {
        return;
    }
    const int child = eventTableFocusedChild(*this);
    if (child >= 0) {
        QAccessibleEvent event(this, QAccessible::Focus);
        event.setChild(child);
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace trailscope::ui
