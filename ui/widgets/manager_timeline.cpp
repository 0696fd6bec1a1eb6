// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/manager_timeline.h"

#include "ui/base/format.h"
#include "ui/base/theme.h"
#include "ui/models/manager_texts.h"
#include "ui/widgets/timeline_ticks.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace trailscope::ui {

namespace {

constexpr std::array seriesTones{Tone::Success, Tone::Failure, Tone::Denied};

//! The distance between lines that makes at most five of them: 1, 2 or 5 times a power of ten.
std::size_t lineStep(std::size_t largest)
{
    constexpr std::size_t mostLines = 5;
    for (std::size_t power = 1;; power *= 10) {
        for (const std::size_t factor : {1U, 2U, 5U}) {
            if (largest <= power * factor * mostLines) {
                return power * factor;
            }
        }
    }
}

//! One drawing of a timeline; all lengths follow from the font.
class TimelineDrawing {
public:
    TimelineDrawing(QPainter& painter, const QRectF& area, const ManagerReport& report,
                    const QPalette& colors)
        : m_painter(painter)
        , m_histogram(report.summary.timeline)
        , m_offHours(report.summary.offHours)
        , m_zone(report.context.calendar->zone)
        , m_palette(colors)
        , m_metrics(painter.font(), painter.device())
        , m_step(lineStep(largestBin()))
        , m_top(std::max<std::size_t>(1, (largestBin() + m_step - 1) / m_step) * m_step)
        , m_plot(plotIn(area))
        , m_area(area)
    {
    }

    void draw()
    {
        m_painter.setRenderHint(QPainter::Antialiasing, false);
        drawShades();
        drawLines();
        drawBars();
        drawTicks();
        drawLegend();
    }

private:
    [[nodiscard]] std::size_t countAt(std::size_t bin) const
    {
        std::size_t count = 0;
        for (const auto& series : m_histogram.series) {
            count += series.counts[bin];
        }
        return count;
    }

    [[nodiscard]] std::size_t largestBin() const
    {
        std::size_t largest = 0;
        for (std::size_t bin = 0; bin < m_histogram.bins.count(); ++bin) {
            largest = std::max(largest, countAt(bin));
        }
        return largest;
    }

    [[nodiscard]] QRectF plotIn(const QRectF& area) const
    {
        const auto line = m_metrics.height();
        const auto left = m_metrics.horizontalAdvance(formatCount(m_top)) + line * 0.5;
        return area.adjusted(left, line * 1.6, -line * 0.3, -line * 1.4);
    }

    [[nodiscard]] qreal xOf(Timestamp time) const
    {
        const auto& starts = m_histogram.bins.starts;
        const auto length = static_cast<qreal>(starts.back().seconds - starts.front().seconds);
        return m_plot.left()
             + m_plot.width() * static_cast<qreal>(time.seconds - starts.front().seconds) / length;
    }

    [[nodiscard]] qreal yOf(std::size_t count) const
    {
        return m_plot.bottom() - m_plot.height() * static_cast<qreal>(count) / static_cast<qreal>(m_top);
    }

    void drawShades()
    {
        for (const auto& range : m_offHours) {
            const QRectF shade(QPointF(xOf(range.begin), m_plot.top()),
                               QPointF(xOf(range.end), m_plot.bottom()));
            m_painter.fillRect(shade & m_plot, toneColor(Tone::Shade, m_palette));
        }
    }

    void drawLines()
    {
        for (std::size_t count = 0; count <= m_top; count += m_step) {
            const auto y = yOf(count);
            m_painter.setPen(QPen(m_palette.color(QPalette::Mid), m_metrics.height() / 24));
            m_painter.drawLine(QPointF(m_plot.left(), y), QPointF(m_plot.right(), y));
            const QRectF label(m_area.left(), y - m_metrics.height() / 2,
                               m_plot.left() - m_area.left() - m_metrics.height() * 0.3, m_metrics.height());
            m_painter.setPen(m_palette.color(QPalette::Text));
            m_painter.drawText(label, Qt::AlignRight | Qt::AlignVCenter, formatCount(count));
        }
    }

    void drawBars()
    {
        const auto& starts = m_histogram.bins.starts;
        for (std::size_t bin = 0; bin < m_histogram.bins.count(); ++bin) {
            const auto left = xOf(starts[bin]);
            const auto width = std::max(xOf(starts[bin + 1]) - left, m_metrics.height() / 12);
            std::size_t below = 0;
            for (std::size_t series = 0; series < m_histogram.series.size(); ++series) {
                const auto count = m_histogram.series[series].counts[bin];
                const auto top = yOf(below + count);
                m_painter.fillRect(QRectF(left, top, width, yOf(below) - top),
                                   toneColor(seriesTones.at(series), m_palette));
                below += count;
            }
        }
    }

    void drawTicks()
    {
        const auto& bins = m_histogram.bins;
        const auto line = m_metrics.height();
        const auto labelWidth = m_metrics.horizontalAdvance(QStringLiteral("2026-10-01")) + line;
        const auto most = std::max(1, static_cast<int>(m_plot.width() / labelWidth));
        for (const auto& tick : timelineTicks(bins, m_zone, 0, static_cast<int>(bins.count()), most)) {
            const auto x = xOf(bins.starts[static_cast<std::size_t>(tick.bin)]);
            m_painter.setPen(QPen(m_palette.color(QPalette::Text), line / 24));
            m_painter.drawLine(QPointF(x, m_plot.bottom()), QPointF(x, m_plot.bottom() + line * 0.3));
            if (x + m_metrics.horizontalAdvance(tick.label) <= m_area.right()) {
                m_painter.drawText(QPointF(x, m_plot.bottom() + line * 0.4 + m_metrics.ascent()), tick.label);
            }
        }
    }

    void drawLegend()
    {
        const auto line = m_metrics.height();
        auto x = m_plot.left();
        const auto add = [&](const QColor& color, const QString& text) {
            m_painter.fillRect(QRectF(x, m_area.top() + line * 0.2, line * 0.7, line * 0.7), color);
            m_painter.setPen(m_palette.color(QPalette::Text));
            m_painter.drawText(QPointF(x + line, m_area.top() + m_metrics.ascent()), text);
            x += m_metrics.horizontalAdvance(text) + line * 2.2;
        };
        const auto titles = timelineSeriesTitles();
        for (qsizetype i = 0; i < titles.size(); ++i) {
            add(toneColor(seriesTones.at(static_cast<std::size_t>(i)), m_palette), titles[i]);
        }
        if (!m_offHours.empty()) {
            add(toneColor(Tone::Shade, m_palette), offHoursTitle());
        }
    }

    QPainter& m_painter;
    const Histogram& m_histogram;
    const std::vector<TimeRange>& m_offHours;
    const TimeZone& m_zone;
    const QPalette& m_palette;
    QFontMetricsF m_metrics;
    std::size_t m_step;
    std::size_t m_top; //!< what the uppermost line stands for
    QRectF m_plot;
    QRectF m_area;
};

} // namespace

void paintManagerTimeline(QPainter& painter, const QRectF& area, const ManagerReport& report,
                          const QPalette& colors)
{
    if (report.summary.timeline.bins.count() > 0) {
        TimelineDrawing(painter, area, report, colors).draw();
    }
}

ManagerTimeline::ManagerTimeline(QWidget* parent) : QWidget(parent)
{
    setAccessibleName(tr("Logins and errors over time"));
    setMinimumHeight(fontMetrics().height() * 12);
}

void ManagerTimeline::setReport(std::shared_ptr<const ManagerReport> report)
{
    m_report = std::move(report);
    update();
}

void ManagerTimeline::paintEvent(QPaintEvent* /*event*/)
{
    if (m_report != nullptr) {
        QPainter painter(this);
        painter.setFont(font());
        paintManagerTimeline(painter, rect(), *m_report, palette());
    }
}

} // namespace trailscope::ui
