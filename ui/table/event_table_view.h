// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/row_order.h"
#include "ui/models/event_table_model.h"
#include "ui/models/table_selection.h"
#include "ui/settings/session_settings.h"

#include <QAbstractScrollArea>
#include <QBasicTimer>

#include <optional>
#include <vector>

class QHeaderView;

namespace trailscope::ui {

struct RowLook;

//! A table of up to fifty million events that knows only the rows it shows: no memory and no time a row, be
//! it for painting, selecting or a screen reader. Scrolls by whole rows. Rows are selected, one cell is
//! current; both follow their events when filter or order change.
class EventTableView final : public QAbstractScrollArea {
    Q_OBJECT
public:
    //! The model must outlive the view.
    explicit EventTableView(EventTableModel& model, QWidget* parent = nullptr);
    ~EventTableView() override;
    Q_DISABLE_COPY_MOVE(EventTableView)

    //! Shown columns in the order given, then the hidden ones; fields that are missing are hidden. An empty
    //! list gives the default columns.
    void setColumns(const std::vector<ColumnState>& columns);
    [[nodiscard]] std::vector<ColumnState> columns() const;

    //! In the order shown.
    [[nodiscard]] std::vector<Field> shownFields() const;
    void setFieldShown(Field field, bool shown);

    //! Only the arrow in the heading; the rows come from the model.
    void setSortIndicator(const SortKey& key);

    //! What stands in the middle while there are no rows.
    void setEmptyText(const QString& text);

    [[nodiscard]] const EventTableModel& model() const noexcept { return m_model; }
    [[nodiscard]] const TableSelection& selection() const noexcept { return m_selection; }
    [[nodiscard]] std::optional<RowId> currentEvent() const;
    [[nodiscard]] Field currentField() const { return EventTableModel::fieldAt(m_currentColumn); }

    //! Positions are clamped; the row is scrolled into view.
    void moveCursorTo(std::size_t position, TableSelection::Move move);

    //! The store's row, if it is shown.
    bool goToEvent(RowId row);

    //! Marks this text, in any case, wherever it is seen; empty: none.
    void setSoughtText(const QString& text);

    //! Makes the first cell of a row that holds the sought text the current one.
    void goToSought(std::size_t position);

    void selectAll();

    //! In the order shown.
    [[nodiscard]] std::vector<RowId> selectedEvents() const;

    //! The selected rows as tab-separated text, the shown columns in their order. At most maxCopiedRows.
    [[nodiscard]] QString selectedText(bool withHeadings) const;
    static constexpr std::size_t maxCopiedRows = 50'000;

    //! Geometry in rows, for the accessible interface and for tests.
    [[nodiscard]] std::size_t topRow() const;
    [[nodiscard]] int visibleRowCount() const;
    [[nodiscard]] std::vector<int> visibleColumns() const;
    [[nodiscard]] QRect cellRect(std::size_t row, int column) const; //!< in the viewport
    [[nodiscard]] QHeaderView* header() const noexcept { return m_header; }

Q_SIGNALS:
    //! Another event is current, or none.
    void currentEventChanged();
    void selectionChanged();
    //! Enter or a double click on a row.
    void eventActivated();
    void sortRequested(const trailscope::SortKey& key);
    void cellMenuRequested(trailscope::Field field, trailscope::RowId row, const QPoint& globalPosition);
    void columnMenuRequested(trailscope::Field field, const QPoint& globalPosition);
    void columnsChanged();
    //! The key for finding a text was pressed here.
    void findRequested();

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void timerEvent(QTimerEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void createHeader();
    void updateGeometries();
    void keepSelection();
    void restoreSelection();
    void sortBy(int column);
    [[nodiscard]] int usualWidth(Field field) const;
    [[nodiscard]] std::size_t rowCount() const;
    [[nodiscard]] int rowHeight() const;
    [[nodiscard]] int fullRowCount() const;
    [[nodiscard]] std::optional<std::size_t> rowAtY(int y) const;
    [[nodiscard]] std::size_t nearestRowAtY(int y) const;
    [[nodiscard]] std::optional<std::size_t> targetRow(const QKeyEvent& event) const;
    bool moveColumn(int step);
    void setCurrentColumn(int column);
    bool handleSelectionKey(const QKeyEvent& event);
    void scrollToCurrent();
    void applySelection(const TableSelection& selection);
    void resizeToContents(int column);
    void showToolTip(const QPoint& position, const QPoint& globalPosition);
    [[nodiscard]] RowLook lookOf(std::size_t row) const;
    void paintRow(QPainter& painter, std::size_t row);
    void paintEmpty(QPainter& painter);
    void tellAccessibility();

    EventTableModel& m_model;
    QHeaderView* m_header = nullptr;
    TableSelection m_selection;
    std::optional<KeptSelection> m_kept; //!< between the model's two reset signals
    int m_currentColumn = 0;
    SortKey m_sort;
    QString m_emptyText;
    QString m_sought;
    QBasicTimer m_dragScroll; //!< runs while a selecting drag is above or below the rows
    int m_dragY = 0;
};

} // namespace trailscope::ui
