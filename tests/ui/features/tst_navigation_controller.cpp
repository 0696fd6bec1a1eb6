// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/session_test.h"
#include "ui/dialogs/go_to_time_dialog.h"
#include "ui/features/navigation_controller.h"
#include "ui/models/event_table_model.h"
#include "ui/panels/find_bar.h"
#include "ui/table/event_table_view.h"

namespace trailscope::ui::test {
namespace {

class NavigationControllerTest : public SessionTest {
protected:
    NavigationControllerTest()
    {
        EXPECT_TRUE(openSample());
        model.setRows(session.context(), session.answer()->rows);
    }

    EventTableModel model;
    EventTableView table{model};
    FindBar findBar;
    NavigationController controller{parts(), {model, table, findBar}};
    QSignalSpy noticed{&controller, &WindowController::noticed};
};

TEST_F(NavigationControllerTest, MarksAreVisitedInTheirOrder)
{
    EXPECT_FALSE(actions.nextPin->isEnabled());
    for (const std::size_t row : {3U, 7U}) {
        table.moveCursorTo(row, TableSelection::Move::Select);
        actions.pin->trigger();
    }

    actions.nextPin->trigger();
    EXPECT_EQ(table.selection().current(), 3U);
    actions.previousPin->trigger();
    EXPECT_EQ(table.selection().current(), 7U);
    actions.clearPins->trigger();
    EXPECT_FALSE(actions.nextPin->isEnabled());
}

TEST_F(NavigationControllerTest, MarksThatAreNotShownAreToldOf)
{
    table.moveCursorTo(3, TableSelection::Move::Select);
    actions.pin->trigger();
    model.setRows(session.context(), std::make_shared<const std::vector<RowId>>(1, RowId{0}));

    actions.nextPin->trigger();

    EXPECT_EQ(toldBy(noticed), QStringLiteral("None of the events shown is marked."));
}

TEST_F(NavigationControllerTest, TooManyEventsAreNotMarked)
{
    ASSERT_GT(model.rows()->size(), 1'000U);
    table.selectAll();

    actions.pin->trigger();

    EXPECT_TRUE(toldBy(noticed).startsWith(QStringLiteral("Marks are for a few events")));
    EXPECT_FALSE(actions.nextPin->isEnabled());
}

TEST_F(NavigationControllerTest, ATimeLeadsToTheFirstEventFromThenOn)
{
    const auto& store = *session.context().store;
    actions.goToTime->trigger();
    auto* dialog = opened<GoToTimeDialog>("goToTimeDialog");
    ASSERT_NE(dialog, nullptr);

    Q_EMIT dialog->timeRequested(store.time(42));
    EXPECT_EQ(store.time(*table.currentEvent()), store.time(42));
    Q_EMIT dialog->timeRequested({store.period()->end.seconds + 1});
    EXPECT_EQ(toldBy(noticed), QStringLiteral("No event shown is as late as that; this is the last one."));
}

TEST_F(NavigationControllerTest, FindOpensItsBar)
{
    findBar.close();
    EXPECT_TRUE(findBar.isHidden());

    actions.find->trigger();

    EXPECT_FALSE(findBar.isHidden());
}

} // namespace
} // namespace trailscope::ui::test
