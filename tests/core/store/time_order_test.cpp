// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/time_order.h"
#include "tests/support/store_maker.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <set>

namespace trailscope {
namespace {

using test::MadeEvent;

TEST(TimeOrderTest, RowsAreInTimeOrderWhateverTheSegments)
{
    const auto events = test::randomEvents(5'000, 1);
    auto expected = events;
    std::sort(expected.begin(), expected.end(),
              [](const MadeEvent& a, const MadeEvent& b) { return a.seconds < b.seconds; });

    for (const std::size_t rowsPerSegment : {1U, 7U, 64U, 1'000U, 65'536U}) {
        const EventStore store(orderByTime(test::makeLoadingParts(events, rowsPerSegment), 2, {}).parts);

        ASSERT_EQ(store.rowCount(), expected.size());
        for (RowId row = 0; row < store.rowCount(); ++row) {
            ASSERT_EQ(store.time(row).seconds, expected[row].seconds);
        }
    }
}

TEST(TimeOrderTest, EveryRowKeepsItsValues)
{
    const auto events = test::randomEvents(3'000, 2);
    const EventStore store(orderByTime(test::makeLoadingParts(events, 100), 2, {}).parts);

    std::multiset<std::string> expected;
    std::multiset<std::string> found;
    const auto line = [](std::int64_t seconds, const Traits& traits, auto&& textOf) {
        auto text = std::to_string(seconds) + "/" + std::to_string(traits.packed());
        for (const auto& info : allFields()) {
            if (info.storage == FieldStorage::Dictionary && !isTraitField(info.field)
                && info.field != Field::File) {
                text += "/" + std::string(textOf(info.field));
            }
        }
        return text;
    };
    for (const auto& event : events) {
        expected.insert(line(event.seconds, event.traits, [&event](Field field) {
            const auto text = event.texts.find(field);
            return text == event.texts.end() ? std::string() : text->second;
        }));
    }
    for (RowId row = 0; row < store.rowCount(); ++row) {
        found.insert(line(store.time(row).seconds, store.traits(row), [&](Field field) {
            return store.dictionary(field).stored(store.code(field, row));
        }));
    }
    EXPECT_EQ(found, expected);
}

//! Distinct values as the widths of codes change: 1, 2 and 4 bytes while they are placed, 1 and 2 afterwards.
TEST(TimeOrderTest, ColumnsOfAnyNumberOfDistinctValuesAreWhatASortGives)
{
    for (const std::size_t distinct : {1U, 255U, 256U, 257U, 65'535U, 65'536U, 65'537U, 80'000U}) {
        std::vector<MadeEvent> events;
        for (std::size_t i = 0; i < 90'000; ++i) {
            const auto value = i * 7'919 % distinct;
            const auto seconds = static_cast<std::int64_t>(i * 31 % 90'000);
            events.push_back({seconds, {{Field::Resource, "r" + std::to_string(value)}}, {}});
        }
        auto expected = events;
        std::sort(expected.begin(), expected.end(),
                  [](const MadeEvent& a, const MadeEvent& b) { return a.seconds < b.seconds; });

        const EventStore store(orderByTime(test::makeLoadingParts(events, 30'000), 2, {}).parts);

        ASSERT_EQ(store.rowCount(), expected.size());
        for (RowId row = 0; row < store.rowCount(); ++row) {
            ASSERT_EQ(store.text(Field::Resource, row), expected[row].texts.at(Field::Resource)) << distinct;
        }
    }
}

TEST(TimeOrderTest, LocalCodesAscendInEverySegment)
{
    const auto store = test::makeStore(test::randomEvents(5'000, 9));

    for (const auto& segment : store->segments()) {
        for (const auto field : {Field::User, Field::Ip, Field::Event, Field::File}) {
            const auto codes = segment->column(field).toGlobal;
            EXPECT_TRUE(std::is_sorted(codes.begin(), codes.end()));
        }
    }
}

TEST(TimeOrderTest, CodesAscendAsTheirTextsDo)
{
    const auto store = test::makeStore(test::randomEvents(500, 3));
    const auto& users = store->dictionary(Field::User);

    for (Code code = 1; code < users.size(); ++code) {
        EXPECT_LT(users.text(code - 1), users.text(code));
    }
    EXPECT_EQ(users.find("Taro").has_value(), true);
    EXPECT_EQ(users.find("Saburo"), std::nullopt);
}

TEST(TimeOrderTest, ARepeatedRecordIsFoldedAndCounted)
{
    const MadeEvent event{
        1'790'000'000, {{Field::Id, "A"}, {Field::Event, "CreateUser"}, {Field::Account, "1"}}, {}};
    auto otherAccount = event;
    otherAccount.texts[Field::Account] = "2";
    auto otherTime = event;
    otherTime.seconds += 1;

    const auto ordered =
        orderByTime(test::makeLoadingParts({event, otherAccount, event, otherTime, event}, 2), 2, {});

    EXPECT_EQ(EventStore(ordered.parts).rowCount(), 3U);
    EXPECT_EQ(ordered.duplicates, (std::vector<DuplicateCount>{{0, 0, 2}}));
}

TEST(TimeOrderTest, RecordsOfOneRequestForSeveralObjectsStay)
{
    const MadeEvent event{
        1'790'000'000, {{Field::Id, "A"}, {Field::Event, "DeleteObjects"}, {Field::Resource, "pay/1"}}, {}};
    auto otherObject = event;
    otherObject.texts[Field::Resource] = "pay/2";
    auto withoutObject = event;
    withoutObject.texts.erase(Field::Resource);

    const auto ordered =
        orderByTime(test::makeLoadingParts({event, otherObject, withoutObject, event}, 4), 1, {});

    EXPECT_EQ(EventStore(ordered.parts).rowCount(), 2U);
    ASSERT_EQ(ordered.folded.size(), 2U);
    EXPECT_EQ(ordered.folded.front().time.seconds, event.seconds);
    EXPECT_EQ(ordered.folded.back().time.seconds, event.seconds);
}

TEST(TimeOrderTest, AnIdOfAUserGetsTheNameThatIsKnown)
{
    const MadeEvent named{1'790'000'000, {{Field::User, "sato"}}, {}};
    const MadeEvent nameless{1'790'000'001, {{Field::User, "id"}}, {}};

    const EventStore store(
        orderByTime(test::makeLoadingParts({named, nameless}, 1), 1, {}, {{"id", "sato"}, {"other", "x"}})
            .parts);

    EXPECT_EQ(store.text(Field::User, 0), "sato");
    EXPECT_EQ(store.text(Field::User, 1), "sato");
}

TEST(TimeOrderTest, RecordsWithoutAnIdAreNeverFolded)
{
    const MadeEvent event{1'790'000'000, {{Field::Event, "CreateUser"}}, {}};

    const auto ordered = orderByTime(test::makeLoadingParts({event, event}, 2), 1, {});

    EXPECT_EQ(EventStore(ordered.parts).rowCount(), 2U);
    EXPECT_TRUE(ordered.duplicates.empty());
}

TEST(TimeOrderTest, TimesCenturiesApartLieInSegmentsOfTheirOwn)
{
    const std::vector<MadeEvent> events{{-31'536'000, {}, {}}, {253'370'764'800, {}, {}}, {0, {}, {}}};

    const EventStore store(orderByTime(test::makeLoadingParts(events, 10), 1, {}).parts);

    ASSERT_EQ(store.rowCount(), 3U);
    EXPECT_EQ(store.time(0).seconds, -31'536'000);
    EXPECT_EQ(store.time(1).seconds, 0);
    EXPECT_EQ(store.time(2).seconds, 253'370'764'800);
}

TEST(TimeOrderTest, AnEmptyLoadGivesAnEmptyStore)
{
    const EventStore store(orderByTime(test::makeLoadingParts({}, 10), 2, {}).parts);

    EXPECT_EQ(store.rowCount(), 0U);
    EXPECT_EQ(store.period(), std::nullopt);
}

} // namespace
} // namespace trailscope
