// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>
#include <QRectF>
#include <QString>

#include <vector>

class QPainter;

namespace trailscope::ui {

//! Lines over a colour, so that what has the same brightness can be told apart without colour. Drawn line by
//! line, as Qt 6.4's SVG generator knows no pattern brushes.
enum class Hatch : quint8 { None, Rising, Level, Falling, Upright, Crossed };

//! How a series looks.
struct SeriesLook {
    QColor color;
    Hatch hatch = Hatch::None; //!< where patterns are wanted

    bool operator==(const SeriesLook&) const = default;
};

//! The look of the series at \a index when the values of a field are told apart; \a isOther: of all values
//! that are left over.
[[nodiscard]] SeriesLook valueLook(std::size_t index, bool isOther);

//! Fills the boxes, with hatching in \a lines' colour that goes on from box to box. Clips nothing, as
//! Qt 6.4's SVG generator can't.
void fillBoxes(QPainter& painter, const std::vector<QRectF>& boxes, const SeriesLook& look,
               const QColor& lines);

//! Only the hatching of boxes that are filled already.
void hatchBoxes(QPainter& painter, const std::vector<QRectF>& boxes, Hatch hatch, const QColor& lines);

//! A line of a legend: squares in the looks of the series with their titles, cut where the line ends.
struct LegendEntry {
    QString title;
    SeriesLook look;
};
void paintLegend(QPainter& painter, const QRectF& line, const std::vector<LegendEntry>& entries,
                 const QPalette& colors);

//! A colour between two; 0 gives \a from, 1 gives \a to.
[[nodiscard]] QColor mixed(const QColor& from, const QColor& to, double share);

} // namespace trailscope::ui
