// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/rule_table.h"
#include "ui/texts/text.h"

#include <QCoreApplication>

#include <optional>
#include <utility>

namespace trailscope::ui {

//! What the tables of rules have in common: texts that are typed into them, and columns that most have.
struct RuleText {
    Q_DECLARE_TR_FUNCTIONS(trailscope::ui::RuleText)
};

[[nodiscard]] QString namesText(const People& people);

//! The names between commas.
[[nodiscard]] People peopleOf(const QString& typed);

//! Empty for no date.
[[nodiscard]] QString dateText(const std::optional<Date>& date);

//! Why something typed is refused.
[[nodiscard]] QString noDate(const QString& typed);
[[nodiscard]] QString endsEarly();

//! A column of a plain text of a rule.
template<typename Rule>
RuleColumn textColumn(const QString& title, std::vector<Rule> Calendar::*rules, std::string Rule::*text)
{
    return {
        title,
        [=](const Calendar& calendar, std::size_t row) { return toQString((calendar.*rules)[row].*text); },
        [=](const QString& typed, std::size_t row, Calendar& calendar) {
            (calendar.*rules)[row].*text = typed.trimmed().toStdString();
            return QString();
        }};
}

//! A column of users and groups; empty means everyone where that is allowed.
template<typename Rule>
RuleColumn peopleColumn(std::vector<Rule> Calendar::*rules, bool everyoneAllowed)
{
    return {RuleText::tr("Who"),
            [=](const Calendar& calendar, std::size_t row) {
                const auto& who = (calendar.*rules)[row].who;
                return who.empty() ? RuleText::tr("everyone") : namesText(who);
            },
            [=](const QString& typed, std::size_t row, Calendar& calendar) {
                auto people = typed.trimmed() == RuleText::tr("everyone") ? People() : peopleOf(typed);
                if (people.empty() && !everyoneAllowed) {
                    return RuleText::tr("Name users or groups, with commas between them.");
                }
                (calendar.*rules)[row].who = std::move(people);
                return QString();
            }};
}

template<typename Rule>
std::function<void(std::size_t, Calendar&)> eraser(std::vector<Rule> Calendar::*rules)
{
    return [=](std::size_t row, Calendar& calendar) {
        (calendar.*rules).erase((calendar.*rules).begin() + static_cast<std::ptrdiff_t>(row));
    };
}

template<typename Rule>
std::function<void(std::size_t, std::size_t, Calendar&)> swapper(std::vector<Rule> Calendar::*rules)
{
    return [=](std::size_t row, std::size_t other, Calendar& calendar) {
        std::swap((calendar.*rules)[row], (calendar.*rules)[other]);
    };
}

template<typename Rules>
std::function<std::size_t(const Calendar&)> sizeOf(Rules Calendar::*rules)
{
    return [=](const Calendar& calendar) { return (calendar.*rules).size(); };
}

} // namespace trailscope::ui
