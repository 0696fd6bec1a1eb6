// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/streak.h"
#include "tests/support/store_maker.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace trailscope {
namespace {

using test::MadeEvent;

//! Logins drawn as `minute user F|S`, one a line of the list; the principal keeps the place in the list.
std::vector<MadeEvent> logins(const std::vector<std::string>& drawn)
{
    std::vector<MadeEvent> events;
    for (const auto& line : drawn) {
        MadeEvent event;
        event.seconds = 1'790'000'000 + 60 * std::stoll(line);
        event.texts[Field::User] = line.substr(line.find(' ') + 1, 1);
        event.texts[Field::Account] = "1";
        event.texts[Field::Principal] = std::to_string(events.size());
        event.texts[Field::Id] = "id" + std::to_string(events.size());
        event.traits.login = line.back() == 'F' ? Login::Failure
                           : line.back() == 'S' ? Login::Success
                                                : Login::No;
        events.push_back(std::move(event));
    }
    return events;
}

std::vector<std::string> streaks(const EventStore& store)
{
    std::vector<std::string> places;
    for (const auto row : streakRows(store).value().rows()) {
        places.emplace_back(store.text(Field::Principal, row));
    }
    std::sort(places.begin(), places.end());
    return places;
}

std::vector<std::string> streaks(const std::vector<std::string>& drawn)
{
    return streaks(*test::makeStore(logins(drawn)));
}

using Places = std::vector<std::string>;

TEST(StreakTest, TwoFailuresAndThenASuccessAreOne)
{
    EXPECT_EQ(streaks({"0 a F", "10 a F", "20 a S"}), (Places{"0", "1", "2"}));
    EXPECT_EQ(streaks({"0 a F", "10 a S"}), Places{});
    EXPECT_EQ(streaks({"0 a F", "10 a F"}), Places{});
}

TEST(StreakTest, ARuleCanAskForMoreFailuresInLessTime)
{
    const auto store = test::makeStore(
        logins({"0 a F", "5 a F", "10 a F", "15 a S", "0 b F", "20 b F", "40 b F", "60 b S"}));
    const auto count = [&store](const StreakRule& rule) {
        return streakRows(*store, {}, rule).value().count();
    };

    EXPECT_EQ(count({2, 1'800}), 8U);
    EXPECT_EQ(count({3, 300}), 4U);
    EXPECT_EQ(count({3, 299}), 0U);
    EXPECT_EQ(count({4, 1'800}), 0U);
}

TEST(StreakTest, ARuleIsReadFromItsText)
{
    EXPECT_EQ(parseStreakRule("3/10m"), (StreakRule{3, 600}));
    EXPECT_EQ(toText(StreakRule{3, 600}), "3/10m");
    EXPECT_EQ(toText(StreakRule{3, 61}), "3/61s");
    EXPECT_EQ(toText(StreakRule{1, 172'800}), "1/2d");
    EXPECT_EQ(toText(StreakRule()), "yes");
    for (const auto* text : {"", "yes", "3", "3/", "/3m", "0/3m", "3/0m", "3/3", "3/3x", "3/3mm", "-1/3m",
                             " 3/3m", "99999999999/1m"}) {
        EXPECT_FALSE(parseStreakRule(text)) << text;
    }
}

TEST(StreakTest, EachStepTakesAtMostHalfAnHour)
{
    EXPECT_EQ(streaks({"0 a F", "30 a F", "60 a S"}), (Places{"0", "1", "2"}));
    EXPECT_EQ(streaks({"0 a F", "31 a F", "60 a S"}), Places{});
    EXPECT_EQ(streaks({"0 a F", "30 a F", "61 a S"}), Places{});
}

TEST(StreakTest, FailuresLongBeforeDoNotBelongToIt)
{
    EXPECT_EQ(streaks({"0 a F", "40 a F", "50 a F", "55 a S"}), (Places{"1", "2", "3"}));
}

TEST(StreakTest, OnlyTheFirstSuccessEndsIt)
{
    EXPECT_EQ(streaks({"0 a F", "1 a F", "2 a S", "3 a S", "4 a F", "5 a S"}), (Places{"0", "1", "2"}));
}

TEST(StreakTest, EachUserHasStreaksOfHisOwn)
{
    EXPECT_EQ(streaks({"0 a F", "1 b F", "2 a S", "3 b S"}), Places{});
    EXPECT_EQ(streaks({"0 a F", "1 b S", "2 a F", "3 b F", "4 a S"}), (Places{"0", "2", "4"}));
    auto events = logins({"0 a F", "1 a F", "2 a S"});
    events[1].texts[Field::Account] = "2";
    EXPECT_EQ(streaks(*test::makeStore(events)), Places{});
}

TEST(StreakTest, OtherEventsInBetweenDoNotMatter)
{
    EXPECT_EQ(streaks({"0 a F", "1 a -", "2 a F", "3 b -", "4 a S"}), (Places{"0", "2", "4"}));
}

TEST(StreakTest, WhileLoadingSegmentsMayFollowInAnyOrder)
{
    const auto events = logins({"20 a S", "0 a F", "10 a F", "40 b F", "45 b S", "41 b F"});

    for (const std::size_t rows : {1U, 2U, 3U, 10U}) {
        EXPECT_EQ(streaks(*test::makeLoadingStore(events, rows)), (Places{"0", "1", "2", "3", "4", "5"}));
    }
}

TEST(StreakTest, OtherRulesCanBeAsked)
{
    const auto store =
        test::makeStore(logins({"0 a F", "1 a F", "2 a F", "3 a S", "4 a F", "5 a F", "6 a S"}));

    EXPECT_EQ(streakRows(*store, {}, {3, 60}).value().count(), 4U);
    EXPECT_EQ(streakRows(*store, {}, {2, 59}).value().count(), 0U);
}

} // namespace
} // namespace trailscope
