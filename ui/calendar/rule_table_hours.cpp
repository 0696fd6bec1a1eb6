// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of rules about hours: shifts, and what is otherwise on some days.
#include "ui/calendar/rule_columns.h"

#include <QLocale>

namespace trailscope::ui {

namespace {

//! The first or the last day of a shift, which may be left open.
RuleColumn shiftDateColumn(const QString& title, std::optional<Date> Shift::*which)
{
    return {title,
            [=](const Calendar& calendar, std::size_t row) { return dateText(calendar.shifts[row].*which); },
            [=](const QString& typed, std::size_t row, Calendar& calendar) {
                const auto date = parseDate(typed.trimmed().toStdString());
                if (!date && !typed.trimmed().isEmpty()) {
                    return noDate(typed);
                }
                auto shift = calendar.shifts[row];
                shift.*which = date;
                if (shift.from && shift.to && *shift.to < *shift.from) {
                    return endsEarly();
                }
                calendar.shifts[row] = shift;
                return QString();
            }};
}

RuleColumn shiftHolidayColumn()
{
    return {RuleText::tr("On holidays"),
            [](const Calendar& calendar, std::size_t row) {
                return calendar.shifts[row].onHolidays ? RuleText::tr("yes") : RuleText::tr("no");
            },
            [](const QString& typed, std::size_t row, Calendar& calendar) {
                const bool yes = typed.trimmed().compare(RuleText::tr("yes"), Qt::CaseInsensitive) == 0;
                const bool no = typed.trimmed().compare(RuleText::tr("no"), Qt::CaseInsensitive) == 0;
                if (!yes && !no) {
                    return RuleText::tr("Type yes or no.");
                }
                calendar.shifts[row].onHolidays = yes;
                return QString();
            }};
}

QString noHours(const QString& typed)
{
    return RuleText::tr("\"%1\" is no working time. Write it as 09:00-12:00, 13:00-18:00.").arg(typed);
}

RuleColumn shiftDayColumn(std::size_t weekday)
{
    return {QLocale().dayName(static_cast<int>(weekday) + 1, QLocale::ShortFormat),
            [=](const Calendar& calendar, std::size_t row) {
                return toQString(formatWorkSpans(calendar.shifts[row].week.at(weekday)));
            },
            [=](const QString& typed, std::size_t row, Calendar& calendar) {
                auto spans = parseWorkSpans(typed.toStdString());
                if (!spans) {
                    return noHours(typed);
                }
                calendar.shifts[row].week.at(weekday) = std::move(*spans);
                return QString();
            }};
}

RuleColumn overrideDateColumn(const QString& title, Date DateSpan::*which)
{
    return {title,
            [=](const Calendar& calendar, std::size_t row) {
                return dateText(calendar.overrides[row].days.*which);
            },
            [=](const QString& typed, std::size_t row, Calendar& calendar) {
                const auto date = parseDate(typed.trimmed().toStdString());
                if (!date) {
                    return noDate(typed);
                }
                auto& days = calendar.overrides[row].days;
                days.*which = *date;
                if (days.last < days.first) { // the other end follows
                    days = {*date, *date};
                }
                return QString();
            }};
}

RuleColumn overrideHoursColumn()
{
    return {RuleText::tr("Hours"),
            [](const Calendar& calendar, std::size_t row) {
                const auto& hours = calendar.overrides[row].hours;
                if (!hours) {
                    return QString();
                }
                return hours->empty() ? RuleText::tr("off") : toQString(formatWorkSpans(*hours));
            },
            [](const QString& typed, std::size_t row, Calendar& calendar) {
                auto& one = calendar.overrides[row];
                const auto text = typed.trimmed();
                if (text.isEmpty() && one.zone) {
                    one.hours.reset(); // travel: the usual hours by other clocks
                    return QString();
                }
                auto spans = text == RuleText::tr("off") ? WorkSpans() : parseWorkSpans(text.toStdString());
                if (!spans) {
                    return noHours(typed);
                }
                one.hours = std::move(spans);
                return QString();
            }};
}

RuleColumn overrideZoneColumn()
{
    return {
        RuleText::tr("Time zone"),
        [](const Calendar& calendar, std::size_t row) {
            const auto& zone = calendar.overrides[row].zone;
            return zone ? toQString(zone->name()) : QString();
        },
        [](const QString& typed, std::size_t row, Calendar& calendar) {
            auto& one = calendar.overrides[row];
            if (typed.trimmed().isEmpty()) {
                one.zone.reset();
                one.hours = one.hours.value_or(WorkSpans());
                return QString();
            }
            auto zone = TimeZone::named(typed.trimmed().toStdString());
            if (!zone.ok()) {
                return RuleText::tr("There is no time zone \"%1\". Write it as Europe/London.").arg(typed);
            }
            one.zone = std::move(zone).value();
            if (one.hours && one.hours->empty()) {
                one.hours.reset();
            }
            return QString();
        }};
}

} // namespace

RuleTable shiftTable()
{
    RuleTable table;
    table.columns = {textColumn(RuleText::tr("Shift"), &Calendar::shifts, &Shift::name),
                     peopleColumn(&Calendar::shifts, false),
                     shiftDateColumn(RuleText::tr("From"), &Shift::from),
                     shiftDateColumn(RuleText::tr("To"), &Shift::to), shiftHolidayColumn()};
    for (std::size_t day = 0; day < weekdayKeys.size(); ++day) {
        table.columns.push_back(shiftDayColumn(day));
    }
    table.size = sizeOf(&Calendar::shifts);
    table.add = [](const Date& /*today*/, Calendar& calendar) {
        const auto user = RuleText::tr("user name").toStdString();
        calendar.shifts.push_back(
            {RuleText::tr("New shift").toStdString(), {user}, {}, {}, false, calendar.week});
    };
    table.remove = eraser(&Calendar::shifts);
    table.swap = swapper(&Calendar::shifts);
    return table;
}

RuleTable overrideTable()
{
    RuleTable table;
    table.columns = {overrideDateColumn(RuleText::tr("From"), &DateSpan::first),
                     overrideDateColumn(RuleText::tr("To"), &DateSpan::last),
                     peopleColumn(&Calendar::overrides, true),
                     overrideHoursColumn(),
                     overrideZoneColumn(),
                     textColumn(RuleText::tr("Reason"), &Calendar::overrides, &Override::name)};
    table.size = sizeOf(&Calendar::overrides);
    table.add = [](const Date& today, Calendar& calendar) {
        calendar.overrides.push_back({{today, today}, {}, WorkSpans(), {}, {}});
    };
    table.remove = eraser(&Calendar::overrides);
    table.swap = swapper(&Calendar::overrides);
    return table;
}

} // namespace trailscope::ui
