// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/rule_columns.h"

#include <QStringList>

namespace trailscope::ui {

QString namesText(const People& people)
{
    QStringList names;
    for (const auto& name : people) {
        names << toQString(name);
    }
    return names.join(QStringLiteral(", "));
}

People peopleOf(const QString& typed)
{
    People people;
    for (const auto& name : typed.split(u',')) {
        if (const auto trimmed = name.trimmed(); !trimmed.isEmpty()) {
            people.push_back(trimmed.toStdString());
        }
    }
    return people;
}

QString dateText(const std::optional<Date>& date)
{
    return date ? toQString(formatDate(*date)) : QString();
}

QString noDate(const QString& typed)
{
    return RuleText::tr("\"%1\" is no date. Write it as 2026-10-12.").arg(typed);
}

QString endsEarly()
{
    return RuleText::tr("It would end before it begins.");
}

} // namespace trailscope::ui
