// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aggregate/user_logins.h"
#include "core/query/field_text.h"
#include "tests/support/store_maker.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <map>

namespace trailscope {
namespace {

using Marks = std::map<std::string, std::vector<LoginMark>>;

//! By the texts of every row.
Marks reference(const RowSet& rows, const QueryContext& context)
{
    Marks marks;
    for (const auto row : rows.rows()) {
        const auto login = fieldText(Field::Login, row, context);
        if (login != "no") {
            marks[fieldText(Field::User, row, context)].push_back(
                {context.store->time(row), row, login == "failure",
                 fieldText(Field::OffHours, row, context) == "yes"});
        }
    }
    for (auto& [user, ofUser] : marks) {
        std::stable_sort(ofUser.begin(), ofUser.end(),
                         [](const LoginMark& a, const LoginMark& b) { return a.time < b.time; });
    }
    return marks;
}

TEST(UserLoginsTest, EveryLoginIsAMarkOfItsUser)
{
    const auto events = test::randomEvents(3'000, 21);
    for (const auto& store : {test::makeStore(events), test::makeLoadingStore(events, 70)}) {
        const QueryContext context{
            store,
            std::make_shared<const Calendar>(Calendar::standard(TimeZone::named("Asia/Tokyo").value())),
            {}};
        for (const unsigned percent : {0U, 20U, 100U}) {
            const auto rows = test::randomRows(*store, percent);

            const auto people = userLogins(rows, context);

            ASSERT_TRUE(people.ok());
            Marks found;
            for (const auto& user : people.value().users) {
                const auto marks = people.value().marksOf(user);
                found[user.user] = {marks.begin(), marks.end()};
            }
            EXPECT_EQ(found, reference(rows, context));
        }
    }
}

TEST(UserLoginsTest, WhoLoggedInOffHoursMostStandsFirst)
{
    Traits success;
    success.login = Login::Success;
    Traits failure;
    failure.login = Login::Failure;
    const auto at = [](const char* time) { return parseIso8601(time)->seconds; };
    const auto store = test::makeStore({
        {at("2026-10-05T10:00:00Z"), {{Field::User, "day"}, {Field::Id, "1"}}, success},
        {at("2026-10-05T11:00:00Z"), {{Field::User, "day"}, {Field::Id, "2"}}, success},
        {at("2026-10-05T12:00:00Z"), {{Field::User, "never"}, {Field::Id, "3"}}, {}},
        {at("2026-10-05T23:00:00Z"), {{Field::User, "tried"}, {Field::Id, "4"}}, failure},
        {at("2026-10-05T23:30:00Z"), {{Field::User, "night"}, {Field::Id, "5"}}, success},
    });

    const auto people = userLogins(RowSet::all(store->layout()),
                                   {store, std::make_shared<const Calendar>(Calendar::standard({})), {}});

    ASSERT_TRUE(people.ok());
    ASSERT_EQ(people.value().users.size(), 3U);
    EXPECT_EQ(people.value().users[0].user, "night");
    EXPECT_EQ(people.value().users[0].counts, (LoginCounts{1, 0, 1, 0}));
    EXPECT_EQ(people.value().users[1].user, "tried");
    EXPECT_EQ(people.value().users[1].counts, (LoginCounts{0, 1, 0, 1}));
    EXPECT_EQ(people.value().users[2].user, "day");
    EXPECT_EQ(people.value().users[2].counts, (LoginCounts{2, 0, 0, 0}));
}

TEST(UserLoginsTest, AStopIsObeyed)
{
    const auto store = test::makeStore(test::randomEvents(100, 1));
    std::stop_source stop;
    stop.request_stop();

    const auto people =
        userLogins(RowSet::all(store->layout()),
                   {store, std::make_shared<const Calendar>(Calendar::standard({})), {}}, stop.get_token());

    ASSERT_FALSE(people.ok());
    EXPECT_EQ(people.error().code, ErrorCode::Cancelled);
}

} // namespace
} // namespace trailscope
