// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filter_text.h"
#include "core/query/plan.h"
#include "tests/support/store_maker.h"

#include <gtest/gtest.h>

namespace trailscope {
namespace {

using test::MadeEvent;

QueryContext context()
{
    const auto event = [](std::int64_t seconds, std::string user, std::string name) {
        return MadeEvent{seconds, {{Field::User, std::move(user)}, {Field::Event, std::move(name)}}, {}};
    };
    // Thursday, 1 October 2026, 10:00 to 20:00 UTC.
    return {test::makeStore(
                {event(1'790'848'800, "Taro", "CreateUser"), event(1'790'852'400, "taro", "DeleteUser"),
                 event(1'790'884'800, "Jiro", "CreateInstance"), event(1'790'884'800, "", "Login")}),
            std::make_shared<const Calendar>(Calendar::standard(TimeZone())),
            {1'790'884'800}};
}

std::string planText(std::string_view text)
{
    const auto plan = makePlan(*parseFilter(text).filter(), context());
    return plan.ok() ? toText(plan.value()) : plan.error().detail;
}

TEST(PlanTest, TwoColumnsAreAPairAndAnythingElseNeedsTheRecord)
{
    EXPECT_EQ(planText("user: field(principal)"), "pair: user = field(principal)\n");
    EXPECT_EQ(planText("ip != field(requestParameters.ClientIp)"),
              "not\n  record: ip = field(requestParameters.ClientIp)\n");
}

TEST(PlanTest, AClauseBecomesASetOfItsFieldsValues)
{
    EXPECT_EQ(planText("user: TARO"), "user: 2 of 4 values\n");
    EXPECT_EQ(planText("not user: taro"), "user: 2 of 4 values\n");
    EXPECT_EQ(planText("user: *"), "user: 3 of 4 values\n");
    EXPECT_EQ(planText("outcome: denied"), "outcome: 1 of 3 values\n");
}

TEST(PlanTest, WhatEveryOrNoValueFulfilsNeedsNoScan)
{
    EXPECT_EQ(planText(""), "everything\n");
    EXPECT_EQ(planText("user: nobody"), "nothing\n");
    EXPECT_EQ(planText("not user: nobody"), "everything\n");
    EXPECT_EQ(planText("event: *"), "everything\n");
    EXPECT_EQ(planText("time: *"), "everything\n");
    EXPECT_EQ(planText("hour in [0, 24)"), "everything\n");
    EXPECT_EQ(planText("user: nobody and requestParameters.X: y"), "nothing\n");
    EXPECT_EQ(planText("event: * or requestParameters.X: y"), "everything\n");
}

TEST(PlanTest, QuestionsAboutOneFieldAreAskedOnce)
{
    EXPECT_EQ(planText("event: Create* and not event: *User"), "event: 1 of 4 values\n");
    EXPECT_EQ(planText("event ~ create or event ~ login"), "event: 3 of 4 values\n");
    EXPECT_EQ(planText("event: Create* and event: Delete*"), "nothing\n");
}

TEST(PlanTest, CheapStepsStandFirst)
{
    EXPECT_EQ(planText("requestParameters.X: y and id: abc and user: Taro and time < 2026-11-01"),
              "and\n"
              "  times: ..2026-11-01T00:00:00Z\n"
              "  user: 2 of 4 values\n"
              "  hash: id = abc\n"
              "  record: requestParameters.X: y\n");
    EXPECT_EQ(planText("(id: abc or user: Jiro) and event: Login"), "and\n"
                                                                    "  event: 1 of 4 values\n"
                                                                    "  or\n"
                                                                    "    user: 1 of 4 values\n"
                                                                    "    hash: id = abc\n");
}

TEST(PlanTest, CalendarFieldsBecomeTimeWindows)
{
    EXPECT_EQ(planText("hour: 10"), "times: 2026-10-01T10:00:00Z..2026-10-01T11:00:00Z\n");
    EXPECT_EQ(planText("offhours: yes"), "times: 2 ranges\n");
    EXPECT_EQ(planText("weekday: thu"), "times: 2026-10-01T00:00:00Z..2026-10-02T00:00:00Z\n");
    EXPECT_EQ(planText("weekday: fri"), "nothing\n");
    EXPECT_EQ(planText("holiday: yes"), "nothing\n");
}

TEST(PlanTest, TimeWindowsThatTouchAreOne)
{
    EXPECT_EQ(planText("time: (2026-10-02 or 2026-10-01)"),
              "times: 2026-10-01T00:00:00Z..2026-10-03T00:00:00Z\n");
    EXPECT_EQ(planText("time >= 2026-10-01"), "times: 2026-10-01T00:00:00Z..\n");
}

TEST(PlanTest, IdsAreLookedUpByHashAndTheirPartsInTheRecords)
{
    EXPECT_EQ(planText("id: abc"), "hash: id = abc\n");
    EXPECT_EQ(planText("id: ab*"), "record: id = ab*\n");
    EXPECT_EQ(planText("request ~ ab"), "record: request ~ ab\n");
    EXPECT_EQ(planText("id: *"), "not\n  hash: id is null\n");
}

TEST(PlanTest, ABareWordAsksColumnsAndWholeIds)
{
    EXPECT_EQ(planText("taro"), "or\n"
                                "  user: 2 of 4 values\n"
                                "  hash: id = taro\n"
                                "  hash: request = taro\n");
    EXPECT_EQ(planText("tar*o"), "user: 2 of 4 values\n");
}

TEST(PlanTest, StreaksAreRows)
{
    EXPECT_EQ(planText("streak: yes"), "streak: 0 rows\n");
    EXPECT_EQ(planText("streak: no"), "not\n  streak: 0 rows\n");
    EXPECT_EQ(planText("streak: *"), "everything\n");
}

} // namespace
} // namespace trailscope
