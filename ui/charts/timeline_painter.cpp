// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/timeline_painter.h"

#include "ui/base/theme.h"
#include "ui/charts/bar_plot.h"
#include "ui/charts/timeline_ticks.h"
#include "ui/texts/format.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace trailscope::ui {

namespace {

constexpr double narrowestGapped = 5; //!< bars of so many lines' width have a gap between them
constexpr double nearestLines = 6;    //!< day boundaries closer than that are a grey wall

//! Where a thin line is drawn sharply.
double sharp(double coordinate)
{
    return std::floor(coordinate) + 0.5;
}

} // namespace

TimelinePainter::TimelinePainter(const TimelinePicture& picture, const QRectF& rect,
                                 const QFontMetricsF& metrics)
    : m_picture(picture)
    , m_rect(rect)
    , m_metrics(metrics)
    , m_padding(metrics.height() * 0.35)
    , m_line(std::max(1.0, metrics.height() / 18))
{
    const auto lineHeight = m_metrics.height();
    const auto top = rect.top() + lineHeight + m_padding;
    const auto bottom = rect.bottom() - lineHeight - m_padding;
    m_ticks = picture.scale.ticks(std::max(1, static_cast<int>((bottom - top) / (2.5 * lineHeight))));
    double labels = 0;
    for (const auto tick : m_ticks) {
        labels = std::max(labels, m_metrics.horizontalAdvance(formatCount(tick)));
    }
    m_plot =
        QRectF(QPointF(rect.left() + labels + 2 * m_padding, top), QPointF(rect.right() - m_padding, bottom));
}

double TimelinePainter::xOfBin(double bin) const
{
    return m_plot.left() + bin / static_cast<double>(m_picture.bins.count()) * m_plot.width();
}

std::size_t TimelinePainter::binAt(double x) const
{
    const auto count = static_cast<double>(m_picture.bins.count());
    const auto bin = std::floor((x - m_plot.left()) / m_plot.width() * count);
    return static_cast<std::size_t>(std::clamp(bin, 0.0, count - 1));
}

double TimelinePainter::xOf(Timestamp time) const
{
    const auto& starts = m_picture.bins.starts;
    const auto after = std::upper_bound(starts.begin(), starts.end(), time);
    if (after == starts.begin() || after == starts.end()) {
        return after == starts.begin() ? m_plot.left() : m_plot.right();
    }
    const auto begin = std::prev(after)->seconds;
    const auto share =
        static_cast<double>(time.seconds - begin) / static_cast<double>(after->seconds - begin);
    return xOfBin(static_cast<double>(std::prev(after) - starts.begin()) + share);
}

double TimelinePainter::yOf(std::size_t count) const
{
    return m_plot.bottom() - m_picture.scale.share(count) * m_plot.height();
}

std::optional<std::size_t> TimelinePainter::seriesAt(const QPointF& place) const
{
    if (!m_plot.contains(place)) {
        return std::nullopt;
    }
    const auto bar =
        std::floor((place.x() - m_plot.left()) / m_plot.width() * static_cast<double>(barCount()));
    const auto bin = binOfBar(std::min(static_cast<std::size_t>(bar), barCount() - 1));
    std::size_t below = 0;
    for (std::size_t i = 0; i < m_picture.series.size(); ++i) {
        const auto count = m_picture.series[i].counts[bin];
        if (count > 0 && place.y() <= yOf(below) && place.y() >= yOf(below + count)) {
            return i;
        }
        below += count;
    }
    return std::nullopt;
}

void TimelinePainter::paint(QPainter& painter, const QPalette& colors, BarPlot& plot) const
{
    painter.fillRect(m_rect, colors.color(QPalette::Base));
    if (m_picture.bins.count() == 0 || m_plot.width() < 1 || m_plot.height() < 1) {
        return;
    }
    paintShades(painter, colors);
    paintGrid(painter, colors);
    plot.draw(painter, m_plot, bars(), colors.color(QPalette::Base));
    paintLabels(painter, colors);
}

void TimelinePainter::paintShades(QPainter& painter, const QPalette& colors) const
{
    const auto shade = toneColor(Tone::Shade, colors);
    for (const auto& range : m_picture.shaded) {
        const auto left = xOf(range.begin);
        painter.fillRect(QRectF(left, m_plot.top(), xOf(range.end) - left, m_plot.height()), shade);
    }
}

//! Lines at round counts, and at each midnight, or at each Monday's where days are bars.
void TimelinePainter::paintGrid(QPainter& painter, const QPalette& colors) const
{
    const auto line = mixed(colors.color(QPalette::Base), colors.color(QPalette::Mid), 0.6);
    painter.setPen(QPen(line, m_line));
    for (const auto tick : m_ticks) {
        painter.drawLine(QPointF(m_plot.left(), sharp(yOf(tick))), QPointF(m_plot.right(), sharp(yOf(tick))));
    }
    const auto& bins = m_picture.bins;
    for (const auto width : {BinWidth::Day, BinWidth::Week}) {
        if (width <= bins.width) {
            continue;
        }
        const auto borders =
            makeBins({bins.starts.front(), bins.starts.back()}, width, m_picture.calendar->zone);
        if (m_plot.width() < nearestLines * m_line * static_cast<double>(borders.count())) {
            continue;
        }
        painter.setPen(QPen(colors.color(QPalette::Mid), m_line));
        for (const auto border : borders.starts) {
            if (border > bins.starts.front() && border < bins.starts.back()) {
                const auto x = sharp(xOf(border));
                painter.drawLine(QPointF(x, m_plot.top()), QPointF(x, m_plot.bottom()));
            }
        }
        return;
    }
}

//! One a bin, as far as there are pixels and the plot takes them.
std::size_t TimelinePainter::barCount() const
{
    const auto pixels = static_cast<std::size_t>(std::max(1.0, m_plot.width()));
    return std::min({m_picture.bins.count(), pixels, maxBars});
}

//! The highest one of those that share the bar.
std::size_t TimelinePainter::binOfBar(std::size_t bar) const
{
    const auto bins = m_picture.bins.count();
    const auto first = bar * bins / barCount();
    const auto last = (bar + 1) * bins / barCount();
    auto highest = first;
    for (auto bin = first + 1; bin < last; ++bin) {
        highest = m_picture.total(bin) > m_picture.total(highest) ? bin : highest;
    }
    return highest;
}

StackedBars TimelinePainter::bars() const
{
    StackedBars bars;
    const auto count = barCount();
    const auto room = m_plot.width() / static_cast<double>(count);
    bars.thickness = room >= narrowestGapped * m_line ? (room - m_line) / room : 1;
    for (const auto& series : m_picture.series) {
        bars.series.push_back({series.look, std::vector<double>(count)});
    }
    for (std::size_t bar = 0; bar < count; ++bar) {
        const auto bin = binOfBar(bar);
        std::size_t below = 0;
        for (std::size_t i = 0; i < m_picture.series.size(); ++i) {
            const auto top = below + m_picture.series[i].counts[bin];
            bars.series[i].lengths[bar] = m_picture.scale.share(top) - m_picture.scale.share(below);
            below = top;
        }
    }
    return bars;
}

void TimelinePainter::paintLabels(QPainter& painter, const QPalette& colors) const
{
    painter.setPen(QPen(colors.color(QPalette::Mid), m_line));
    painter.drawLine(QPointF(m_plot.left(), sharp(m_plot.bottom())),
                     QPointF(m_plot.right(), sharp(m_plot.bottom())));
    painter.setPen(colors.color(QPalette::Text));
    const auto height = m_metrics.height();
    for (const auto tick : m_ticks) {
        painter.drawText(
            QRectF(m_rect.left(), yOf(tick) - height / 2, m_plot.left() - m_padding - m_rect.left(), height),
            Qt::AlignRight | Qt::AlignVCenter, formatCount(tick));
    }
    painter.drawText(QRectF(m_plot.left(), m_rect.top(), m_plot.width(), height + m_padding),
                     Qt::AlignRight | Qt::AlignVCenter,
                     m_metrics.elidedText(m_picture.caption(), Qt::ElideRight, m_plot.width()));
    paintTimeLabels(painter);
}

void TimelinePainter::paintTimeLabels(QPainter& painter) const
{
    const auto labelWidth = m_metrics.horizontalAdvance(QStringLiteral("2026-10-01")) + 3 * m_padding;
    const auto ticks =
        timelineTicks(m_picture.bins, m_picture.calendar->zone, 0, static_cast<int>(m_picture.bins.count()),
                      std::max(2, static_cast<int>(m_plot.width() / labelWidth)));
    auto free = m_rect.left();
    for (const auto& tick : ticks) {
        const auto x = xOfBin(tick.bin);
        const auto width = m_metrics.horizontalAdvance(tick.label);
        const auto left = std::clamp(x - width / 2, m_rect.left(), m_rect.right() - width);
        if (left < free) {
            continue;
        }
        painter.drawLine(QPointF(sharp(x), m_plot.bottom()),
                         QPointF(sharp(x), m_plot.bottom() + m_padding / 2));
        painter.drawText(QRectF(left, m_plot.bottom() + m_padding / 2, width + 1, m_metrics.height()),
                         Qt::AlignLeft | Qt::AlignVCenter, tick.label);
        free = left + width + m_padding;
    }
}

} // namespace trailscope::ui
