// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/field_titles.h"

#include "ui/texts/text.h"

#include <QCoreApplication>

namespace trailscope::ui {

namespace {

struct FieldTitles {
    Q_DECLARE_TR_FUNCTIONS(trailscope::ui::FieldTitles)
};

QString whoTitle(Field field)
{
    switch (field) {
    case Field::User:
        return FieldTitles::tr("User");
    case Field::UserType:
        return FieldTitles::tr("User type");
    case Field::Principal:
        return FieldTitles::tr("Principal ID");
    case Field::Account:
        return FieldTitles::tr("Account");
    case Field::AccessKey:
        return FieldTitles::tr("Access key");
    case Field::Ip:
        return FieldTitles::tr("Source IP");
    default:
        return FieldTitles::tr("User agent");
    }
}

QString whereTitle(Field field)
{
    switch (field) {
    case Field::Region:
        return FieldTitles::tr("Region");
    case Field::Request:
        return FieldTitles::tr("Request ID");
    case Field::Resource:
        return FieldTitles::tr("Resource");
    case Field::ResourceType:
        return FieldTitles::tr("Resource type");
    default:
        return FieldTitles::tr("Event source");
    }
}

QString whatTitle(Field field)
{
    switch (field) {
    case Field::Event:
        return FieldTitles::tr("Event");
    case Field::Service:
        return FieldTitles::tr("Service");
    case Field::Type:
        return FieldTitles::tr("Event type");
    case Field::Rw:
        return FieldTitles::tr("Read/Write");
    case Field::Category:
        return FieldTitles::tr("Category");
    case Field::Bytes:
        return FieldTitles::tr("Bytes sent");
    case Field::Error:
        return FieldTitles::tr("Error");
    case Field::Message:
        return FieldTitles::tr("Error message");
    default:
        return FieldTitles::tr("Event ID");
    }
}

QString derivedTitle(Field field)
{
    switch (field) {
    case Field::Outcome:
        return FieldTitles::tr("Outcome");
    case Field::Denial:
        return FieldTitles::tr("Denied for");
    case Field::Login:
        return FieldTitles::tr("Console login");
    case Field::Mfa:
        return FieldTitles::tr("MFA");
    case Field::Root:
        return FieldTitles::tr("Root");
    case Field::Sensitive:
        return FieldTitles::tr("Sensitive");
    case Field::Delegation:
        return FieldTitles::tr("Delegation");
    case Field::Provider:
        return FieldTitles::tr("Trail");
    case Field::File:
        return FieldTitles::tr("File");
    case Field::OffHours:
        return FieldTitles::tr("Off-hours");
    case Field::Holiday:
        return FieldTitles::tr("Holiday");
    case Field::Weekday:
        return FieldTitles::tr("Weekday");
    case Field::Hour:
        return FieldTitles::tr("Hour");
    default:
        return FieldTitles::tr("Failed, then logged in");
    }
}

} // namespace

QString fieldTitle(Field field)
{
    switch (fieldInfo(field).group) {
    case FieldGroup::When:
        return FieldTitles::tr("Time");
    case FieldGroup::Who:
        return whoTitle(field);
    case FieldGroup::Where:
        return whereTitle(field);
    case FieldGroup::What:
        return whatTitle(field);
    case FieldGroup::Derived:
        return derivedTitle(field);
    }
    return toQString(fieldName(field));
}

QString fieldHint(Field field)
{
    const auto& info = fieldInfo(field);
    const QString name = toQString(info.name);
    if (info.path.empty()) {
        return FieldTitles::tr("%1: derived. In a filter: %2").arg(fieldTitle(field), name);
    }
    return FieldTitles::tr("%1: %2 in the event. In a filter: %3")
        .arg(fieldTitle(field), toQString(info.path), name);
}

QString groupTitle(FieldGroup group)
{
    switch (group) {
    case FieldGroup::When:
        return FieldTitles::tr("When");
    case FieldGroup::Who:
        return FieldTitles::tr("Who");
    case FieldGroup::Where:
        return FieldTitles::tr("Where");
    case FieldGroup::What:
        return FieldTitles::tr("What");
    case FieldGroup::Derived:
        return FieldTitles::tr("Derived");
    }
    return {};
}

} // namespace trailscope::ui
