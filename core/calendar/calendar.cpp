// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/calendar.h"

#include "core/base/text.h"
#include "core/base/time_units.h"
#include "core/calendar/national_holidays.h"
#include "core/calendar/timetable.h"

#include <algorithm>
#include <set>

namespace trailscope {

namespace {

//! The next instant after \a utc at which a clock of the zone shows a full hour, or the offset changes.
Timestamp nextHour(const TimeZone& zone, Timestamp utc)
{
    const auto local = utc.seconds + zone.offsetAt(utc);
    const auto intoHour = ((local % secondsPerHour) + secondsPerHour) % secondsPerHour;
    const Timestamp full{utc.seconds + secondsPerHour - intoHour};
    return std::min(full, zone.nextChange(utc).value_or(full));
}

bool isAlike(const Calendar::Piece& a, const Calendar::Piece& b)
{
    return a.offHours == b.offHours && a.holiday == b.holiday && a.weekday == b.weekday && a.hour == b.hour;
}

//! Adds whom a rule names to \a people, groups resolved.
void addPeople(const Calendar& calendar, const People& who, std::set<std::string>& people)
{
    for (const auto& name : who) {
        const auto group = calendar.groups.find(name);
        if (group == calendar.groups.end()) {
            people.insert(toLowerAscii(name));
            continue;
        }
        for (const auto& member : group->second) {
            people.insert(toLowerAscii(member));
        }
    }
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

std::optional<std::string> Calendar::holidayOn(const Date& date) const
{
    if (const auto own = holidays.find(date); own != holidays.end()) {
        return own->second;
    }
    if (national) {
        if (const auto found = national->holidays.find(date); found != national->holidays.end()) {
            return found->second.both();
        }
    }
    return std::nullopt;
}

std::optional<std::string> Calendar::makeUpWorkOn(const Date& date) const
{
    if (national && !holidays.contains(date)) {
        if (const auto found = national->workdays.find(date); found != national->workdays.end()) {
            return found->second.both();
        }
    }
    return std::nullopt;
}

std::optional<YearSpan> Calendar::holidayYears() const
{
    if (!national) {
        return listedYears;
    }
    const auto listed = listedYears.value_or(national->years);
    return YearSpan{std::max(national->years.first, listed.first),
                    std::min(national->years.last, listed.last)};
}

bool Calendar::knowsHolidaysOf(int year) const
{
    const auto years = holidayYears();
    return !years || years->contains(year);
}

bool Calendar::knowsHolidaysOf(const TimeRange& range) const
{
    return range.isEmpty()
        || (knowsHolidaysOf(zone.toLocal(range.begin).year)
            && knowsHolidaysOf(zone.toLocal({range.end.seconds - 1}).year));
}

bool Calendar::names(const People& who, std::string_view user) const
{
    const auto isUser = [user](const std::string& one) { return equalsIgnoreCase(one, user); };
    return std::any_of(who.begin(), who.end(), [&](const std::string& one) {
        const auto group = groups.find(one);
        return group == groups.end() ? isUser(one)
                                     : std::any_of(group->second.begin(), group->second.end(), isUser);
    });
}

std::vector<std::string> Calendar::people() const
{
    std::set<std::string> people;
    for (const auto& shift : shifts) {
        addPeople(*this, shift.who, people);
    }
    for (const auto& one : overrides) {
        addPeople(*this, one.who, people);
    }
    for (const auto& window : maintenance) {
        addPeople(*this, window.who, people);
    }
    return {people.begin(), people.end()};
}

CalendarDay Calendar::at(Timestamp utc) const
{
    return {isOffHours(utc), holidayOn(dateOf(zone.toLocal(utc))).value_or(std::string())};
}

bool Calendar::isOffHours(Timestamp utc) const
{
    return !Timetable(*this).isWorkingTime(utc);
}

bool Calendar::isOffHours(Timestamp utc, std::string_view user) const
{
    return !Timetable(*this, user).isWorkingTime(utc);
}

std::vector<Calendar::Piece> Calendar::pieces(TimeRange range) const
{
    const auto working = Timetable(*this).workingTimes(range);
    auto work = working.begin();
    std::vector<Piece> pieces;
    for (auto begin = range.begin; begin < range.end;) {
        while (work != working.end() && work->end <= begin) {
            ++work;
        }
        const bool works = work != working.end() && work->begin <= begin;
        auto end = std::min(nextHour(zone, begin), range.end);
        if (work != working.end()) {
            end = std::min(end, works ? work->end : work->begin);
        }
        const auto local = zone.toLocal(begin);
        const auto date = dateOf(local);
        const Piece piece{{begin, end}, !works, holidayOn(date).has_value(), weekdayOf(date), local.hour};
        if (!pieces.empty() && isAlike(pieces.back(), piece)) {
            pieces.back().range.end = end;
        } else {
            pieces.push_back(piece);
        }
        begin = end;
    }
    return pieces;
}

} // namespace trailscope
