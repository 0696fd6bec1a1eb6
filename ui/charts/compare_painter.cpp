// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/compare_painter.h"

#include "ui/base/theme.h"
#include "ui/charts/bar_plot.h"
#include "ui/charts/chart_paint.h"
#include "ui/texts/format.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace trailscope::ui {

namespace {

constexpr double lineHeight = 1.075;  //!< of a bar and its numbers, in heights of the font
constexpr double barThickness = 0.88; //!< of a bar's line

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

double wrappedHeight(const QString& text, double width, const QFontMetricsF& metrics)
{
    constexpr double endless = 1e6;
    return metrics.boundingRect(QRectF(0, 0, width, endless), Qt::TextWordWrap, text).height();
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

//! How a measure lies: its title beside its two bars or, where they would get too short, above them.
struct Layout {
    double titleWidth = 0;
    double numbersWidth = 0;
    double changeWidth = 0;
    int lines = 2; //!< 3 with the title above

    [[nodiscard]] bool titleIsAbove() const noexcept { return lines == 3; }
};

Layout layoutFor(const std::vector<ComparedMeasure>& measures, double width, const QFontMetricsF& metrics)
{
    constexpr double leastBars = 0.3; // of the width
    Layout layout;
    for (const auto& measure : measures) {
        const auto widen = [&](double& column, const QString& text) {
            column = std::max(column, metrics.horizontalAdvance(text) + 2 * paddingFor(metrics));
        };
        widen(layout.titleWidth, measure.title);
        widen(layout.numbersWidth, measure.numberText(measure.now, measure.rateNow));
        widen(layout.numbersWidth, measure.numberText(measure.before, measure.rateBefore));
        widen(layout.changeWidth, measure.change());
    }
    if (width - layout.titleWidth - layout.numbersWidth - layout.changeWidth < width * leastBars) {
        layout.titleWidth = 0;
        layout.lines = 3;
    }
    return layout;
}

//! Each pair as long as its room for the larger one, below an empty line where the titles stand above.
StackedBars barsOf(const std::vector<ComparedMeasure>& measures, const Layout& layout, const QPalette& colors)
{
    StackedBars bars{StackedBars::Direction::Rightward, barThickness, {}};
    StackedBars::Series now{lookOf(true, colors), {}};
    StackedBars::Series before{lookOf(false, colors), {}};
    for (const auto& measure : measures) {
        const auto valueNow = valueOf(measure.now, measure.rateNow);
        const auto valueBefore = valueOf(measure.before, measure.rateBefore);
        const auto largest = std::max({valueNow, valueBefore, 1e-9});
        if (layout.titleIsAbove()) {
            now.lengths.push_back(0);
            before.lengths.push_back(0);
        }
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

//! Where the texts of a measure stand.
struct MeasureRow {
    QRectF title;
    QRectF now; //!< behind the bar
    QRectF before;
    QRectF change;
};

MeasureRow rowOf(const QRectF& rect, const Layout& layout, double nowRight, double beforeRight)
{
    const auto line = rect.height() / layout.lines;
    const auto changeLeft = std::max(rect.left(), rect.right() - layout.changeWidth);
    const auto part = [](double left, double top, double right, double bottom) {
        return QRectF(QPointF(left, top), QPointF(right, bottom));
    };
    const auto pair = rect.bottom() - 2 * line;
    const auto beside = rect.left() + std::min(layout.titleWidth, rect.width() / 2);
    return {layout.titleIsAbove() ? part(rect.left(), rect.top(), changeLeft, pair)
                                  : part(rect.left(), pair, beside, rect.bottom()),
            part(nowRight, pair, changeLeft, pair + line),
            part(beforeRight, pair + line, changeLeft, rect.bottom()),
            part(changeLeft, pair, rect.right(), rect.bottom())};
}

//! The title, the numbers behind the bars, the change.
void paintTexts(QPainter& painter, const MeasureRow& row, const ComparedMeasure& measure,
                const Layout& layout, const QPalette& colors)
{
    const auto padding = paddingFor(QFontMetricsF(painter.font(), painter.device()));
    const auto inside = [padding](const QRectF& part) { return part.adjusted(padding, 0, -padding, 0); };
    const auto behind = [padding](const QRectF& part) { return part.adjusted(padding, 0, 0, 0); };
    painter.setPen(colors.color(QPalette::Text));
    paintText(painter, layout.titleIsAbove() ? row.title : inside(row.title),
              layout.titleIsAbove() ? Qt::AlignLeft : Qt::AlignRight, measure.title);
    paintText(painter, behind(row.now), Qt::AlignLeft, measure.numberText(measure.now, measure.rateNow));
    paintText(painter, inside(row.change), Qt::AlignRight, measure.change());
    painter.setPen(colors.color(QPalette::PlaceholderText));
    paintText(painter, behind(row.before), Qt::AlignLeft,
              measure.numberText(measure.before, measure.rateBefore));
}

//! As many as there is room for.
void paintMeasures(QPainter& painter, const QRectF& rect, std::vector<ComparedMeasure> measures,
                   const QPalette& colors, BarPlot& plot)
{
    const QFontMetricsF metrics(painter.font(), painter.device());
    const auto layout = layoutFor(measures, rect.width(), metrics);
    const auto height = metrics.height() * lineHeight * layout.lines;
    constexpr double rounding = 0.01; // of a measure that has just its height
    const auto fitting = static_cast<std::size_t>(std::max(0.0, rect.height() / height + rounding));
    measures.resize(std::min(measures.size(), fitting));
    const auto left = rect.left() + std::min(layout.titleWidth, rect.width() / 2);
    const auto room = std::max(0.0, rect.right() - layout.changeWidth - layout.numbersWidth - left);
    const auto bars = barsOf(measures, layout, colors);
    plot.draw(painter, {left, rect.top(), room, height * static_cast<double>(measures.size())}, bars,
              colors.color(QPalette::Base));
    const auto lines = static_cast<std::size_t>(layout.lines);
    for (std::size_t i = 0; i < measures.size(); ++i) {
        const QRectF area(rect.left(), rect.top() + height * static_cast<double>(i), rect.width(), height);
        const auto first = lines * (i + 1) - 2;
        const auto row = rowOf(area, layout, left + room * bars.series[0].lengths[first],
                               left + room * bars.series[1].lengths[first + 1]);
        paintTexts(painter, row, measures[i], layout, colors);
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

double comparisonHeight(const PeriodComparison& comparison, const TimeZone& zone, double width,
                        const QFontMetricsF& metrics)
{
    const auto inner = width - 2 * paddingFor(metrics);
    const auto measures = measuresOf(comparison);
    const auto lines = layoutFor(measures, inner, metrics).lines * static_cast<double>(measures.size());
    auto height = (2.6 + lineHeight * lines) * metrics.height();
    for (const auto& warning : comparisonWarnings(comparison, zone)) {
        height += wrappedHeight(warning, inner, metrics);
    }
    return height;
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
        nextLine(wrappedHeight(warning, line.width(), metrics));
        painter.setPen(toneColor(Tone::Warning, colors));
        painter.drawText(line, Qt::TextWordWrap, warning);
    }
    const auto top = line.bottom() + metrics.height() * 0.3;
    paintMeasures(painter, QRectF(QPointF(line.left(), top), QPointF(line.right(), rect.bottom())),
                  measuresOf(comparison), colors, plot);
}

} // namespace trailscope::ui
