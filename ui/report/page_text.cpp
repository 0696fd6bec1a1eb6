// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/page_text.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QTextLayout>
#include <QTextOption>

namespace trailscope::ui {

namespace {

//! Lays the lines out one below the other; returns their height.
qreal layOut(QTextLayout& layout, const QPainter& painter, qreal width, Qt::Alignment alignment)
{
    if (layout.text().isEmpty()) {
        return 0;
    }
    QTextOption option(alignment & Qt::AlignHorizontal_Mask);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    const QFontMetricsF metrics(painter.font(), painter.device());
    const auto height = pageLineHeight(painter);
    const auto baseline = metrics.ascent() + (height - metrics.height()) / 2;
    qreal top = 0;
    layout.beginLayout();
    for (auto line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, top + baseline - line.ascent()});
        top += height;
    }
    layout.endLayout();
    return top;
}

} // namespace

qreal pageLineHeight(const QPainter& painter)
{
    const auto language = QLocale().language();
    const bool isHan = language == QLocale::Japanese || language == QLocale::Chinese;
    return QFontMetricsF(painter.font(), painter.device()).height() * (isHan ? 1.2 : 1.0);
}

qreal pageTextHeight(const QPainter& painter, qreal width, const QString& text)
{
    QTextLayout layout(text, painter.font(), painter.device());
    return layOut(layout, painter, width, Qt::AlignLeft);
}

QString cutPageText(const QPainter& painter, qreal width, const QString& text, int mostLines)
{
    QTextLayout layout(text, painter.font(), painter.device());
    layOut(layout, painter, width, Qt::AlignLeft);
    if (layout.lineCount() <= mostLines) {
        return text;
    }
    const auto last = layout.lineAt(mostLines - 1);
    const QFontMetricsF metrics(painter.font(), painter.device());
    // The rest of a line is elided as one that is too long, a little shorter so that it does not wrap again.
    return text.left(last.textStart())
         + metrics.elidedText(text.mid(last.textStart(), last.textLength()) + QChar(0x2026), Qt::ElideRight,
                              width * 0.97);
}

qreal drawPageText(QPainter& painter, const QRectF& area, const QString& text, Qt::Alignment alignment)
{
    QTextLayout layout(text, painter.font(), painter.device());
    const auto height = layOut(layout, painter, area.width(), alignment);
    const bool isAtBottom = alignment.testFlag(Qt::AlignBottom);
    layout.draw(&painter, {area.left(), isAtBottom ? area.bottom() - height : area.top()});
    return height;
}

} // namespace trailscope::ui
