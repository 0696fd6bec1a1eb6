// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/calendar_text.h"

#include "core/calendar/zone_data.h"
#include "ui/texts/shown_text.h"
#include "ui/texts/text.h"

#include <QCoreApplication>
#include <QLocale>

namespace trailscope::ui {

namespace {

struct CalendarText {
    Q_DECLARE_TR_FUNCTIONS(trailscope::ui::CalendarText)
};

} // namespace

QDate toQDate(const Date& date)
{
    return {date.year, date.month, date.day};
}

QString calendarTitle(const Calendar& calendar)
{
    static const auto standardName = Calendar::standard({}).name;
    if (calendar.name == standardName) {
        return CalendarText::tr("Monday to Friday, 09:00 to 18:00");
    }
    return calendar.name.empty() ? CalendarText::tr("(without a name)") : shownText(calendar.name);
}

QString dayKindText(DayFacts::Kind kind)
{
    switch (kind) {
    case DayFacts::Kind::Working:
        return CalendarText::tr("a working day");
    case DayFacts::Kind::Free:
        return CalendarText::tr("a free day of the week");
    case DayFacts::Kind::Holiday:
        return CalendarText::tr("a holiday");
    case DayFacts::Kind::MakeUpWork:
        return CalendarText::tr("a working day in exchange for a holiday");
    case DayFacts::Kind::DayOff:
        return CalendarText::tr("a day off");
    case DayFacts::Kind::OtherHours:
        return CalendarText::tr("a day with other hours");
    }
    return {};
}

QString daySentence(const Date& date, const DayFacts& facts)
{
    auto kind = dayKindText(facts.kind);
    if (!facts.name.empty()) {
        kind = CalendarText::tr("%1, %2").arg(kind, shownText(facts.name));
    }
    const auto day = QLocale().toString(toQDate(date), QLocale::LongFormat);
    return facts.hours.empty() ? CalendarText::tr("%1: %2. Nobody works.").arg(day, kind)
                               : CalendarText::tr("%1: %2. Working hours: %3.")
                                     .arg(day, kind, toQString(formatWorkSpans(facts.hours)));
}

QString holidayYearsSentence(const Calendar& calendar)
{
    const auto years = calendar.holidayYears();
    return years ? CalendarText::tr("Public holidays are known from %1 to %2; no other year is guessed.")
                       .arg(years->first)
                       .arg(years->last)
                 : CalendarText::tr("Only the holidays listed here count.");
}

QString zoneDataText(const Calendar& calendar)
{
    return usesZoneData(calendar) ? CalendarText::tr("zone data %1").arg(shownText(zoneDataVersion()))
                                  : QString();
}

QString oldZoneDataSentence(const Calendar& calendar, const TimeRange& range)
{
    if (!isZoneDataOlderThan(range, calendar)) {
        return {};
    }
    return CalendarText::tr(
               "The zone data of this computer, %1, is older than the last events. Clocks may have "
               "changed since: update the system's time zones (tzdata).")
        .arg(shownText(zoneDataVersion()));
}

QString unknownHolidaysSentence(const Calendar& calendar, const TimeRange& range)
{
    if (calendar.knowsHolidaysOf(range)) {
        return {};
    }
    const auto years = *calendar.holidayYears();
    return CalendarText::tr(
               "The archive has events of years whose public holidays are not known: the calendar "
               "\"%1\" knows those from %2 to %3. In other years only the days that it names count.")
        .arg(calendarTitle(calendar), QString::number(years.first), QString::number(years.last));
}

} // namespace trailscope::ui
