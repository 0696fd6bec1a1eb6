// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aggregate/week_map.h"

#include <QList>
#include <QPalette>
#include <QPolygon>
#include <QRectF>

#include <array>

class QPainter;

namespace trailscope::ui {

//! One cell: the fuller the colour the more events, with the count as number.
void paintWeekCell(QPainter& painter, const QRectF& cell, const WeekMap& map, int weekday, int hour,
                   const QPalette& colors);

//! Closed lines around what is set: x counts hours, y weekdays.
[[nodiscard]] QList<QPolygon> outlinesOf(const WeekFlags& flags);

//! Where the cells begin, and where the last ones end.
struct WeekGrid {
    std::array<double, 25> left{};
    std::array<double, 8> top{};
};

//! One line around each region of off-hours, over the cells; nothing outside of the grid.
void paintOffHours(QPainter& painter, const WeekGrid& grid, const WeekMap& map, const QPalette& colors);

//! The whole map with its headings in a rectangle.
void paintWeekMap(QPainter& painter, const QRectF& rect, const WeekMap& map, const QPalette& colors);

} // namespace trailscope::ui
