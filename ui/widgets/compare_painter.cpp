// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/compare_painter.h"

#include "ui/base/format.h"
#include "ui/base/theme.h"
#include "ui/widgets/bar_plot.h"
#include "ui/widgets/chart_paint.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace trailscope::ui {

namespace {

constexpr double pairHeight = 2.15;   //!< of two bars, in line heights
constexpr double barThickness = 0.88; //!< of their share of it

struct Compare {
    Q_DECLARE_TR_FUNCTIONS(trailscope::ui::Compare)
};

ComparedMeasure inWorkingTime(const PeriodComparison& comparison, const QString& title,
                              WorkSplit PeriodFigures::*split)
{
    const auto& now = comparison.now;
    const auto& before = comparison.before;
    return {title,
            (now.*split).working,
            (before.*split).working,
            now.perWorkingDay(now.*split),
            before.perWorkingDay(before.*split),
            Compare::tr("a working day")};
}

ComparedMeasure inOffHours(const PeriodComparison& comparison, const QString& title,
                           WorkSplit PeriodFigures::*split)
{
    const auto& now = comparison.now;
    const auto& before = comparison.before;
    return {title,
            (now.*split).offHours,
            (before.*split).offHours,
            now.perOffDay(now.*split),
            before.perOffDay(before.*split),
            Compare::tr("in 24 off-hours")};
}

//! Between texts and bars, by the font, as paper has many more dots than a screen.
double paddingFor(const QFontMetricsF& metrics)
{
    return metrics.height() * 0.35;
}

SeriesLook lookOf(bool isNow, const QPalette& colors)
{
    return isNow ? SeriesLook{toneColor(Tone::Accent, colors), Hatch::None}
                 : SeriesLook{toneColor(Tone::Neutral, colors), Hatch::Rising};
}

double valueOf(std::size_t count, std::optional<double> rate)
{
    return rate.value_or(static_cast<double>(count));
}

//! Widths of what stands beside the bars.
struct Columns {
    double title = 0;
    double numbers = 0;
    double change = 0;
};

Columns columnsFor(const std::vector<ComparedMeasure>& measures, const QFontMetricsF& metrics)
{
    Columns columns;
    for (const auto& measure : measures) {
        const auto widen = [&](double& width, const QString& text) {
            width = std::max(width, metrics.horizontalAdvance(text) + 2 * paddingFor(metrics));
        };
        widen(columns.title, measure.title);
        widen(columns.numbers, measure.numberText(measure.now, measure.rateNow));
        widen(columns.numbers, measure.numberText(measure.before, measure.rateBefore));
        widen(columns.change, measure.change());
    }
    return columns;
}

//! Each pair as long as its room for the larger one.
StackedBars barsOf(const std::vector<ComparedMeasure>& measures, double thickness, const QPalette& colors)
{
    StackedBars bars{StackedBars::Direction::Rightward, thickness, {}};
    StackedBars::Series now{lookOf(true, colors), {}};
    StackedBars::Series before{lookOf(false, colors), {}};
    for (const auto& measure : measures) {
        const auto valueNow = valueOf(measure.now, measure.rateNow);
        const auto valueBefore = valueOf(measure.before, measure.rateBefore);
        const auto largest = std::max({valueNow, valueBefore, 1e-9});
        now.lengths.insert(now.lengths.end(), {valueNow / largest, 0});
        before.lengths.insert(before.lengths.end(), {0, valueBefore / largest});
    }
    bars.series = {std::move(now), std::move(before)};
    return bars;
}

//! Cut where the room ends.
void paintText(QPainter& painter, const QRectF& room, Qt::Alignment alignment, const QString& text)
{
    if (room.width() <= 0) {
        return;
    }
    const QFontMetricsF metrics(painter.font(), painter.device());
    painter.drawText(room, static_cast<int>(alignment | Qt::AlignVCenter),
                     metrics.elidedText(text, Qt::ElideRight, room.width()));
}

//! Where a measure stands, and where its bars end.
struct MeasureRow {
    const ComparedMeasure& measure;
    QRectF rect;
    double titleRight = 0;
    double nowRight = 0;
    double beforeRight = 0;
    double changeLeft = 0;
};

//! The title, the numbers behind the bars, the change.
void paintTexts(QPainter& painter, const MeasureRow& row, const QPalette& colors)
{
    const auto& [measure, rect, titleRight, nowRight, beforeRight, changeLeft] = row;
    const auto middle = rect.center().y();
    const auto padding = paddingFor(QFontMetricsF(painter.font(), painter.device()));
    const auto part = [](double left, double top, double right, double bottom) {
        return QRectF(QPointF(left, top), QPointF(right, bottom));
    };
    painter.setPen(colors.color(QPalette::Text));
    paintText(painter, part(rect.left(), rect.top(), titleRight - padding, rect.bottom()), Qt::AlignRight,
              measure.title);
    paintText(painter, part(nowRight + padding, rect.top(), changeLeft, middle), Qt::AlignLeft,
              measure.numberText(measure.now, measure.rateNow));
    paintText(painter, part(changeLeft, rect.top(), rect.right() - padding, rect.bottom()), Qt::AlignRight,
              measure.change());
    painter.setPen(colors.color(QPalette::PlaceholderText));
    paintText(painter, part(beforeRight + padding, middle, changeLeft, rect.bottom()), Qt::AlignLeft,
              measure.numberText(measure.before, measure.rateBefore));
}

//! As many as there is room for.
void paintMeasures(QPainter& painter, const QRectF& rect, std::vector<ComparedMeasure> measures,
                   const QPalette& colors, BarPlot& plot)
{
    const QFontMetricsF metrics(painter.font(), painter.device());
    const auto height = metrics.height() * pairHeight;
    const auto columns = columnsFor(measures, metrics);
    const auto fitting = static_cast<std::size_t>(std::max(0.0, rect.height() / height));
    measures.resize(std::min(measures.size(), fitting));
    const auto left = rect.left() + std::min(columns.title, rect.width() / 2);
    const auto changeLeft = std::max(left, rect.right() - columns.change);
    const auto room = std::max(0.0, changeLeft - left - columns.numbers);
    const auto bars = barsOf(measures, barThickness, colors);
    plot.draw(painter, {left, rect.top(), room, height * static_cast<double>(measures.size())}, bars,
              colors.color(QPalette::Base));
    for (std::size_t i = 0; i < measures.size(); ++i) {
        paintTexts(painter,
                   {measures[i],
                    {rect.left(), rect.top() + height * static_cast<double>(i), rect.width(), height},
                    left,
                    left + room * bars.series[0].lengths[2 * i],
                    left + room * bars.series[1].lengths[2 * i + 1],
                    changeLeft},
                   colors);
    }
}

} // namespace

QString ComparedMeasure::change() const
{
    const auto valueNow = valueOf(now, rateNow);
    const auto valueBefore = valueOf(before, rateBefore);
    if (valueNow == valueBefore) {
        return Compare::tr("the same");
    }
    if (before == 0 || now == 0) {
        return before == 0 ? Compare::tr("new") : Compare::tr("none any more");
    }
    const auto percent = (valueNow / valueBefore - 1) * 100;
    const auto text = QLocale().toString(std::abs(percent), 'f', 0);
    return percent > 0 ? Compare::tr("+%1 %").arg(text) : Compare::tr("−%1 %").arg(text);
}

QString ComparedMeasure::numberText(std::size_t count, std::optional<double> rate) const
{
    return rate
             ? Compare::tr("%1 (%2 %3)").arg(formatCount(count), QLocale().toString(*rate, 'f', 1), rateUnit)
             : formatCount(count);
}

std::vector<ComparedMeasure> measuresOf(const PeriodComparison& comparison)
{
    const auto& now = comparison.now;
    const auto& before = comparison.before;
    return {
        inWorkingTime(comparison, Compare::tr("Logins in working hours"), &PeriodFigures::logins),
        inOffHours(comparison, Compare::tr("Logins off-hours"), &PeriodFigures::logins),
        inWorkingTime(comparison, Compare::tr("Failed logins in working hours"),
                      &PeriodFigures::failedLogins),
        inOffHours(comparison, Compare::tr("Failed logins off-hours"), &PeriodFigures::failedLogins),
        inWorkingTime(comparison, Compare::tr("Errors in working hours"), &PeriodFigures::errors),
        inOffHours(comparison, Compare::tr("Errors off-hours"), &PeriodFigures::errors),
        {Compare::tr("Root use"), now.rootUse.total(), before.rootUse.total(), {}, {}, {}},
        {Compare::tr("Users who logged in or tried to"), now.people, before.people, {}, {}, {}},
    };
}

QString periodSentence(const PeriodFigures& figures, const TimeZone& zone)
{
    return Compare::tr("%1: %2, %3")
        .arg(formatPeriod(figures.range, zone),
             Compare::tr("%n working day(s)", nullptr, figures.time.workingDays),
             Compare::tr("%n day(s) off", nullptr, figures.time.daysOff));
}

QStringList comparisonWarnings(const PeriodComparison& comparison, const TimeZone& zone)
{
    QStringList warnings;
    for (const auto* figures : {&comparison.now, &comparison.before}) {
        if (!comparison.covers(*figures) && comparison.covered) {
            warnings +=
                Compare::tr("The archive reaches from %1 only: lower counts of %2 may mean missing files.")
                    .arg(formatPeriod(*comparison.covered, zone), formatPeriod(figures->range, zone));
        }
    }
    return warnings;
}

double comparisonHeight(const PeriodComparison& comparison, const TimeZone& zone,
                        const QFontMetricsF& metrics)
{
    const auto lines = 2.6 + static_cast<double>(comparisonWarnings(comparison, zone).size())
                     + pairHeight * static_cast<double>(measuresOf(comparison).size());
    return lines * metrics.height();
}

void paintComparison(QPainter& painter, const QRectF& rect, const PeriodComparison& comparison,
                     const TimeZone& zone, const QPalette& colors, BarPlot& plot)
{
    painter.fillRect(rect, colors.color(QPalette::Base));
    const QFontMetricsF metrics(painter.font(), painter.device());
    const auto padding = paddingFor(metrics);
    QRectF line(rect.left() + padding, rect.top(), rect.width() - 2 * padding, metrics.height() * 1.15);
    const auto nextLine = [&line](double height) {
        line.moveTop(line.bottom());
        line.setHeight(height);
    };
    paintLegend(painter, line, {{periodSentence(comparison.now, zone), lookOf(true, colors)}}, colors);
    nextLine(metrics.height() * 1.15);
    paintLegend(painter, line, {{periodSentence(comparison.before, zone), lookOf(false, colors)}}, colors);
    for (const auto& warning : comparisonWarnings(comparison, zone)) {
        nextLine(metrics.height());
        painter.setPen(toneColor(Tone::Warning, colors));
        painter.drawText(line, Qt::AlignVCenter, metrics.elidedText(warning, Qt::ElideRight, line.width()));
    }
    const auto top = line.bottom() + metrics.height() * 0.3;
    paintMeasures(painter, QRectF(QPointF(line.left(), top), QPointF(line.right(), rect.bottom())),
                  measuresOf(comparison), colors, plot);
}

} // namespace trailscope::ui
