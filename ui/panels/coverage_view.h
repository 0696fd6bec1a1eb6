// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coverage/day_coverage.h"

#include <QAbstractScrollArea>

namespace trailscope::ui {

//! The coverage of an archive as a picture: a line for each account and region, a cell for each UTC day. A
//! state has a colour, and all but the delivered and unknown ones a letter, so that the picture is read
//! without colour too. The arrow keys scroll; a tip tells a cell's numbers.
class CoverageView final : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit CoverageView(QWidget* parent = nullptr);

    void setCoverage(DayCoverage coverage);

    //! What the tip of the cell at this place of the viewport says; empty where there is none.
    [[nodiscard]] QString tipAt(const QPoint& position) const;

    //! Of a cell in the viewport.
    [[nodiscard]] QRect cellRect(int row, int day) const;

protected:
    bool viewportEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void updateScrollBars();
    void paintHeading(QPainter& painter) const;
    void paintRow(QPainter& painter, int row) const;
    void paintCell(QPainter& painter, const QRect& cell, const DayCell& day) const;
    void paintLegend(QPainter& painter) const;
    [[nodiscard]] int dayCount() const noexcept;
    [[nodiscard]] int cellSize() const;
    [[nodiscard]] int headingHeight() const;

    DayCoverage m_coverage;
    int m_labelWidth = 0;
};

} // namespace trailscope::ui
