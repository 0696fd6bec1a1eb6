// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_paint.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace trailscope::ui {

namespace {

//! The first multiple of the distance that is not below.
double firstLine(double from, double lineDistance)
{
    return std::ceil(from / lineDistance) * lineDistance;
}

void addLevelLines(QList<QLineF>& lines, const QRectF& box, double distance)
{
    for (double y = firstLine(box.top(), distance); y < box.bottom(); y += distance) {
        lines.append({box.left(), y, box.right(), y});
    }
}

void addUprightLines(QList<QLineF>& lines, const QRectF& box, double distance)
{
    for (double x = firstLine(box.left(), distance); x < box.right(); x += distance) {
        lines.append({x, box.top(), x, box.bottom()});
    }
}

//! Lines on which x + y is the same, cut at the box.
void addRisingLines(QList<QLineF>& lines, const QRectF& box, double distance)
{
    for (double sum = firstLine(box.left() + box.top(), distance); sum < box.right() + box.bottom();
         sum += distance) {
        const auto left = std::max(box.left(), sum - box.bottom());
        const auto right = std::min(box.right(), sum - box.top());
        lines.append({left, sum - left, right, sum - right});
    }
}

//! Lines on which y - x is the same, cut at the box.
void addFallingLines(QList<QLineF>& lines, const QRectF& box, double distance)
{
    for (double difference = firstLine(box.top() - box.right(), distance);
         difference < box.bottom() - box.left(); difference += distance) {
        const auto left = std::max(box.left(), box.top() - difference);
        const auto right = std::min(box.right(), box.bottom() - difference);
        lines.append({left, left + difference, right, right + difference});
    }
}

void addHatch(QList<QLineF>& lines, const QRectF& box, Hatch hatch, double distance)
{
    switch (hatch) {
    case Hatch::None:
        return;
    case Hatch::Rising:
        return addRisingLines(lines, box, distance);
    case Hatch::Falling:
        return addFallingLines(lines, box, distance);
    case Hatch::Level:
        return addLevelLines(lines, box, distance);
    case Hatch::Upright:
        return addUprightLines(lines, box, distance);
    case Hatch::Crossed:
        addLevelLines(lines, box, distance);
        return addUprightLines(lines, box, distance);
    }
}

} // namespace

//! Okabe and Ito's colours in an order in which neighbours differ most; grey for what is left over.
SeriesLook valueLook(std::size_t index, bool isOther)
{
    constexpr std::array<QRgb, 6> colors{0xff0072b2, 0xffe69f00, 0xff009e73,
                                         0xffcc79a7, 0xff56b4e9, 0xffd55e00};
    constexpr std::array hatches{Hatch::None,    Hatch::Rising,  Hatch::Level,
                                 Hatch::Falling, Hatch::Crossed, Hatch::Upright};
    return isOther ? SeriesLook{QColor(0x99, 0x99, 0x99), Hatch::None}
                   : SeriesLook{colors.at(index % colors.size()), hatches.at(index % hatches.size())};
}

void fillBoxes(QPainter& painter, const std::vector<QRectF>& boxes, const SeriesLook& look,
               const QColor& lines)
{
    for (const auto& box : boxes) {
        painter.fillRect(box, look.color);
    }
    hatchBoxes(painter, boxes, look.hatch, lines);
}

void hatchBoxes(QPainter& painter, const std::vector<QRectF>& boxes, Hatch hatch, const QColor& lines)
{
    constexpr double dotsPerInch = 96;
    const auto scale = std::max(1.0, painter.device()->logicalDpiY() / dotsPerInch); // paper has finer dots
    QList<QLineF> hatching;
    for (const auto& box : boxes) {
        addHatch(hatching, box, hatch, 5.0 * scale);
    }
    if (!hatching.isEmpty()) {
        painter.setPen(QPen(lines, 1.2 * scale, Qt::SolidLine, Qt::FlatCap));
        painter.drawLines(hatching);
    }
}

void paintLegend(QPainter& painter, const QRectF& line, const std::vector<LegendEntry>& entries,
                 const QPalette& colors)
{
    const QFontMetricsF metrics(painter.font(), painter.device());
    const auto side = metrics.ascent();
    auto left = line.left();
    for (const auto& [title, look] : entries) {
        const auto room = line.right() - left - 1.5 * side;
        if (room < side) {
            return;
        }
        const auto text = metrics.elidedText(title, Qt::ElideMiddle, room);
        fillBoxes(painter, {QRectF(left, line.center().y() - side / 2, side, side)}, look,
                  colors.color(QPalette::Base));
        painter.setPen(colors.color(QPalette::Text));
        left += 1.5 * side;
        painter.drawText(QRectF(left, line.top(), room, line.height()), Qt::AlignLeft | Qt::AlignVCenter,
                         text);
        left += metrics.horizontalAdvance(text) + 1.5 * side;
    }
}

QColor mixed(const QColor& from, const QColor& to, double share)
{
    const auto between = [share](float a, float b) {
        return static_cast<float>(static_cast<double>(a)
                                  + (static_cast<double>(b) - static_cast<double>(a)) * share);
    };
    return QColor::fromRgbF(between(from.redF(), to.redF()), between(from.greenF(), to.greenF()),
                            between(from.blueF(), to.blueF()));
}

} // namespace trailscope::ui
