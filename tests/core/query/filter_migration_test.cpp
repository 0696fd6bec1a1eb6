// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filter_migration.h"
#include "core/query/filter_text.h"
#include "tests/support/naive_filter.h"
#include "tests/support/random_filter.h"
#include "tests/support/written_filter.h"

#include <gtest/gtest.h>

namespace trailscope {
namespace {

//! A text of the first version and the same in today's words.
struct Migration {
    std::string_view before;
    std::string_view now;
};

constexpr Migration migrations[] = {
    {"user: Jiro", "user = Jiro"},
    {"user:Jiro and  event : (A or B)", "user = Jiro and  event = (A or B)"},
    {"not service: Ecs", "not service = Ecs"},
    {"ip: 2001:db8::1 or ip:10.0.0.0/8", "ip = 2001:db8::1 or ip = 10.0.0.0/8"},
    {R"(message: "a: b" and user ~ c:d)", R"(message = "a: b" and user ~ c:d)"},
    {R"(user: "s3*")", R"(user = "s3*")"},
    {"error: * and error: \"\"", "error: * and error is null"}, // "" meant any value without text
    {"user: null", "user = null"},
    {"time: last 30d", "time = last 30d"},
    {"message: /a:b/", "message = /a:b/"},
    {"resource: arn:aws:s3:::pay", "resource = arn:aws:s3:::pay"},
    {"user: a | select 1", "user = a | select 1"},
    {"user: “a”", "user = \"“a”\""}, // curly quotes were signs of the value
    {"user: ${name}", "user = ${name}"},
    {"event: [a", "event = [a"},
    {R"("Taro Yamada")", R"(/(?s)Taro\ Yamada/)"}, // today its words may stand apart
    {"__topic__: x and user: a", "user = a"},
    {"taro", "taro"},
    {"usr: x", "usr: x"}, // was no filter
    {"", ""},
};

TEST(FilterMigrationTest, ColonsOfTheFirstVersionBecomeEqualSigns)
{
    for (const auto& [before, now] : migrations) {
        EXPECT_EQ(migratedFilterText(before), now) << before;
    }
}

TEST(FilterMigrationTest, WhatWasMeantIsMeantStill)
{
    for (const auto& [before, now] : migrations) {
        const auto old = parseFirstVersion(before);
        const auto today = parseFilter(now);
        const bool isSame = old.filter() == nullptr || before.find("Taro Yamada") != std::string_view::npos
                         || *old.filter() == *today.filter();
        EXPECT_TRUE(isSame) << before;
    }
}

TEST(FilterMigrationTest, RandomFiltersKeepTheirMeaning)
{
    std::mt19937 random(29);
    int read = 0;
    for (int i = 0; i < 1'200; ++i) {
        const auto before = test::writtenInFirstVersion(test::randomFilter(random, 3));
        const auto old = parseFirstVersion(before);
        if (old.filter() == nullptr) {
            continue; // it holds what the first version had not
        }
        const auto migrated = migratedFilterText(before);
        const auto now = parseFilter(migrated);
        ASSERT_NE(now.filter(), nullptr) << before;
        if (migrated.find("/(?s)") == std::string::npos) { // else words became an expression
            ++read;
            EXPECT_EQ(*now.filter(), *old.filter()) << before << '\n' << migrated;
        }
    }
    EXPECT_GT(read, 200);
}

} // namespace
} // namespace trailscope
