// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/week_map_painter.h"

#include "ui/base/contrast.h"
#include "ui/base/format.h"
#include "ui/base/theme.h"
#include "ui/models/week_map_model.h"
#include "ui/widgets/chart_paint.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPen>

#include <algorithm>
#include <cmath>

namespace trailscope::ui {

namespace {

constexpr int hoursPerDay = 24;
constexpr int daysPerWeek = 7;

QColor cellColor(const WeekMap& map, std::size_t count, const QPalette& colors)
{
    const auto base = colors.color(QPalette::Base);
    if (count == 0) {
        return base;
    }
    // By the root, so that a few events are seen beside many.
    const auto share = std::sqrt(static_cast<double>(count) / static_cast<double>(map.largest));
    return mixed(base, toneColor(Tone::Accent, colors), 0.12 + 0.88 * share);
}

QColor textColor(const QColor& background, const QPalette& colors)
{
    const auto text = colors.color(QPalette::Text);
    const auto base = colors.color(QPalette::Base);
    return contrastOf(text, background) >= contrastOf(base, background) ? text : base;
}

bool isOff(const WeekMap& map, int weekday, int hour)
{
    return map.offHours.at(static_cast<std::size_t>(weekday)).at(static_cast<std::size_t>(hour));
}

void paintOutline(QPainter& painter, const QRectF& cell, const WeekMap& map, int weekday, int hour,
                  const QPen& outline)
{
    if (!isOff(map, weekday, hour)) {
        return;
    }
    const auto meetsWork = [&](int day, int column) {
        return day < 0 || day >= daysPerWeek || column < 0 || column >= hoursPerDay
            || !isOff(map, day, column);
    };
    const auto width = outline.widthF();
    const auto color = outline.color();
    const auto across = QSizeF(cell.width(), width);
    const auto down = QSizeF(width, cell.height());
    if (meetsWork(weekday - 1, hour)) {
        painter.fillRect(QRectF(cell.topLeft(), across), color);
    }
    if (meetsWork(weekday + 1, hour)) {
        painter.fillRect(QRectF(cell.bottomLeft() - QPointF(0, width), across), color);
    }
    if (meetsWork(weekday, hour - 1)) {
        painter.fillRect(QRectF(cell.topLeft(), down), color);
    }
    if (meetsWork(weekday, hour + 1)) {
        painter.fillRect(QRectF(cell.topRight() - QPointF(width, 0), down), color);
    }
}

} // namespace

void paintWeekCell(QPainter& painter, const QRectF& cell, const WeekMap& map, int weekday, int hour,
                   const QPalette& colors)
{
    const auto count = map.counts.at(static_cast<std::size_t>(weekday)).at(static_cast<std::size_t>(hour));
    const auto background = cellColor(map, count, colors);
    const QFontMetricsF metrics(painter.font(), painter.device());
    const auto gap = std::max(1.0, metrics.height() / 18);
    const auto inner = cell.adjusted(0, 0, -gap, -gap);
    painter.fillRect(inner, background);
    paintOutline(painter, inner, map, weekday, hour,
                 {mixed(colors.color(QPalette::Base), colors.color(QPalette::Text), 0.55), 2 * gap});
    painter.setPen(count == 0 ? colors.color(QPalette::PlaceholderText) : textColor(background, colors));
    painter.drawText(cell, Qt::AlignCenter,
                     metrics.elidedText(formatCount(count), Qt::ElideRight, cell.width()));
}

void paintWeekMap(QPainter& painter, const QRectF& rect, const WeekMap& map, const QPalette& colors)
{
    painter.fillRect(rect, colors.color(QPalette::Base));
    const QFontMetricsF metrics(painter.font(), painter.device());
    double headings = 0;
    for (int day = 0; day < daysPerWeek; ++day) {
        headings = std::max(headings, metrics.horizontalAdvance(weekdayTitle(day)));
    }
    const QSizeF corner(headings + metrics.averageCharWidth() * 2, metrics.height() * 1.5);
    const auto width = (rect.width() - corner.width()) / hoursPerDay;
    const auto height = (rect.height() - corner.height()) / daysPerWeek;
    const auto left = rect.left() + corner.width();
    const auto top = rect.top() + corner.height();
    painter.setPen(colors.color(QPalette::Text));
    for (int hour = 0; hour < hoursPerDay; ++hour) {
        painter.drawText(QRectF(left + hour * width, rect.top(), width, corner.height()), Qt::AlignCenter,
                         QString::number(hour));
    }
    for (int day = 0; day < daysPerWeek; ++day) {
        painter.setPen(colors.color(QPalette::Text));
        painter.drawText(QRectF(rect.left(), top + day * height, corner.width(), height), Qt::AlignCenter,
                         weekdayTitle(day));
        for (int hour = 0; hour < hoursPerDay; ++hour) {
            paintWeekCell(painter, QRectF(left + hour * width, top + day * height, width, height), map, day,
                          hour, colors);
        }
    }
}

} // namespace trailscope::ui
