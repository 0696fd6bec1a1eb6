// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/shared_codes.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <numeric>
#include <random>
#include <vector>

namespace {

using namespace trailscope;

using Values = std::vector<Code>; //!< by row
using Random = std::minstd_rand;

//! A column as the builders make it: local codes in the order of the values.
CodeColumn columnOf(const Values& rows)
{
    auto distinct = rows;
    std::sort(distinct.begin(), distinct.end());
    distinct.erase(std::unique(distinct.begin(), distinct.end()), distinct.end());
    const auto localOf = [&](Code value) {
        return std::lower_bound(distinct.begin(), distinct.end(), value) - distinct.begin();
    };
    PagedVector<std::uint8_t> narrow;
    PagedVector<std::uint16_t> wide;
    for (const auto value : rows) {
        narrow.push_back(static_cast<std::uint8_t>(localOf(value)));
        wide.push_back(static_cast<std::uint16_t>(localOf(value)));
    }
    if (distinct.size() == 1) {
        return CodeColumn(std::move(distinct));
    }
    constexpr std::size_t narrowLimit = 256;
    return distinct.size() <= narrowLimit ? CodeColumn(std::move(narrow), std::move(distinct))
                                          : CodeColumn(std::move(wide), std::move(distinct));
}

Values valuesOf(const CodeColumn& column, std::size_t rows)
{
    const auto view = column.view(rows);
    Values values;
    for (std::size_t row = 0; row < rows; ++row) {
        values.push_back(view.global(row));
    }
    return values;
}

struct Columns {
    std::vector<Values> values;
    std::vector<CodeColumn> columns;

    explicit Columns(std::vector<Values> rows) : values(std::move(rows))
    {
        std::transform(values.begin(), values.end(), std::back_inserter(columns), columnOf);
    }

    void share()
    {
        std::vector<CodeColumn*> all;
        for (auto& column : columns) {
            all.push_back(&column);
        }
        shareCodes(all, values.front().size());
    }

    [[nodiscard]] bool areUnchanged() const
    {
        return std::equal(values.begin(), values.end(), columns.begin(),
                          [](const Values& rows, const CodeColumn& column) {
                              return valuesOf(column, rows.size()) == rows;
                          });
    }

    [[nodiscard]] bool isShared(std::size_t a, std::size_t b) const
    {
        const auto rows = values.front().size();
        return columns[a].view(rows).sharesCodesWith(columns[b].view(rows));
    }

    [[nodiscard]] std::size_t codeBytes() const
    {
        return std::accumulate(
            columns.begin(), columns.end(), std::size_t{0},
            [](std::size_t sum, const CodeColumn& column) { return sum + column.codeBytes(); });
    }
};

//! That many rows, each with the value that \a valueOf gives for a random number below \a distinct.
template<typename ValueOf>
Values randomRows(Random& random, std::size_t count, Code distinct, ValueOf valueOf)
{
    Values rows(count);
    std::generate(rows.begin(), rows.end(), [&] { return valueOf(static_cast<Code>(random() % distinct)); });
    return rows;
}

Values mapped(const Values& rows, Code divisor)
{
    Values values;
    std::transform(rows.begin(), rows.end(), std::back_inserter(values),
                   [divisor](Code value) { return value / divisor + 7; });
    return values;
}

TEST(SharedCodesTest, WhatFollowsFromAnotherColumnTakesNoCodes)
{
    Random random(1);
    const auto events = randomRows(random, 5'000, 200, [](Code value) { return value * 3; });
    Columns columns({events, mapped(events, 20), mapped(events, 300)});
    const auto alone = columns.columns.front().codeBytes();
    columns.share();
    EXPECT_TRUE(columns.areUnchanged());
    EXPECT_TRUE(columns.isShared(0, 1));
    EXPECT_TRUE(columns.isShared(0, 2));
    EXPECT_LE(columns.codeBytes(), alone + 300);
}

TEST(SharedCodesTest, ARangeOfTheFirstColumnsValuesStaysARangeOfCodes)
{
    Random random(2);
    Columns columns({randomRows(random, 5'000, 60, [](Code value) { return value; }),
                     randomRows(random, 5'000, 4, [](Code value) { return value; })});
    columns.share();
    ASSERT_TRUE(columns.isShared(0, 1));
    const auto values = columns.columns.front().view(5'000).toGlobal;
    EXPECT_EQ(values.size(), 240U);
    EXPECT_TRUE(std::is_sorted(values.begin(), values.end()));
}

TEST(SharedCodesTest, ColumnsOfTooManyCombinationsStayAsTheyAre)
{
    Values first;
    Values second;
    for (Code row = 0; row < 257; ++row) {
        first.push_back(row / 2);
        second.push_back(row % 200);
    }
    Columns one({first, second});
    one.share();
    EXPECT_TRUE(one.areUnchanged());
    EXPECT_FALSE(one.isShared(0, 1));

    first.pop_back();
    second.pop_back();
    Columns less({first, second});
    less.share();
    EXPECT_TRUE(less.areUnchanged());
    EXPECT_TRUE(less.isShared(0, 1));
}

TEST(SharedCodesTest, AColumnThatDoesNotFitIsLeftOutAndTheNextOneTried)
{
    Random random(3);
    const auto events = randomRows(random, 5'000, 100, [](Code value) { return value; });
    Columns columns(
        {events, randomRows(random, 5'000, 100, [](Code value) { return value; }), mapped(events, 9)});
    columns.share();
    EXPECT_TRUE(columns.areUnchanged());
    EXPECT_FALSE(columns.isShared(0, 1));
    EXPECT_TRUE(columns.isShared(0, 2));
}

TEST(SharedCodesTest, WideColumnsShareCodesWithWideOnes)
{
    Random random(4);
    const auto users = randomRows(random, 20'000, 700, [](Code value) { return value; });
    Columns columns({users, mapped(users, 2), mapped(users, 100)});
    columns.share();
    EXPECT_TRUE(columns.areUnchanged());
    EXPECT_TRUE(columns.isShared(0, 1));
    EXPECT_FALSE(columns.isShared(0, 2)) << "eight values are better scanned in one byte each";
}

TEST(SharedCodesTest, OneValueNeedsNoCodesBeforeAndAfter)
{
    Columns columns({Values(100, 5), Values(100, 6)});
    columns.share();
    EXPECT_TRUE(columns.areUnchanged());
    EXPECT_EQ(columns.codeBytes(), 0U);
}

TEST(SharedCodesTest, NoRowChangesItsValuesWhateverTheColumns)
{
    Random random(5);
    for (int round = 0; round < 60; ++round) {
        const std::size_t rows = 1 + random() % 3'000;
        std::vector<Values> values;
        for (int column = 0; column < 5; ++column) {
            const auto distinct = static_cast<Code>(1 + random() % (column % 2 == 0 ? 12 : 900));
            values.push_back(!values.empty() && random() % 2 == 0
                                 ? mapped(values.back(), static_cast<Code>(1 + random() % 5))
                                 : randomRows(random, rows, distinct, [](Code value) { return value; }));
        }
        Columns columns(std::move(values));
        const auto before = columns.codeBytes();
        columns.share();
        ASSERT_TRUE(columns.areUnchanged()) << "round " << round;
        ASSERT_LE(columns.codeBytes(), before + 5 * rows / 2) << "round " << round;
    }
}

} // namespace
