// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendar_week_page.h"

#include "ui/base/theme.h"
#include "ui/calendar/calendar_draft.h"
#include "ui/texts/text.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>

namespace trailscope::ui {

CalendarWeekPage::CalendarWeekPage(CalendarDraft& draft, QWidget* parent)
    : QWidget(parent), m_draft(draft), m_mistake(new QLabel(this))
{
    auto* form = new QFormLayout(this);
    auto* hint =
        new QLabel(tr("When people work, with a comma between two spans. A span such as 22:00-06:00 runs "
                      "into the next day; an empty day is free."),
                   this);
    hint->setWordWrap(true);
    form->addRow(hint);
    for (std::size_t day = 0; day < m_days.size(); ++day) {
        auto* edit = new QLineEdit(this);
        edit->setObjectName(QStringLiteral("week-") + toQString(weekdayKeys.at(day)));
        edit->setPlaceholderText(tr("free"));
        form->addRow(QLocale().dayName(static_cast<int>(day) + 1) + u':', edit);
        connect(edit, &QLineEdit::textEdited, this, [this, day] { enter(day); });
        m_days.at(day) = edit;
    }
    m_mistake->setObjectName(QStringLiteral("weekMistake"));
    m_mistake->setTextFormat(Qt::PlainText);
    m_mistake->setWordWrap(true);
    m_mistake->setStyleSheet(QStringLiteral("color: %1").arg(toneColor(Tone::Denied, palette()).name()));
    form->addRow(m_mistake);
    connect(&m_draft, &CalendarDraft::changed, this, &CalendarWeekPage::showWeek);
    showWeek();
}

void CalendarWeekPage::showWeek()
{
    for (std::size_t day = 0; day < m_days.size(); ++day) {
        const auto& spans = m_draft.calendar().week.at(day);
        if (parseWorkSpans(m_days.at(day)->text().toStdString()) != spans) {
            m_days.at(day)->setText(toQString(formatWorkSpans(spans)));
        }
    }
}

void CalendarWeekPage::enter(std::size_t day)
{
    const auto typed = m_days.at(day)->text();
    auto spans = parseWorkSpans(typed.toStdString());
    m_mistake->setText(
        spans ? QString()
              : tr("\"%1\" is no working time. Write it as 09:00-12:00, 13:00-18:00.").arg(typed));
    if (spans) {
        m_draft.change([&](Calendar& calendar) { calendar.week.at(day) = std::move(*spans); });
    }
}

} // namespace trailscope::ui
