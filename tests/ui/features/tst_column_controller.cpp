// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/session_test.h"
#include "ui/features/column_controller.h"
#include "ui/models/event_table_model.h"
#include "ui/table/event_table_view.h"
#include "ui/texts/field_titles.h"

#include <QMenu>

namespace trailscope::ui::test {
namespace {

class ColumnControllerTest : public SessionTest {
protected:
    EventTableModel model;
    EventTableView table{model};
    QMenu menu;
    ColumnController controller{parts(), table, menu};
};

TEST_F(ColumnControllerTest, TheUsersOwnColumnsComeBackAfterThoseOfPresets)
{
    controller.show({Field::Time, Field::User});
    const auto own = table.columns();

    controller.showPreset({Field::Ip, Field::Event});
    controller.showPreset({Field::Error});
    EXPECT_EQ(table.shownFields(), std::vector<Field>{Field::Error});
    EXPECT_EQ(controller.ownColumns(), own);
    controller.showPreset({});

    EXPECT_EQ(table.columns(), own);
}

TEST_F(ColumnControllerTest, AllEventsAreShownInTheUsersOwnColumns)
{
    const auto own = table.shownFields();
    controller.showPreset({Field::Ip});

    actions.clearFilter->trigger();

    EXPECT_EQ(table.shownFields(), own);
}

TEST_F(ColumnControllerTest, ResetColumnsAreTheDefaultAndTheUsersOwn)
{
    const auto usual = table.columns();
    controller.show({Field::Time});
    controller.showPreset({Field::Ip});

    actions.resetColumns->trigger();

    EXPECT_EQ(table.columns(), usual);
    EXPECT_EQ(controller.ownColumns(), usual);
}

TEST_F(ColumnControllerTest, TheMenuShowsAndHidesColumns)
{
    controller.show({Field::Time, Field::User});
    Q_EMIT menu.aboutToShow();
    EXPECT_EQ(menu.actions().back(), actions.resetColumns);

    for (auto* entry : menu.actions()) {
        if (entry->text() == fieldTitle(Field::User)) {
            EXPECT_TRUE(entry->isChecked());
            entry->trigger();
        }
    }

    EXPECT_EQ(table.shownFields(), std::vector<Field>{Field::Time});
}

} // namespace
} // namespace trailscope::ui::test
