// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aggregate/top_values.h"
#include "core/base/text.h"
#include "core/query/field_text.h"
#include "tests/support/cut_store.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <map>

namespace trailscope {
namespace {

//! The same by a map over the text of every row.
TopValues reference(const RowSet& rows, Field field, std::size_t top, const QueryContext& context)
{
    std::map<std::string, std::size_t> counts;
    for (const auto row : rows.rows()) {
        const auto& store = *context.store;
        if (fieldInfo(field).storage != FieldStorage::Dictionary) {
            ++counts[fieldText(field, row, context)];
            continue;
        }
        for (const auto member : membersOf(store.dictionary(field).stored(store.code(field, row)))) {
            ++counts[std::string(member)];
        }
    }
    TopValues expected;
    expected.field = field;
    expected.distinct = counts.size();
    for (const auto& [value, count] : counts) {
        expected.values.push_back({value, count});
    }
    std::stable_sort(expected.values.begin(), expected.values.end(),
                     [](const ValueCount& a, const ValueCount& b) { return a.count > b.count; });
    for (auto i = top; i < expected.values.size(); ++i) {
        expected.others += expected.values[i].count;
    }
    expected.values.resize(std::min(top, expected.values.size()));
    return expected;
}

TEST(TopValuesTest, AgreeWithAMapOverEveryRow)
{
    const auto calendar =
        std::make_shared<const Calendar>(Calendar::standard(TimeZone::named("Asia/Tokyo").value()));
    const auto events = test::randomEvents(3'000, 5);
    for (const auto& store :
         {test::makeStore(events), test::makeLoadingStore(events, 65), test::makeLoadingStore(events, 1),
          test::makeCutStore(events, 64), test::makeCutStore(events, 200)}) {
        const QueryContext context{store, calendar, {}};
        for (const unsigned percent : {0U, 10U, 100U}) {
            const auto rows = test::randomRows(*store, percent);
            for (const auto field : {Field::User, Field::Ip, Field::Error, Field::Outcome, Field::Root,
                                     Field::File, Field::OffHours, Field::Resource, Field::ResourceType}) {
                const auto expected = reference(rows, field, 4, context);
                const auto found = topValues(rows, field, 4, context);

                EXPECT_EQ(found.values, expected.values) << fieldName(field);
                EXPECT_EQ(found.distinct, expected.distinct) << fieldName(field);
                EXPECT_EQ(found.others, expected.others) << fieldName(field);
            }
        }
    }
}

TEST(TopValuesTest, ManyFieldsAtOnceAreTheSameAsEachAlone)
{
    const auto store = test::makeStore(test::randomEvents(2'000, 6));
    const QueryContext context{store, std::make_shared<const Calendar>(Calendar::standard({})), {}};
    const auto rows = RowSet::all(store->layout());
    const std::vector fields{Field::User,    Field::Hour,   Field::Event, Field::Weekday, Field::Login,
                             Field::Outcome, Field::Region, Field::Mfa,   Field::User};

    const auto all = topValuesOf(rows, fields, 5, context);

    ASSERT_TRUE(all.ok());
    for (std::size_t i = 0; i < fields.size(); ++i) {
        EXPECT_EQ(all.value()[i].values, topValues(rows, fields[i], 5, context).values)
            << fieldName(fields[i]);
    }
}

TEST(TopValuesTest, SegmentsOfManyValuesAreCountedTheSameWay)
{
    auto events = test::randomEvents(12'000, 7);
    for (std::size_t i = 0; i < events.size(); ++i) {
        events[i].texts[Field::Resource] = "r" + std::to_string(i * 7'919 % 9'001);
    }
    const auto store = test::makeStore(events);
    const QueryContext context{store, std::make_shared<const Calendar>(Calendar::standard({})), {}};
    for (const unsigned percent : {1U, 50U, 100U}) {
        const auto rows = test::randomRows(*store, percent);

        EXPECT_EQ(topValues(rows, Field::Resource, 20, context).values,
                  reference(rows, Field::Resource, 20, context).values);
    }
}

bool startsIgnoringCase(const std::string& value, const std::string& text)
{
    return value.size() >= text.size()
        && equalsIgnoreCase(std::string_view(value).substr(0, text.size()), text);
}

bool holdsIgnoringCase(const std::string& value, const std::string& text)
{
    for (std::size_t at = 0; at + text.size() <= value.size(); ++at) {
        if (startsIgnoringCase(value.substr(at), text)) {
            return true;
        }
    }
    return false;
}

TEST(TopValuesTest, ValuesThatHoldATextAreTheBestOfAllThatDo)
{
    const QueryContext context{test::makeLoadingStore(test::randomEvents(2'000, 6), 300),
                               std::make_shared<const Calendar>(Calendar::standard(TimeZone())),
                               {}};
    const auto rows = RowSet::all(context.store->layout());
    for (const auto field : {Field::User, Field::Event, Field::Resource, Field::Weekday, Field::Ip}) {
        for (const std::string text : {"", "s", "SE", "i", "10.", "ro", "?", "nobody"}) {
            auto expected = reference(rows, field, 1'000, context).values;
            std::erase_if(expected,
                          [&text](const ValueCount& one) { return !holdsIgnoringCase(one.value, text); });
            std::stable_partition(expected.begin(), expected.end(), [&text](const ValueCount& one) {
                return startsIgnoringCase(one.value, text);
            });
            for (const std::size_t top :
                 {std::size_t{0}, std::size_t{1}, std::size_t{3}, std::size_t{1'000}}) {
                const auto found = topValuesHolding(text, rows, field, top, context);
                ASSERT_TRUE(found.ok());
                auto best = expected;
                best.resize(std::min(top, best.size()));
                EXPECT_EQ(found.value().values, best) << fieldName(field) << ' ' << text << ' ' << top;
            }
        }
    }
}

TEST(TopValuesTest, AStopRequestIsObeyed)
{
    const auto store = test::makeStore(test::randomEvents(10, 6));
    const QueryContext context{store, std::make_shared<const Calendar>(Calendar::standard({})), {}};
    std::stop_source stop;
    stop.request_stop();

    const auto all =
        topValuesOf(RowSet::all(store->layout()), std::vector{Field::User}, 5, context, stop.get_token());

    ASSERT_FALSE(all.ok());
    EXPECT_EQ(all.error().code, ErrorCode::Cancelled);
}

} // namespace
} // namespace trailscope
