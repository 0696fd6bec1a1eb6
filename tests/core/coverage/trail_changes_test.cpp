// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coverage/duplicate_origin.h"
#include "core/coverage/trail_changes.h"
#include "core/coverage/trail_limits.h"
#include "tests/support/store_maker.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace trailscope {
namespace {

using test::MadeEvent;

MadeEvent event(std::int64_t second, const char* account, const char* service, const char* name)
{
    return {second,
            {{Field::Account, account},
             {Field::Service, service},
             {Field::Event, name},
             {Field::Id, std::to_string(second)}},
            {}};
}

TEST(TrailChangesTest, AChangeKnowsTheAccountsNextEvent)
{
    const auto store = test::makeStore(
        {event(0, "1", "Ecs", "RunInstances"), event(10, "1", "Actiontrail", "StopLogging"),
         event(20, "2", "Ecs", "RunInstances"), event(900, "1", "Actiontrail", "StartLogging"),
         event(950, "1", "Sls", "DeleteTrail")});

    EXPECT_EQ(findTrailChanges(*store), (std::vector<TrailChange>{{1, 3U, 890}, {3, 4U, 50}}));
}

TEST(TrailChangesTest, AfterTheLastEventThereIsNoNext)
{
    const auto store =
        test::makeStore({event(10, "1", "cloudtrail", "DeleteTrail"), event(20, "2", "Ecs", "X")});

    EXPECT_EQ(findTrailChanges(*store), (std::vector<TrailChange>{{0, std::nullopt, 0}}));
}

TEST(TrailChangesTest, SilencesAreFoundByAccount)
{
    const auto store = test::makeStore({event(0, "1", "Ecs", "A"), event(100, "1", "Ecs", "A"),
                                        event(150, "2", "Ecs", "A"), event(400, "1", "Ecs", "A"),
                                        event(410, "2", "Ecs", "A"), event(420, "3", "Ecs", "A")});

    EXPECT_EQ(longestSilences(*store), (std::vector<Silence>{{"1", 1, 3, 300}, {"2", 2, 4, 260}}));
}

EventStorePtr storeOfFiles(const std::vector<std::string>& files)
{
    auto parts = test::makeStore({event(0, "1", "Ecs", "A")})->parts();
    std::vector<std::string_view> texts(files.begin(), files.end());
    parts.dictionaries[columnIndex(Field::File)] =
        std::make_shared<const Dictionary>(texts, Dictionary::Order::Sorted);
    return std::make_shared<const EventStore>(parts);
}

TEST(DuplicateOriginTest, TellsTrailsRegionsAndCopiesApart)
{
    const std::string tail = "_20261013075958_1002_1_2_8d2a62c7317236ee7bf50184a428d8a9.gz";
    const std::string other = "_20261013080458_1002_1_2_8d2a62c7317236ee7bf50184a428d8a9.gz";
    const auto store =
        storeOfFiles({"a/AliyunLogs/Actiontrail/cn/2026/10/13/Actiontrail_cn" + tail,
                      "a/AliyunLogs/Actiontrail/cn/2026/10/13/Actiontrail_cn" + other,
                      "a/AliyunLogs/Actiontrail/us/2026/10/13/Actiontrail_us" + tail,
                      "b/AliyunLogs/Actiontrail/cn/2026/10/13/Actiontrail_cn" + tail, "c/mine.json"});

    const auto origins =
        duplicateOrigins({{0, 3, 7}, {1, 3, 2}, {0, 2, 5}, {0, 1, 3}, {4, 4, 1}, {0, 4, 2}}, *store);

    ASSERT_EQ(origins.size(), 5U);
    EXPECT_EQ(origins[0], (DuplicateOrigin{DuplicateReason::TwoTrails, "a", "b", 9, 2}));
    EXPECT_EQ(origins[1], (DuplicateOrigin{DuplicateReason::TwoRegions, "cn", "us", 5, 1}));
    EXPECT_EQ(origins[2].reason, DuplicateReason::SameDelivery);
    EXPECT_EQ(origins[3].reason, DuplicateReason::Unknown);
    EXPECT_EQ(origins[4].reason, DuplicateReason::SameFile);
}

bool hasLimit(const std::vector<TrailLimit>& limits, const TrailLimit& limit)
{
    return std::find(limits.begin(), limits.end(), limit) != limits.end();
}

MadeEvent marked(std::int64_t second, const char* rw, const char* category, const char* ip)
{
    return {
        second,
        {{Field::Rw, rw}, {Field::Category, category}, {Field::Ip, ip}, {Field::Id, std::to_string(second)}},
        {}};
}

TEST(TrailLimitsTest, FollowFromWhatIsThere)
{
    const auto writesOnly = limitsOf(*test::makeStore(
        {marked(1, "Write", "Management", "192.0.2.1"), marked(2, "Write", "Management", "Internal")}));
    EXPECT_TRUE(hasLimit(writesOnly, {LimitKind::NoReadEvents, 0, 2}));
    EXPECT_TRUE(hasLimit(writesOnly, {LimitKind::NoDataEvents, 0, 2}));
    EXPECT_TRUE(hasLimit(writesOnly, {LimitKind::NoSourceAddress, 1, 2}));

    const auto all = limitsOf(*test::makeStore(
        {marked(1, "Read", "Data", "2001:db8::1"), marked(2, "Write", "Management", "192.0.2.1")}));
    for (const auto& limit : all) {
        EXPECT_GE(limit.kind, LimitKind::UnknownUsers);
    }

    const auto old = limitsOf(*test::makeStore({marked(1, "", "", "192.0.2.1")}));
    EXPECT_TRUE(hasLimit(old, {LimitKind::SomeUnmarkedReads, 1, 1}));
    EXPECT_FALSE(hasLimit(old, {LimitKind::NoReadEvents, 0, 1}));
    EXPECT_TRUE(limitsOf(*test::makeStore({})).empty());
}

} // namespace
} // namespace trailscope
