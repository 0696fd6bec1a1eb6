// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/features/calendar_controller.h"

#include "core/calendar/calendar_file.h"
#include "ui/calendar/calendar_button.h"
#include "ui/calendar/calendar_dialog.h"
#include "ui/texts/error_text.h"
#include "ui/texts/text.h"
#include "ui/widgets/zone_chooser.h"

namespace trailscope::ui {

CalendarController::CalendarController(const WindowParts& parts, const Widgets& widgets,
                                       const QString& folder)
    : WindowController(parts), m_zone(widgets.zone), m_folder(folder)
{
    connect(&session(), &AuditSession::contextChanged, &widgets.button, &CalendarButton::setContext);
    connect(&widgets.button, &CalendarButton::clicked, this, &CalendarController::showCalendar);
    connect(&m_zone, &ZoneChooser::zoneRequested, this, &CalendarController::useZone);
    on(actions().showCalendar, [this] { showCalendar(); });
    restore();
    widgets.button.setContext(session().context());
    m_zone.setZone(session().zone());
}

void CalendarController::restore()
{
    const auto file = settings().calendarFile();
    if (file.isEmpty()) {
        return;
    }
    auto calendar = readCalendarFile(file.toStdString());
    if (!calendar.ok()) {
        m_startProblem = tr("The calendar could not be read, so the standard one is used. %1")
                             .arg(errorSentence(calendar.error()));
        return;
    }
    if (!settings().zoneName().isEmpty()) {
        calendar.value().zone = session().zone(); // chosen in the window since
    }
    session().setCalendar(std::make_shared<const Calendar>(std::move(calendar).value()));
}

void CalendarController::showCalendar()
{
    const auto& context = session().context();
    const auto period = context.store->period();
    const Timestamp shown = period ? Timestamp{period->end.seconds - 1} : context.now;
    auto* dialog = new CalendarDialog({*context.calendar, settings().calendarFile(), m_folder.toStdString(),
                                       dateOf(session().zone().toLocal(shown))},
                                      chooser(), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CalendarDialog::calendarAccepted, this, &CalendarController::useCalendar);
    dialog->open();
}

void CalendarController::useCalendar(const Calendar& calendar, const QString& file)
{
    settings().setCalendarFile(file);
    settings().setZoneName(toQString(calendar.zone.name()));
    m_zone.setZone(calendar.zone);
    session().setCalendar(std::make_shared<const Calendar>(calendar));
}

void CalendarController::useZone(const TimeZone& zone)
{
    settings().setZoneName(toQString(zone.name()));
    session().setZone(zone);
}

} // namespace trailscope::ui
