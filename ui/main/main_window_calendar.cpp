// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The calendar in the window: named in the status bar, chosen and changed, remembered from run to run.
#include "core/calendar/calendar_file.h"
#include "ui/calendar/calendar_button.h"
#include "ui/calendar/calendar_dialog.h"
#include "ui/main/main_actions.h"
#include "ui/main/main_window.h"
#include "ui/texts/error_text.h"
#include "ui/texts/text.h"
#include "ui/widgets/zone_chooser.h"

#include <QAction>
#include <QStatusBar>

namespace trailscope::ui {

void MainWindow::createCalendar()
{
    auto* button = new CalendarButton(this);
    statusBar()->addPermanentWidget(button);
    connect(m_session, &AuditSession::contextChanged, button, &CalendarButton::setContext);
    connect(button, &CalendarButton::clicked, this, &MainWindow::showCalendar);
    connect(m_actions->showCalendar, &QAction::triggered, this, &MainWindow::showCalendar);
    restoreCalendar();
    button->setContext(m_session->context());
}

void MainWindow::restoreCalendar()
{
    const auto file = m_settings.calendarFile();
    if (file.isEmpty()) {
        return;
    }
    auto calendar = readCalendarFile(file.toStdString());
    if (!calendar.ok()) {
        m_startProblems << tr("The calendar could not be read, so the standard one is used. %1")
                               .arg(errorSentence(calendar.error()));
        return;
    }
    if (!m_settings.zoneName().isEmpty()) {
        calendar.value().zone = m_session->zone(); // chosen in the window since
    }
    m_session->setCalendar(std::make_shared<const Calendar>(std::move(calendar).value()));
}

void MainWindow::showCalendar()
{
    const auto& context = m_session->context();
    const auto period = context.store->period();
    const Timestamp shown = period ? Timestamp{period->end.seconds - 1} : context.now;
    auto* dialog =
        new CalendarDialog({*context.calendar, m_settings.calendarFile(), m_calendarFolder.toStdString(),
                            dateOf(m_session->zone().toLocal(shown))},
                           m_chooser, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CalendarDialog::calendarAccepted, this, &MainWindow::useCalendar);
    dialog->open();
}

void MainWindow::useCalendar(const Calendar& calendar, const QString& file)
{
    m_settings.setCalendarFile(file);
    m_settings.setZoneName(toQString(calendar.zone.name()));
    m_zone->setZone(calendar.zone);
    m_session->setCalendar(std::make_shared<const Calendar>(calendar));
}

} // namespace trailscope::ui
