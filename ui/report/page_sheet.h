// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QFontMetricsF>
#include <QPalette>
#include <QRectF>
#include <QString>
#include <QStringList>

class QPainter;

namespace trailscope::ui {

//! A sheet of paper while it is written on: its fonts, and its colours, which are those of the light theme
//! whatever the window looks like. Lengths are those of the painter's device; unit() turns points into them.
class PageSheet {
public:
    //! \a area is the part of the sheet inside its margins. The painter must outlive this.
    PageSheet(QPainter& painter, const QRectF& area);

    [[nodiscard]] QPainter& painter() const noexcept { return m_painter; }
    [[nodiscard]] const QRectF& area() const noexcept { return m_area; }
    [[nodiscard]] const QPalette& colors() const noexcept { return m_colors; }
    [[nodiscard]] qreal unit(qreal points) const noexcept { return points * m_unit; }

    //! Of all that is drawn and measured from now on.
    void setFont(qreal points, QFont::Weight weight = QFont::Normal);
    void setBodyFont();
    [[nodiscard]] QFontMetricsF metrics() const;

    //! With the room below it.
    [[nodiscard]] qreal headingHeight();
    void drawHeading(const QPointF& topLeft, const QString& text);

    //! Lines that wrap, each cut where it would take more than a few lines of paper: a hostile name or a long
    //! filter must not push the rest off the page. Returns the height. In the current font.
    [[nodiscard]] qreal heightOf(const QStringList& lines, qreal width) const;
    qreal drawLines(const QRectF& area, const QStringList& lines,
                    QPalette::ColorRole color = QPalette::Text) const;

private:
    QPainter& m_painter;
    QRectF m_area;
    QPalette m_colors;
    qreal m_unit; //!< of a point
};

} // namespace trailscope::ui
