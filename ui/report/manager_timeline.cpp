// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/manager_timeline.h"

#include "ui/base/contrast.h"
#include "ui/base/theme.h"
#include "ui/charts/timeline_painter.h"
#include "ui/report/manager_texts.h"

#include <QFontMetricsF>
#include <QPainter>

#include <array>

namespace trailscope::ui {

namespace {

constexpr std::array seriesTones{Tone::Success, Tone::Failure, Tone::Denied};
constexpr std::array seriesHatches{Hatch::None, Hatch::Rising, Hatch::Level}; //!< in high contrast

TimelinePicture pictureOf(const ManagerReport& report, const QPalette& colors)
{
    const auto& timeline = report.summary.timeline;
    TimelinePicture picture{timeline.bins,           {},          report.summary.offHours, {},
                            report.context.calendar, CountScale()};
    const auto titles = timelineSeriesTitles();
    const bool hasPatterns = isHighContrast(colors);
    for (std::size_t i = 0; i < timeline.series.size(); ++i) {
        picture.series.push_back(
            {titles[static_cast<qsizetype>(i)],
             {toneColor(seriesTones.at(i), colors), hasPatterns ? seriesHatches.at(i) : Hatch::None},
             timeline.series[i].counts});
    }
    picture.scale = CountScale(CountScale::Kind::Linear, picture.highest());
    return picture;
}

} // namespace

void paintManagerTimeline(QPainter& painter, const QRectF& area, const ManagerReport& report,
                          const QPalette& colors, BarPlot& plot)
{
    const auto picture = pictureOf(report, colors);
    if (picture.bins.count() == 0) {
        return;
    }
    std::vector<LegendEntry> legend;
    for (const auto& series : picture.series) {
        legend.push_back({series.title, series.look});
    }
    if (!picture.shaded.empty()) {
        legend.push_back({offHoursTitle(), {toneColor(Tone::Shade, colors), Hatch::None}});
    }
    const QFontMetricsF metrics(painter.font(), painter.device());
    const auto line = metrics.height() * 1.4;
    paintLegend(painter, {area.left(), area.top(), area.width(), line}, legend, colors);
    TimelinePainter(picture, area.adjusted(0, line, 0, 0), metrics).paint(painter, colors, plot);
}

ManagerTimeline::ManagerTimeline(QWidget* parent) : QWidget(parent)
{
    setAccessibleName(managerHeading(ManagerPart::Timeline));
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
        paintManagerTimeline(painter, rect(), *m_report, palette(), m_bars);
    }
}

} // namespace trailscope::ui
