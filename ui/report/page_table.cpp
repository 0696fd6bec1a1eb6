// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/page_table.h"

#include "ui/report/page_sheet.h"
#include "ui/report/page_text.h"
#include "ui/texts/shown_text.h"

#include <QPainter>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace trailscope::ui {

namespace {

constexpr qreal cellGap = 4;    //!< between columns, in points
constexpr qreal ruleHeight = 1; //!< below the headings, in points

//! The widest part of a text inside of which no line may be broken.
qreal widestPiece(const QFontMetricsF& metrics, const QString& text)
{
    qreal widest = 0;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
    for (auto from = finder.position(), to = finder.toNextBoundary(); to >= 0;
         from = to, to = finder.toNextBoundary()) {
        widest = std::max(widest, metrics.horizontalAdvance(text.mid(from, to - from).trimmed()));
    }
    return widest;
}

//! So that all numbers stand in it and the heading takes no more than so many lines; a short one takes one.
qreal numberWidth(const PageSheet& sheet, const TextTable& table, qsizetype column, int headingLines)
{
    const auto metrics = sheet.metrics();
    const auto& heading = table.headings[column];
    constexpr qreal shortest = 4.2; // in heights of a letter
    const auto whole = metrics.horizontalAdvance(heading);
    auto width = whole < shortest * metrics.height() ? whole : widestPiece(metrics, heading);
    for (const auto& row : table.rows) {
        width = std::max(width, metrics.horizontalAdvance(row[column]));
    }
    width += sheet.unit(0.5); // what rounding may take away
    const auto most = pageLineHeight(sheet.painter()) * (headingLines + 0.5);
    while (pageTextHeight(sheet.painter(), width, heading) > most) {
        width += sheet.unit(1);
    }
    return width + sheet.unit(cellGap);
}

qreal headingsHeight(const PageSheet& sheet, const TextTable& table, const std::vector<qreal>& widths)
{
    qreal height = 0;
    for (std::size_t i = 0; i < widths.size(); ++i) {
        height = std::max(height, pageTextHeight(sheet.painter(), widths[i] - sheet.unit(cellGap),
                                                 table.headings[static_cast<qsizetype>(i)]));
    }
    return height;
}

qreal rowHeight(const PageSheet& sheet)
{
    return pageLineHeight(sheet.painter()) * 1.1;
}

//! The first cell to the left, the others, numbers, to the right.
void drawRow(const PageSheet& sheet, const QRectF& area, const QStringList& cells,
             const std::vector<qreal>& widths, QPalette::ColorRole color)
{
    sheet.painter().setPen(sheet.colors().color(color));
    const auto gap = sheet.unit(cellGap);
    auto left = area.left();
    for (std::size_t i = 0; i < widths.size(); ++i) {
        const QRectF cell(left + (i == 0 ? 0 : gap), area.top(), widths[i] - gap, area.height());
        drawPageText(sheet.painter(), cell, cells[static_cast<qsizetype>(i)],
                     (i == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignBottom);
        left += widths[i];
    }
}

} // namespace

std::vector<qreal> pageColumnWidths(const PageSheet& sheet, const TextTable& table, qreal width)
{
    constexpr int mostHeadingLines = 4;
    constexpr qreal leastNameShare = 0.3;
    std::vector<qreal> widths(static_cast<std::size_t>(table.headings.size()));
    for (int lines = 1; lines <= mostHeadingLines; ++lines) {
        widths.front() = width;
        for (std::size_t i = 1; i < widths.size(); ++i) {
            widths[i] = numberWidth(sheet, table, static_cast<qsizetype>(i), lines);
            widths.front() -= widths[i];
        }
        if (widths.front() >= width * leastNameShare) {
            break;
        }
    }
    return widths;
}

qreal pageTableHeight(const PageSheet& sheet, const TextTable& table, qreal width)
{
    return headingsHeight(sheet, table, pageColumnWidths(sheet, table, width)) + sheet.unit(ruleHeight)
         + rowHeight(sheet) * static_cast<qreal>(table.rows.size());
}

qreal drawPageTable(const PageSheet& sheet, const QRectF& area, const TextTable& table)
{
    const auto widths = pageColumnWidths(sheet, table, area.width());
    QRectF line(area.left(), area.top(), area.width(), headingsHeight(sheet, table, widths));
    drawRow(sheet, line, table.headings, widths, QPalette::PlaceholderText);
    line.moveTop(line.bottom() + sheet.unit(ruleHeight));
    line.setHeight(rowHeight(sheet));
    sheet.painter().setPen(QPen(sheet.colors().color(QPalette::Mid), sheet.unit(0.5)));
    sheet.painter().drawLine(line.topLeft(), line.topRight());
    for (auto row : table.rows) {
        row.front() = sheet.metrics().elidedText(shownText(row.front()), Qt::ElideMiddle,
                                                 widths.front() - sheet.unit(cellGap));
        drawRow(sheet, line, row, widths, QPalette::Text);
        line.moveTop(line.bottom());
    }
    return line.top() - area.top();
}

} // namespace trailscope::ui
