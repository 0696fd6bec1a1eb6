// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/field_text.h"
#include "tests/ui/made_context.h"
#include "tests/ui/qt_support.h"
#include "ui/models/find_hits.h"
#include "ui/models/pinned_events.h"
#include "ui/models/row_at_time.h"

#include <gtest/gtest.h>
#include <random>

namespace trailscope::ui::test {
namespace {

constexpr std::array fields{Field::Time,    Field::User,    Field::Event,
                            Field::Outcome, Field::Weekday, Field::Hour};

QueryContext randomContext(std::mt19937& random)
{
    std::vector<MadeEvent> events;
    const auto pick = [&](std::vector<const char*> of) { return of[random() % of.size()]; };
    for (int i = 0; i < 300; ++i) {
        MadeEvent event{static_cast<std::int64_t>(random() % 900'000),
                        {{Field::User, pick({"Jiro", "jIRO yamada", "次郎", "a*b", "", "ÄRGER"})},
                         {Field::Event, pick({"DeleteKey", "CreateKey", "ConsoleSignin"})}},
                        {}};
        event.traits.outcome = static_cast<Outcome>(random() % 3);
        events.push_back(event);
    }
    return contextOf(trailscope::test::makeStore(events), "Asia/Tokyo");
}

std::vector<std::uint32_t> slowHits(const FindQuestion& question)
{
    std::vector<std::uint32_t> hits;
    for (std::size_t position = 0; position < question.rows->size(); ++position) {
        const bool holds = std::ranges::any_of(question.fields, [&](Field field) {
            return QString::fromStdString(fieldText(field, (*question.rows)[position], question.context))
                .contains(QString::fromStdString(question.text), Qt::CaseInsensitive);
        });
        if (holds) {
            hits.push_back(static_cast<std::uint32_t>(position));
        }
    }
    return hits;
}

TEST(FindHitsTest, HitsAreThoseOfTheSlowWayWhateverIsSought)
{
    std::mt19937 random(4); // NOLINT: the same every time
    for (int round = 0; round < 20; ++round) {
        const auto context = randomContext(random);
        auto shuffled = *allRows(context);
        std::shuffle(shuffled.begin(), shuffled.end(), random);
        shuffled.resize(200);
        const auto rows = rowList(shuffled);
        for (const char* text :
             {"jiro", "KEY", "次", "a*", "*", "ärger", "den", "mon", "1970-01-0", ":3", "1", " "}) {
            const FindQuestion question{text, {fields.begin(), fields.end()}, context, rows};
            const auto hits = findHits(question);
            ASSERT_TRUE(hits.ok()) << text;
            EXPECT_EQ(hits.value(), slowHits(question)) << text;
        }
    }
}

TEST(FindHitsTest, NoColumnMeansNoHit)
{
    const auto context = numberedEvents(5);

    EXPECT_TRUE(findHits({"u", {}, context, allRows(context)}).value().empty());
}

TEST(RowAtTimeTest, TheFirstEventAtTheTimeOrAfterItElseTheLastOne)
{
    std::mt19937 random(5); // NOLINT
    const auto context = randomContext(random);
    const auto& store = *context.store;
    RowSet rows(store.layout());
    for (RowId row = 0; row < store.rowCount(); row += static_cast<RowId>(1 + random() % 5)) {
        rows.add(row);
    }
    const auto chosen = rows.rows();
    for (std::int64_t seconds = -10; seconds < 900'010; seconds += 3'331) {
        const auto found = rowAtTime(rows, store, {seconds});
        const auto expected =
            std::ranges::find_if(chosen, [&](RowId row) { return store.time(row) >= Timestamp{seconds}; });
        EXPECT_EQ(found, expected == chosen.end() ? chosen.back() : *expected) << seconds;
    }
    EXPECT_EQ(rowAtTime(RowSet(store.layout()), store, {0}), std::nullopt);
}

TEST(PinnedEventsTest, ToggleMarksAllUnlessAllAreMarked)
{
    const auto context = numberedEvents(10);
    PinnedEvents pins;
    pins.toggle(*context.store, std::vector<RowId>{3, 1});
    pins.toggle(*context.store, std::vector<RowId>{3, 5});
    EXPECT_EQ(pins.in(*context.store), (std::vector<RowId>{1, 3, 5}));

    pins.toggle(*context.store, std::vector<RowId>{3, 1});
    EXPECT_EQ(pins.in(*context.store), (std::vector<RowId>{5}));
}

TEST(PinnedEventsTest, TheNextOneIsFoundAroundTheEnds)
{
    const std::vector<RowId> rows{4, 7, 1, 9, 3};
    const std::vector<RowId> wanted{1, 4};
    EXPECT_EQ(nextPosition(rows, wanted, 0, 1), 2U);
    EXPECT_EQ(nextPosition(rows, wanted, 2, 1), 0U);
    EXPECT_EQ(nextPosition(rows, wanted, 0, -1), 2U);
    EXPECT_EQ(nextPosition(rows, {8}, 0, 1), std::nullopt);
}

} // namespace
} // namespace trailscope::ui::test
