// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aggregate/single_user.h"
#include "core/query/filter_text.h"

#include <gtest/gtest.h>

namespace trailscope {
namespace {

std::optional<std::string> onlyUser(const char* text)
{
    return singleUserOf(*parseFilter(text).filter());
}

TEST(SingleUserTest, AWholeNameJoinedByAndIsTheOnlyUser)
{
    EXPECT_EQ(onlyUser("user = taro"), "taro");
    EXPECT_EQ(onlyUser("login = failure and (user = taro and hour = 3)"), "taro");
    EXPECT_EQ(singleUserOf(both(*parseFilter("hour = 3").filter(), valueFilter(Field::User, "a*b"))), "a*b");
}

TEST(SingleUserTest, FiltersThatMayFindOthersNameNobody)
{
    for (const auto* text :
         {"", "user = taro or login = failure", "user = (taro or jiro)", "not user = taro", "user = t*",
          "user ~ taro", "user: *", "ip = 10.0.0.1", "user = field(account)"}) {
        const auto parsed = parseFilter(text);
        if (parsed.filter() != nullptr) {
            EXPECT_EQ(singleUserOf(*parsed.filter()), std::nullopt) << text;
        }
    }
}

TEST(SingleUserTest, TheOnlyUsersShiftCounts)
{
    auto calendar = Calendar::standard({});
    calendar.shifts.push_back({"Nights", {"taro"}, {}, {}, false, {}});

    EXPECT_EQ(timetableFor(*parseFilter("user = Taro").filter(), calendar), Timetable(calendar, "taro"));
    EXPECT_EQ(timetableFor(*parseFilter("user = jiro").filter(), calendar), Timetable(calendar));
    EXPECT_EQ(timetableFor({}, calendar), Timetable(calendar));
    EXPECT_FALSE(timetableFor(*parseFilter("user = taro").filter(), calendar) == Timetable(calendar));
}

} // namespace
} // namespace trailscope
