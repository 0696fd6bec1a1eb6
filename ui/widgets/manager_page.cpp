// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/manager_page.h"

#include "ui/base/format.h"
#include "ui/base/language.h"
#include "ui/base/theme.h"
#include "ui/models/manager_texts.h"
#include "ui/widgets/bar_plot.h"
#include "ui/widgets/compare_painter.h"
#include "ui/widgets/manager_timeline.h"
#include "ui/widgets/page_text.h"
#include "ui/widgets/pdf_characters.h"
#include "ui/widgets/week_map_painter.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>
#include <array>

namespace trailscope::ui {

namespace {

struct Page {
    Q_DECLARE_TR_FUNCTIONS(trailscope::ui::Page)
};

constexpr qreal pointsPerInch = 72;
constexpr qreal cellGap = 3; //!< between columns, in points
constexpr std::size_t mostPeople = 10;
constexpr std::size_t mostRootLines = 4;
constexpr std::size_t mostGaps = 4;

//! A column of a table: its share of the width.
using Shares = std::vector<qreal>;

struct PageTable {
    TextTable cells;
    Shares shares;
};

//! The sheet while it is drawn from top to bottom. All lengths are in points until unit() turns them into
//! those of the device.
class Sheet {
public:
    Sheet(QPainter& painter, const QRectF& page, const ManagerReport& report)
        : m_painter(painter)
        , m_page(page)
        , m_report(report)
        , m_palette(lightPalette())
        , m_unit(painter.device()->logicalDpiY() / pointsPerInch)
        , m_top(page.top())
        , m_bottom(page.bottom())
    {
    }

    void draw()
    {
        drawTitle();
        drawFacts();
        drawTiles();
        drawFooter();
        drawReliability();
        drawLower();
        drawWeek();
        drawComparison();
        drawTimeline();
    }

private:
    [[nodiscard]] qreal unit(qreal points) const { return points * m_unit; }

    void setFont(qreal points, bool bold = false)
    {
        // Not a Han font first: mixed with Latin letters, its digits are glyphs that a PDF can't name, so
        // that nobody could search or copy them. The spacing, 1/64 of a dot, keeps ligatures away.
        auto font = withHanGlyphs(QFont(QStringLiteral("DejaVu Sans")), QLocale());
        font.setLetterSpacing(QFont::AbsoluteSpacing, 1.0 / 64);
        font.setPointSizeF(points);
        font.setBold(bold);
        m_painter.setFont(font);
    }

    [[nodiscard]] QFontMetricsF metrics() const
    {
        return QFontMetricsF(m_painter.font(), m_painter.device());
    }

    //! Text that wraps in the area's width; returns its height.
    qreal drawWrapped(const QRectF& area, const QString& text, const QColor& color)
    {
        m_painter.setPen(color);
        return drawPageText(m_painter, area, text);
    }

    [[nodiscard]] qreal heightOf(const QStringList& lines, qreal width) const
    {
        qreal height = 0;
        for (const auto& line : lines) {
            height += pageTextHeight(m_painter, width, line);
        }
        return height;
    }

    void drawTitle()
    {
        setFont(18, true);
        m_painter.setPen(m_palette.color(QPalette::Text));
        m_painter.drawText(QPointF(m_page.left(), m_top + metrics().ascent()),
                           Page::tr("Audit trail review"));
        m_top += metrics().height() + unit(4);
    }

    void drawFacts()
    {
        setFont(8);
        const auto nameWidth = unit(78);
        for (const auto& fact : managerFacts(m_report)) {
            drawWrapped({m_page.left(), m_top, nameWidth, unit(100)}, fact.name,
                        m_palette.color(QPalette::PlaceholderText));
            const QRectF value(m_page.left() + nameWidth, m_top, m_page.width() - nameWidth, unit(100));
            m_top += drawWrapped(value, fact.value, m_palette.color(QPalette::Text));
        }
        m_top += unit(8);
    }

    void drawTiles()
    {
        const auto tiles = managerTiles(m_report);
        const auto gap = unit(6);
        const auto count = static_cast<qreal>(tiles.size());
        const auto width = (m_page.width() - gap * (count - 1)) / count;
        const auto height = unit(66);
        for (std::size_t i = 0; i < tiles.size(); ++i) {
            drawTile(tiles[i], {m_page.left() + static_cast<qreal>(i) * (width + gap), m_top, width, height});
        }
        m_top += height + unit(10);
    }

    void drawTile(const ManagerTile& tile, const QRectF& area)
    {
        m_painter.fillRect(area, m_palette.color(QPalette::AlternateBase));
        const auto inner = area.adjusted(unit(5), unit(4), -unit(2), -unit(3));
        setFont(7);
        m_painter.setPen(m_palette.color(QPalette::Text));
        m_painter.drawText(inner, Qt::AlignLeft | Qt::AlignTop, tile.title);
        setFont(6);
        drawPageText(m_painter, inner, tile.comparison, Qt::AlignLeft | Qt::AlignBottom);
        setFont(17, true);
        m_painter.setPen(tile.isWarning ? toneColor(Tone::Failure, m_palette)
                                        : m_palette.color(QPalette::Text));
        m_painter.drawText(inner.adjusted(0, 0, 0, -unit(6)), Qt::AlignLeft | Qt::AlignVCenter, tile.value);
    }

    //! What is drawn from the bottom up leaves the rest to the timeline.
    void drawFooter()
    {
        setFont(7);
        const auto height = metrics().height() + unit(4);
        m_bottom -= height;
        const QRectF line(m_page.left(), m_bottom, m_page.width(), height);
        m_painter.setPen(m_palette.color(QPalette::PlaceholderText));
        m_painter.drawText(line, Qt::AlignLeft | Qt::AlignBottom,
                           Page::tr("Made with Trailscope %1").arg(QCoreApplication::applicationVersion()));
        m_painter.drawText(
            line, Qt::AlignRight | Qt::AlignBottom,
            Page::tr("Made on %1")
                .arg(formatTimeWithOffset(m_report.context.now, m_report.context.calendar->zone)));
        m_bottom -= unit(6);
    }

    void drawReliability()
    {
        const auto half = (m_page.width() - unit(16)) / 2;
        const auto coverage = coverageLines(m_report, mostGaps);
        const auto limits = limitLines(m_report);
        setFont(7);
        const auto body = std::max(heightOf(coverage, half), heightOf(limits, half));
        setFont(9, true);
        const auto heading = metrics().height() + unit(2);
        m_bottom -= body + heading;
        drawBlock({m_page.left(), m_bottom, half, body}, Page::tr("Coverage of the archive"), coverage);
        drawBlock({m_page.left() + half + unit(16), m_bottom, half, body},
                  Page::tr("What the trail can't show"), limits);
        m_bottom -= unit(10);
    }

    void drawBlock(const QRectF& area, const QString& title, const QStringList& lines)
    {
        setFont(9, true);
        m_painter.setPen(m_palette.color(QPalette::Text));
        m_painter.drawText(QPointF(area.left(), area.top() + metrics().ascent()), title);
        auto top = area.top() + metrics().height() + unit(2);
        setFont(7);
        for (const auto& line : lines) {
            top += drawWrapped({area.left(), top, area.width(), unit(200)}, line,
                               m_palette.color(QPalette::Text));
        }
    }

    //! People on the left; root and the review's questions on the right.
    void drawLower()
    {
        const auto left = m_page.width() * 0.5;
        const auto right = m_page.width() - left - unit(16);
        const PageTable people{offHoursTable(m_report, mostPeople), {0.26, 0.18, 0.11, 0.11, 0.2, 0.14}};
        const PageTable presets{presetTable(m_report), {0.68, 0.18, 0.14}};
        const auto note = offHoursNote(m_report, mostPeople);
        const auto root = rootUseLines(m_report, mostRootLines);
        setFont(9, true);
        const auto heading = metrics().height() + unit(2);
        setFont(7);
        const auto peopleHeight = tableHeight(people, left) + pageTextHeight(m_painter, left, note);
        const auto rootHeight = heightOf(root, right);
        const auto rightHeight = rootHeight + unit(6) + tableHeight(presets, right);
        m_bottom -= heading + std::max(peopleHeight, rightHeight);
        drawPeople({m_page.left(), m_bottom, left, peopleHeight + heading}, people, note);
        const auto x = m_page.left() + left + unit(16);
        drawBlock({x, m_bottom, right, rootHeight + heading}, Page::tr("Use of root"), root);
        drawTable({x, m_bottom + heading + rootHeight + unit(6), right, 0}, presets);
        m_bottom -= unit(8);
    }

    void drawPeople(const QRectF& area, const PageTable& people, const QString& note)
    {
        drawBlock(area, Page::tr("Logins outside working hours"), {});
        setFont(9, true);
        auto top = area.top() + metrics().height() + unit(2);
        top += drawTable({area.left(), top, area.width(), 0}, people);
        drawWrapped({area.left(), top, area.width(), unit(100)}, note, m_palette.color(QPalette::Text));
    }

    [[nodiscard]] qreal headingsHeight(const PageTable& table, qreal width) const
    {
        qreal height = 0;
        for (std::size_t i = 0; i < table.shares.size(); ++i) {
            height = std::max(height, pageTextHeight(m_painter, width * table.shares[i] - unit(cellGap),
                                                     table.cells.headings[static_cast<qsizetype>(i)]));
        }
        return height;
    }

    [[nodiscard]] qreal rowHeight() const { return pageLineHeight(m_painter) * 1.1; }

    [[nodiscard]] qreal tableHeight(const PageTable& table, qreal width) const
    {
        return headingsHeight(table, width) + unit(1)
             + rowHeight() * static_cast<qreal>(table.cells.rows.size());
    }

    //! Returns its height.
    qreal drawTable(const QRectF& area, const PageTable& table)
    {
        setFont(7);
        auto top = area.top();
        const auto height = headingsHeight(table, area.width());
        drawRow({area.left(), top, area.width(), height}, table.cells.headings, table.shares,
                m_palette.color(QPalette::PlaceholderText));
        top += height + unit(1);
        m_painter.setPen(QPen(m_palette.color(QPalette::Mid), unit(0.5)));
        m_painter.drawLine(QPointF(area.left(), top), QPointF(area.right(), top));
        for (auto row : table.cells.rows) {
            row.front() = metrics().elidedText(row.front(), Qt::ElideMiddle,
                                               area.width() * table.shares.front() - unit(cellGap));
            drawRow({area.left(), top, area.width(), rowHeight()}, row, table.shares,
                    m_palette.color(QPalette::Text));
            top += rowHeight();
        }
        return top - area.top();
    }

    //! The first cell to the left, the others, numbers, to the right.
    void drawRow(const QRectF& area, const QStringList& cells, const Shares& shares, const QColor& color)
    {
        m_painter.setPen(color);
        auto left = area.left();
        for (std::size_t i = 0; i < shares.size(); ++i) {
            const QRectF cell(left + (i == 0 ? 0 : unit(cellGap)), area.top(),
                              area.width() * shares[i] - unit(cellGap), area.height());
            drawPageText(m_painter, cell, cells[static_cast<qsizetype>(i)],
                         (i == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignBottom);
            left += area.width() * shares[i];
        }
    }

    //! A part that a page without room for it can do without: the timeline comes first.
    template<typename Draw>
    void drawIfRoom(const QString& title, qreal height, const Draw& draw)
    {
        constexpr qreal leastTimeline = 130;
        setFont(9, true);
        const auto heading = metrics().height() + unit(2);
        const auto needed = unit(8) + heading + height;
        if (m_bottom - m_top - needed < unit(leastTimeline)) {
            return;
        }
        m_bottom -= needed;
        drawBlock({m_page.left(), m_bottom + unit(8), m_page.width(), heading}, title, {});
        setFont(6.5);
        draw(QRectF(m_page.left(), m_bottom + unit(8) + heading, m_page.width(), height));
    }

    void drawWeek()
    {
        drawIfRoom(Page::tr("Logins by weekday and hour"), unit(88), [this](const QRectF& area) {
            paintWeekMap(m_painter, area, m_report.summary.week, m_palette);
        });
    }

    void drawComparison()
    {
        if (m_report.summary.compared == ComparedPart::None) {
            return;
        }
        const auto& comparison = m_report.summary.comparison;
        const auto& zone = m_report.context.calendar->zone;
        setFont(6.5);
        drawIfRoom(Page::tr("Compared with the period before"), comparisonHeight(comparison, zone, metrics()),
                   [&](const QRectF& area) {
                       BarPlot bars;
                       paintComparison(m_painter, area, comparison, zone, m_palette, bars);
                   });
    }

    void drawTimeline()
    {
        setFont(9, true);
        m_painter.setPen(m_palette.color(QPalette::Text));
        m_painter.drawText(QPointF(m_page.left(), m_top + metrics().ascent()),
                           Page::tr("Logins and errors over time"));
        m_top += metrics().height() + unit(2);
        setFont(7);
        const auto height = std::min(m_bottom - m_top, m_page.height() * 0.4);
        BarPlot bars;
        paintManagerTimeline(m_painter, {m_page.left(), m_top, m_page.width(), height}, m_report, m_palette,
                             bars);
    }

    QPainter& m_painter;
    QRectF m_page;
    const ManagerReport& m_report;
    QPalette m_palette; //!< paper is white, whatever the window looks like
    qreal m_unit;       //!< of a point
    qreal m_top;        //!< of what is free
    qreal m_bottom;     //!< of what is free
};

} // namespace

void paintManagerPage(QPainter& painter, const QRectF& page, const ManagerReport& report)
{
    Sheet(painter, page, report).draw();
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
    writer.setTitle(Page::tr("Audit trail review"));
    writer.setCreator(QStringLiteral("Trailscope %1").arg(QCoreApplication::applicationVersion()));
    QPainter painter(&writer);
    paintManagerPage(painter, QRectF(0, 0, writer.width(), writer.height()), report);
    painter.end();
    auto pdf = buffer.data();
    nameHanCharacters(pdf);
    return pdf;
}

} // namespace trailscope::ui
