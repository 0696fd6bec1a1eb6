// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/manager_page.h"

#include "ui/base/theme.h"
#include "ui/charts/bar_plot.h"
#include "ui/charts/compare_painter.h"
#include "ui/charts/week_map_painter.h"
#include "ui/report/drawn_texts.h"
#include "ui/report/manager_texts.h"
#include "ui/report/manager_timeline.h"
#include "ui/report/page_block.h"
#include "ui/report/page_sheet.h"
#include "ui/report/page_text.h"
#include "ui/report/pdf_characters.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>
#include <array>
#include <utility>

namespace trailscope::ui {

namespace {

//! How much is told of what has no end.
struct Plenty {
    std::size_t people;
    std::size_t rootLines;
    std::size_t presets;
    std::size_t gaps;
};
constexpr std::array plenties{Plenty{14, 6, 10, 6}, Plenty{10, 4, 8, 4}, Plenty{8, 3, 6, 3},
                              Plenty{6, 3, 5, 2},   Plenty{4, 2, 4, 2},  Plenty{3, 1, 4, 1}};

//! What stands side by side below the timeline.
struct Columns {
    std::vector<PageBlock> left;
    std::vector<PageBlock> right;
};

class ManagerPage {
public:
    ManagerPage(QPainter& painter, const QRectF& area, const ManagerReport& report)
        : m_sheet(painter, area), m_report(report), m_free(area)
    {
    }

    void draw()
    {
        drawIncomplete();
        drawTitle();
        drawFacts();
        drawTiles();
        drawFooter();
        const auto columns = fittingColumns();
        drawTimeline(heightOf(columns));
        drawColumns(columns);
    }

private:
    [[nodiscard]] qreal unit(qreal points) const { return m_sheet.unit(points); }
    [[nodiscard]] qreal betweenColumns() const { return unit(16); }
    [[nodiscard]] qreal columnWidth() const { return (m_free.width() - betweenColumns()) / 2; }

    void setPen(QPalette::ColorRole color) { m_sheet.painter().setPen(m_sheet.colors().color(color)); }

    void drawIncomplete()
    {
        if (const auto text = incompleteText(m_report); !text.isEmpty()) {
            m_sheet.setFont(9, QFont::Bold);
            m_free.setTop(m_free.top() + m_sheet.drawLines(m_free, {text}) + unit(4));
        }
    }

    void drawTitle()
    {
        m_sheet.setFont(18, QFont::Bold);
        setPen(QPalette::Text);
        m_sheet.painter().drawText(m_free.topLeft() + QPointF(0, m_sheet.metrics().ascent()),
                                   managerHeading(ManagerPart::Page));
        m_free.setTop(m_free.top() + m_sheet.metrics().height() + unit(4));
    }

    void drawFacts()
    {
        m_sheet.setFont(8);
        const auto nameWidth = unit(78);
        for (const auto& fact : managerFacts(m_report)) {
            m_sheet.drawLines({m_free.left(), m_free.top(), nameWidth, 0}, {fact.name},
                              QPalette::PlaceholderText);
            const auto height = m_sheet.drawLines(m_free.adjusted(nameWidth, 0, 0, 0), {fact.value});
            m_free.setTop(m_free.top() + height);
        }
        m_free.setTop(m_free.top() + unit(7));
    }

    void drawTiles()
    {
        const auto tiles = managerTiles(m_report);
        const auto gap = unit(6);
        const auto count = static_cast<qreal>(tiles.size());
        QRectF area(m_free.left(), m_free.top(), (m_free.width() - gap * (count - 1)) / count, unit(50));
        for (const auto& tile : tiles) {
            drawTile(tile, area);
            area.moveLeft(area.right() + gap);
        }
        m_free.setTop(area.bottom() + unit(9));
    }

    void drawTile(const ManagerTile& tile, const QRectF& area)
    {
        auto& painter = m_sheet.painter();
        painter.fillRect(area, m_sheet.colors().color(QPalette::AlternateBase));
        const auto inner = area.adjusted(unit(5), unit(3), -unit(2), -unit(3));
        m_sheet.setBodyFont();
        setPen(QPalette::Text);
        drawPageText(painter, inner, tile.title);
        m_sheet.setFont(6);
        drawPageText(painter, inner, tile.comparison, Qt::AlignLeft | Qt::AlignBottom);
        m_sheet.setFont(16, QFont::Bold);
        painter.setPen(tile.isWarning ? toneColor(Tone::Failure, m_sheet.colors())
                                      : m_sheet.colors().color(QPalette::Text));
        painter.drawText(inner, Qt::AlignLeft | Qt::AlignVCenter, tile.value);
    }

    void drawFooter()
    {
        m_sheet.setBodyFont();
        const auto height = m_sheet.metrics().height();
        const QRectF line(m_free.left(), m_free.bottom() - height, m_free.width(), height);
        setPen(QPalette::PlaceholderText);
        const auto footer = managerFooter(m_report);
        m_sheet.painter().drawText(line, Qt::AlignLeft | Qt::AlignBottom, footer.madeWith);
        m_sheet.painter().drawText(line, Qt::AlignRight | Qt::AlignBottom, footer.madeOn);
        m_free.setBottom(line.top() - unit(8));
    }

    [[nodiscard]] PageBlock weekBlock() const
    {
        return {managerHeading(ManagerPart::WeekMap),
                [](PageSheet& sheet, qreal /*width*/) { return sheet.unit(88); },
                [this](PageSheet& sheet, const QRectF& area) {
                    sheet.setFont(5);
                    paintWeekMap(sheet.painter(), area, m_report.summary.week, sheet.colors());
                }};
    }

    [[nodiscard]] PageBlock comparisonBlock() const
    {
        return {managerHeading(ManagerPart::Comparison),
                [this](PageSheet& sheet, qreal width) {
                    sheet.setFont(comparisonPoints);
                    return comparisonHeight(m_report.summary.comparison, zone(), width, sheet.metrics());
                },
                [this](PageSheet& sheet, const QRectF& area) {
                    BarPlot bars;
                    sheet.setFont(comparisonPoints);
                    paintComparison(sheet.painter(), area, m_report.summary.comparison, zone(),
                                    sheet.colors(), bars);
                }};
    }

    [[nodiscard]] Columns columnsOf(const Plenty& plenty) const
    {
        Columns columns;
        columns.left = {
            weekBlock(),
            tableBlock(managerHeading(ManagerPart::People), offHoursTable(m_report, plenty.people),
                       offHoursNote(m_report, plenty.people)),
            textBlock(managerHeading(ManagerPart::Coverage), coverageLines(m_report, plenty.gaps))};
        // Without an earlier period the facts above say so.
        if (m_report.summary.compared != ComparedPart::None) {
            columns.right.push_back(comparisonBlock());
        }
        columns.right.push_back(
            textBlock(managerHeading(ManagerPart::RootUse), rootUseLines(m_report, plenty.rootLines)));
        columns.right.push_back(
            tableBlock({}, presetTable(m_report, plenty.presets), presetNote(m_report, plenty.presets)));
        columns.right.push_back(textBlock(managerHeading(ManagerPart::Limits), limitLines(m_report)));
        return columns;
    }

    [[nodiscard]] qreal heightOf(const Columns& columns)
    {
        return std::max(columnHeight(m_sheet, columns.left, columnWidth()),
                        columnHeight(m_sheet, columns.right, columnWidth()));
    }

    //! Those that tell most and leave the timeline its room.
    [[nodiscard]] Columns fittingColumns()
    {
        constexpr qreal leastTimeline = 120;
        const auto room = m_free.height() - unit(leastTimeline);
        const auto* const fitting =
            std::find_if(plenties.begin(), plenties.end() - 1,
                         [&](const auto& plenty) { return heightOf(columnsOf(plenty)) <= room; });
        return columnsOf(*fitting);
    }

    void drawTimeline(qreal heightBelow)
    {
        constexpr qreal largestShare = 0.4; // of the page: more shows no more
        const auto gap = unit(8);
        const auto heading = m_sheet.headingHeight();
        m_sheet.drawHeading(m_free.topLeft(), managerHeading(ManagerPart::Timeline));
        m_sheet.setBodyFont();
        const auto height =
            std::min(m_free.height() - heading - gap - heightBelow, m_sheet.area().height() * largestShare);
        BarPlot bars;
        paintManagerTimeline(m_sheet.painter(),
                             {m_free.left(), m_free.top() + heading, m_free.width(), height}, m_report,
                             m_sheet.colors(), bars);
        m_free.setTop(m_free.top() + heading + height + gap);
    }

    void drawColumns(const Columns& columns)
    {
        drawColumn(m_sheet, columns.left, {m_free.left(), m_free.top(), columnWidth(), m_free.height()});
        drawColumn(m_sheet, columns.right,
                   {m_free.right() - columnWidth(), m_free.top(), columnWidth(), m_free.height()});
    }

    [[nodiscard]] const TimeZone& zone() const { return m_report.context.calendar->zone; }

    static constexpr qreal comparisonPoints = 6;

    PageSheet m_sheet;
    const ManagerReport& m_report;
    QRectF m_free; //!< what is not drawn on yet
};

} // namespace

void paintManagerPage(QPainter& painter, const QRectF& area, const ManagerReport& report)
{
    ManagerPage(painter, area, report).draw();
}

QByteArray managerPdf(const ManagerReport& report, QPageSize::PageSizeId paper)
{
    constexpr int dotsPerInch = 1'200;
    constexpr qreal marginMillimetres = 14;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(dotsPerInch);
    writer.setPageSize(QPageSize(paper));
    writer.setPageMargins(
        QMarginsF(marginMillimetres, marginMillimetres, marginMillimetres, marginMillimetres),
        QPageLayout::Millimeter);
    writer.setTitle(managerHeading(ManagerPart::Page));
    writer.setCreator(QStringLiteral("Trailscope %1").arg(QCoreApplication::applicationVersion()));
    const auto paint = [&](QPaintDevice& device) {
        QPainter painter(&device);
        paintManagerPage(painter, QRectF(0, 0, writer.width(), writer.height()), report);
    };
    DrawnTexts texts(writer);
    paint(texts);
    paint(writer);
    auto pdf = buffer.data();
    nameCharacters(pdf, drawnNames(texts));
    return pdf;
}

} // namespace trailscope::ui
