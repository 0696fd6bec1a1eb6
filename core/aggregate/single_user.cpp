// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aggregate/single_user.h"

#include "core/query/text_pattern.h"

namespace trailscope {

namespace {

std::optional<std::string> userOf(const Clause& clause)
{
    const bool isOneName = clause.subject == Subject(Field::User) && clause.match == Match::Equal
                        && !clause.other && clause.values.size() == 1 && !hasWildcards(clause.values.front());
    return isOneName ? std::optional(literalText(clause.values.front())) : std::nullopt;
}

} // namespace

std::optional<std::string> singleUserOf(const Filter& filter)
{
    if (filter.kind == Filter::Kind::Clause) {
        return userOf(filter.clause);
    }
    if (filter.kind == Filter::Kind::And) {
        for (const auto& child : filter.children) {
            if (auto user = singleUserOf(child)) {
                return user;
            }
        }
    }
    return std::nullopt;
}

Timetable timetableFor(const Filter& filter, const Calendar& calendar)
{
    const auto user = singleUserOf(filter);
    return user ? Timetable(calendar, *user) : Timetable(calendar);
}

} // namespace trailscope
