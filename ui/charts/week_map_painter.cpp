// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/week_map_painter.h"

#include "ui/base/contrast.h"
#include "ui/base/theme.h"
#include "ui/charts/chart_paint.h"
#include "ui/models/week_map_model.h"
#include "ui/texts/format.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
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

//! Between the cells; the line around off-hours is twice as wide.
double gapFor(const QFontMetricsF& metrics)
{
    return std::max(1.0, metrics.height() / 18);
}

QFont smaller(QFont font, double scale)
{
    if (font.pixelSize() > 0) {
        font.setPixelSize(std::max(1, static_cast<int>(font.pixelSize() * scale)));
    } else {
        font.setPointSizeF(font.pointSizeF() * scale);
    }
    return font;
}

//! How a count is told in a cell.
struct CellText {
    QString text;
    double scale = 1; //!< of the font
};

//! In smaller digits where there is no room, then in thousands or millions; nothing rather than half a
//! number.
CellText cellText(std::size_t count, const QFontMetricsF& metrics, double width)
{
    constexpr std::size_t thousand = 1'000;
    constexpr double smallest = 0.65;
    const auto scaleOf = [&](const QString& text) { return width / metrics.horizontalAdvance(text); };
    QString text = formatCount(count);
    for (const auto* unit : {"k", "M"}) {
        if (scaleOf(text) >= smallest || count < thousand) {
            break;
        }
        count = (count + thousand / 2) / thousand;
        text = formatCount(count) + QLatin1String(unit);
    }
    const auto scale = scaleOf(text);
    return scale < smallest ? CellText() : CellText{text, std::min(1.0, scale)};
}

void paintCount(QPainter& painter, const QRectF& cell, std::size_t count)
{
    const auto font = painter.font();
    const auto [text, scale] = cellText(count, QFontMetricsF(font, painter.device()), cell.width());
    if (scale < 1) {
        painter.setFont(smaller(font, scale));
    }
    painter.drawText(cell, Qt::AlignCenter, text);
    painter.setFont(font);
}

WeekGrid evenGrid(const QRectF& rect)
{
    WeekGrid grid;
    for (std::size_t i = 0; i < grid.left.size(); ++i) {
        grid.left.at(i) = rect.left() + rect.width() * static_cast<double>(i) / hoursPerDay;
    }
    for (std::size_t i = 0; i < grid.top.size(); ++i) {
        grid.top.at(i) = rect.top() + rect.height() * static_cast<double>(i) / daysPerWeek;
    }
    return grid;
}

QRectF cellOf(const WeekGrid& grid, int weekday, int hour)
{
    const auto row = static_cast<std::size_t>(weekday);
    const auto column = static_cast<std::size_t>(hour);
    return {QPointF(grid.left.at(column), grid.top.at(row)),
            QPointF(grid.left.at(column + 1), grid.top.at(row + 1))};
}

} // namespace

void paintWeekCell(QPainter& painter, const QRectF& cell, const WeekMap& map, int weekday, int hour,
                   const QPalette& colors)
{
    const auto count = map.counts.at(static_cast<std::size_t>(weekday)).at(static_cast<std::size_t>(hour));
    const auto background = cellColor(map, count, colors);
    const QFontMetricsF metrics(painter.font(), painter.device());
    const auto gap = gapFor(metrics);
    painter.fillRect(cell.adjusted(0, 0, -gap, -gap), background);
    painter.setPen(count == 0 ? colors.color(QPalette::PlaceholderText) : textColor(background, colors));
    paintCount(painter, cell.adjusted(0, 0, -gap, -gap), count);
}

QList<QPolygon> outlinesOf(const WeekFlags& flags)
{
    QPainterPath cells;
    for (int day = 0; day < daysPerWeek; ++day) {
        for (int hour = 0; hour < hoursPerDay; ++hour) {
            if (flags.at(static_cast<std::size_t>(day)).at(static_cast<std::size_t>(hour))) {
                cells.addRect(hour, day, 1, 1);
            }
        }
    }
    QList<QPolygon> outlines;
    for (const auto& polygon : cells.simplified().toSubpathPolygons()) {
        outlines += polygon.toPolygon();
    }
    return outlines;
}

void paintOffHours(QPainter& painter, const WeekGrid& grid, const WeekMap& map, const QPalette& colors)
{
    const auto width = 2 * gapFor(QFontMetricsF(painter.font(), painter.device()));
    const auto within = [width](double place, double first, double last) {
        return std::clamp(place, first + width / 2, std::max(first, last - width) + width / 2);
    };
    const auto base = colors.color(QPalette::Base);
    const auto text = colors.color(QPalette::Text);
    QPen line(isHighContrast(colors) ? text : mixed(base, text, 0.7), width);
    line.setJoinStyle(Qt::MiterJoin);
    painter.setPen(line);
    painter.setBrush(Qt::NoBrush);
    for (const auto& outline : outlinesOf(map.offHours)) {
        QPolygonF placed;
        for (const auto& point : outline) {
            const auto x = grid.left.at(static_cast<std::size_t>(point.x()));
            const auto y = grid.top.at(static_cast<std::size_t>(point.y()));
            placed += {within(x, grid.left.front(), grid.left.back()),
                       within(y, grid.top.front(), grid.top.back())};
        }
        painter.drawPolygon(placed);
    }
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
    const auto grid = evenGrid(rect.adjusted(corner.width(), corner.height(), 0, 0));
    painter.setPen(colors.color(QPalette::Text));
    for (int hour = 0; hour < hoursPerDay; ++hour) {
        const auto cell = cellOf(grid, 0, hour);
        painter.drawText(QRectF(cell.left(), rect.top(), cell.width(), corner.height()), Qt::AlignCenter,
                         QString::number(hour));
    }
    for (int day = 0; day < daysPerWeek; ++day) {
        const auto first = cellOf(grid, day, 0);
        painter.setPen(colors.color(QPalette::Text));
        painter.drawText(QRectF(rect.left(), first.top(), corner.width(), first.height()), Qt::AlignCenter,
                         weekdayTitle(day));
        for (int hour = 0; hour < hoursPerDay; ++hour) {
            paintWeekCell(painter, cellOf(grid, day, hour), map, day, hour, colors);
        }
    }
    paintOffHours(painter, grid, map, colors);
}

} // namespace trailscope::ui
