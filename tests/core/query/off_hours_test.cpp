// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aggregate/group_by.h"
#include "core/aggregate/histogram.h"
#include "core/aggregate/top_values.h"
#include "core/export/row_texts.h"
#include "core/query/field_text.h"
#include "core/query/filter_text.h"
#include "core/query/off_hours.h"
#include "core/query/plan.h"
#include "core/query/row_order.h"
#include "core/query/run_filter.h"
#include "tests/support/random_calendar.h"
#include "tests/support/store_maker.h"

#include <gtest/gtest.h>
#include <numeric>

namespace trailscope {
namespace {

constexpr unsigned seeds = 12;

//! Random events whose users some rules of a random calendar are about.
QueryContext makeContext(unsigned seed, bool loading)
{
    auto events = test::randomEvents(3'000, seed);
    return {loading ? test::makeLoadingStore(events, 700) : test::makeStore(events),
            std::make_shared<const Calendar>(test::randomCalendar(seed)),
            {}};
}

//! The calendar asked row by row.
std::vector<RowId> slowly(const QueryContext& context, bool offHours)
{
    std::vector<RowId> rows;
    for (RowId row = 0; row < context.store->rowCount(); ++row) {
        if (context.calendar->isOffHours(context.store->time(row), context.store->text(Field::User, row))
            == offHours) {
            rows.push_back(row);
        }
    }
    return rows;
}

std::vector<RowId> foundRows(std::string_view filter, const QueryContext& context)
{
    const auto parsed = parseFilter(filter);
    return runFilter(*parsed.filter(), context).value().rows();
}

std::size_t countOf(const TopValues& top, std::string_view value)
{
    for (const auto& one : top.values) {
        if (one.value == value) {
            return one.count;
        }
    }
    return 0;
}

TEST(OffHoursTest, EveryAnswerIsThatOfTheCalendarForTheRowsUser)
{
    for (unsigned seed = 0; seed < seeds; ++seed) {
        for (const bool loading : {false, true}) {
            const auto context = makeContext(seed, loading);
            const auto off = slowly(context, true);
            const auto all = RowSet::all(context.store->layout());

            ASSERT_EQ(foundRows("offhours: yes", context), off) << seed;
            ASSERT_EQ(foundRows("offhours: no", context), slowly(context, false)) << seed;
            const auto top = topValues(all, Field::OffHours, 5, context);
            EXPECT_EQ(countOf(top, "yes"), off.size());
            EXPECT_EQ(countOf(top, "no"), context.store->rowCount() - off.size());

            std::size_t grouped = 0;
            const auto groups = groupRows(all, {Field::OffHours, Field::User, {}, {}}, context);
            for (const auto& group : groups.value()) {
                grouped += group.first == "yes" ? group.events : 0U;
            }
            EXPECT_EQ(grouped, off.size());
        }
    }
}

TEST(OffHoursTest, TableCellsExportsOrderAndChartsAgreeWithTheFilter)
{
    for (unsigned seed = 0; seed < seeds; ++seed) {
        const auto context = makeContext(seed, false);
        const auto all = RowSet::all(context.store->layout());
        const auto off = runFilter(*parseFilter("offhours: yes").filter(), context).value();

        const std::vector<Field> fields{Field::OffHours, Field::Hour};
        RowTexts exported(fields, context);
        for (RowId row = 0; row < context.store->rowCount(); ++row) {
            const std::string expected = off.contains(row) ? "yes" : "no";
            ASSERT_EQ(fieldText(Field::OffHours, row, context), expected) << seed << ' ' << row;
            ASSERT_TRUE(exported.moveTo(row).ok());
            ASSERT_EQ(exported.text(Field::OffHours), expected) << seed << ' ' << row;
        }
        const auto ordered = orderRows(all, {Field::OffHours, false}, context).value();
        for (std::size_t i = 0; i < ordered.size(); ++i) {
            ASSERT_EQ(off.contains(ordered[i]), i < off.count());
        }
        const auto bins = makeBins(*context.store->period(), BinWidth::Hour, context.calendar->zone);
        const auto chart = splitHistogram(all, bins, Field::OffHours, 2, context);
        for (const auto& series : chart.series) {
            if (series.name == "yes") {
                EXPECT_EQ(series.counts, countByBin(off, bins, *context.store));
            }
        }
    }
}

TEST(OffHoursTest, ACalendarThatNamesNobodyOfTheStoreIsAQuestionOfTimeAlone)
{
    auto calendar = Calendar::standard({});
    calendar.overrides.push_back({{{2026, 9, 21}, {2026, 9, 25}}, {"Shiro"}, WorkSpans(), {}, "Leave"});
    const QueryContext context{test::makeStore({{1'790'000'000, {{Field::User, "Taro"}}, {}}}),
                               std::make_shared<const Calendar>(calendar),
                               {}};

    const auto plan = makePlan(*parseFilter("offhours: no").filter(), context).value();

    EXPECT_TRUE(toText(plan).starts_with("times: ")) << toText(plan);
    EXPECT_FALSE(OffHours(*context.store, *context.calendar).isPersonal());
}

TEST(OffHoursTest, APlanSaysHowManyUsersHaveTheirOwnHours)
{
    auto calendar = Calendar::standard({});
    calendar.groups["watch"] = {"taro", "Jiro", "Shiro"};
    calendar.shifts.push_back({"Nights", {"watch"}, {}, {}, false, {}});
    const QueryContext context{test::makeStore({{1'790'000'000, {{Field::User, "Taro"}}, {}},
                                                {1'790'000'001, {{Field::User, "Jiro"}}, {}},
                                                {1'790'000'002, {{Field::User, "Hanako"}}, {}}}),
                               std::make_shared<const Calendar>(calendar),
                               {}};
    const auto planText = [&](std::string_view filter) {
        return toText(makePlan(*parseFilter(filter).filter(), context).value());
    };

    EXPECT_EQ(planText("offhours: yes"), "offhours: 2 users by their own hours\n");
    EXPECT_EQ(planText("offhours: no"), "not\n  offhours: 2 users by their own hours\n");
    EXPECT_EQ(planText("offhours: *"), "everything\n");
}

} // namespace
} // namespace trailscope
