// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/timeline_chart.h"

#include "ui/charts/timeline_painter.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <utility>

namespace trailscope::ui {

namespace {

constexpr int dragDistance = 4;
constexpr double closer = 2.0 / 3.0;
constexpr double farther = 1.0 / closer;
constexpr double panStep = 0.25;
constexpr double notch = 120.0; //!< of a wheel, in Qt's units

} // namespace

TimelineChart::TimelineChart(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("timelineChart"));
    setAccessibleName(tr("Timeline"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
}

QSize TimelineChart::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 30, fontMetrics().height() * 6};
}

QSize TimelineChart::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 100, fontMetrics().height() * 12};
}

void TimelineChart::setPicture(TimelinePicture picture)
{
    const auto marked = m_cursor ? std::optional(rangeOf(*m_cursor)) : std::nullopt;
    m_picture = std::move(picture);
    m_painted = {};
    m_drag.reset();
    m_press.reset();
    setCursorSpan(marked ? spanOf(*marked) : std::nullopt);
}

std::optional<TimeRange> TimelineChart::chosenRange() const
{
    if (m_picture.bins.count() == 0) {
        return std::nullopt;
    }
    return rangeOf(m_cursor.value_or(BinSpan{0, m_picture.bins.count()}));
}

QPoint TimelineChart::placeOfBin(std::size_t bin) const
{
    const auto layout = painter();
    return QPointF(layout.xOfBin(static_cast<double>(bin) + 0.5), layout.plot().bottom() - 1).toPoint();
}

TimelinePainter TimelineChart::painter() const
{
    return {m_picture, QRectF(rect()), QFontMetricsF(font(), this)};
}

TimelineChart::BinSpan TimelineChart::spanBetween(double oneX, double otherX) const
{
    const auto layout = painter();
    const auto one = layout.binAt(oneX);
    const auto other = layout.binAt(otherX);
    return {std::min(one, other), std::max(one, other) + 1};
}

TimeRange TimelineChart::rangeOf(const BinSpan& span) const
{
    return {m_picture.bins.starts[span.first], m_picture.bins.starts[span.last]};
}

//! The bins that the range touches; nothing when it is not all shown.
std::optional<TimelineChart::BinSpan> TimelineChart::spanOf(const TimeRange& range) const
{
    const auto& starts = m_picture.bins.starts;
    if (starts.empty() || range.begin < starts.front() || starts.back() < range.end) {
        return std::nullopt;
    }
    const auto first = std::upper_bound(starts.begin(), starts.end(), range.begin) - 1;
    const auto last = std::lower_bound(starts.begin(), starts.end(), range.end);
    return BinSpan{static_cast<std::size_t>(first - starts.begin()),
                   static_cast<std::size_t>(last - starts.begin())};
}

Timestamp TimelineChart::middleOf(const BinSpan& span) const
{
    const auto range = rangeOf(span);
    return {range.begin.seconds + (range.end.seconds - range.begin.seconds) / 2};
}

void TimelineChart::paintEvent(QPaintEvent* /*event*/)
{
    const auto layout = painter();
    if (m_painted.isNull()) {
        m_painted = QPixmap(size() * devicePixelRatioF());
        m_painted.setDevicePixelRatio(devicePixelRatioF());
        QPainter painter(&m_painted);
        painter.setFont(font());
        layout.paint(painter, palette(), m_bars);
    }
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_painted);
    const auto marked = m_drag ? m_drag : m_cursor;
    if (marked) {
        auto fill = palette().color(QPalette::Highlight);
        const auto left = layout.xOfBin(static_cast<double>(marked->first));
        const QRectF band(QPointF(left, layout.plot().top()),
                          QPointF(layout.xOfBin(static_cast<double>(marked->last)), layout.plot().bottom()));
        painter.setPen(fill);
        fill.setAlphaF(0.25F);
        painter.fillRect(band, fill);
        painter.drawRect(band);
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(palette().color(QPalette::Highlight));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

void TimelineChart::resizeEvent(QResizeEvent* /*event*/)
{
    m_painted = {};
}

void TimelineChart::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        m_painted = {};
        update();
    }
}

void TimelineChart::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && m_picture.bins.count() > 0) {
        m_press = event->position();
        const auto bin = painter().binAt(event->position().x());
        setCursorSpan(BinSpan{bin, bin + 1});
    }
}

void TimelineChart::mouseMoveEvent(QMouseEvent* event)
{
    if (m_picture.bins.count() == 0) {
        return;
    }
    const auto place = event->position();
    if (m_press && (m_drag || std::abs(place.x() - m_press->x()) >= dragDistance)) {
        m_drag = spanBetween(m_press->x(), place.x());
        update();
        return;
    }
    const auto layout = painter();
    QToolTip::showText(
        event->globalPosition().toPoint(),
        layout.plot().contains(place) ? m_picture.describeBin(layout.binAt(place.x())) : QString(), this);
}

void TimelineChart::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) {
        return;
    }
    m_press.reset();
    if (const auto dragged = std::exchange(m_drag, {})) {
        setCursorSpan({});
        Q_EMIT zoomToRequested(rangeOf(*dragged));
    }
}

void TimelineChart::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton) {
        setCursorSpan({});
        Q_EMIT zoomResetRequested();
    }
}

void TimelineChart::wheelEvent(QWheelEvent* event)
{
    event->accept();
    if (m_picture.bins.count() == 0) {
        return;
    }
    const auto delta = event->angleDelta();
    const bool pans = event->modifiers().testFlag(Qt::ShiftModifier) || delta.y() == 0;
    if (pans) {
        const auto turned = delta.x() != 0 ? delta.x() : delta.y();
        Q_EMIT panRequested(-turned / notch * panStep);
        return;
    }
    const auto bin = painter().binAt(event->position().x());
    Q_EMIT zoomByRequested(std::pow(closer, delta.y() / notch), middleOf({bin, bin + 1}));
}

void TimelineChart::contextMenuEvent(QContextMenuEvent* event)
{
    if (m_picture.bins.count() == 0) {
        return;
    }
    const auto layout = painter();
    if (event->reason() == QContextMenuEvent::Mouse) {
        Q_EMIT menuRequested(layout.binAt(event->pos().x()), layout.seriesAt(event->pos()),
                             event->globalPos());
    } else {
        const auto bin = m_cursor ? m_cursor->first : std::size_t{0};
        Q_EMIT menuRequested(bin, std::nullopt, mapToGlobal(placeOfBin(bin)));
    }
}

void TimelineChart::keyPressEvent(QKeyEvent* event)
{
    if (m_picture.bins.count() == 0 || handleZoomKey(*event)) {
        return;
    }
    const bool extend = event->modifiers().testFlag(Qt::ShiftModifier);
    switch (event->key()) {
    case Qt::Key_Left:
        return moveCursor(-1, extend);
    case Qt::Key_Right:
        return moveCursor(1, extend);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers().testFlag(Qt::ControlModifier)) {
            Q_EMIT scopeRequested();
        } else if (const auto chosen = m_cursor) {
            setCursorSpan({});
            Q_EMIT zoomToRequested(rangeOf(*chosen));
        }
        return;
    case Qt::Key_Escape:
        return escape();
    default:
        event->ignore();
    }
}

//! True when the key was one that zooms or pans.
bool TimelineChart::handleZoomKey(const QKeyEvent& event)
{
    if (event.matches(QKeySequence::Undo)) {
        Q_EMIT zoomUndoRequested();
        return true;
    }
    if (event.matches(QKeySequence::Redo)) {
        Q_EMIT zoomRedoRequested();
        return true;
    }
    switch (event.key()) {
    case Qt::Key_Up:
    case Qt::Key_Plus:
        zoomByKey(closer);
        return true;
    case Qt::Key_Down:
    case Qt::Key_Minus:
        zoomByKey(farther);
        return true;
    case Qt::Key_PageUp:
        Q_EMIT panRequested(-2 * panStep);
        return true;
    case Qt::Key_PageDown:
        Q_EMIT panRequested(2 * panStep);
        return true;
    case Qt::Key_0:
        Q_EMIT zoomResetRequested();
        return true;
    default:
        return false;
    }
}

void TimelineChart::zoomByKey(double factor)
{
    Q_EMIT zoomByRequested(factor, middleOf(m_cursor.value_or(BinSpan{0, m_picture.bins.count()})));
}

//! At the edge of what is shown the view moves on instead.
void TimelineChart::moveCursor(int step, bool extend)
{
    const auto count = m_picture.bins.count();
    const bool right = step > 0;
    if (!m_cursor) {
        const auto bin = right ? std::size_t{0} : count - 1;
        return setCursorSpan(BinSpan{bin, bin + 1});
    }
    auto span = *m_cursor;
    const bool atEdge = right ? span.last == count : span.first == 0;
    if (atEdge) {
        Q_EMIT panRequested(right ? panStep : -panStep);
        return;
    }
    if (extend) {
        span = right ? BinSpan{span.first, span.last + 1} : BinSpan{span.first - 1, span.last};
    } else {
        const auto bin = right ? span.last : span.first - 1;
        span = {bin, bin + 1};
    }
    setCursorSpan(span);
}

void TimelineChart::setCursorSpan(const std::optional<BinSpan>& span)
{
    m_cursor = span;
    setAccessibleDescription(span ? m_picture.describeBin(span->last - 1) : m_picture.caption());
    update();
}

//! One level back: the drag or the cursor, then the zoom.
void TimelineChart::escape()
{
    if (m_press || m_cursor) {
        m_press.reset();
        m_drag.reset();
        setCursorSpan({});
    } else {
        Q_EMIT zoomResetRequested();
    }
}

} // namespace trailscope::ui
