// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filter_text.h"
#include "core/query/run_filter.h"
#include "tests/support/cut_store.h"
#include "tests/support/made_context.h"
#include "tests/support/naive_filter.h"
#include "tests/support/random_filter.h"

#include <gtest/gtest.h>

namespace trailscope {
namespace {

using test::contextOf;
using test::MadeEvent;

//! Numbers the events in a column, so that a row can be told from its text wherever a store puts it.
std::vector<MadeEvent> numbered(std::vector<MadeEvent> events)
{
    for (std::size_t i = 0; i < events.size(); ++i) {
        events[i].texts[Field::Principal] = std::to_string(i);
    }
    return events;
}

//! The numbers of the events that the filter matches, ascending.
std::vector<std::size_t> found(const Filter& filter, const QueryContext& context)
{
    const auto rows = runFilter(filter, context);
    std::vector<std::size_t> numbers;
    if (!rows.ok()) {
        ADD_FAILURE() << toText(filter) << ": " << rows.error().detail;
        return numbers;
    }
    for (const auto row : rows.value().rows()) {
        numbers.push_back(std::stoul(std::string(context.store->text(Field::Principal, row))));
    }
    std::sort(numbers.begin(), numbers.end());
    return numbers;
}

std::vector<std::size_t> found(std::string_view text, const QueryContext& context)
{
    const auto parsed = parseFilter(text);
    if (parsed.filter() == nullptr) {
        ADD_FAILURE() << text << ": " << describe(*parsed.error());
        return {};
    }
    return found(*parsed.filter(), context);
}

std::vector<std::size_t> naivelyFound(const Filter& filter, const std::vector<MadeEvent>& events)
{
    std::vector<std::size_t> numbers;
    for (std::size_t i = 0; i < events.size(); ++i) {
        if (test::naivelyMatches(filter, events[i])) {
            numbers.push_back(i);
        }
    }
    return numbers;
}

void expectAsNaive(const std::vector<MadeEvent>& events, const QueryContext& context, unsigned seed,
                   int filters)
{
    std::mt19937 random(seed);
    for (int i = 0; i < filters; ++i) {
        const auto filter = test::randomFilter(random, 3);
        ASSERT_EQ(found(filter, context), naivelyFound(filter, events)) << toText(filter);
        const auto again = parseFilter(toText(filter));
        ASSERT_TRUE(again.filter() != nullptr && *again.filter() == filter) << toText(filter);
    }
}

class RunFilterLoadingTest : public testing::TestWithParam<std::size_t> {};

TEST_P(RunFilterLoadingTest, RandomFiltersFindWhatANaiveEvaluatorFinds)
{
    const auto events = numbered(test::randomEvents(200, 1));

    expectAsNaive(events, contextOf(test::makeLoadingStore(events, GetParam())), 11, 60);
}

TEST_P(RunFilterLoadingTest, RandomFiltersFindTheSameInAFinalStoreCutLikeThat)
{
    const auto events = numbered(test::randomEvents(400, 5));

    expectAsNaive(events, contextOf(test::makeCutStore(events, GetParam())), 13, 60);
}

INSTANTIATE_TEST_SUITE_P(SegmentSizes, RunFilterLoadingTest, testing::Values(1, 63, 64, 65, 1000));

TEST(RunFilterTest, RandomFiltersFindWhatANaiveEvaluatorFindsInAFinalStore)
{
    const auto events = numbered(test::randomEvents(600, 2));

    expectAsNaive(events, contextOf(test::makeStore(events)), 12, 80);
}

TEST(RunFilterTest, WideColumnsAreScannedTheSameWay)
{
    auto events = numbered(test::randomEvents(6'000, 3));
    for (std::size_t i = 0; i < events.size(); ++i) {
        events[i].texts[Field::User] = "user" + std::to_string(i % 3'000);
    }
    const auto context = contextOf(test::makeStore(events));

    for (const auto* text : {"user: user17", "user: user1*", "user: (user3 or user900 or user2999)",
                             "user: *77*", "not user: *7*", "user: (user10 or user1? or user2*5)"}) {
        const auto filter = *parseFilter(text).filter();
        EXPECT_EQ(found(filter, context), naivelyFound(filter, events)) << text;
    }
}

TEST(RunFilterTest, AnEmptyStoreHasNoMatches)
{
    const auto context = contextOf(std::make_shared<const EventStore>());

    for (const auto* text : {"", "user: x", "not user: x", "offhours: yes", "streak: no", "x", "hour < 5"}) {
        EXPECT_TRUE(found(text, context).empty()) << text;
    }
}

TEST(RunFilterTest, LettersBeyondAsciiMatchWithoutRegardToCase)
{
    const auto context =
        contextOf(test::makeStore({{0, {{Field::User, "ÉLODIE"}, {Field::Principal, "0"}}, {}},
                                   {1, {{Field::User, "Élodie"}, {Field::Principal, "1"}}, {}},
                                   {2, {{Field::User, "Elodie"}, {Field::Principal, "2"}}, {}}}));

    EXPECT_EQ(found("user: élodie", context), (std::vector<std::size_t>{0, 1}));
    EXPECT_EQ(found("user: ?lodie", context), (std::vector<std::size_t>{0, 1, 2}));
    EXPECT_EQ(found("user: é*", context), (std::vector<std::size_t>{0, 1}));
    EXPECT_EQ(found("user ~ élo", context), (std::vector<std::size_t>{0, 1}));
}

TEST(RunFilterTest, ExpressionsAndNetworksLookAtEachValue)
{
    const auto context =
        contextOf(test::makeStore({{0, {{Field::Ip, "10.0.0.1"}, {Field::Principal, "0"}}, {}},
                                   {1, {{Field::Ip, "11.0.0.1"}, {Field::Principal, "1"}}, {}},
                                   {2, {{Field::Ip, "2001:db8::7"}, {Field::Principal, "2"}}, {}},
                                   {3, {{Field::Ip, "::ffff:10.1.2.3"}, {Field::Principal, "3"}}, {}},
                                   {4, {{Field::Ip, "Internal"}, {Field::Principal, "4"}}, {}},
                                   {5, {{Field::Principal, "5"}}, {}}}));

    EXPECT_EQ(found("ip: 10.0.0.0/8", context), (std::vector<std::size_t>{0, 3}));
    EXPECT_EQ(found("ip: 10.0.0.0/7", context), (std::vector<std::size_t>{0, 1, 3}));
    EXPECT_EQ(found("ip: 2001:DB8::/32", context), (std::vector<std::size_t>{2}));
    EXPECT_EQ(found("ip: (10.0.0.0/8 or internal)", context), (std::vector<std::size_t>{0, 3, 4}));
    EXPECT_EQ(found("not ip: 0.0.0.0/0", context), (std::vector<std::size_t>{2, 4, 5}));
    EXPECT_EQ(found(R"(ip: /^1\d\./)", context), (std::vector<std::size_t>{0, 1}));
    EXPECT_EQ(found("ip: /INT/", context), (std::vector<std::size_t>{4}));
    EXPECT_EQ(found("/:db8:/", context), (std::vector<std::size_t>{2}));
}

TEST(RunFilterTest, TwoValuesOfAnEventAreComparedWithEachOther)
{
    const auto context = contextOf(test::makeStore(
        {{0, {{Field::User, "Taro"}, {Field::AccessKey, "TARO"}, {Field::Principal, "0"}}, {}},
         {1, {{Field::User, "Élodie"}, {Field::AccessKey, "élodie"}, {Field::Principal, "1"}}, {}},
         {2, {{Field::User, "9"}, {Field::AccessKey, "10"}, {Field::Principal, "2"}}, {}},
         {3, {{Field::User, "Taro"}, {Field::AccessKey, "x-taro-1"}, {Field::Principal, "3"}}, {}},
         {4, {{Field::User, "Taro"}, {Field::Principal, "4"}}, {}},
         {5, {{Field::Principal, "5"}}, {}}}));

    using Numbers = std::vector<std::size_t>;
    EXPECT_EQ(found("user = field(accesskey)", context), (Numbers{0, 1}));
    EXPECT_EQ(found("user != field(accesskey)", context), (Numbers{2, 3, 4, 5}));
    EXPECT_EQ(found("user < field(accesskey)", context), (Numbers{2, 3}));
    EXPECT_EQ(found("user >= field(accesskey)", context), (Numbers{0, 1}));
    EXPECT_EQ(found("accesskey ~ field(user)", context), (Numbers{0, 1, 3}));
    EXPECT_EQ(found("user: field(user)", context), (Numbers{0, 1, 2, 3, 4}));
    EXPECT_EQ(found("user: (9 or field(accesskey))", context), (Numbers{0, 1, 2}));
}

TEST(RunFilterTest, ManyPairsOfValuesAreComparedTheSameWay)
{
    auto events = numbered(test::randomEvents(5'000, 5));
    for (std::size_t i = 0; i < events.size(); ++i) {
        events[i].texts[Field::User] = "user" + std::to_string(i % 3'001);
        events[i].texts[Field::AccessKey] = "USER" + std::to_string(i % 2'503);
    }
    const auto context = contextOf(test::makeStore(events));
    const auto filter = *parseFilter("user: field(accesskey)").filter();

    EXPECT_EQ(found(filter, context), naivelyFound(filter, events));
}

TEST(RunFilterTest, APeriodThatEndsBeforeItBeginsIsAnErrorAndNotNothing)
{
    const auto context = contextOf(test::makeStore({{0, {}, {}}}));
    for (const auto* text : {"time in [2026-10-02, 2026-10-01T00:00:00Z]", "time in [today, 2026-01-01]",
                             "not time in (2030-01-01 yesterday)"}) {
        const auto parsed = parseFilter(text);
        ASSERT_NE(parsed.filter(), nullptr) << text;

        const auto rows = runFilter(*parsed.filter(), context);

        ASSERT_FALSE(rows.ok()) << text;
        EXPECT_EQ(rows.error().code, ErrorCode::BadFilter);
        EXPECT_FALSE(rows.error().where.empty());
    }
}

TEST(RunFilterTest, TimesAreReadInTheCalendarsZone)
{
    const auto at = [](std::string_view text) { return parseIso8601(text)->seconds; };
    const auto store = test::makeStore({{at("2026-09-30T14:59:59Z"), {{Field::Principal, "0"}}, {}},
                                        {at("2026-09-30T15:00:00Z"), {{Field::Principal, "1"}}, {}},
                                        {at("2026-10-01T00:00:30Z"), {{Field::Principal, "2"}}, {}},
                                        {at("2026-10-01T14:59:59Z"), {{Field::Principal, "3"}}, {}},
                                        {at("2026-10-01T15:00:00Z"), {{Field::Principal, "4"}}, {}}});
    const auto tokyo = TimeZone::named("Asia/Tokyo");
    ASSERT_TRUE(tokyo.ok());
    const QueryContext context{store,
                               std::make_shared<const Calendar>(Calendar::standard(tokyo.value())),
                               {at("2026-10-01T15:00:00Z")}};

    using Numbers = std::vector<std::size_t>;
    EXPECT_EQ(found("time: 2026-10-01", context), (Numbers{1, 2, 3}));
    EXPECT_EQ(found("time: 2026-09", context), (Numbers{0}));
    EXPECT_EQ(found("time: 2026", context), (Numbers{0, 1, 2, 3, 4}));
    EXPECT_EQ(found("time: (2026-09-30 or 2026-10-02)", context), (Numbers{0, 4}));
    EXPECT_EQ(found("time > 2026-10-01", context), (Numbers{4}));
    EXPECT_EQ(found("time <= 2026-10-01", context), (Numbers{0, 1, 2, 3}));
    EXPECT_EQ(found("time in [2026-10-01, 2026-10-02)", context), (Numbers{1, 2, 3}));
    EXPECT_EQ(found("time in [2026-10-01, 2026-10-02]", context), (Numbers{1, 2, 3, 4}));
    EXPECT_EQ(found("time > 2026-10-01 09:00", context), (Numbers{2, 3, 4}));
    EXPECT_EQ(found("time: \"2026-10-01 09:00\"", context), (Numbers{2}));
    EXPECT_EQ(found("time < 2026-09-30T15:00:00Z", context), (Numbers{0}));
    EXPECT_EQ(found("time: last 1d", context), (Numbers{1, 2, 3, 4}));
    EXPECT_EQ(found("time: yesterday", context), (Numbers{1, 2, 3}));
    EXPECT_EQ(found("time: today", context), (Numbers{4}));
    EXPECT_EQ(found("time: * and not time: \"\"", context), (Numbers{0, 1, 2, 3, 4}));
    EXPECT_EQ(found("hour in [23, 1)", context), (Numbers{0, 1, 3, 4}));
}

TEST(RunFilterTest, EventsFarApartInTimeCostNoMoreThanTheirDays)
{
    const auto context = contextOf(test::makeLoadingStore(
        {{-60'000'000'000, {{Field::Principal, "0"}}, {}}, {250'000'000'000, {{Field::Principal, "1"}}, {}}},
        10));

    EXPECT_EQ(found("offhours: (yes or no)", context).size(), 2U);
    EXPECT_EQ(found("hour in [0, 24)", context).size(), 2U);
    EXPECT_EQ(found("hour: 13 or not hour: 13", context).size(), 2U);
}

TEST(RunFilterTest, AFilterMadeByHandThatMakesNoSenseIsAnError)
{
    const auto context = contextOf(test::makeStore({{0, {}, {}}}));
    const auto code = [&context](Clause clause) {
        Filter filter;
        filter.kind = Filter::Kind::Clause;
        filter.clause = std::move(clause);
        const auto rows = runFilter(filter, context);
        return rows.ok() ? std::optional<ErrorCode>() : rows.error().code;
    };

    EXPECT_EQ(code({Field::User, Match::Regex, {"("}}), ErrorCode::BadFilter);
    EXPECT_EQ(code({Field::Time, Match::Equal, {"soon"}}), ErrorCode::BadFilter);
    EXPECT_EQ(code({Field::Ip, Match::Network, {"10/8"}}), ErrorCode::BadFilter);
    EXPECT_EQ(code({Field::Hour, Match::Between, {"9"}}), ErrorCode::BadFilter);
    EXPECT_EQ(code({Field::User, Match::Less, {}}), ErrorCode::BadFilter);
}

TEST(RunFilterTest, AStopRequestCancels)
{
    const auto context = contextOf(test::makeStore(test::randomEvents(100, 4)));
    std::stop_source stop;
    stop.request_stop();

    const auto rows = runFilter(*parseFilter("user: taro").filter(), context, stop.get_token());

    ASSERT_FALSE(rows.ok());
    EXPECT_EQ(rows.error().code, ErrorCode::Cancelled);
}

} // namespace
} // namespace trailscope
