// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/framed_style.h"

#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

namespace trailscope::ui {

FramedStyle::FramedStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
{
}

void FramedStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                const QWidget* widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (element != PE_IndicatorCheckBox && element != PE_IndicatorRadioButton) {
        return;
    }
    painter->save();
    painter->setPen(option->palette.color(QPalette::PlaceholderText)); // legible on every ground
    painter->setBrush(Qt::NoBrush);
    const auto frame = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5); // the middles of pixels
    if (element == PE_IndicatorCheckBox) {
        painter->drawRect(frame);
    } else {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->drawEllipse(frame);
    }
    painter->restore();
}

} // namespace trailscope::ui
