// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendar_month_page.h"

#include "core/calendar/timetable.h"
#include "ui/base/theme.h"
#include "ui/calendar/calendar_draft.h"
#include "ui/calendar/month_view.h"
#include "ui/texts/calendar_text.h"
#include "ui/texts/text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

namespace trailscope::ui {

CalendarMonthPage::CalendarMonthPage(CalendarDraft& draft, const Date& today, QWidget* parent)
    : QWidget(parent), m_draft(draft), m_month(new MonthView(this))
{
    auto* layout = new QVBoxLayout(this);
    createHeading(*layout);
    layout->addWidget(m_month, 1);
    createDayEditor(*layout);
    m_month->select(today);
    connect(m_month, &MonthView::dateSelected, this, &CalendarMonthPage::showDay);
    connect(m_month, &MonthView::dateActivated, this, [this] { m_reason->setFocus(); });
    connect(&m_draft, &CalendarDraft::changed, this, &CalendarMonthPage::showCalendar);
    showCalendar();
}

void CalendarMonthPage::createHeading(QVBoxLayout& layout)
{
    auto* row = new QHBoxLayout;
    const auto button = [&](const QString& text, const QString& tip, const char* name, int months) {
        auto* made = new QToolButton(this);
        made->setText(text);
        made->setToolTip(tip);
        made->setAccessibleName(tip);
        made->setAutoRaise(true);
        made->setObjectName(QString::fromLatin1(name));
        connect(made, &QToolButton::clicked, m_month, [this, months] { m_month->moveMonths(months); });
        row->addWidget(made);
    };
    button(QStringLiteral("«"), tr("The year before (Shift+Page Up)"), "monthYearBefore", -12);
    button(QStringLiteral("‹"), tr("The month before (Page Up)"), "monthBefore", -1);
    m_title = new QLabel(this);
    m_title->setObjectName(QStringLiteral("monthTitle"));
    m_title->setAlignment(Qt::AlignCenter);
    auto bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    row->addWidget(m_title, 1);
    button(QStringLiteral("›"), tr("The month after (Page Down)"), "monthAfter", 1);
    button(QStringLiteral("»"), tr("The year after (Shift+Page Down)"), "monthYearAfter", 12);
    layout.addLayout(row);
}

void CalendarMonthPage::createDayEditor(QVBoxLayout& layout)
{
    m_day = new QLabel(this);
    m_day->setObjectName(QStringLiteral("dayFacts"));
    m_day->setTextFormat(Qt::PlainText);
    m_day->setWordWrap(true);
    layout.addWidget(m_day);
    auto* row = new QHBoxLayout;
    const auto choice = [&](const QString& text, const char* name) {
        auto* made = new QRadioButton(text, this);
        made->setObjectName(QString::fromLatin1(name));
        row->addWidget(made);
        return made;
    };
    m_usual = choice(tr("as &usual"), "dayUsual");
    m_off = choice(tr("day &off"), "dayOff");
    m_works = choice(tr("&working hours:"), "dayWorks");
    m_hours = new QLineEdit(this);
    m_hours->setObjectName(QStringLiteral("dayHours"));
    m_hours->setAccessibleName(tr("Working hours of the day"));
    m_hours->setPlaceholderText(tr("09:00-12:00, 13:00-18:00"));
    auto* reason = new QLabel(tr("&Reason:"), this);
    m_reason = new QLineEdit(this);
    m_reason->setObjectName(QStringLiteral("dayReason"));
    reason->setBuddy(m_reason);
    row->addWidget(m_hours, 1);
    row->addWidget(reason);
    row->addWidget(m_reason, 1);
    layout.addLayout(row);
    connect(m_usual, &QRadioButton::clicked, this, &CalendarMonthPage::setUsual);
    connect(m_off, &QRadioButton::clicked, this, &CalendarMonthPage::setOff);
    connect(m_works, &QRadioButton::clicked, this, &CalendarMonthPage::setHours);
    connect(m_hours, &QLineEdit::textEdited, this, &CalendarMonthPage::setHours);
    connect(m_reason, &QLineEdit::textEdited, this, [this] { m_off->isChecked() ? setOff() : setHours(); });
}

void CalendarMonthPage::showCalendar()
{
    m_month->setCalendar(m_draft.calendar());
    showDay();
}

void CalendarMonthPage::showDay()
{
    const auto& date = m_month->selected();
    const auto facts = factsOf(m_draft.calendar(), date);
    m_title->setText(
        QLocale().toString(toQDate(date), tr("MMMM yyyy", "a month's title, as QLocale formats it")));
    m_day->setText(daySentence(date, facts));
    const bool off = facts.kind == DayFacts::Kind::DayOff;
    const bool other = facts.kind == DayFacts::Kind::OtherHours;
    m_reason->setEnabled(off || other);
    if (m_editing) {
        return; // the fields say it already, and somebody is typing
    }
    m_usual->setChecked(!off && !other);
    m_off->setChecked(off);
    m_works->setChecked(other);
    const auto usual = firstWorkingDay(m_draft.calendar().week);
    m_hours->setText(toQString(formatWorkSpans(facts.hours.empty() ? usual : facts.hours)));
    m_hours->setStyleSheet({});
    m_reason->setText(off || other ? toQString(facts.name) : QString());
}

void CalendarMonthPage::setUsual()
{
    m_draft.change([this](Calendar& calendar) { clearDay(m_month->selected(), calendar); });
}

void CalendarMonthPage::setOff()
{
    m_editing = true;
    m_draft.change([this](Calendar& calendar) {
        setDay(m_month->selected(), {}, m_reason->text().trimmed().toStdString(), calendar);
    });
    m_editing = false;
}

void CalendarMonthPage::setHours()
{
    m_works->setChecked(true);
    const auto spans = parseWorkSpans(m_hours->text().toStdString());
    const bool sound = spans && !spans->empty();
    m_hours->setStyleSheet(
        sound ? QString() : QStringLiteral("color: %1").arg(toneColor(Tone::Denied, palette()).name()));
    m_hours->setToolTip(sound ? QString() : tr("Write it as 09:00-12:00, 13:00-18:00."));
    if (!sound) {
        return;
    }
    m_editing = true;
    m_draft.change([&](Calendar& calendar) {
        setDay(m_month->selected(), *spans, m_reason->text().trimmed().toStdString(), calendar);
    });
    m_editing = false;
}

} // namespace trailscope::ui
