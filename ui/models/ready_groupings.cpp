// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/ready_groupings.h"

#include <QCoreApplication>

namespace trailscope::ui {

namespace {

struct GroupingWords {
    Q_DECLARE_TR_FUNCTIONS(trailscope::ui::ReadyGroupings)
};

} // namespace

std::vector<ReadyGrouping> readyGroupings()
{
    using Kind = ReadyGrouping::Kind;
    return {
        {GroupingWords::tr("First time a user came from an address"),
         {Field::User, Field::Ip, {}, {}},
         Kind::FirstSeen},
        {GroupingWords::tr("First time a user came with an agent"),
         {Field::User, Field::Agent, {}, {}},
         Kind::FirstSeen},
        {GroupingWords::tr("First time a user acted in a region"),
         {Field::User, Field::Region, {}, {}},
         Kind::FirstSeen},
        {GroupingWords::tr("First time a user called an event"),
         {Field::User, Field::Event, {}, {}},
         Kind::FirstSeen},
        {GroupingWords::tr("Failed logins and then a success of a user"),
         {Field::User, {}, Field::Ip, {}},
         Kind::Streaks},
        {GroupingWords::tr("Users, and how many addresses each came from"),
         {Field::User, {}, Field::Ip, {}},
         Kind::Counts},
        {GroupingWords::tr("Addresses, and how many users came from each"),
         {Field::Ip, {}, Field::User, {}},
         Kind::Counts},
        {GroupingWords::tr("Users and what they were refused"),
         {Field::User, Field::Error, Field::Event, {}},
         Kind::Counts},
        {GroupingWords::tr("Access keys, and how many addresses used each"),
         {Field::AccessKey, {}, Field::Ip, {}},
         Kind::Counts},
    };
}

} // namespace trailscope::ui
