// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filter_text.h"
#include "core/query/time_scope.h"

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

} // namespace
} // namespace trailscope
