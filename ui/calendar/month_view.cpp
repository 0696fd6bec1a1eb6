// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/month_view.h"

#include "ui/base/theme.h"
#include "ui/texts/calendar_text.h"
#include "ui/texts/shown_text.h"
#include "ui/texts/text.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace trailscope::ui {

namespace {

constexpr int daysOfWeek = 7;
constexpr int weeksShown = 6;
constexpr int cellMargin = 4;

QColor tint(DayFacts::Kind kind, const QPalette& palette)
{
    const auto over = [&palette](Tone tone, int percent) {
        const auto base = palette.color(QPalette::Base);
        const auto color = toneColor(tone, palette);
        const auto mix = [percent](int from, int to) { return from + (to - from) * percent / 100; };
        return QColor(mix(base.red(), color.red()), mix(base.green(), color.green()),
                      mix(base.blue(), color.blue()));
    };
    switch (kind) {
    case DayFacts::Kind::Working:
        break;
    case DayFacts::Kind::Free:
        return toneColor(Tone::Shade, palette);
    case DayFacts::Kind::Holiday:
        return over(Tone::Failure, 22);
    case DayFacts::Kind::DayOff:
        return over(Tone::Denied, 22);
    case DayFacts::Kind::MakeUpWork:
    case DayFacts::Kind::OtherHours:
        return over(Tone::Success, 22);
    }
    return palette.color(QPalette::Base);
}

//! What stands in a day's cell beside its number: kinds can be told without their colour.
QString cellText(const DayFacts& facts)
{
    if (!facts.name.empty()) {
        return shownText(facts.name);
    }
    const bool special = facts.kind == DayFacts::Kind::DayOff || facts.kind == DayFacts::Kind::OtherHours;
    return special ? dayKindText(facts.kind) : QString();
}

} // namespace

MonthView::MonthView(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("monthView"));
    setAccessibleName(tr("Month"));
    setFocusPolicy(Qt::StrongFocus);
    describe();
}

void MonthView::setCalendar(const Calendar& calendar)
{
    m_calendar = calendar;
    describe();
    update();
}

void MonthView::select(const Date& date)
{
    if (date == m_selected) {
        return;
    }
    m_selected = date;
    describe();
    update();
    Q_EMIT dateSelected(date);
}

void MonthView::moveMonths(int months)
{
    const auto moved = toQDate(m_selected).addMonths(months);
    select({moved.year(), moved.month(), moved.day()});
}

void MonthView::describe()
{
    setAccessibleDescription(daySentence(m_selected, factsOf(m_calendar, m_selected)));
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

int MonthView::headingHeight() const
{
    return fontMetrics().height() + cellMargin;
}

QSize MonthView::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 16 * daysOfWeek,
            headingHeight() + weeksShown * (fontMetrics().height() * 3 + cellMargin * 2)};
}

QSize MonthView::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 8 * daysOfWeek,
            headingHeight() + weeksShown * (fontMetrics().height() * 2 + cellMargin * 2)};
}

Date MonthView::firstShown() const
{
    const Date first{m_selected.year, m_selected.month, 1};
    return addDays(first, -weekdayOf(first));
}

QRect MonthView::cellOf(int index) const
{
    const int top = headingHeight();
    const int column = index % daysOfWeek;
    const int row = index / daysOfWeek;
    const auto x = [this](int of) { return width() * of / daysOfWeek; };
    const auto y = [this, top](int of) { return top + (height() - top) * of / weeksShown; };
    return {QPoint(x(column), y(row)), QPoint(x(column + 1) - 2, y(row + 1) - 2)};
}

std::optional<Date> MonthView::dateAt(const QPoint& position) const
{
    for (int index = 0; index < daysOfWeek * weeksShown; ++index) {
        if (cellOf(index).contains(position)) {
            return addDays(firstShown(), index);
        }
    }
    return std::nullopt;
}

void MonthView::paintDay(QPainter& painter, const QRect& cell, const Date& date) const
{
    const auto facts = factsOf(m_calendar, date);
    const bool otherMonth = date.month != m_selected.month;
    painter.setOpacity(otherMonth ? 0.45 : 1.0);
    painter.fillRect(cell, tint(facts.kind, palette()));
    const auto inside = cell.adjusted(cellMargin, cellMargin / 2, -cellMargin, -cellMargin / 2);
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(inside, Qt::AlignLeft | Qt::AlignTop, QString::number(date.day));
    const int line = fontMetrics().height();
    const auto name = fontMetrics().elidedText(cellText(facts), Qt::ElideRight, inside.width());
    painter.drawText(inside.adjusted(0, line, 0, 0), Qt::AlignLeft | Qt::AlignTop, name);
    if (inside.height() >= line * 3) {
        painter.setPen(palette().color(QPalette::PlaceholderText));
        const auto hours = toQString(formatWorkSpans(facts.hours));
        painter.drawText(inside, Qt::AlignLeft | Qt::AlignBottom,
                         fontMetrics().elidedText(hours, Qt::ElideRight, inside.width()));
    }
    painter.setOpacity(1.0);
    if (date == m_selected) {
        painter.setPen(QPen(toneColor(Tone::Accent, palette()), hasFocus() ? 3 : 2));
        painter.drawRect(cell.adjusted(1, 1, -1, -1));
    }
}

void MonthView::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::WindowText));
    for (int day = 0; day < daysOfWeek; ++day) {
        const auto cell = cellOf(day);
        painter.drawText(QRect(cell.left() + cellMargin, 0, cell.width() - cellMargin, headingHeight()),
                         Qt::AlignLeft | Qt::AlignVCenter, QLocale().dayName(day + 1, QLocale::ShortFormat));
    }
    for (int index = 0; index < daysOfWeek * weeksShown; ++index) {
        paintDay(painter, cellOf(index), addDays(firstShown(), index));
    }
}

bool MonthView::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = dynamic_cast<QHelpEvent*>(event);
        const auto date = dateAt(help->pos());
        QToolTip::showText(help->globalPos(),
                           date ? daySentence(*date, factsOf(m_calendar, *date)) : QString(), this);
        return true;
    }
    return QWidget::event(event);
}

void MonthView::mousePressEvent(QMouseEvent* event)
{
    if (const auto date = dateAt(event->pos()); date && event->button() == Qt::LeftButton) {
        select(*date);
    }
}

void MonthView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (dateAt(event->pos()) == m_selected) {
        Q_EMIT dateActivated(m_selected);
    }
}

void MonthView::keyPressEvent(QKeyEvent* event)
{
    const int months = event->modifiers().testFlag(Qt::ShiftModifier) ? 12 : 1;
    const int lastDay = toQDate(m_selected).daysInMonth();
    switch (event->key()) {
    case Qt::Key_Left:
        select(addDays(m_selected, -1));
        break;
    case Qt::Key_Right:
        select(addDays(m_selected, 1));
        break;
    case Qt::Key_Up:
        select(addDays(m_selected, -daysOfWeek));
        break;
    case Qt::Key_Down:
        select(addDays(m_selected, daysOfWeek));
        break;
    case Qt::Key_Home:
        select({m_selected.year, m_selected.month, 1});
        break;
    case Qt::Key_End:
        select({m_selected.year, m_selected.month, lastDay});
        break;
    case Qt::Key_PageUp:
        moveMonths(-months);
        break;
    case Qt::Key_PageDown:
        moveMonths(months);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        Q_EMIT dateActivated(m_selected);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace trailscope::ui
