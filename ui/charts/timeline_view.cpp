// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/timeline_view.h"

#include "core/aggregate/event_kind.h"
#include "ui/base/contrast.h"
#include "ui/base/theme.h"
#include "ui/charts/bar_plot.h"
#include "ui/charts/timeline_chart.h"
#include "ui/charts/timeline_painter.h"
#include "ui/jobs/latest_job.h"
#include "ui/texts/error_text.h"
#include "ui/texts/format.h"
#include "ui/texts/local_text.h"
#include "ui/texts/menu_text.h"
#include "ui/texts/shown_text.h"
#include "ui/texts/text.h"
#include "ui/widgets/value_menu.h"

#include <QAction>
#include <QCheckBox>
#include <QEvent>
#include <QMenu>
#include <QPainter>
#include <QPixmap>

#include <algorithm>
#include <array>
#include <numeric>
#include <utility>

namespace trailscope::ui {

namespace {

constexpr int mostTitleWidth = 160;
constexpr std::array loginKinds{EventKind::Logins, EventKind::FailedLogins, EventKind::Errors};

QIcon legendIcon(const SeriesLook& look, const QPalette& colors)
{
    constexpr int side = 12;
    QPixmap pixmap(side, side);
    QPainter painter(&pixmap);
    fillBoxes(painter, {QRectF(0, 0, side, side)}, look, colors.color(QPalette::Base));
    painter.end();
    return QIcon(pixmap);
}

std::size_t totalOf(const Series& series)
{
    return std::accumulate(series.counts.begin(), series.counts.end(), std::size_t{0});
}

bool haveSameSeries(const Histogram& a, const Histogram& b)
{
    return std::equal(a.series.begin(), a.series.end(), b.series.begin(), b.series.end(),
                      [](const Series& one, const Series& other) { return one.name == other.name; });
}

} // namespace

QString TimelineView::title() const
{
    return tr("Timeline");
}

void TimelineView::setAnswer(const AnswerPtr& answer)
{
    m_context = answer->question.context;
    m_rows = answer->matches;
    m_filter = answer->question.filter;
    count();
}

void TimelineView::count()
{
    if (!m_rows) {
        return;
    }
    const auto wanted = look();
    TimelineQuestion question{m_context, m_rows, m_filter, m_zoom.part(), wanted.width, wanted.split, {}};
    for (const auto& series : wanted.series) {
        question.series.push_back({inUserLanguage(series.title).toStdString(), series.filter});
    }
    m_job->start([question](const std::stop_token& stop) { return countTimeline(question, stop); },
                 [this, wanted](const Result<TimelineCounts>& counted) { takeCounts(counted, wanted); });
}

void TimelineView::takeCounts(const Result<TimelineCounts>& counted, const PresetChart& look)
{
    if (!counted.ok()) {
        showNumbers(errorSentence(counted.error()));
        return;
    }
    auto counts = std::make_shared<const TimelineCounts>(counted.value());
    const bool same =
        m_counts && m_countedLook == look && haveSameSeries(m_counts->histogram, counts->histogram);
    m_countedLook = look;
    m_counts = std::move(counts);
    if (!same) {
        rebuildLegend();
    }
    m_zoom.setPeriod(m_counts->period);
    showPicture();
}

bool TimelineView::isLoginsAndErrors() const
{
    return !m_countedLook.split && m_countedLook.series.empty();
}

bool TimelineView::isOther(std::size_t index) const
{
    // A value may be called "other" too, but only what is left over stands last.
    const auto& series = m_counts->histogram.series;
    return m_countedLook.split && index + 1 == series.size() && series[index].name == "other";
}

QString TimelineView::seriesName(std::size_t index) const
{
    if (isLoginsAndErrors()) {
        const std::array titles{tr("logins"), tr("failed logins"), tr("errors")};
        return titles.at(index);
    }
    const auto& name = m_counts->histogram.series[index].name;
    if (isOther(index)) {
        return tr("other");
    }
    return name.empty() ? tr("(empty)") : toQString(name);
}

SeriesLook TimelineView::seriesLook(std::size_t index, const QPalette& colors) const
{
    constexpr std::array tones{Tone::Success, Tone::Failure, Tone::Denied};
    constexpr std::array hatches{Hatch::None, Hatch::Rising, Hatch::Level};
    auto look = isLoginsAndErrors() ? SeriesLook{toneColor(tones.at(index), colors), hatches.at(index)}
                                    : valueLook(index, isOther(index));
    if (!m_patterns->isChecked() && !isHighContrast(colors)) {
        look.hatch = Hatch::None;
    }
    return look;
}

//! The events of a series; nothing for all the values that are left over.
std::optional<Filter> TimelineView::seriesFilter(std::size_t index) const
{
    if (isLoginsAndErrors()) {
        return kindFilter(loginKinds.at(index));
    }
    if (!m_countedLook.series.empty()) {
        return m_countedLook.series[index].filter;
    }
    return isOther(index)
             ? std::nullopt
             : std::optional(valueFilter(*m_countedLook.split, m_counts->histogram.series[index].name));
}

void TimelineView::rebuildLegend()
{
    for (auto* box : m_legendBoxes) {
        delete box;
    }
    m_legendBoxes.clear();
    const auto& histogram = m_counts->histogram;
    for (std::size_t i = 0; i < histogram.series.size(); ++i) {
        const auto text = fontMetrics().elidedText(seriesTitle(i), Qt::ElideMiddle, mostTitleWidth);
        auto* box = new QCheckBox(QString(text).replace(u'&', QStringLiteral("&&")), this);
        box->setObjectName(QStringLiteral("timelineSeries%1").arg(i));
        box->setChecked(true);
        connect(box, &QCheckBox::toggled, this, &TimelineView::showPicture);
        addControl(box);
        m_legendBoxes.push_back(box);
    }
}

//! Same scale: the axis stays as it is while bars are as wide, and grows when one would not fit.
CountScale TimelineView::scaleFor(std::size_t highest)
{
    const auto width = m_counts->histogram.bins.width;
    const bool held = m_sameScale->isChecked() && m_heldWidth == width;
    m_heldTop = held ? std::max(m_heldTop, highest) : highest;
    m_heldWidth = width;
    return {m_logarithmic->isChecked() ? CountScale::Kind::Logarithmic : CountScale::Kind::Linear, m_heldTop};
}

TimelinePicture TimelineView::picture(const QPalette& colors) const
{
    TimelinePicture picture{m_counts->histogram.bins, {}, m_counts->shaded, m_counts->shadedUser,
                            m_context.calendar,       {}};
    for (std::size_t i = 0; i < m_legendBoxes.size(); ++i) {
        if (m_legendBoxes[i]->isChecked()) {
            picture.series.push_back(
                {seriesTitle(i), seriesLook(i, colors), m_counts->histogram.series[i].counts});
        }
    }
    return picture;
}

void TimelineView::showPicture()
{
    if (!m_counts) {
        return;
    }
    for (std::size_t i = 0; i < m_legendBoxes.size(); ++i) {
        m_legendBoxes[i]->setIcon(legendIcon(seriesLook(i, palette()), palette()));
        m_legendBoxes[i]->setToolTip(
            tr("%1: %2 events").arg(seriesTitle(i), formatCount(totalOf(m_counts->histogram.series[i]))));
    }
    auto shown = picture(palette());
    shown.scale = scaleFor(shown.highest());
    m_chart->setPicture(std::move(shown));
    updateZoomButtons();
    showNumbers(m_counts->histogram.bins.count() == 0 ? tr("No events to chart.") : QString());
}

void TimelineView::changeEvent(QEvent* event)
{
    ChartPage::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        showPicture();
    }
}

void TimelineView::paintChart(QPainter& painter, const QRectF& rect, const QPalette& colors) const
{
    if (!hasNumbers()) {
        painter.fillRect(rect, colors.color(QPalette::Base));
        return;
    }
    auto shown = picture(colors);
    shown.scale = m_chart->picture().scale;
    std::vector<LegendEntry> legend;
    for (const auto& series : shown.series) {
        legend.push_back({series.title, series.look});
    }
    const QFontMetricsF metrics(painter.font(), painter.device());
    const auto legendHeight = metrics.height() * 1.5;
    BarPlot bars;
    TimelinePainter(shown, rect.adjusted(0, legendHeight, 0, 0), metrics).paint(painter, colors, bars);
    const QRectF line(rect.topLeft(), QSizeF(rect.width(), legendHeight));
    painter.fillRect(line, colors.color(QPalette::Base));
    paintLegend(painter, line, legend, colors);
}

TextTable TimelineView::numbers() const
{
    TextTable table;
    if (!hasNumbers()) {
        return table;
    }
    const auto& shown = m_chart->picture();
    table.headings = QStringList{tr("From"), tr("To"), tr("Working time"), tr("Holiday")};
    for (std::size_t i = 0; i < shown.series.size(); ++i) {
        table.headings += seriesName(shownSeriesAt(i));
    }
    for (std::size_t bin = 0; bin < shown.bins.count(); ++bin) {
        const bool tellsTime = shown.bins.width != BinWidth::Week;
        QStringList row{formatTimeWithOffset(shown.bins.starts[bin], shown.calendar->zone),
                        formatTimeWithOffset(shown.bins.starts[bin + 1], shown.calendar->zone),
                        !tellsTime            ? QString()
                        : shown.isShaded(bin) ? tr("no")
                                              : tr("yes"),
                        shown.holidayName(bin)};
        for (const auto& series : shown.series) {
            row += QString::number(series.counts[bin]);
        }
        table.rows.push_back(row);
    }
    return table;
}

void TimelineView::changeZoom(const std::function<void(TimeZoom&)>& change)
{
    change(m_zoom);
    updateZoomButtons();
    count();
}

//! A level back: the zoom, then the scope.
void TimelineView::resetZoom()
{
    if (m_zoom.isZoomed()) {
        changeZoom([](TimeZoom& zoom) { zoom.reset(); });
    } else {
        Q_EMIT clearRangeRequested();
    }
}

void TimelineView::requestScope()
{
    if (const auto range = m_chart->chosenRange()) {
        Q_EMIT rangeRequested(*range);
    }
}

//! The place among all series of one among those shown.
std::size_t TimelineView::shownSeriesAt(std::size_t index) const
{
    std::vector<std::size_t> shown;
    for (std::size_t i = 0; i < m_legendBoxes.size(); ++i) {
        if (m_legendBoxes[i]->isChecked()) {
            shown.push_back(i);
        }
    }
    return shown.at(index);
}

void TimelineView::openMenu(std::size_t bin, std::optional<std::size_t> shownSeries, const QPoint& position)
{
    const auto& starts = m_counts->histogram.bins.starts;
    const TimeRange range{starts[bin], starts[bin + 1]};
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("timelineMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Zoom to this bar"), this,
                    [this, range] { changeZoom([range](TimeZoom& zoom) { zoom.jumpTo(range); }); });
    menu->addAction(tr("Only the &time of this bar"), this, [this, range] { Q_EMIT rangeRequested(range); });
    menu->addAction(tr("Only the time &shown"), this, &TimelineView::requestScope);
    const auto addPart = [&](const QString& title, const Filter& clause) {
        auto* part = new ValueMenu(title, clause, menu);
        part->setAttribute(Qt::WA_DeleteOnClose, false); // it goes with the menu that it is part of
        part->setTitle(asMenuText(fontMetrics().elidedText(title, Qt::ElideMiddle, mostTitleWidth)));
        tellWishesOf(*part);
        menu->addMenu(part);
        return part;
    };
    menu->addSeparator();
    if (const auto series = shownSeries ? std::optional(shownSeriesAt(*shownSeries)) : std::nullopt) {
        if (const auto filter = seriesFilter(*series)) {
            addPart(seriesTitle(*series), *filter);
            addPart(tr("%1 in this bar").arg(seriesTitle(*series)), both(*filter, timeFilter(range)));
        }
    }
    addPart(tr("This bar"), timeFilter(range))->addBeforeAndAfter(range);
    menu->addSeparator();
    menu->addActions(actions()); // what can be done with every chart
    menu->popup(position);
}

} // namespace trailscope::ui
