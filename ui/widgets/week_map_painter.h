// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aggregate/week_map.h"

#include <QPalette>
#include <QRectF>

class QPainter;

namespace trailscope::ui {

//! One cell: the fuller the colour the more events, with the count as number; a line where working hours meet
//! off-hours.
void paintWeekCell(QPainter& painter, const QRectF& cell, const WeekMap& map, int weekday, int hour,
                   const QPalette& colors);

//! The whole map with its headings in a rectangle.
void paintWeekMap(QPainter& painter, const QRectF& rect, const WeekMap& map, const QPalette& colors);

} // namespace trailscope::ui
