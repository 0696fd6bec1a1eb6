// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/page_sheet.h"

#include "ui/base/theme.h"
#include "ui/report/page_text.h"
#include "ui/texts/language.h"

#include <QLocale>
#include <QPainter>

namespace trailscope::ui {

namespace {

constexpr int mostWraps = 4; //!< lines of paper that one line of text may take

} // namespace

PageSheet::PageSheet(QPainter& painter, const QRectF& area)
    : m_painter(painter), m_area(area), m_colors(lightPalette())
{
    constexpr qreal pointsPerInch = 72;
    m_unit = painter.device()->logicalDpiY() / pointsPerInch;
}

void PageSheet::setFont(qreal points, QFont::Weight weight)
{
    // Not a Han font first: mixed with Latin letters, its digits are glyphs that a PDF can't name, so that
    // nobody could search or copy them. The spacing, 1/64 of a dot, keeps ligatures away.
    auto font = withHanGlyphs(QFont(QStringLiteral("DejaVu Sans")), QLocale());
    font.setLetterSpacing(QFont::AbsoluteSpacing, 1.0 / 64);
    font.setPointSizeF(points);
    font.setWeight(weight);
    m_painter.setFont(font);
}

void PageSheet::setBodyFont()
{
    setFont(7);
}

QFontMetricsF PageSheet::metrics() const
{
    return QFontMetricsF(m_painter.font(), m_painter.device());
}

qreal PageSheet::headingHeight()
{
    setFont(9, QFont::Bold);
    return metrics().height() + unit(2);
}

void PageSheet::drawHeading(const QPointF& topLeft, const QString& text)
{
    setFont(9, QFont::Bold);
    m_painter.setPen(m_colors.color(QPalette::Text));
    m_painter.drawText(topLeft + QPointF(0, metrics().ascent()), text);
}

qreal PageSheet::heightOf(const QStringList& lines, qreal width) const
{
    qreal height = 0;
    for (const auto& line : lines) {
        height += pageTextHeight(m_painter, width, cutPageText(m_painter, width, line, mostWraps));
    }
    return height;
}

qreal PageSheet::drawLines(const QRectF& area, const QStringList& lines, QPalette::ColorRole color) const
{
    m_painter.setPen(m_colors.color(color));
    auto rest = area;
    for (const auto& line : lines) {
        const auto text = cutPageText(m_painter, area.width(), line, mostWraps);
        rest.setTop(rest.top() + drawPageText(m_painter, rest, text));
    }
    return rest.top() - area.top();
}

} // namespace trailscope::ui
