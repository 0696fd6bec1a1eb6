// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/field_text.h"
#include "tests/support/fake_archive.h"

#include <gtest/gtest.h>

namespace trailscope {
namespace {

QueryContext makeContext(std::string_view zone)
{
    test::MadeEvent event;
    event.seconds = parseIso8601("2026-10-02T20:30:00Z")->seconds; // a Friday
    event.texts = {{Field::User, "Taro"}, {Field::Id, "A1"}, {Field::Request, "R1"}};
    event.traits.login = Login::Success;
    event.traits.root = true;
    const auto archive = test::makeArchive({{event, 0, R"({"eventId": "A1", "requestId": "R1"})"}});
    return {archive.store,
            std::make_shared<const Calendar>(Calendar::standard(TimeZone::named(zone).value())),
            {}};
}

TEST(FieldTextTest, ColumnsAndTraitsAreTheirValues)
{
    const auto context = makeContext("UTC");

    EXPECT_EQ(fieldText(Field::User, 0, context), "Taro");
    EXPECT_EQ(fieldText(Field::Error, 0, context), "");
    EXPECT_EQ(fieldText(Field::Login, 0, context), "success");
    EXPECT_EQ(fieldText(Field::Root, 0, context), "yes");
    EXPECT_EQ(fieldText(Field::File, 0, context), "0.gz");
}

TEST(FieldTextTest, TimeAndWhatFollowsFromItAreInTheCalendarsZone)
{
    const auto utc = makeContext("UTC");
    const auto tokyo = makeContext("Asia/Tokyo");

    EXPECT_EQ(fieldText(Field::Time, 0, utc), "2026-10-02 20:30:00");
    EXPECT_EQ(fieldText(Field::Time, 0, tokyo), "2026-10-03 05:30:00");
    EXPECT_EQ(fieldText(Field::Hour, 0, tokyo), "5");
    EXPECT_EQ(fieldText(Field::Weekday, 0, utc), "fri");
    EXPECT_EQ(fieldText(Field::Weekday, 0, tokyo), "sat");
    EXPECT_EQ(fieldText(Field::OffHours, 0, tokyo), "yes");
    EXPECT_EQ(fieldText(Field::Holiday, 0, tokyo), "no");
    EXPECT_EQ(fieldText(Field::Streak, 0, tokyo), "no");
}

TEST(FieldTextTest, IdsComeFromTheRecord)
{
    const auto context = makeContext("UTC");

    EXPECT_EQ(fieldText(Field::Id, 0, context), "A1");
    EXPECT_EQ(fieldText(Field::Request, 0, context), "R1");
}

TEST(FieldTextTest, WithoutAnArchiveIdsAreEmpty)
{
    auto context = makeContext("UTC");
    context.store = test::makeStore({{0, {{Field::Id, "A1"}}, {}}});

    EXPECT_EQ(fieldText(Field::Id, 0, context), "");
}

} // namespace
} // namespace trailscope
