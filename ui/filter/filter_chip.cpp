// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filter/filter_chip.h"

#include <QApplication>
#include <QKeyEvent>
#include <QStyle>
#include <QStyleOptionToolButton>
#include <QStylePainter>

#include <algorithm>

namespace trailscope::ui {

namespace {

constexpr int mostTextWidth = 320;
constexpr int chipMargin = 6;

} // namespace

FilterChip::FilterChip(const QString& text, Look look, QWidget* parent)
    : QToolButton(parent), m_text(text), m_cross(new QToolButton(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setContextMenuPolicy(Qt::CustomContextMenu);
    auto own = font();
    own.setStrikeOut(look == Look::Off);
    setFont(own);
    m_cross->setFont(parent->font());
    m_cross->setIcon(style()->standardIcon(QStyle::SP_TitleBarCloseButton));
    m_cross->setIconSize(QSize(10, 10));
    m_cross->setAutoRaise(true);
    m_cross->setFocusPolicy(Qt::NoFocus); // the chip's Delete key does the same
    m_cross->setAccessibleName(tr("Take away %1").arg(text));
    connect(m_cross, &QToolButton::clicked, this, &FilterChip::removeRequested);
}

int FilterChip::crossWidth() const
{
    return fontMetrics().height();
}

QSize FilterChip::sizeHint() const
{
    const int width = std::min(fontMetrics().horizontalAdvance(m_text), mostTextWidth);
    return {chipMargin + width + chipMargin + crossWidth() + 2, fontMetrics().height() + 8};
}

void FilterChip::resizeEvent(QResizeEvent* /*event*/)
{
    m_cross->setGeometry(width() - crossWidth() - 3, (height() - crossWidth()) / 2, crossWidth(),
                         crossWidth());
}

void FilterChip::paintEvent(QPaintEvent* /*event*/)
{
    QStylePainter painter(this);
    QStyleOptionToolButton look;
    initStyleOption(&look);
    painter.drawComplexControl(QStyle::CC_ToolButton, look);
    auto drawn = font();
    drawn.setStrikeOut(drawn.strikeOut() || m_drag == Drag::Outside);
    painter.setFont(drawn);
    painter.setPen(
        palette().color(m_drag == Drag::Outside ? QPalette::PlaceholderText : QPalette::ButtonText));
    const QRect area = rect().adjusted(chipMargin, 0, -crossWidth() - chipMargin, 0);
    painter.drawText(area, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     fontMetrics().elidedText(m_text, Qt::ElideMiddle, area.width()));
    if (hasFocus()) {
        painter.setPen(palette().color(QPalette::Highlight));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

void FilterChip::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
        Q_EMIT removeRequested();
    } else {
        QToolButton::keyPressEvent(event);
    }
}

void FilterChip::mousePressEvent(QMouseEvent* event)
{
    m_pressed = event->position().toPoint();
    m_drag = Drag::None;
    QToolButton::mousePressEvent(event);
}

void FilterChip::mouseMoveEvent(QMouseEvent* event)
{
    const auto at = event->position().toPoint();
    const bool moved = (at - m_pressed).manhattanLength() >= QApplication::startDragDistance();
    if (!event->buttons().testFlag(Qt::LeftButton) || (m_drag == Drag::None && !moved)) {
        QToolButton::mouseMoveEvent(event);
        return;
    }
    const int near = height(); // so that a careless hand loses nothing
    const QRect row = parentWidget()->rect().adjusted(-near, -near, near, near);
    m_drag = row.contains(mapToParent(at)) ? Drag::Inside : Drag::Outside;
    setDown(false); // a drag is no click
    setCursor(Qt::ClosedHandCursor);
    update();
}

void FilterChip::mouseReleaseEvent(QMouseEvent* event)
{
    const auto drag = std::exchange(m_drag, Drag::None);
    unsetCursor();
    update();
    QToolButton::mouseReleaseEvent(event);
    if (drag == Drag::Outside) {
        Q_EMIT removeRequested();
    }
}

} // namespace trailscope::ui
