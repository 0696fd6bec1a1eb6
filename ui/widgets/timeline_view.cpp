// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/timeline_view.h"

#include "ui/base/field_titles.h"
#include "ui/base/format.h"
#include "ui/base/text.h"
#include "ui/base/theme.h"
#include "ui/jobs/latest_job.h"
#include "ui/widgets/timeline_chart.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPixmap>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <array>
#include <numeric>

namespace trailscope::ui {

namespace {

constexpr std::size_t maxBars = 760; // a month of hours
constexpr std::size_t splitSeries = 6;
constexpr int automaticWidth = -1;
constexpr int loginsAndErrorsSplit = -1;

//! What a count needs from the controls, copied so that it can run on another thread.
struct Question {
    QueryContext context;
    std::shared_ptr<const RowSet> rows;
    std::optional<BinWidth> width;
    std::optional<Field> split;
};

std::vector<TimeRange> offHours(const Calendar& calendar, const TimeRange& range)
{
    std::vector<TimeRange> shaded;
    for (const auto& piece : calendar.pieces(range)) {
        if (!piece.offHours) {
            continue;
        }
        if (!shaded.empty() && shaded.back().end == piece.range.begin) {
            shaded.back().end = piece.range.end;
        } else {
            shaded.push_back(piece.range);
        }
    }
    return shaded;
}

//! Shading stops to help, and to be cheap, where a bar is a day or more.
bool isShadedAt(BinWidth width)
{
    return width != BinWidth::Day && width != BinWidth::Week;
}

std::shared_ptr<const TimelineData> countTimeline(const Question& question)
{
    auto data = std::make_shared<TimelineData>();
    const auto& context = question.context;
    data->zone = context.calendar->zone;
    const auto range = periodOf(*question.rows, *context.store);
    if (!range) {
        return data;
    }
    const auto bins = makeBins(*range, question.width.value_or(fittingWidth(*range, maxBars)), data->zone);
    data->histogram = question.split
                        ? splitHistogram(*question.rows, bins, *question.split, splitSeries, context)
                        : loginsAndErrors(*question.rows, bins, context);
    if (isShadedAt(bins.width)) {
        data->shaded = offHours(*context.calendar, {bins.starts.front(), bins.starts.back()});
    }
    return data;
}

//! Okabe and Ito's colours in an order in which neighbours differ most; grey for what is left over.
QColor splitColor(std::size_t index, bool isOther)
{
    constexpr std::array colors{0x0072b2, 0xe69f00, 0x009e73, 0xcc79a7, 0x56b4e9, 0xd55e00};
    return isOther ? QColor(0x99, 0x99, 0x99)
                   : QColor::fromRgb(static_cast<QRgb>(colors.at(index % colors.size())));
}

QColor seriesColor(const Histogram& histogram, std::size_t index, bool split, const QPalette& palette)
{
    constexpr std::array tones{Tone::Success, Tone::Failure, Tone::Denied};
    return split ? splitColor(index, index == splitSeries || histogram.series[index].name == "other")
                 : toneColor(tones.at(index), palette);
}

QIcon colorIcon(const QColor& color)
{
    QPixmap pixmap(12, 12);
    pixmap.fill(color);
    return QIcon(pixmap);
}

std::size_t totalOf(const Series& series)
{
    return std::accumulate(series.counts.begin(), series.counts.end(), std::size_t{0});
}

} // namespace

TimelineView::TimelineView(QWidget* parent) : QWidget(parent), m_job(new LatestJob(this))
{
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(6, 2, 6, 2);
    createControls(*bar);
    m_chart = new TimelineChart(this);
    m_empty = new QLabel(tr("No events to chart."), this);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setEnabled(false);
    auto* pages = new QWidget(this);
    m_pages = new QStackedLayout(pages);
    m_pages->addWidget(m_chart);
    m_pages->addWidget(m_empty);
    m_pages->setCurrentWidget(m_empty);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(pages, 1);
    connect(m_chart, &TimelineChart::rangeRequested, this, &TimelineView::rangeRequested);
    connect(m_chart, &TimelineChart::clearRangeRequested, this, &TimelineView::clearRangeRequested);
}

TimelineView::~TimelineView() = default;

void TimelineView::createControls(QHBoxLayout& bar)
{
    m_width = new QComboBox(this);
    m_width->setObjectName(QStringLiteral("timelineWidth"));
    m_width->addItem(tr("what fits"), automaticWidth);
    m_width->addItem(tr("minute"), static_cast<int>(BinWidth::Minute));
    m_width->addItem(tr("5 minutes"), static_cast<int>(BinWidth::FiveMinutes));
    m_width->addItem(tr("hour"), static_cast<int>(BinWidth::Hour));
    m_width->addItem(tr("day"), static_cast<int>(BinWidth::Day));
    m_width->addItem(tr("week"), static_cast<int>(BinWidth::Week));
    m_split = new QComboBox(this);
    m_split->setObjectName(QStringLiteral("timelineSplit"));
    m_split->addItem(tr("logins and errors"), loginsAndErrorsSplit);
    for (const auto field : {Field::Outcome, Field::User, Field::Event, Field::Service, Field::Ip,
                             Field::Region, Field::UserType, Field::Account}) {
        m_split->addItem(fieldTitle(field), static_cast<int>(field));
    }
    auto* widthLabel = new QLabel(tr("B&y:"), this);
    widthLabel->setBuddy(m_width);
    auto* splitLabel = new QLabel(tr("&Split:"), this);
    splitLabel->setBuddy(m_split);
    m_legend = new QHBoxLayout;
    constexpr int betweenGroups = 12;
    bar.addWidget(widthLabel);
    bar.addWidget(m_width);
    bar.addSpacing(betweenGroups);
    bar.addWidget(splitLabel);
    bar.addWidget(m_split);
    bar.addSpacing(betweenGroups);
    bar.addLayout(m_legend);
    bar.addStretch(1);
    connect(m_width, &QComboBox::currentIndexChanged, this, &TimelineView::count);
    connect(m_split, &QComboBox::currentIndexChanged, this, &TimelineView::count);
}

void TimelineView::setResult(const QueryContext& context, std::shared_ptr<const RowSet> rows)
{
    m_context = context;
    m_rows = std::move(rows);
    count();
}

void TimelineView::count()
{
    if (!m_rows) {
        return;
    }
    Question question{m_context, m_rows, std::nullopt, std::nullopt};
    if (const int width = m_width->currentData().toInt(); width != automaticWidth) {
        question.width = static_cast<BinWidth>(width);
    }
    if (const int split = m_split->currentData().toInt(); split != loginsAndErrorsSplit) {
        question.split = static_cast<Field>(split);
    }
    m_job->start([question](const std::stop_token&) { return countTimeline(question); },
                 [this](const std::shared_ptr<const TimelineData>& counted) { showHistogram(counted); });
}

void TimelineView::showHistogram(const std::shared_ptr<const TimelineData>& counted)
{
    const auto namesOf = [](const TimelineData& timeline) {
        QStringList names;
        for (const auto& series : timeline.histogram.series) {
            names += toQString(series.name);
        }
        return names;
    };
    const bool sameSeries = m_counted && namesOf(*m_counted) == namesOf(*counted);
    m_counted = counted;
    if (!sameSeries) {
        rebuildLegend();
    }
    showChosenSeries();
}

void TimelineView::rebuildLegend()
{
    for (auto* box : m_legendBoxes) {
        delete box;
    }
    m_legendBoxes.clear();
    const bool split = m_split->currentData().toInt() != loginsAndErrorsSplit;
    const auto& histogram = m_counted->histogram;
    for (std::size_t i = 0; i < histogram.series.size(); ++i) {
        const auto text = seriesTitle(i);
        auto* box = new QCheckBox(
            QString(fontMetrics().elidedText(text, Qt::ElideMiddle, 160)).replace(u'&', QStringLiteral("&&")),
            this);
        box->setIcon(colorIcon(seriesColor(histogram, i, split, palette())));
        box->setChecked(true);
        connect(box, &QCheckBox::toggled, this, &TimelineView::showChosenSeries);
        m_legend->addWidget(box);
        m_legendBoxes.push_back(box);
    }
}

QString TimelineView::seriesTitle(std::size_t index) const
{
    const auto& name = m_counted->histogram.series[index].name;
    if (m_split->currentData().toInt() == loginsAndErrorsSplit) {
        const std::array titles{tr("logins"), tr("failed logins"), tr("errors")};
        return titles.at(index);
    }
    return name.empty() ? tr("(empty)") : toQString(name);
}

void TimelineView::showChosenSeries()
{
    const auto& all = m_counted->histogram;
    m_pages->setCurrentWidget(all.bins.count() > 0 ? static_cast<QWidget*>(m_chart) : m_empty);
    TimelineData shown{{all.bins, {}}, {}, m_counted->shaded, m_counted->zone};
    const bool split = m_split->currentData().toInt() != loginsAndErrorsSplit;
    for (std::size_t i = 0; i < all.series.size() && i < m_legendBoxes.size(); ++i) {
        m_legendBoxes[i]->setToolTip(tr("%1 events").arg(formatCount(totalOf(all.series[i]))));
        if (m_legendBoxes[i]->isChecked()) {
            shown.histogram.series.push_back({seriesTitle(i).toStdString(), all.series[i].counts});
            shown.colors.push_back(seriesColor(all, i, split, palette()));
        }
    }
    m_chart->setData(std::move(shown));
}

} // namespace trailscope::ui
