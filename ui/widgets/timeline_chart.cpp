// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/timeline_chart.h"

#include "ui/base/format.h"
#include "ui/base/theme.h"
#include "ui/widgets/timeline_ticks.h"

#include <QBarSet>
#include <QCategoryAxis>
#include <QChart>
#include <QChartView>
#include <QImage>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStackedBarSeries>
#include <QStringList>
#include <QToolTip>
#include <QValueAxis>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <limits>

namespace trailscope::ui {

namespace {

constexpr int dragDistance = 4;

//! Bins [first, second) of a chart, as a zoom or a choice.
struct BinSpan {
    int first = 0;
    int last = 0; //!< one behind
};

} // namespace

//! The chart view with mouse and keyboard of its own: Qt 6.4's base class swallows the wheel (QTBUG-119712)
//! and can crash on a press (QTBUG-118669), so none of its handlers are called.
class TimelineChart::View final : public QChartView {
public:
    explicit View(TimelineChart& owner) : QChartView(new QChart, &owner), m_owner(owner)
    {
        setObjectName(QStringLiteral("timelineChart"));
        setFrameShape(QFrame::NoFrame);
        setFocusPolicy(Qt::StrongFocus);
        setMouseTracking(true);
        setMinimumHeight(120);
        chart()->legend()->hide();
        chart()->setBackgroundVisible(false);
        chart()->setMargins({4, 4, 4, 0});
        chart()->layout()->setContentsMargins(0, 0, 0, 0);
        createAxes();
    }

    void setData(TimelineData timeline)
    {
        m_data = std::move(timeline);
        m_cursor = {};
        m_drag = {};
        chart()->removeAllSeries();
        m_series = new QStackedBarSeries;
        m_series->setBarWidth(1.0);
        std::vector<double> totals(m_data.histogram.bins.count());
        for (std::size_t i = 0; i < m_data.histogram.series.size(); ++i) {
            m_series->append(makeBarSet(i, totals));
        }
        chart()->addSeries(m_series);
        m_series->attachAxis(m_binAxis);
        m_series->attachAxis(m_countAxis);
        const auto highest = totals.empty() ? 0.0 : *std::max_element(totals.begin(), totals.end());
        m_countAxis->setRange(0, std::max(1.0, highest));
        m_countAxis->applyNiceNumbers();
        zoomTo({0, binCount()});
    }

    void applyPalette()
    {
        const QPen axisPen(palette().color(QPalette::Mid));
        for (auto* axis :
             {static_cast<QAbstractAxis*>(m_countAxis), static_cast<QAbstractAxis*>(m_tickAxis)}) {
            axis->setLabelsColor(palette().color(QPalette::Text));
            axis->setLinePen(axisPen);
        }
        QColor grid = palette().color(QPalette::Mid);
        grid.setAlphaF(0.4F);
        m_countAxis->setGridLinePen(QPen(grid));
        m_tickAxis->setGridLinePen(QPen(grid));
        setBackgroundBrush(palette().brush(QPalette::Base));
        viewport()->update();
    }

    [[nodiscard]] QString describeBin(std::size_t bin) const
    {
        const auto& histogram = m_data.histogram;
        QStringList lines{
            QStringLiteral("%1 – %2").arg(formatTime(histogram.bins.starts[bin], m_data.zone),
                                          formatTime(histogram.bins.starts[bin + 1], m_data.zone))};
        for (const auto& series : histogram.series) {
            lines += QStringLiteral("%1: %2").arg(QString::fromStdString(series.name),
                                                  formatCount(series.counts[bin]));
        }
        return lines.join(u'\n');
    }

protected:
    void drawBackground(QPainter* painter, const QRectF& rect) override
    {
        painter->fillRect(rect, palette().color(QPalette::Base));
        if (binCount() == 0) {
            return;
        }
        const auto plot = chart()->mapRectToScene(chart()->plotArea());
        painter->setClipRect(plot);
        const auto shade = toneColor(Tone::Shade, palette());
        for (const auto& range : m_data.shaded) {
            const auto left = xOf(range.begin);
            const auto right = xOf(range.end);
            painter->fillRect(QRectF(left, plot.top(), right - left, plot.height()), shade);
        }
        painter->setClipping(false);
    }

    void drawForeground(QPainter* painter, const QRectF& /*rect*/) override
    {
        const auto marked = m_drag ? *m_drag : m_cursor.value_or(BinSpan{});
        if (marked.first >= marked.last) {
            return;
        }
        auto fill = palette().color(QPalette::Highlight);
        const auto left = xOfBin(marked.first);
        const auto plot = chart()->mapRectToScene(chart()->plotArea());
        const QRectF band(left, plot.top(), xOfBin(marked.last) - left, plot.height());
        painter->setPen(fill);
        fill.setAlphaF(0.25F);
        painter->fillRect(band, fill);
        painter->drawRect(band);
    }

    void mousePressEvent(QMouseEvent* event) override
    {
        if (event->button() == Qt::LeftButton && binCount() > 0) {
            m_press = event->position();
            m_dragging = false;
            m_cursor.reset();
        }
    }

    void mouseMoveEvent(QMouseEvent* event) override
    {
        if (binCount() == 0) {
            return;
        }
        if (m_press && (m_dragging || std::abs(event->position().x() - m_press->x()) >= dragDistance)) {
            m_dragging = true;
            m_drag = spanBetween(*m_press, event->position());
            viewport()->update();
            return;
        }
        const auto bin = binAt(event->position());
        const bool inside =
            chart()->plotArea().contains(chart()->mapFromScene(mapToScene(event->position().toPoint())));
        QToolTip::showText(event->globalPosition().toPoint(),
                           inside ? describeBin(static_cast<std::size_t>(bin)) : QString(), this);
    }

    void mouseReleaseEvent(QMouseEvent* event) override
    {
        if (event->button() != Qt::LeftButton || !m_press) {
            return;
        }
        const auto chosen = spanBetween(*m_press, event->position());
        m_press.reset();
        m_drag.reset();
        viewport()->update();
        choose(chosen);
    }

    void mouseDoubleClickEvent(QMouseEvent* event) override
    {
        m_press.reset();
        if (event->button() == Qt::LeftButton) {
            Q_EMIT m_owner.clearRangeRequested();
        }
    }

    void wheelEvent(QWheelEvent* event) override
    {
        if (event->angleDelta().y() != 0 && binCount() > 0) {
            zoomAround(binAt(event->position()), event->angleDelta().y() > 0);
        }
        event->accept();
    }

    void keyPressEvent(QKeyEvent* event) override
    {
        const bool extend = event->modifiers().testFlag(Qt::ShiftModifier);
        switch (event->key()) {
        case Qt::Key_Left:
            return moveCursor(-1, extend);
        case Qt::Key_Right:
            return moveCursor(1, extend);
        case Qt::Key_Return:
        case Qt::Key_Enter:
            return choose(m_cursor.value_or(BinSpan{}));
        case Qt::Key_Plus:
            return zoomAround(m_cursor.value_or(m_shown).first, true);
        case Qt::Key_Minus:
            return zoomAround(m_cursor.value_or(m_shown).first, false);
        case Qt::Key_0:
            return zoomTo({0, binCount()});
        case Qt::Key_Escape:
            return escape();
        default:
            event->ignore();
        }
    }

private:
    void createAxes()
    {
        m_binAxis = new QValueAxis;
        m_binAxis->setVisible(false);
        m_countAxis = new QValueAxis;
        m_countAxis->setLabelFormat(QStringLiteral("%d"));
        m_countAxis->setTickCount(4);
        m_tickAxis = new QCategoryAxis;
        m_tickAxis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
        m_tickAxis->setTruncateLabels(false);
        chart()->addAxis(m_binAxis, Qt::AlignBottom);
        chart()->addAxis(m_tickAxis, Qt::AlignBottom);
        chart()->addAxis(m_countAxis, Qt::AlignLeft);
    }

    [[nodiscard]] int binCount() const { return static_cast<int>(m_data.histogram.bins.count()); }

    //! The bars of a series; their heights are added to \a totals.
    [[nodiscard]] QBarSet* makeBarSet(std::size_t index, std::vector<double>& totals)
    {
        const auto& series = m_data.histogram.series[index];
        auto* bars = new QBarSet(QString::fromStdString(series.name));
        QList<qreal> values;
        values.reserve(static_cast<qsizetype>(series.counts.size()));
        for (std::size_t bin = 0; bin < series.counts.size(); ++bin) {
            values.append(static_cast<qreal>(series.counts[bin]));
            totals[bin] += values.back();
        }
        bars->append(values);
        bars->setColor(m_data.colors[index]);
        bars->setPen(Qt::NoPen); // the default white pen covers bars narrower than a pixel
        return bars;
    }

    //! A scene position from a number of bins, whole or not; bin i is drawn from i - 0.5 to i + 0.5.
    [[nodiscard]] double xOfValue(double value) const
    {
        const auto plot = chart()->mapRectToScene(chart()->plotArea());
        return plot.left()
             + (value - m_binAxis->min()) / (m_binAxis->max() - m_binAxis->min()) * plot.width();
    }

    [[nodiscard]] double xOfBin(int bin) const { return xOfValue(bin - 0.5); }

    [[nodiscard]] double xOf(Timestamp time) const
    {
        const auto& starts = m_data.histogram.bins.starts;
        const auto after = std::upper_bound(starts.begin(), starts.end(), time);
        if (after == starts.begin() || after == starts.end()) {
            return xOfBin(after == starts.begin() ? 0 : binCount());
        }
        const auto begin = std::prev(after)->seconds;
        const auto share =
            static_cast<double>(time.seconds - begin) / static_cast<double>(after->seconds - begin);
        return xOfValue(static_cast<double>(std::prev(after) - starts.begin()) + share - 0.5);
    }

    [[nodiscard]] int binAt(const QPointF& position) const
    {
        const auto plot = chart()->plotArea();
        const auto x = chart()->mapFromScene(mapToScene(position.toPoint())).x();
        const auto value =
            m_binAxis->min() + (x - plot.left()) / plot.width() * (m_binAxis->max() - m_binAxis->min());
        return std::clamp(static_cast<int>(std::floor(value + 0.5)), m_shown.first,
                          std::max(m_shown.first, m_shown.last - 1));
    }

    [[nodiscard]] BinSpan spanBetween(const QPointF& a, const QPointF& b) const
    {
        // Not std::minmax of two temporaries: it gives references to them.
        const auto one = binAt(a);
        const auto other = binAt(b);
        return {std::min(one, other), std::max(one, other) + 1};
    }

    void choose(BinSpan span)
    {
        if (span.first < span.last) {
            const auto& starts = m_data.histogram.bins.starts;
            Q_EMIT m_owner.rangeRequested(
                {starts[static_cast<std::size_t>(span.first)], starts[static_cast<std::size_t>(span.last)]});
        }
    }

    void zoomTo(BinSpan span)
    {
        m_shown = span;
        const double low = span.first - 0.5;
        const double high = std::max(span.last, span.first + 1) - 0.5;
        m_binAxis->setRange(low, high);
        for (const auto& label : m_tickAxis->categoriesLabels()) {
            m_tickAxis->remove(label);
        }
        m_tickAxis->setRange(low, high);
        const auto maxTicks = std::max(2, static_cast<int>(chart()->plotArea().width()) / 90);
        for (const auto& tick :
             timelineTicks(m_data.histogram.bins, m_data.zone, span.first, span.last, maxTicks)) {
            m_tickAxis->append(tick.label, tick.bin - 0.5);
        }
        viewport()->update();
    }

    void zoomAround(int bin, bool in)
    {
        const auto shown = m_shown.last - m_shown.first;
        const auto wanted =
            std::clamp(in ? shown * 2 / 3 : shown * 3 / 2 + 1, std::min(4, binCount()), binCount());
        const auto before = shown == 0 ? 0 : (bin - m_shown.first) * wanted / shown;
        const auto first = std::clamp(bin - before, 0, binCount() - wanted);
        zoomTo({first, first + wanted});
    }

    void moveCursor(int step, bool extend)
    {
        if (binCount() == 0) {
            return;
        }
        auto span = m_cursor.value_or(BinSpan{m_shown.first - (step > 0 ? 1 : 0), m_shown.first});
        if (extend) {
            span = step > 0 ? BinSpan{span.first, std::min(span.last + 1, binCount())}
                            : BinSpan{std::max(span.first - 1, 0), span.last};
        } else {
            const auto bin = std::clamp((step > 0 ? span.last - 1 : span.first) + step, 0, binCount() - 1);
            span = {bin, bin + 1};
        }
        m_cursor = span;
        setAccessibleDescription(
            describeBin(static_cast<std::size_t>(step > 0 ? span.last - 1 : span.first)));
        viewport()->update();
    }

    //! One level back: a drag or cursor, then the zoom, then the range.
    void escape()
    {
        if (m_press || m_cursor) {
            m_press.reset();
            m_drag.reset();
            m_cursor.reset();
            viewport()->update();
        } else if (m_shown.last - m_shown.first < binCount()) {
            zoomTo({0, binCount()});
        } else {
            Q_EMIT m_owner.clearRangeRequested();
        }
    }

    void resizeEvent(QResizeEvent* event) override
    {
        QChartView::resizeEvent(event);
        zoomTo(m_shown);
    }

    TimelineChart& m_owner;
    TimelineData m_data;
    QStackedBarSeries* m_series = nullptr;
    QValueAxis* m_binAxis = nullptr;
    QValueAxis* m_countAxis = nullptr;
    QCategoryAxis* m_tickAxis = nullptr;
    BinSpan m_shown;
    std::optional<BinSpan> m_cursor;
    std::optional<BinSpan> m_drag;
    std::optional<QPointF> m_press;
    bool m_dragging = false;
};

TimelineChart::TimelineChart(QWidget* parent) : QWidget(parent), m_view(new View(*this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    setFocusProxy(m_view);
    m_view->setAccessibleName(tr("Timeline"));
    m_view->applyPalette();
}

TimelineChart::~TimelineChart() = default;

void TimelineChart::setData(TimelineData timeline)
{
    m_view->setData(std::move(timeline));
}

QString TimelineChart::describeBin(std::size_t bin) const
{
    return m_view->describeBin(bin);
}

QImage TimelineChart::toImage() const
{
    constexpr int scale = 2;
    QImage image(m_view->size() * scale, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(scale);
    image.fill(palette().color(QPalette::Base));
    QPainter painter(&image);
    m_view->render(&painter);
    return image;
}

void TimelineChart::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        m_view->applyPalette();
    }
}

} // namespace trailscope::ui
