// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/row_painter.h"

#include "ui/base/rule_colours.h"
#include "ui/base/theme.h"

#include <QPainter>
#include <QPolygonF>

namespace trailscope::ui {

namespace {

constexpr qreal signSize = 11;

QColor markColor(const RowLook& look)
{
    if (look.selected) {
        return look.palette.color(QPalette::HighlightedText);
    }
    switch (look.mark) {
    case EventMark::Denied:
        return toneColor(Tone::Denied, look.palette);
    case EventMark::Failed:
        return toneColor(Tone::Failure, look.palette);
    case EventMark::Root:
        return toneColor(Tone::Warning, look.palette);
    case EventMark::None:
        break;
    }
    return look.palette.color(QPalette::Text);
}

//! Does the field tell why the row is marked?
bool explainsMark(Field field, EventMark mark)
{
    switch (mark) {
    case EventMark::Denied:
    case EventMark::Failed:
        return field == Field::Error || field == Field::Message || field == Field::Outcome
            || field == Field::Login;
    case EventMark::Root:
        return field == Field::User || field == Field::UserType || field == Field::Root;
    case EventMark::None:
        break;
    }
    return false;
}

//! A no-entry sign.
void drawDenied(QPainter& painter, const QRectF& box)
{
    painter.drawEllipse(box);
    const qreal inset = box.width() * 0.15;
    painter.drawLine(box.topLeft() + QPointF(inset, inset), box.bottomRight() - QPointF(inset, inset));
}

//! A warning triangle.
void drawFailed(QPainter& painter, const QRectF& box)
{
    painter.drawPolygon(
        QPolygonF{{QPointF(box.center().x(), box.top()), box.bottomRight(), box.bottomLeft()}});
    const QPointF middle = box.center() + QPointF(0, box.height() * 0.05);
    painter.drawLine(middle - QPointF(0, 1), middle + QPointF(0, 2));
}

//! A filled diamond.
void drawRoot(QPainter& painter, const QRectF& box)
{
    painter.setBrush(painter.pen().color());
    painter.drawPolygon(
        QPolygonF{{QPointF(box.center().x(), box.top()), QPointF(box.right(), box.center().y()),
                   QPointF(box.center().x(), box.bottom()), QPointF(box.left(), box.center().y())}});
}

//! A frame and a tint behind each place where the sought text stands in a text that begins at the left of
//! \a area.
void paintSought(QPainter& painter, const QRect& area, const QString& text, const RowLook& look)
{
    const QColor color = look.selected ? look.palette.color(QPalette::HighlightedText)
                                       : toneColor(Tone::Warning, look.palette);
    QColor tint = color;
    tint.setAlphaF(0.3F);
    painter.setPen(color);
    painter.setBrush(tint);
    for (auto at = text.indexOf(look.sought, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(look.sought, at + look.sought.size(), Qt::CaseInsensitive)) {
        const int left = look.metrics.horizontalAdvance(text.left(at));
        const int right = look.metrics.horizontalAdvance(text.left(at + look.sought.size()));
        painter.drawRect(area.x() + left - 1, area.y() + 1, right - left + 1, area.height() - 3);
    }
}

} // namespace

void paintRowBackground(QPainter& painter, const QRect& row, const RowLook& look)
{
    const auto role = look.selected  ? QPalette::Highlight
                    : look.alternate ? QPalette::AlternateBase
                                     : QPalette::Base;
    const bool isTinted = look.colour && !look.selected;
    painter.fillRect(row, isTinted ? ruleTint(*look.colour, look.palette) : look.palette.color(role));
}

void paintMark(QPainter& painter, const QRect& rect, const RowLook& look)
{
    if (look.isPinned) {
        constexpr int barWidth = 4;
        const auto role = look.selected ? QPalette::HighlightedText : QPalette::Highlight;
        painter.fillRect(rect.x(), rect.y() + 1, barWidth, rect.height() - 2, look.palette.color(role));
    }
    if (look.mark == EventMark::None) {
        return;
    }
    QRectF box(0, 0, signSize, signSize);
    box.moveCenter(QRectF(rect).center());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(markColor(look), 1.5));
    painter.setBrush(Qt::NoBrush);
    if (look.mark == EventMark::Denied) {
        drawDenied(painter, box);
    } else if (look.mark == EventMark::Failed) {
        drawFailed(painter, box);
    } else {
        drawRoot(painter, box);
    }
    painter.restore();
}

void paintCell(QPainter& painter, const QRect& cell, Field field, const QString& text, const RowLook& look)
{
    if (text.isEmpty()) {
        return;
    }
    const QRect inner = cell.adjusted(RowLook::margin, 0, -RowLook::margin, 0);
    const QString shown = look.metrics.elidedText(text, Qt::ElideRight, inner.width());
    if (!look.sought.isEmpty()) {
        paintSought(painter, inner, shown, look);
    }
    const auto plain = look.selected ? QPalette::HighlightedText : QPalette::Text;
    painter.setPen(explainsMark(field, look.mark) ? markColor(look) : look.palette.color(plain));
    painter.drawText(inner, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, shown);
}

} // namespace trailscope::ui
