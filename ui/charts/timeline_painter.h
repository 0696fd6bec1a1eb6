// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/timeline_picture.h"

#include <QFontMetricsF>
#include <QPalette>
#include <QRectF>

class QPainter;

namespace trailscope::ui {

class BarPlot;
struct StackedBars;

//! A timeline picture laid out in a rectangle: where everything stands, and how it is drawn. Bins narrower
//! than a pixel, or more than a plot takes, share bars, each as high as the highest of its bins, so that a
//! peak is never lost and drawing costs time with the pixels. Cheap to make; the picture must outlive it.
class TimelinePainter {
public:
    TimelinePainter(const TimelinePicture& picture, const QRectF& rect, const QFontMetricsF& metrics);

    //! In the font of the metrics. Clips nothing and draws nothing outside of the rectangle. The plot is the
    //! one that drew the picture before, as it is quicker then, or any.
    void paint(QPainter& painter, const QPalette& colors, BarPlot& plot) const;

    //! Where bars stand.
    [[nodiscard]] const QRectF& plot() const noexcept { return m_plot; }

    //! The left edge of a bin; of bins.count(), the right edge of the last one.
    [[nodiscard]] double xOfBin(double bin) const;

    //! The bin at a place, the nearest one when it is beside the plot. There must be one.
    [[nodiscard]] std::size_t binAt(double x) const;

    //! The series whose bar is at a place; nothing between and above the bars.
    [[nodiscard]] std::optional<std::size_t> seriesAt(const QPointF& place) const;

private:
    [[nodiscard]] double xOf(Timestamp time) const;
    [[nodiscard]] double yOf(std::size_t count) const;
    [[nodiscard]] std::size_t barCount() const;
    [[nodiscard]] std::size_t binOfBar(std::size_t bar) const;
    [[nodiscard]] StackedBars bars() const;
    void paintShades(QPainter& painter, const QPalette& colors) const;
    void paintGrid(QPainter& painter, const QPalette& colors) const;
    void paintLabels(QPainter& painter, const QPalette& colors) const;
    void paintTimeLabels(QPainter& painter) const;

    const TimelinePicture& m_picture;
    QRectF m_rect;
    QFontMetricsF m_metrics;
    std::vector<std::size_t> m_ticks; //!< of the count axis
    QRectF m_plot;
    double m_padding; //!< by the font, as paper has many more dots than a screen
    double m_line;    //!< the width of lines
};

} // namespace trailscope::ui
