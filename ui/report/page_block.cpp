// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/page_block.h"

#include "ui/report/page_sheet.h"
#include "ui/report/page_table.h"

namespace trailscope::ui {

namespace {

constexpr qreal betweenBlocks = 8; //!< in points

qreal headingHeight(PageSheet& sheet, const PageBlock& block)
{
    return block.heading.isEmpty() ? 0 : sheet.headingHeight();
}

} // namespace

PageBlock textBlock(const QString& heading, const QStringList& lines)
{
    return {heading,
            [lines](PageSheet& sheet, qreal width) {
                sheet.setBodyFont();
                return sheet.heightOf(lines, width);
            },
            [lines](PageSheet& sheet, const QRectF& area) {
                sheet.setBodyFont();
                sheet.drawLines(area, lines);
            }};
}

PageBlock tableBlock(const QString& heading, const TextTable& table, const QString& note)
{
    return {heading,
            [table, note](PageSheet& sheet, qreal width) {
                sheet.setBodyFont();
                return pageTableHeight(sheet, table, width) + sheet.heightOf({note}, width);
            },
            [table, note](PageSheet& sheet, const QRectF& area) {
                sheet.setBodyFont();
                const auto height = drawPageTable(sheet, area, table);
                sheet.drawLines(area.adjusted(0, height, 0, 0), {note});
            }};
}

qreal columnHeight(PageSheet& sheet, const std::vector<PageBlock>& blocks, qreal width)
{
    qreal height = 0;
    for (const auto& block : blocks) {
        height += (height > 0 ? sheet.unit(betweenBlocks) : 0) + headingHeight(sheet, block)
                + block.height(sheet, width);
    }
    return height;
}

void drawColumn(PageSheet& sheet, const std::vector<PageBlock>& blocks, const QRectF& column)
{
    auto top = column.top();
    for (const auto& block : blocks) {
        sheet.drawHeading({column.left(), top}, block.heading);
        top += headingHeight(sheet, block);
        const auto height = block.height(sheet, column.width());
        block.draw(sheet, {column.left(), top, column.width(), height});
        top += height + sheet.unit(betweenBlocks);
    }
}

} // namespace trailscope::ui
