// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aggregate/group_by.h"
#include "core/query/field_text.h"
#include "tests/support/store_maker.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <map>
#include <random>
#include <set>

namespace trailscope {
namespace {

//! The field's values of a row: the members of a list, else one text, the empty one for no field.
std::vector<std::string> valuesOf(std::optional<Field> field, RowId row, const QueryContext& context)
{
    if (!field || fieldInfo(*field).storage != FieldStorage::Dictionary) {
        return {field ? fieldText(*field, row, context) : std::string()};
    }
    const auto& store = *context.store;
    const auto members = membersOf(store.dictionary(*field).stored(store.code(*field, row)));
    return {members.begin(), members.end()};
}

//! The same by maps over the texts of every row.
std::vector<Group> reference(const RowSet& rows, const GroupQuestion& question, const QueryContext& context)
{
    std::map<std::pair<std::string, std::string>, Group> groups;
    std::map<std::pair<std::string, std::string>, std::set<std::string>> distinct;
    for (const auto row : rows.rows()) {
        const auto number = question.sumOf ? fieldText(*question.sumOf, row, context) : std::string();
        for (const auto& first : valuesOf(question.first, row, context)) {
            for (const auto& second : valuesOf(question.second, row, context)) {
                const auto key = std::pair(first, second);
                auto& group = groups[key];
                const auto time = context.store->time(row);
                group.begin = group.events == 0 ? time : std::min(group.begin, time);
                group.end = group.events == 0 ? time : std::max(group.end, time);
                ++group.events;
                group.failures += fieldText(Field::Outcome, row, context) != "success" ? 1U : 0U;
                group.sum += number.empty() ? 0U : std::stoull(number);
                if (question.distinctOf) {
                    const auto values = valuesOf(question.distinctOf, row, context);
                    distinct[key].insert(values.begin(), values.end());
                }
            }
        }
    }
    std::vector<Group> all;
    for (auto& [key, group] : groups) {
        group.first = key.first;
        group.second = key.second;
        group.distinct = distinct[key].size();
        group.values.assign(distinct[key].begin(), distinct[key].end());
        all.push_back(group);
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const Group& a, const Group& b) { return a.events > b.events; });
    return all;
}

std::vector<test::MadeEvent> eventsWithBytes(std::size_t count)
{
    auto events = test::randomEvents(count, 11);
    std::mt19937 random(3);
    for (auto& event : events) {
        if (random() % 3 != 0) {
            event.texts[Field::Bytes] = std::to_string(random() % 2'000);
        }
    }
    return events;
}

TEST(GroupByTest, AgreesWithAMapOverEveryRow)
{
    const auto calendar =
        std::make_shared<const Calendar>(Calendar::standard(TimeZone::named("Asia/Tokyo").value()));
    const auto events = eventsWithBytes(2'000);
    for (const auto& store : {test::makeStore(events), test::makeLoadingStore(events, 65)}) {
        const QueryContext context{store, calendar, {}};
        for (const unsigned percent : {0U, 10U, 100U}) {
            const auto rows = test::randomRows(*store, percent);
            for (const auto& question :
                 {GroupQuestion{Field::User, {}, {}, {}},
                  GroupQuestion{Field::User, Field::Ip, Field::Event, {}},
                  GroupQuestion{Field::Weekday, Field::OffHours, Field::User, Field::Bytes},
                  GroupQuestion{Field::Resource, {}, Field::User, Field::Bytes},
                  GroupQuestion{Field::User, Field::Resource, Field::ResourceType, {}},
                  GroupQuestion{Field::Resource, Field::ResourceType, {}, {}},
                  GroupQuestion{Field::Outcome, Field::Hour, Field::Hour, Field::Bytes}}) {
                const auto found = groupRows(rows, question, context);
                ASSERT_TRUE(found.ok());
                EXPECT_EQ(found.value(), reference(rows, question, context)) << fieldName(question.first);
            }
        }
    }
}

TEST(GroupByTest, SumsOfGroupsAddUpToTheSumOfAll)
{
    const auto store = test::makeStore(eventsWithBytes(500));
    const QueryContext context{store, std::make_shared<const Calendar>(), {}};
    const auto rows = RowSet::all(store->layout());

    const auto groups = groupRows(rows, {Field::User, {}, {}, Field::Bytes}, context);

    ASSERT_TRUE(groups.ok());
    std::uint64_t sum = 0;
    for (const auto& group : groups.value()) {
        sum += group.sum;
    }
    EXPECT_GT(sum, 0U);
    EXPECT_EQ(sum, sumOf(rows, Field::Bytes, context));
}

TEST(GroupByTest, OfManyDistinctValuesSomeAreNamedAndAllCounted)
{
    std::vector<test::MadeEvent> events(30);
    for (std::size_t i = 0; i < events.size(); ++i) {
        events[i].seconds = 1'790'000'000;
        events[i].texts[Field::User] = "Jiro";
        events[i].texts[Field::Ip] = "10.0.0." + std::to_string(100 + i);
    }
    const auto store = test::makeStore(events);

    const auto groups = groupRows(RowSet::all(store->layout()), {Field::User, {}, Field::Ip, {}},
                                  {store, std::make_shared<const Calendar>(), {}});

    ASSERT_TRUE(groups.ok());
    ASSERT_EQ(groups.value().size(), 1U);
    const auto& group = groups.value().front();
    EXPECT_EQ(group.distinct, 30U);
    ASSERT_EQ(group.values.size(), mostGroupValues);
    EXPECT_EQ(group.values.front(), "10.0.0.100");
    EXPECT_TRUE(std::is_sorted(group.values.begin(), group.values.end()));
}

TEST(GroupByTest, StopsWhenAsked)
{
    const auto store = test::makeStore(test::randomEvents(10, 1));
    std::stop_source stop;
    stop.request_stop();

    const auto groups = groupRows(RowSet::all(store->layout()), {},
                                  {store, std::make_shared<const Calendar>(), {}}, stop.get_token());

    ASSERT_FALSE(groups.ok());
    EXPECT_EQ(groups.error().code, ErrorCode::Cancelled);
}

} // namespace
} // namespace trailscope
