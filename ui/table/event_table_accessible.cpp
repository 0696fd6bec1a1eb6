// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/event_table_accessible.h"

#include "ui/table/event_table_view.h"
#include "ui/texts/format.h"

#include <QAccessibleTableCellInterface>
#include <QAccessibleWidget>
#include <QCoreApplication>
#include <QHash>
#include <QHeaderView>

#include <algorithm>

namespace trailscope::ui {

namespace {

struct Speech {
    Q_DECLARE_TR_FUNCTIONS(trailscope::ui::EventTableAccessible)
};

//! Where a cell stands among those seen: row and column count from the upper left.
struct SeenCell {
    int row = 0;
    int column = 0;
};

//! One cell that is seen. Its text is asked for anew each time, so it stays right while the table scrolls.
class AccessibleCell final : public QAccessibleInterface, public QAccessibleTableCellInterface {
public:
    AccessibleCell(EventTableView& view, SeenCell cell) : m_view(view), m_cell(cell) {}

    [[nodiscard]] bool isValid() const override
    {
        return m_cell.row < m_view.visibleRowCount() && m_cell.column < std::ssize(m_view.visibleColumns());
    }
    [[nodiscard]] QObject* object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* childAt(int /*x*/, int /*y*/) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* parent() const override
    {
        return QAccessible::queryAccessibleInterface(&m_view);
    }
    [[nodiscard]] QAccessibleInterface* child(int /*index*/) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* /*child*/) const override { return -1; }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::Cell; }
    void setText(QAccessible::Text /*kind*/, const QString& /*text*/) override {}

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        if (!isValid()) {
            return {};
        }
        if (kind == QAccessible::Name || kind == QAccessible::Value) {
            return m_view.model().index(static_cast<int>(row()), column()).data().toString();
        }
        return kind == QAccessible::Description
                 ? Speech::tr("%1, row %2 of %3")
                       .arg(m_view.model().headerData(column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                            formatCount(row() + 1), formatCount(m_view.model().rows()->size()))
                 : QString();
    }

    [[nodiscard]] QRect rect() const override
    {
        const QRect cell = m_view.cellRect(row(), column());
        return {m_view.viewport()->mapToGlobal(cell.topLeft()), cell.size()};
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.selectable = true;
        state.focusable = true;
        state.readOnly = true;
        state.invalid = !isValid();
        state.selected = isSelected();
        state.focused = m_view.hasFocus() && eventTableFocusedChild(m_view) == childIndex();
        return state;
    }

    [[nodiscard]] void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::TableCellInterface ? static_cast<QAccessibleTableCellInterface*>(this)
                                                       : nullptr;
    }

    [[nodiscard]] bool isSelected() const override { return m_view.selection().selected().contains(row()); }
    [[nodiscard]] QList<QAccessibleInterface*> columnHeaderCells() const override { return {}; }
    [[nodiscard]] QList<QAccessibleInterface*> rowHeaderCells() const override { return {}; }
    [[nodiscard]] int columnIndex() const override { return m_cell.column; }
    [[nodiscard]] int rowIndex() const override { return m_cell.row; }
    [[nodiscard]] int columnExtent() const override { return 1; }
    [[nodiscard]] int rowExtent() const override { return 1; }
    [[nodiscard]] QAccessibleInterface* table() const override { return parent(); }

private:
    [[nodiscard]] std::size_t row() const { return m_view.topRow() + static_cast<std::size_t>(m_cell.row); }
    [[nodiscard]] int column() const
    {
        return m_view.visibleColumns().at(static_cast<std::size_t>(m_cell.column));
    }
    [[nodiscard]] int childIndex() const
    {
        return m_cell.row * static_cast<int>(m_view.visibleColumns().size()) + m_cell.column;
    }

    EventTableView& m_view;
    SeenCell m_cell;
};

class AccessibleTable final : public QAccessibleWidget, public QAccessibleTableInterface {
public:
    explicit AccessibleTable(EventTableView& view)
        : QAccessibleWidget(&view, QAccessible::Table), m_view(view)
    {
    }

    ~AccessibleTable() override
    {
        for (const auto id : std::as_const(m_cells)) {
            QAccessible::deleteAccessibleInterface(id);
        }
    }
    Q_DISABLE_COPY_MOVE(AccessibleTable)

    [[nodiscard]] int childCount() const override { return rowCount() * columnCount(); }

    [[nodiscard]] QAccessibleInterface* child(int index) const override
    {
        return columnCount() > 0 ? cellAt(index / columnCount(), index % columnCount()) : nullptr;
    }

    [[nodiscard]] int indexOfChild(const QAccessibleInterface* child) const override
    {
        const auto* cell = dynamic_cast<const AccessibleCell*>(child);
        return cell == nullptr ? -1 : cell->rowIndex() * columnCount() + cell->columnIndex();
    }

    [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override
    {
        const QPoint point = m_view.viewport()->mapFromGlobal(QPoint(x, y));
        const auto columns = m_view.visibleColumns();
        for (int column = 0; column < columnCount(); ++column) {
            const QRect top = m_view.cellRect(m_view.topRow(), columns[static_cast<std::size_t>(column)]);
            if (point.y() >= 0 && point.x() >= top.left() && point.x() <= top.right()) {
                return cellAt(point.y() / top.height(), column);
            }
        }
        return nullptr;
    }

    [[nodiscard]] QAccessibleInterface* focusChild() const override
    {
        const int focused = eventTableFocusedChild(m_view);
        return focused >= 0 ? child(focused) : nullptr;
    }

    [[nodiscard]] void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::TableInterface ? static_cast<QAccessibleTableInterface*>(this)
                                                   : QAccessibleWidget::interface_cast(type);
    }

    [[nodiscard]] QAccessibleInterface* caption() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* summary() const override { return nullptr; }

    [[nodiscard]] QAccessibleInterface* cellAt(int row, int column) const override
    {
        if (row < 0 || column < 0 || row >= rowCount() || column >= columnCount()) {
            return nullptr;
        }
        auto& id = m_cells[{row, column}];
        if (id == 0) {
            id = QAccessible::registerAccessibleInterface(new AccessibleCell(m_view, {row, column}));
        }
        return QAccessible::accessibleInterface(id);
    }

    [[nodiscard]] int rowCount() const override { return m_view.visibleRowCount(); }
    [[nodiscard]] int columnCount() const override
    {
        return static_cast<int>(m_view.visibleColumns().size());
    }
    [[nodiscard]] QString rowDescription(int row) const override
    {
        return formatCount(m_view.topRow() + static_cast<std::size_t>(row) + 1);
    }
    [[nodiscard]] QString columnDescription(int column) const override
    {
        const int logical = m_view.visibleColumns().at(static_cast<std::size_t>(column));
        return m_view.model().headerData(logical, Qt::Horizontal, Qt::DisplayRole).toString();
    }

    [[nodiscard]] QList<QAccessibleInterface*> selectedCells() const override
    {
        QList<QAccessibleInterface*> cells;
        for (const int row : selectedRows()) {
            for (int column = 0; column < columnCount(); ++column) {
                cells.append(cellAt(row, column));
            }
        }
        return cells;
    }
    [[nodiscard]] int selectedCellCount() const override { return selectedRowCount() * columnCount(); }
    [[nodiscard]] int selectedColumnCount() const override { return 0; }
    [[nodiscard]] int selectedRowCount() const override { return static_cast<int>(selectedRows().size()); }
    [[nodiscard]] QList<int> selectedColumns() const override { return {}; }
    [[nodiscard]] QList<int> selectedRows() const override
    {
        QList<int> rows;
        for (int row = 0; row < rowCount(); ++row) {
            if (isRowSelected(row)) {
                rows.append(row);
            }
        }
        return rows;
    }
    [[nodiscard]] bool isColumnSelected(int /*column*/) const override { return false; }
    [[nodiscard]] bool isRowSelected(int row) const override
    {
        return m_view.selection().selected().contains(m_view.topRow() + static_cast<std::size_t>(row));
    }
    bool selectRow(int row) override
    {
        m_view.moveCursorTo(m_view.topRow() + static_cast<std::size_t>(row), TableSelection::Move::Select);
        return true;
    }
    bool selectColumn(int /*column*/) override { return false; }
    bool unselectRow(int row) override
    {
        if (isRowSelected(row)) {
            m_view.moveCursorTo(m_view.topRow() + static_cast<std::size_t>(row),
                                TableSelection::Move::Toggle);
        }
        return true;
    }
    bool unselectColumn(int /*column*/) override { return false; }
    void modelChange(QAccessibleTableModelChangeEvent* /*event*/) override {}

private:
    EventTableView& m_view;
    mutable QHash<std::pair<int, int>, QAccessible::Id>
        m_cells; //!< row and column; as many as were ever seen
};

} // namespace

QAccessibleInterface* eventTableAccessible(const QString& /*className*/, QObject* object)
{
    auto* view = qobject_cast<EventTableView*>(object);
    return view == nullptr ? nullptr : new AccessibleTable(*view);
}

int eventTableFocusedChild(const EventTableView& view)
{
    const auto columns = view.visibleColumns();
    const auto current = view.selection().current();
    const auto column = std::ranges::find(columns, EventTableModel::columnOf(view.currentField()));
    if (!current || column == columns.end() || *current < view.topRow()
        || *current >= view.topRow() + static_cast<std::size_t>(view.visibleRowCount())) {
        return -1;
    }
    const auto row = static_cast<int>(*current - view.topRow());
    return row * static_cast<int>(columns.size()) + static_cast<int>(column - columns.begin());
}

} // namespace trailscope::ui
