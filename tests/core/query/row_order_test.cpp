// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/row_order.h"
#include "tests/support/cut_store.h"
#include "tests/support/made_context.h"

#include <algorithm>
#include <array>
#include <gtest/gtest.h>

namespace trailscope {
namespace {

using test::contextOf;

//! What a field's rows are compared by: texts by bytes, calendar fields by their value.
std::string sortText(Field field, RowId row, const EventStore& store)
{
    const auto time = store.time(row);
    const auto hour = toCivil(time).hour;
    switch (field) {
    case Field::Hour:
        return std::to_string(100 + hour);
    case Field::Weekday:
        return std::to_string(weekdayOf(time));
    case Field::OffHours:
        return weekdayOf(time) > 4 || hour < 9 || hour >= 18 ? "1" : "0";
    default:
        return std::string(store.text(field, row));
    }
}

std::vector<RowId> expectedOrder(const RowSet& rows, const SortKey& key, const EventStore& store)
{
    auto order = rows.rows();
    const auto byTime = [&store](RowId a, RowId b) { return store.time(a) < store.time(b); };
    std::stable_sort(order.begin(), order.end(), byTime);
    if (key.field == Field::Time) {
        if (!key.ascending) {
            std::reverse(order.begin(), order.end());
        }
        return order;
    }
    std::stable_sort(order.begin(), order.end(), [&](RowId a, RowId b) {
        const auto left = sortText(key.field, a, store);
        const auto right = sortText(key.field, b, store);
        return key.ascending ? left < right : right < left;
    });
    return order;
}

void expectOrders(const QueryContext& context)
{
    const auto all = RowSet::all(context.store->layout());
    RowSet some(context.store->layout());
    for (RowId row = 0; row < context.store->rowCount(); row += 3) {
        some.add(row);
    }
    for (const auto field : {Field::Time, Field::User, Field::Event, Field::Error, Field::Outcome,
                             Field::File, Field::Principal, Field::Hour, Field::Weekday, Field::OffHours}) {
        for (const bool ascending : {true, false}) {
            for (const auto* rows : std::array<const RowSet*, 2>{&all, &some}) {
                const SortKey key{field, ascending};
                const auto order = orderRows(*rows, key, context);
                ASSERT_TRUE(order.ok());
                EXPECT_EQ(order.value(), expectedOrder(*rows, key, *context.store)) << fieldName(field);
            }
        }
    }
}

std::vector<test::MadeEvent> events(std::size_t count)
{
    auto made = test::randomEvents(count, 5);
    for (std::size_t i = 0; i < made.size(); ++i) {
        made[i].texts[Field::Principal] = std::to_string(i * 7'919 % 10'007); // many values
        made[i].seconds -= made[i].seconds % 600;                             // many equal times
    }
    return made;
}

TEST(RowOrderTest, AFinalStoreIsOrderedAsByAStableSort)
{
    expectOrders(contextOf(test::makeStore(events(700))));
}

TEST(RowOrderTest, ALoadingStoreIsOrderedAsByAStableSortOfItsTimeOrder)
{
    for (const std::size_t rowsPerSegment : {1U, 64U, 100U, 5000U}) {
        expectOrders(contextOf(test::makeLoadingStore(events(250), rowsPerSegment)));
    }
}

TEST(RowOrderTest, AFinalStoreIsOrderedTheSameWayWhereverItsSegmentsEnd)
{
    for (const std::size_t rowsPerSegment : {1U, 63U, 64U, 65U, 128U}) {
        expectOrders(contextOf(test::makeCutStore(events(600), rowsPerSegment)));
    }
}

TEST(RowOrderTest, ManyValuesAreOrderedTheSameWay)
{
    auto made = events(6'000);
    for (std::size_t i = 0; i < made.size(); ++i) {
        made[i].texts[Field::Resource] = "r" + std::to_string(i * 7'919 % 5'003);
    }
    for (const auto& store : {test::makeStore(made), test::makeCutStore(made, 500)}) {
        const auto context = contextOf(store);
        for (const unsigned percent : {1U, 50U, 100U}) {
            const auto rows = test::randomRows(*store, percent);
            for (const bool ascending : {true, false}) {
                const SortKey key{Field::Resource, ascending};
                EXPECT_EQ(orderRows(rows, key, context).value(), expectedOrder(rows, key, *store));
            }
        }
    }
}

TEST(RowOrderTest, AValueOfMostRowsBesideManyRareOnesIsOrderedTheSameWay)
{
    auto made = events(70'000);
    for (std::size_t i = 0; i < made.size(); ++i) {
        made[i].texts[Field::Resource] = i % 2 == 0 ? "often" : "r" + std::to_string(i * 7'919 % 30'011);
    }
    const auto context = contextOf(test::makeCutStore(made, 6'000));
    const auto rows = RowSet::all(context.store->layout());
    const SortKey key{Field::Resource, true};

    EXPECT_EQ(orderRows(rows, key, context).value(), expectedOrder(rows, key, *context.store));
}

TEST(RowOrderTest, NumbersAreOrderedAsNumbers)
{
    std::vector<test::MadeEvent> made;
    for (const auto* bytes : {"10", "9", "", "1000000000000", "100"}) {
        made.push_back({static_cast<std::int64_t>(made.size()), {{Field::Bytes, bytes}}, {}});
    }
    const auto context = contextOf(test::makeStore(made));

    EXPECT_EQ(orderRows(RowSet::all(context.store->layout()), {Field::Bytes, true}, context).value(),
              (std::vector<RowId>{2, 1, 0, 4, 3}));
}

TEST(RowOrderTest, TimesFarApartAreOrdered)
{
    const auto context = contextOf(test::makeLoadingStore(
        {{250'000'000'000, {}, {}}, {-60'000'000'000, {}, {}}, {0, {}, {}}, {70'000, {}, {}}}, 1));

    EXPECT_EQ(orderRows(RowSet::all(context.store->layout()), {Field::Time, true}, context).value(),
              (std::vector<RowId>{1, 2, 3, 0}));
}

TEST(RowOrderTest, AnEmptyStoreHasAnEmptyOrder)
{
    const auto context = contextOf(std::make_shared<const EventStore>());

    for (const auto field : {Field::Time, Field::User, Field::Hour, Field::Streak}) {
        EXPECT_TRUE(orderRows(RowSet(context.store->layout()), {field, true}, context).value().empty());
    }
}

TEST(RowOrderTest, AStopRequestCancels)
{
    const auto context = contextOf(test::makeStore(events(100)));
    std::stop_source stop;
    stop.request_stop();

    const auto order =
        orderRows(RowSet::all(context.store->layout()), {Field::User, true}, context, stop.get_token());

    ASSERT_FALSE(order.ok());
    EXPECT_EQ(order.error().code, ErrorCode::Cancelled);
}

TEST(RowOrderTest, AddressesGoByValueAndOtherWordsBehind)
{
    std::vector<test::MadeEvent> events;
    for (const auto* ip : {"Internal", "10.0.0.9", "2001:db8::10", "9.0.0.1", "2001:DB8::9", "", "10.0.0.10",
                           "ecs.aliyuncs.com", "::ffff:10.0.0.9"}) {
        events.push_back({1'790'000'000 + static_cast<std::int64_t>(events.size()), {{Field::Ip, ip}}, {}});
    }
    for (const auto& store : {test::makeStore(events), test::makeLoadingStore(events, 4)}) {
        const auto order = [&](bool ascending) {
            std::vector<std::string> texts;
            const auto rows =
                orderRows(RowSet::all(store->layout()), {Field::Ip, ascending}, contextOf(store));
            for (const auto row : rows.value()) {
                texts.emplace_back(store->text(Field::Ip, row));
            }
            return texts;
        };
        const std::vector<std::string> ascending{"",
                                                 "9.0.0.1",
                                                 "10.0.0.9",
                                                 "::ffff:10.0.0.9",
                                                 "10.0.0.10",
                                                 "2001:DB8::9",
                                                 "2001:db8::10",
                                                 "Internal",
                                                 "ecs.aliyuncs.com"};
        EXPECT_EQ(order(true), ascending);
        EXPECT_EQ(order(false).front(), "ecs.aliyuncs.com");
        EXPECT_EQ(order(false).back(), "");
    }
}

} // namespace
} // namespace trailscope
