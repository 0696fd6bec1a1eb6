// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/calendar.h"

#include <algorithm>

namespace trailscope {

namespace {

constexpr std::int64_t secondsPerDay = 86'400;
constexpr int minutesPerDay = 1'440;

Date dateOf(const CivilTime& civil)
{
    return {civil.year, civil.month, civil.day};
}

Date dayBefore(const Date& date)
{
    const auto civil = toCivil({(daysFromCivil(date.year, date.month, date.day) - 1) * secondsPerDay});
    return dateOf(civil);
}

int weekdayOf(const Date& date)
{
    return weekdayOf(Timestamp{daysFromCivil(date.year, date.month, date.day) * secondsPerDay});
}

bool covers(const std::vector<WorkSpan>& spans, int minute)
{
    return std::any_of(spans.begin(), spans.end(), [minute](const WorkSpan& span) {
        return span.beginMinute <= minute && minute < span.endMinute;
    });
}

//! The working time that begins on a day: an override, nothing on a holiday, or what the week says.
const std::vector<WorkSpan>& spansOf(const Calendar& calendar, const Date& date)
{
    static const std::vector<WorkSpan> none;
    if (const auto found = calendar.overrides.find(date); found != calendar.overrides.end()) {
        return found->second;
    }
    return calendar.holidays.contains(date) ? none
                                            : calendar.week.at(static_cast<std::size_t>(weekdayOf(date)));
}

bool isWorkingTime(const Calendar& calendar, const CivilTime& local)
{
    const auto minute = local.hour * 60 + local.minute;
    const auto today = dateOf(local);
    return covers(spansOf(calendar, today), minute)
        || covers(spansOf(calendar, dayBefore(today)), minute + minutesPerDay);
}

//! Do spans begin and end within an hour of the clock somewhere? Then pieces are cut by minutes of a span
//! too.
std::vector<int> borderMinutes(const Calendar& calendar)
{
    std::vector<int> minutes{0};
    const auto add = [&minutes](const std::vector<WorkSpan>& spans) {
        for (const auto& span : spans) {
            minutes.push_back(span.beginMinute % 60);
            minutes.push_back(span.endMinute % 60);
        }
    };
    std::for_each(calendar.week.begin(), calendar.week.end(), add);
    for (const auto& [date, spans] : calendar.overrides) {
        add(spans);
    }
    std::sort(minutes.begin(), minutes.end());
    minutes.erase(std::unique(minutes.begin(), minutes.end()), minutes.end());
    return minutes;
}

//! The next instant after \a utc at which a clock of the zone shows one of the minutes, or the offset
//! changes.
Timestamp nextBorder(const TimeZone& zone, Timestamp utc, const std::vector<int>& minutes)
{
    const auto offset = zone.offsetAt(utc);
    const auto local = utc.seconds + offset;
    const auto hour = local - ((local % 3'600) + 3'600) % 3'600;
    auto next = hour + 3'600 + minutes.front() * std::int64_t{60};
    for (const int minute : minutes) {
        if (const auto candidate = hour + minute * std::int64_t{60}; candidate > local) {
            next = std::min(next, candidate);
            break;
        }
    }
    Timestamp border{next - offset};
    if (zone.offsetAt({border.seconds - 1}) == offset) {
        return border;
    }
    // The clocks change in between: find the second by halving.
    auto before = utc.seconds;
    auto after = border.seconds - 1;
    while (after - before > 1) {
        const auto middle = before + (after - before) / 2;
        (zone.offsetAt({middle}) == offset ? before : after) = middle;
    }
    return {after};
}

} // namespace

Calendar Calendar::standard(TimeZone zone)
{
    Calendar calendar;
    calendar.name = "Monday to Friday, 09:00 to 18:00";
    calendar.zone = std::move(zone);
    for (std::size_t day = 0; day < 5; ++day) {
        calendar.week.at(day) = {{9 * 60, 18 * 60}};
    }
    return calendar;
}

CalendarDay Calendar::at(Timestamp utc) const
{
    const auto local = zone.toLocal(utc);
    const auto holiday = holidays.find(dateOf(local));
    return {!isWorkingTime(*this, local),
            holiday == holidays.end() ? std::string_view() : std::string_view(holiday->second)};
}

bool Calendar::isOffHours(Timestamp utc) const
{
    return !isWorkingTime(*this, zone.toLocal(utc));
}

std::vector<Calendar::Piece> Calendar::pieces(TimeRange range) const
{
    const auto minutes = borderMinutes(*this);
    std::vector<Piece> pieces;
    for (auto begin = range.begin; begin < range.end;) {
        const auto end = std::min(nextBorder(zone, begin, minutes), range.end);
        const auto local = zone.toLocal(begin);
        const auto date = dateOf(local);
        const Piece piece{
            {begin, end}, !isWorkingTime(*this, local), holidays.contains(date), weekdayOf(date), local.hour};
        const bool same = !pieces.empty() && pieces.back().offHours == piece.offHours
                       && pieces.back().holiday == piece.holiday && pieces.back().weekday == piece.weekday
                       && pieces.back().hour == piece.hour;
        if (same) {
            pieces.back().range.end = end;
        } else {
            pieces.push_back(piece);
        }
        begin = end;
    }
    return pieces;
}

} // namespace trailscope
