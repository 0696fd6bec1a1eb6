// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of rules about days and people: holidays, groups, maintenance.
#include "ui/calendar/rule_columns.h"
#include "ui/texts/shown_text.h"
#include "ui/texts/text.h"

#include <iterator>

namespace trailscope::ui {

namespace {

//! Entries of a map are rows in the order of their keys.
template<typename Map>
auto entryAt(Map& map, std::size_t row)
{
    return std::next(map.begin(), static_cast<std::ptrdiff_t>(row));
}

//! Gives an entry another key; false when there is one with that key.
template<typename Key, typename Value>
bool rename(std::map<Key, Value>& map, std::size_t row, const Key& key)
{
    if (entryAt(map, row)->first == key) {
        return true;
    }
    if (map.contains(key)) {
        return false;
    }
    auto node = map.extract(entryAt(map, row));
    node.key() = key;
    map.insert(std::move(node));
    return true;
}

//! `2026-10-03 22:00` by the calendar's clocks.
RuleColumn maintenanceTimeColumn(const QString& title, Timestamp TimeRange::*which)
{
    return {
        title,
        [=](const Calendar& calendar, std::size_t row) {
            constexpr qsizetype toTheMinute = 16;
            return toQString(calendar.zone.format(calendar.maintenance[row].range.*which)).left(toTheMinute);
        },
        [=](const QString& typed, std::size_t row, Calendar& calendar) {
            const auto clock = parseIso8601(typed.trimmed().toStdString() + ":00Z");
            if (!clock) {
                return RuleText::tr("\"%1\" is no time. Write it as 2026-10-03 22:00.").arg(typed);
            }
            auto range = calendar.maintenance[row].range;
            range.*which = calendar.zone.toUtc(toCivil(*clock));
            if (range.isEmpty()) {
                return endsEarly();
            }
            calendar.maintenance[row].range = range;
            return QString();
        }};
}

} // namespace

RuleTable holidayTable()
{
    RuleTable table;
    table.columns = {{RuleText::tr("Date"),
                      [](const Calendar& calendar, std::size_t row) {
                          return dateText(entryAt(calendar.holidays, row)->first);
                      },
                      [](const QString& typed, std::size_t row, Calendar& calendar) {
                          const auto date = parseDate(typed.trimmed().toStdString());
                          if (!date) {
                              return noDate(typed);
                          }
                          return rename(calendar.holidays, row, *date)
                                   ? QString()
                                   : RuleText::tr("%1 is among the holidays already.").arg(typed);
                      }},
                     {RuleText::tr("Name"),
                      [](const Calendar& calendar, std::size_t row) {
                          return toQString(entryAt(calendar.holidays, row)->second);
                      },
                      [](const QString& typed, std::size_t row, Calendar& calendar) {
                          entryAt(calendar.holidays, row)->second = typed.trimmed().toStdString();
                          return QString();
                      }}};
    table.size = sizeOf(&Calendar::holidays);
    table.add = [](const Date& today, Calendar& calendar) {
        auto date = today;
        while (calendar.holidays.contains(date)) {
            date = addDays(date, 1);
        }
        calendar.holidays[date] = RuleText::tr("Company holiday").toStdString();
    };
    table.remove = [](std::size_t row, Calendar& calendar) {
        calendar.holidays.erase(entryAt(calendar.holidays, row));
    };
    return table;
}

RuleTable groupTable()
{
    RuleTable table;
    table.columns = {{RuleText::tr("Group"),
                      [](const Calendar& calendar, std::size_t row) {
                          return toQString(entryAt(calendar.groups, row)->first);
                      },
                      [](const QString& typed, std::size_t row, Calendar& calendar) {
                          const auto name = typed.trimmed();
                          if (name.isEmpty()) {
                              return RuleText::tr("Give the group a name.");
                          }
                          return rename(calendar.groups, row, name.toStdString())
                                   ? QString()
                                   : RuleText::tr("There is a group \"%1\" already.").arg(shownText(name));
                      }},
                     {RuleText::tr("Users"),
                      [](const Calendar& calendar, std::size_t row) {
                          return namesText(entryAt(calendar.groups, row)->second);
                      },
                      [](const QString& typed, std::size_t row, Calendar& calendar) {
                          entryAt(calendar.groups, row)->second = peopleOf(typed);
                          return QString();
                      }}};
    table.size = sizeOf(&Calendar::groups);
    table.add = [](const Date& /*today*/, Calendar& calendar) {
        auto name = RuleText::tr("new group");
        for (int number = 2; calendar.groups.contains(name.toStdString()); ++number) {
            name = RuleText::tr("new group %1").arg(number);
        }
        calendar.groups[name.toStdString()];
    };
    table.remove = [](std::size_t row, Calendar& calendar) {
        calendar.groups.erase(entryAt(calendar.groups, row));
    };
    return table;
}

RuleTable maintenanceTable()
{
    RuleTable table;
    table.columns = {maintenanceTimeColumn(RuleText::tr("From"), &TimeRange::begin),
                     maintenanceTimeColumn(RuleText::tr("To"), &TimeRange::end),
                     peopleColumn(&Calendar::maintenance, true),
                     textColumn(RuleText::tr("Reason"), &Calendar::maintenance, &Maintenance::name)};
    table.size = sizeOf(&Calendar::maintenance);
    table.add = [](const Date& today, Calendar& calendar) {
        constexpr int evening = 22;
        constexpr std::int64_t fourHours = 14'400;
        const auto begin = calendar.zone.toUtc({today.year, today.month, today.day, evening, 0, 0});
        calendar.maintenance.push_back({{begin, {begin.seconds + fourHours}}, {}, {}});
    };
    table.remove = eraser(&Calendar::maintenance);
    return table;
}

} // namespace trailscope::ui
