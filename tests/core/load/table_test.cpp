// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/raw_value.h"
#include "core/load/trail_loader.h"
#include "tests/support/test_paths.h"

#include <gtest/gtest.h>

namespace trailscope {
namespace {

namespace fs = std::filesystem;

LoadedTrail load(std::string_view name)
{
    return loadTrail({test::testData() / "tables" / name});
}

std::string value(const EventStore& store, RowId row, std::string_view path)
{
    const auto record = store.rawRecord(row);
    return record.ok() ? rawValue(record.value(), path).value_or("nothing") : "no record";
}

TEST(TableTest, EachRequestOfAnOssAccessLogIsAnEvent)
{
    const auto loaded = load("oss_access.log");
    const auto& store = *loaded.store;

    ASSERT_EQ(store.rowCount(), 2U);
    EXPECT_EQ(formatUtc(store.time(0)), "2021-01-03T06:59:49Z");
    EXPECT_EQ(value(store, 0, "eventName"), "GetObject");
    EXPECT_EQ(value(store, 0, "sourceIpAddress"), "198.51.100.7");
    EXPECT_EQ(value(store, 0, "userIdentity.principalId"), "2058900000000001");
    EXPECT_EQ(value(store, 0, "userIdentity.accessKeyId"), "LTAI4FrfJPUSoKm4JHb5");
    EXPECT_EQ(value(store, 0, "resourceName"), "files/reports%2Fa.pdf");
    EXPECT_EQ(value(store, 0, "sentBytes"), "1048576");
    EXPECT_EQ(value(store, 0, "errorCode"), "nothing");
    EXPECT_EQ(value(store, 1, "errorCode"), "AccessDenied");
    EXPECT_EQ(value(store, 1, "requestParameters.httpStatus"), "403");
    EXPECT_EQ(value(store, 1, "requestId"), "5FF16B65F05BC932307A3C3D");
    EXPECT_EQ(value(store, 1, "userIdentity.principalId"), "nothing");
    EXPECT_EQ(loaded.report.recordsDamaged, 1U);
}

TEST(TableTest, AnAccessLogFromLogServiceGivesTheSameEvents)
{
    const auto loaded = load("sls_oss_access.json");
    const auto& store = *loaded.store;

    ASSERT_EQ(store.rowCount(), 2U);
    EXPECT_EQ(formatUtc(store.time(0)), "2021-01-03T06:59:49Z");
    EXPECT_EQ(value(store, 0, "userAgent"), "agent \"x\"");
    EXPECT_EQ(value(store, 0, "sentBytes"), "1048576");
    EXPECT_EQ(formatUtc(store.time(1)), "2021-01-03T07:00:01Z");
    EXPECT_EQ(value(store, 1, "errorCode"), "403");
    EXPECT_EQ(value(store, 1, "userIdentity.accessKeyId"), "nothing");
}

TEST(TableTest, ACsvOfLogServiceMayHoldTheEventAsText)
{
    const auto loaded = load("sls_event_text.csv");

    ASSERT_EQ(loaded.store->rowCount(), 1U);
    EXPECT_EQ(value(*loaded.store, 0, "userIdentity.userName"), "taro");
    EXPECT_TRUE(loaded.report.problems.empty());
}

TEST(TableTest, DottedHeadersOfACsvBecomeTheEventsMembers)
{
    const auto loaded = load("sls_dotted.csv");

    ASSERT_EQ(loaded.store->rowCount(), 2U);
    EXPECT_EQ(value(*loaded.store, 0, "userIdentity.userName"), "hana, \"A\"\nline");
    EXPECT_EQ(value(*loaded.store, 0, "userIdentity.sessionContext.attributes.mfaAuthenticated"), "true");
    EXPECT_EQ(value(*loaded.store, 1, "acsRegion"), "cn-beijing");
    EXPECT_EQ(value(*loaded.store, 1, "userIdentity.userName"), "nothing");
    EXPECT_TRUE(loaded.report.problems.empty());
}

} // namespace
} // namespace trailscope
