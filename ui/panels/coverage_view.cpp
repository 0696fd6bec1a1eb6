// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/coverage_view.h"

#include "ui/base/theme.h"
#include "ui/texts/audit_text.h"
#include "ui/texts/format.h"
#include "ui/texts/shown_text.h"

#include <QHelpEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <array>
#include <utility>

namespace trailscope::ui {

namespace {

constexpr int cellGap = 1; //!< between two cells, pixels
constexpr int daysOfWeek = 7;

constexpr std::array allStates{DayState::Delivered, DayState::Quiet, DayState::Gap, DayState::Planned,
                               DayState::Unknown};

QColor stateColor(DayState state, const QPalette& palette)
{
    switch (state) {
    case DayState::Delivered:
        return toneColor(Tone::Success, palette);
    case DayState::Quiet:
        return toneColor(Tone::Shade, palette);
    case DayState::Gap:
        return toneColor(Tone::Failure, palette);
    case DayState::Planned:
        return toneColor(Tone::Neutral, palette);
    case DayState::Unknown:
        break;
    }
    return palette.color(QPalette::Base);
}

QString stateLetter(DayState state)
{
    switch (state) {
    case DayState::Gap:
        return QStringLiteral("!");
    case DayState::Planned:
        return QStringLiteral("P");
    case DayState::Quiet:
        return QStringLiteral("·");
    case DayState::Delivered:
    case DayState::Unknown:
        break;
    }
    return {};
}

QString labelOf(const CoverageRow& row)
{
    const auto named = [](const std::string& text) {
        return text.empty() ? CoverageView::tr("none") : shownText(text);
    };
    return QStringLiteral("%1  %2").arg(named(row.account), named(row.region));
}

} // namespace

CoverageView::CoverageView(QWidget* parent) : QAbstractScrollArea(parent)
{
    setObjectName(QStringLiteral("coverageView"));
    setAccessibleName(tr("Coverage by account, region and day"));
    setAccessibleDescription(tr("The gaps are listed among the findings."));
    viewport()->setBackgroundRole(QPalette::Base);
    viewport()->setMouseTracking(true);
}

void CoverageView::setCoverage(DayCoverage coverage)
{
    m_coverage = std::move(coverage);
    m_labelWidth = 0;
    for (const auto& row : m_coverage.rows) {
        m_labelWidth = std::max(m_labelWidth, fontMetrics().horizontalAdvance(labelOf(row)));
    }
    m_labelWidth += 2 * fontMetrics().averageCharWidth();
    updateScrollBars();
    viewport()->update();
}

int CoverageView::dayCount() const noexcept
{
    return static_cast<int>(m_coverage.days.dayCount());
}

int CoverageView::cellSize() const
{
    return fontMetrics().height() + 4;
}

//! A legend, a line of dates, and some air.
int CoverageView::headingHeight() const
{
    return cellSize() * 3;
}

QRect CoverageView::cellRect(int row, int day) const
{
    const int step = cellSize() + cellGap;
    return {m_labelWidth + day * step - horizontalScrollBar()->value(),
            headingHeight() + row * step - verticalScrollBar()->value(), cellSize(), cellSize()};
}

void CoverageView::updateScrollBars()
{
    const int step = cellSize() + cellGap;
    const QSize content(m_labelWidth + dayCount() * step,
                        headingHeight() + static_cast<int>(m_coverage.rows.size()) * step);
    const auto set = [step](QScrollBar& bar, int length, int page) {
        bar.setRange(0, std::max(0, length - page));
        bar.setPageStep(page);
        bar.setSingleStep(step);
    };
    set(*horizontalScrollBar(), content.width(), viewport()->width());
    set(*verticalScrollBar(), content.height(), viewport()->height());
}

void CoverageView::resizeEvent(QResizeEvent* /*event*/)
{
    updateScrollBars();
}

QString CoverageView::tipAt(const QPoint& position) const
{
    const int step = cellSize() + cellGap;
    const int day = (position.x() - m_labelWidth + horizontalScrollBar()->value()) / step;
    const int row = (position.y() - headingHeight() + verticalScrollBar()->value()) / step;
    const bool inside = position.x() >= m_labelWidth && position.y() >= headingHeight() && day < dayCount()
                     && row < static_cast<int>(m_coverage.rows.size());
    if (!inside) {
        return {};
    }
    const auto& line = m_coverage.rows[static_cast<std::size_t>(row)];
    const auto& cell = line.days[static_cast<std::size_t>(day)];
    return tr("%1, %2\n%3: events %4, files %5")
        .arg(labelOf(line), utcDayText(m_coverage.days.dayAt(static_cast<std::size_t>(day))),
             dayStateText(cell.state), formatCount(cell.events), formatCount(cell.files));
}

bool CoverageView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        QToolTip::showText(help->globalPos(), tipAt(help->pos()), viewport());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void CoverageView::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(viewport());
    if (m_coverage.rows.empty()) {
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.drawText(viewport()->rect(), Qt::AlignCenter, tr("There is no event to tell days by."));
        return;
    }
    for (int row = 0; row < static_cast<int>(m_coverage.rows.size()); ++row) {
        const auto line = cellRect(row, 0);
        if (line.bottom() >= headingHeight() && line.top() < viewport()->height()) {
            paintRow(painter, row);
        }
    }
    paintHeading(painter);
    paintLegend(painter);
}

void CoverageView::paintRow(QPainter& painter, int row) const
{
    const auto& line = m_coverage.rows[static_cast<std::size_t>(row)];
    for (int day = 0; day < dayCount(); ++day) {
        const auto cell = cellRect(row, day);
        if (cell.right() >= m_labelWidth && cell.left() < viewport()->width()) {
            paintCell(painter, cell, line.days[static_cast<std::size_t>(day)]);
        }
    }
    const QRect label(0, cellRect(row, 0).top(), m_labelWidth, cellSize());
    painter.fillRect(label, palette().color(QPalette::Base));
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(label.adjusted(4, 0, -4, 0), Qt::AlignVCenter | Qt::AlignLeft, labelOf(line));
}

void CoverageView::paintCell(QPainter& painter, const QRect& cell, const DayCell& day) const
{
    painter.fillRect(cell, stateColor(day.state, palette()));
    if (day.state == DayState::Unknown) {
        painter.setPen(toneColor(Tone::Shade, palette()));
        painter.drawRect(cell.adjusted(0, 0, -1, -1));
    }
    const bool onColor = day.state == DayState::Gap || day.state == DayState::Planned;
    painter.setPen(palette().color(onColor ? QPalette::Base : QPalette::PlaceholderText));
    painter.drawText(cell, Qt::AlignCenter, stateLetter(day.state));
}

//! The date of every Monday, or of the first day when the archive is short.
void CoverageView::paintHeading(QPainter& painter) const
{
    painter.fillRect(QRect(0, 0, viewport()->width(), headingHeight()), palette().color(QPalette::Base));
    painter.setPen(palette().color(QPalette::Text));
    const int top = cellSize() * 2 - 4;
    for (int day = 0; day < dayCount(); ++day) {
        const auto date = m_coverage.days.dayAt(static_cast<std::size_t>(day));
        const bool monday = weekdayOf(DayCoverage::startOf(date)) == 0;
        const bool jumps = day > 0 && m_coverage.days.begins(static_cast<std::size_t>(day));
        const int left = cellRect(0, day).left();
        if ((monday || jumps || (day == 0 && dayCount() < daysOfWeek)) && left >= m_labelWidth) {
            painter.drawText(QRect(left, top, cellSize() * daysOfWeek, cellSize()),
                             Qt::AlignVCenter | Qt::AlignLeft, utcDayText(date));
            painter.drawLine(left, top + cellSize() - 2, left, headingHeight() - 1);
        }
    }
}

void CoverageView::paintLegend(QPainter& painter) const
{
    int left = 4;
    for (const auto state : allStates) {
        const QRect box(left, 4, cellSize(), cellSize());
        paintCell(painter, box, DayCell{0, 0, state});
        const auto text = dayStateText(state);
        painter.setPen(palette().color(QPalette::Text));
        left = box.right() + 6;
        painter.drawText(QRect(left, 4, fontMetrics().horizontalAdvance(text) + 2, cellSize()),
                         Qt::AlignVCenter, text);
        left += fontMetrics().horizontalAdvance(text) + 3 * fontMetrics().averageCharWidth();
    }
    painter.drawText(QRect(left, 4, viewport()->width() - left, cellSize()), Qt::AlignVCenter,
                     tr("Days are UTC."));
}

} // namespace trailscope::ui
