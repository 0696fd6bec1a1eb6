// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aggregate/event_kind.h"
#include "tests/support/store_maker.h"

#include <gtest/gtest.h>

namespace trailscope {
namespace {

bool isOfKind(EventKind kind, const Traits& traits)
{
    switch (kind) {
    case EventKind::All:
        return true;
    case EventKind::Logins:
        return traits.login == Login::Success;
    case EventKind::FailedLogins:
        return traits.login == Login::Failure;
    case EventKind::Errors:
        return traits.login == Login::No && traits.outcome != Outcome::Success;
    case EventKind::Denied:
        return traits.outcome == Outcome::Denied;
    case EventKind::RootUse:
        return traits.root;
    }
    return false;
}

TEST(EventKindTest, RowsOfAKindAgreeWithTheTraitsOfEveryRow)
{
    const auto events = test::randomEvents(3'000, 5);
    for (const auto& store : {test::makeStore(events), test::makeLoadingStore(events, 100)}) {
        const QueryContext context{store, std::make_shared<const Calendar>(Calendar::standard({})), {}};
        const auto rows = test::randomRows(*store, 60);
        for (const auto kind : {EventKind::All, EventKind::Logins, EventKind::FailedLogins, EventKind::Errors,
                                EventKind::Denied, EventKind::RootUse}) {
            RowSet expected(store->layout());
            for (const auto row : rows.rows()) {
                if (isOfKind(kind, store->traits(row))) {
                    expected.add(row);
                }
            }

            EXPECT_EQ(rowsOfKind(rows, kind, context), expected) << static_cast<int>(kind);
            EXPECT_GT(expected.count(), 0U) << static_cast<int>(kind);
        }
    }
}

TEST(EventKindTest, OffHoursRowsAgreeWithTheCalendarAtEveryRow)
{
    const auto store = test::makeStore(test::randomEvents(1'000, 6));
    const auto calendar =
        std::make_shared<const Calendar>(Calendar::standard(TimeZone::named("Asia/Tokyo").value()));
    const auto found = offHoursRows({store, calendar, {}});

    for (RowId row = 0; row < store->rowCount(); ++row) {
        EXPECT_EQ(found.contains(row), calendar->isOffHours(store->time(row)));
    }
}

} // namespace
} // namespace trailscope
