// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/session_test.h"
#include "ui/charts/chart_panel.h"
#include "ui/features/column_controller.h"
#include "ui/features/session_state.h"
#include "ui/models/event_table_model.h"
#include "ui/panels/facet_panel.h"
#include "ui/table/event_table_view.h"

#include <QMenu>
#include <QSplitter>

namespace trailscope::ui::test {
namespace {

//! Everything whose state is kept, made anew for each run.
struct WindowRun {
    explicit WindowRun(const WindowParts& parts)
        : columns(parts, table, menu), state(parts.settings, widgets())
    {
    }

    [[nodiscard]] SessionState::Widgets widgets()
    {
        return {window, splitter, charts, table, facets, columns};
    }

    QSplitter splitter;
    ChartPanel charts;
    EventTableModel model;
    EventTableView table{model};
    FacetPanel facets;
    QMenu menu;
    ColumnController columns;
    QMainWindow window;
    SessionState state;
};

class SessionStateTest : public SessionTest {};

TEST_F(SessionStateTest, TheNextRunLooksLikeTheLast)
{
    ChartChoices choices;
    {
        WindowRun run(parts());
        run.state.restore();
        run.columns.show({Field::User, Field::Time});
        choices = run.charts.choices();
        choices.timeline.isLogarithmic = true;
        run.charts.setChoices(choices);
        run.facets.setLook({Field::Ip}, true);
        Q_EMIT run.facets.lookChanged();
        run.state.save();
    }
    WindowRun next(parts());

    next.state.restore();

    EXPECT_EQ(next.table.shownFields(), (std::vector<Field>{Field::User, Field::Time}));
    EXPECT_EQ(next.charts.choices(), choices);
    EXPECT_EQ(next.facets.hiddenFields(), std::vector<Field>{Field::Ip});
    EXPECT_TRUE(next.facets.isByName());
}

TEST_F(SessionStateTest, ThePlaceOfTheUsersOwnColumnsIsNotTakenByAPresets)
{
    WindowRun run(parts());
    run.columns.show({Field::User});
    run.columns.showPreset({Field::Ip});

    run.state.save();

    EXPECT_EQ(SessionSettings(settings).columns().front().field, Field::User);
}

} // namespace
} // namespace trailscope::ui::test
