// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/bar_plot.h"
#include "ui/charts/timeline_picture.h"

#include <QPixmap>
#include <QWidget>

#include <optional>

namespace trailscope::ui {

class TimelinePainter;

//! Shows a timeline picture and tells how the user wants to look at it: zooming is looking and changes no
//! filter, the scope is the filter.
//!
//! A drag asks to zoom to its bins, the wheel and the up and down arrows zoom, Shift with the wheel and the
//! page keys pan, a double click, 0 and Escape show everything. Left and right move a cursor over the bars,
//! with Shift they extend it; Return zooms to it. Ctrl+Z and Ctrl+Shift+Z undo and redo a zoom. Ctrl+Return
//! asks to make the cursor's bins, or all that is shown, the scope.
class TimelineChart final : public QWidget {
    Q_OBJECT
public:
    explicit TimelineChart(QWidget* parent = nullptr);

    //! A cursor stays on its time as far as that is shown.
    void setPicture(TimelinePicture picture);

    [[nodiscard]] const TimelinePicture& picture() const noexcept { return m_picture; }

    //! What the cursor is on; without one, all that is shown. Nothing without bins.
    [[nodiscard]] std::optional<TimeRange> chosenRange() const;

    //! A bar in the widget, for tests and for the menu: its middle at the foot.
    [[nodiscard]] QPoint placeOfBin(std::size_t bin) const;

    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    //! Whole bins.
    void zoomToRequested(const trailscope::TimeRange& range);
    //! So many times the time that is shown, around one that stays in its place.
    void zoomByRequested(double factor, trailscope::Timestamp around);
    //! By a share of what is shown.
    void panRequested(double share);
    void zoomResetRequested();
    void zoomUndoRequested();
    void zoomRedoRequested();
    //! The user wants what chosenRange() says as filter.
    void scopeRequested();
    //! The menu of a bar, and of the series there when one is.
    void menuRequested(std::size_t bin, std::optional<std::size_t> series, const QPoint& position);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    //! Bins from first up to, but not including, last.
    struct BinSpan {
        std::size_t first = 0;
        std::size_t last = 0;
    };

    [[nodiscard]] TimelinePainter painter() const;
    [[nodiscard]] BinSpan spanBetween(double oneX, double otherX) const;
    [[nodiscard]] TimeRange rangeOf(const BinSpan& span) const;
    [[nodiscard]] std::optional<BinSpan> spanOf(const TimeRange& range) const;
    [[nodiscard]] Timestamp middleOf(const BinSpan& span) const;
    [[nodiscard]] bool handleZoomKey(const QKeyEvent& event);
    void moveCursor(int step, bool extend);
    void setCursorSpan(const std::optional<BinSpan>& span);
    void zoomByKey(double factor);
    void escape();

    TimelinePicture m_picture;
    BarPlot m_bars;
    QPixmap m_painted; //!< null when it has to be painted anew
    std::optional<BinSpan> m_cursor;
    std::optional<BinSpan> m_drag;
    std::optional<QPointF> m_press;
};

} // namespace trailscope::ui
