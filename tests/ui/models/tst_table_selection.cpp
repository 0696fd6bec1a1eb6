// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/made_context.h"
#include "ui/models/table_selection.h"

#include <gtest/gtest.h>

namespace trailscope::ui {
namespace {

using Move = TableSelection::Move;
using Ranges = std::vector<RowRanges::Range>;

TEST(TableSelectionTest, ExtendsFromTheAnchorInBothDirections)
{
    TableSelection selection;

    selection.moveTo(5, Move::Select);
    selection.moveTo(8, Move::Extend);
    EXPECT_EQ(selection.selected().ranges(), (Ranges{{5, 8}}));

    selection.moveTo(2, Move::Extend);
    EXPECT_EQ(selection.selected().ranges(), (Ranges{{2, 5}}));
    EXPECT_EQ(selection.current(), 2U);
}

TEST(TableSelectionTest, TogglesOneRowAndWalksWithoutSelecting)
{
    TableSelection selection;

    selection.moveTo(1, Move::Select);
    selection.moveTo(3, Move::Toggle);
    selection.moveTo(4, Move::Walk);
    EXPECT_EQ(selection.selected().ranges(), (Ranges{{1, 1}, {3, 3}}));

    selection.moveTo(1, Move::Toggle);
    EXPECT_EQ(selection.selected().ranges(), (Ranges{{3, 3}}));
}

TEST(KeptSelectionTest, FollowsItsEventsIntoAnotherOrder)
{
    const auto context = test::numberedEvents(6);
    TableSelection selection;
    selection.moveTo(1, Move::Select);
    selection.moveTo(2, Move::Extend);
    selection.moveTo(5, Move::Toggle);
    const KeptSelection kept(selection, context, *test::allRows(context));

    const auto reversed = kept.in(context, std::vector<RowId>{5, 4, 3, 2, 1, 0});

    EXPECT_EQ(reversed.selected().ranges(), (Ranges{{0, 0}, {3, 4}}));
    EXPECT_EQ(reversed.current(), 0U);
}

TEST(KeptSelectionTest, LosesOnlyWhatTheFilterHides)
{
    const auto context = test::numberedEvents(6);
    TableSelection selection;
    selection.moveTo(1, Move::Select);
    selection.moveTo(4, Move::Extend);
    const KeptSelection kept(selection, context, *test::allRows(context));

    const auto filtered = kept.in(context, std::vector<RowId>{0, 2, 3, 5});

    EXPECT_EQ(filtered.selected().ranges(), (Ranges{{1, 2}}));
    EXPECT_FALSE(filtered.current().has_value());
}

TEST(KeptSelectionTest, FindsTheCurrentEventInALaterSnapshot)
{
    const std::vector<test::MadeEvent> events{{30, {{Field::Id, "c"}}, {}}, {10, {{Field::Id, "a"}}, {}}};
    const auto loading = test::contextOf(trailscope::test::makeLoadingStore(events, 1));
    const auto final = test::contextOf(trailscope::test::makeStore(events));
    TableSelection selection;
    selection.moveTo(0, Move::Select);
    const KeptSelection kept(selection, loading, std::vector<RowId>{0, 1});

    const auto later = kept.in(final, std::vector<RowId>{0, 1});

    EXPECT_EQ(later.current(), 1U);
    EXPECT_EQ(later.selected().ranges(), (Ranges{{1, 1}}));
}

TEST(KeptSelectionTest, AnEmptyTableKeepsNothing)
{
    const auto context = test::numberedEvents(3);
    TableSelection selection;
    selection.selectAll(3);
    const KeptSelection kept(selection, context, *test::allRows(context));

    EXPECT_EQ(kept.in(context, {}), TableSelection());
}

} // namespace
} // namespace trailscope::ui
