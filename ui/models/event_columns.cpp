// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/event_columns.h"

namespace trailscope::ui {

std::vector<ColumnState> defaultColumns()
{
    std::vector<ColumnState> columns;
    for (const auto field : {Field::Time, Field::User, Field::UserType, Field::Ip, Field::Region,
                             Field::Service, Field::Event, Field::Error, Field::Resource}) {
        columns.push_back({field, 0, true});
    }
    return columns;
}

QString usualText(Field field)
{
    switch (field) {
    case Field::Time:
        return QStringLiteral("2026-10-01 00:00:00");
    case Field::Event:
    case Field::Error:
    case Field::Source:
        return QStringLiteral("AuthorizeSecurityGroup");
    case Field::Resource:
    case Field::ResourceType:
        return QStringLiteral("i-8vb0smn1lf6g77md0000");
    case Field::User:
    case Field::Principal:
    case Field::Account:
    case Field::AccessKey:
        return QStringLiteral("LTAI0000000000000");
    case Field::Ip:
        return QStringLiteral("203.000.113.000");
    case Field::Region:
        return QStringLiteral("ap-northeast-1");
    case Field::Agent:
    case Field::Message:
    case Field::Request:
    case Field::Id:
    case Field::File:
        return QStringLiteral("00000000-0000-0000-0000-000000000000");
    default:
        return QStringLiteral("assumed-role");
    }
}

} // namespace trailscope::ui
