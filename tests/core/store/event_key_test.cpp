// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/event_key.h"
#include "core/store/time_order.h"
#include "tests/support/store_maker.h"

#include <gtest/gtest.h>

namespace trailscope {
namespace {

TEST(EventKeyTest, FindsAnEventWhoseRowHasMoved)
{
    // The made records all lie at one place, so each event needs a second of its own.
    std::vector<test::MadeEvent> events;
    for (const std::int64_t seconds : {50, 10, 40, 20, 30}) {
        events.push_back({seconds, {{Field::Id, "id-" + std::to_string(seconds)}}, {}});
    }
    const auto loading = test::makeLoadingStore(events, 2);
    const auto final = test::makeStore(events);

    for (RowId row = 0; row < loading->rowCount(); ++row) {
        const auto found = findEvent(*final, eventKey(*loading, row));

        ASSERT_TRUE(found.has_value());
        EXPECT_EQ(final->time(*found), loading->time(row));
    }
}

TEST(EventKeyTest, FindsNothingForAnotherPlaceOrTime)
{
    const auto store = test::makeStore({{10, {{Field::User, "Taro"}}, {}}});
    auto key = eventKey(*store, 0);

    key.offset += 1;
    EXPECT_FALSE(findEvent(*store, key).has_value());

    key = eventKey(*store, 0);
    key.file = "another.gz";
    EXPECT_FALSE(findEvent(*store, key).has_value());

    key = eventKey(*store, 0);
    key.time.seconds = 11;
    EXPECT_FALSE(findEvent(*store, key).has_value());
    EXPECT_FALSE(findEvent(EventStore(), eventKey(*store, 0)).has_value());
}

} // namespace
} // namespace trailscope
