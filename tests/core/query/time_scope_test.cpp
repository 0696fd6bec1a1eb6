// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filter_text.h"
#include "core/query/time_scope.h"
#include "tests/support/store_maker.h"

#include <gtest/gtest.h>

namespace trailscope {
namespace {

std::string scoped(std::string_view text, const std::optional<TimeRange>& range)
{
    return toText(withTimeScope(*parseFilter(text).filter(), range));
}

const TimeRange newYear{{1'767'225'600}, {1'767'229'200}};

TEST(TimeScopeTest, AScopeIsAddedOnceAndReplacesTheOneBefore)
{
    const auto once = scoped("user: Jiro", newYear);

    EXPECT_EQ(*parseFilter(once).filter(), both(*parseFilter("user: Jiro").filter(), timeFilter(newYear)));
    EXPECT_EQ(scoped(once, newYear), once);
    EXPECT_EQ(scoped("time > \"2020-01-01\" and user: Jiro", newYear), once);
}

TEST(TimeScopeTest, WithoutARangeOnlyTimeGoes)
{
    EXPECT_EQ(scoped("time: last 30d", std::nullopt), scoped("", std::nullopt));
    EXPECT_EQ(scoped("user: Jiro and time: last 30d", std::nullopt), scoped("user: Jiro", std::nullopt));
    EXPECT_EQ(scoped("user: Jiro or time: last 30d", std::nullopt),
              scoped("user: Jiro or time: last 30d", std::nullopt));
}

TEST(TimeScopeTest, TheScopeIsWhatAllTimePartsLeave)
{
    const auto store =
        test::makeStore({{0, {{Field::Id, "1"}}, {}}, {1'767'225'600, {{Field::Id, "2"}}, {}}});
    const QueryContext context{
        store, std::make_shared<const Calendar>(Calendar::standard({})), {86'400 * 30}};
    const auto scopeOf = [&](const char* text) { return timeScopeOf(*parseFilter(text).filter(), context); };
    const auto day = [](std::int64_t first, std::int64_t last) {
        return std::optional(TimeRange{{first * 86'400}, {last * 86'400}});
    };

    EXPECT_EQ(scopeOf("time in [1970-01-02, 1970-01-05)"), day(1, 4));
    EXPECT_EQ(scopeOf("user: Jiro and time: 1970-01-03"), day(2, 3));
    EXPECT_EQ(scopeOf("time >= 1970-01-03 and time < 1970-01-08"), day(2, 7));
    EXPECT_EQ(scopeOf("time: (1970-01-03 or 1970-01-09)"), day(2, 9));
    EXPECT_EQ(scopeOf("time < 1970-01-08"), day(0, 7));
    EXPECT_EQ(scopeOf("time >= 1970-01-03"), std::optional(TimeRange{{2 * 86'400}, store->period()->end}));
}

TEST(TimeScopeTest, WithoutATimePartThereIsNoScope)
{
    const auto store = test::makeStore({{0, {{Field::Id, "1"}}, {}}});
    const QueryContext context{store, std::make_shared<const Calendar>(Calendar::standard({})), {}};

    EXPECT_EQ(timeScopeOf({}, context), std::nullopt);
    EXPECT_EQ(timeScopeOf(*parseFilter("user: Jiro or time: 1970-01-03").filter(), context), std::nullopt);
    EXPECT_EQ(timeScopeOf(*parseFilter("time: 1970-01-03 and time: 1970-01-05").filter(), context),
              std::nullopt);
}

} // namespace
} // namespace trailscope
