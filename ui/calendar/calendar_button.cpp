// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendar_button.h"

#include "core/calendar/calendar_file.h"
#include "ui/texts/calendar_text.h"
#include "ui/texts/text.h"

namespace trailscope::ui {

CalendarButton::CalendarButton(QWidget* parent) : QPushButton(parent)
{
    setObjectName(QStringLiteral("statusCalendar"));
    setFlat(true);
    setAutoDefault(false);
}

void CalendarButton::setContext(const QueryContext& context)
{
    const auto& calendar = *context.calendar;
    const auto title = fontMetrics().elidedText(calendarTitle(calendar), Qt::ElideMiddle,
                                                fontMetrics().averageCharWidth() * 40);
    const auto period = context.store->period();
    const auto unknown = period ? unknownHolidaysSentence(calendar, *period) : QString();
    const auto oldZoneData = period ? oldZoneDataSentence(calendar, *period) : QString();
    const auto text = !unknown.isEmpty()
                        ? tr("Calendar: %1 (holidays of some years are not known)").arg(title)
                    : !oldZoneData.isEmpty() ? tr("Calendar: %1 (old zone data)").arg(title)
                                             : tr("Calendar: %1").arg(title);
    setAccessibleName(text);
    setText(QString(text).replace(u'&', QStringLiteral("&&")));
    QStringList lines{tr("The calendar says which times are off-hours. Click to choose or change it."),
                      tr("Time zone: %1").arg(toQString(calendar.zone.name())),
                      tr("SHA-256: %1").arg(toQString(calendarHash(calendar))),
                      unknown.isEmpty() ? holidayYearsSentence(calendar) : unknown};
    if (const auto zoneData = zoneDataText(calendar); !zoneData.isEmpty()) {
        lines[1] = tr("Time zone: %1, %2").arg(toQString(calendar.zone.name()), zoneData);
    }
    if (!oldZoneData.isEmpty()) {
        lines << oldZoneData;
    }
    setToolTip(lines.join(u'\n'));
}

} // namespace trailscope::ui
