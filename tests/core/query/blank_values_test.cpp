// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aggregate/group_by.h"
#include "core/event/raw_value.h"
#include "core/query/filter_text.h"
#include "core/query/other_reading.h"
#include "core/query/run_filter.h"
#include "tests/support/store_maker.h"

#include <gtest/gtest.h>

namespace trailscope {
namespace {

using test::MadeEvent;

//! Events 0 to 4: the error is missing, empty, null, a text, missing again.
std::vector<MadeEvent> makeEvents()
{
    const auto bit = BlankFields::fieldBit(Field::Error);
    return {{10, {{Field::Principal, "0"}}, {}, {}},
            {11, {{Field::Principal, "1"}}, {}, {bit, 0}},
            {12, {{Field::Principal, "2"}}, {}, {0, bit}},
            {13, {{Field::Principal, "3"}, {Field::Error, "Forbidden"}}, {}, {}},
            {14, {{Field::Principal, "4"}}, {}, {BlankFields::fieldBit(Field::Agent), 0}}};
}

QueryContext contextOf(EventStorePtr store)
{
    return {std::move(store), std::make_shared<const Calendar>(Calendar::standard(TimeZone())), {}};
}

using Rows = std::vector<RowId>;

Rows found(std::string_view text, const QueryContext& context)
{
    const auto parsed = parseFilter(text);
    if (parsed.filter() == nullptr) {
        ADD_FAILURE() << text << ": " << describe(*parsed.error());
        return {};
    }
    const auto rows = runFilter(*parsed.filter(), context);
    return rows.ok() ? rows.value().rows() : Rows{99};
}

TEST(BlankValuesTest, FiltersTellMissingEmptyAndNullApart)
{
    for (const auto& store : {test::makeStore(makeEvents()), test::makeLoadingStore(makeEvents(), 2)}) {
        const auto context = contextOf(store);

        EXPECT_EQ(found("error is null", context), (Rows{0, 1, 2, 4}));
        EXPECT_EQ(found("error: *", context), Rows{3});
        EXPECT_EQ(found("not error: *", context), (Rows{0, 1, 2, 4}));
        EXPECT_EQ(found("error: \"\"", context), Rows{1});
        EXPECT_EQ(found("error = \"\"", context), Rows{1});
        EXPECT_EQ(found("error != \"\"", context), (Rows{0, 2, 3, 4}));
        EXPECT_EQ(found("error is missing", context), (Rows{0, 4}));
        EXPECT_EQ(found("error is not missing", context), (Rows{1, 2, 3}));
        EXPECT_EQ(found("error is null and error is not missing and error != \"\"", context), Rows{2});
        EXPECT_EQ(found("error in (\"\", Forbidden)", context), (Rows{1, 3}));
        EXPECT_EQ(found("agent = \"\" or error = \"\"", context), (Rows{1, 4}));
    }
}

TEST(BlankValuesTest, WhatNoRecordSaysItselfIsNeitherEmptyNorMissing)
{
    const auto context = contextOf(test::makeStore(makeEvents()));

    for (const std::string field :
         {"login", "outcome", "offhours", "hour", "file", "streak", "time", "record"}) {
        EXPECT_EQ(found(field + " is missing", context), Rows()) << field;
        EXPECT_EQ(found(field + " = \"\"", context), Rows()) << field;
    }
    EXPECT_EQ(found("error is missing", contextOf(std::make_shared<const EventStore>())), Rows());
}

TEST(BlankValuesTest, GroupsHaveOneEntryForAllOfThem)
{
    const auto context = contextOf(test::makeStore(makeEvents()));

    const auto answer = groupRows(RowSet::all(context.store->layout()), {Field::Error, {}, {}, {}}, context);

    ASSERT_TRUE(answer.ok());
    const auto& groups = answer.value();
    ASSERT_EQ(groups.size(), 2U);
    EXPECT_EQ(groups.front().first, "");
    EXPECT_EQ(groups.front().events, 4U);
    EXPECT_EQ(found(toText(valueFilter(Field::Error, groups.front().first)), context), (Rows{0, 1, 2, 4}));
}

TEST(BlankValuesTest, WhatCouldBeMeantOtherwiseIsTold)
{
    const auto others = [](std::string_view text) {
        std::string told;
        for (const auto& reading : otherReadings(*parseFilter(text).filter())) {
            told += toText(reading.filter);
        }
        return told;
    };
    EXPECT_EQ(others("error != \"\""), "not error is null");
    EXPECT_EQ(others("error: \"\" and root = yes"), "error is null and root = yes");
    EXPECT_EQ(others("error: *"), "not error is missing");
    EXPECT_EQ(others("error is null"), "");
    EXPECT_EQ(others("error is missing"), "");
}

TEST(BlankValuesTest, ARecordHoldsAPathThatIsNull)
{
    constexpr std::string_view record =
        R"({"eventName": "E", "a": {"b": null, "c": "", "d": [null]}, "text": "{\"x\": null}"})";

    EXPECT_TRUE(holdsRawPath(record, "a.b"));
    EXPECT_TRUE(holdsRawPath(record, "a.c"));
    EXPECT_TRUE(holdsRawPath(record, "text.x"));
    EXPECT_FALSE(holdsRawPath(record, "a.e"));
    EXPECT_FALSE(holdsRawPath(record, "a.b.c"));
    EXPECT_TRUE(rawValues(record, "a.b").empty());
}

} // namespace
} // namespace trailscope
