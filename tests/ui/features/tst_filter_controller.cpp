// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/session_test.h"
#include "ui/features/filter_controller.h"
#include "ui/filter/filter_bar.h"

#include <QMenu>
#include <QToolBar>

namespace trailscope::ui::test {
namespace {

class FilterControllerTest : public SessionTest {
protected:
    FilterBar bar;
    FilterController controller{parts(), bar};
};

TEST_F(FilterControllerTest, BarAndSessionHaveTheSameFilter)
{
    ASSERT_TRUE(setFilter("user = Jiro"));
    EXPECT_EQ(bar.filterText(), QStringLiteral("user = Jiro"));

    Q_EMIT bar.filterEdited(*parseFilter("user = Taro").filter());

    EXPECT_EQ(filterText(), "user = Taro");
}

TEST_F(FilterControllerTest, BackAndForwardSayWhereTheyLead)
{
    EXPECT_FALSE(actions.back->isEnabled());
    ASSERT_TRUE(setFilter("user = Jiro"));
    ASSERT_TRUE(setFilter("user = Taro"));

    EXPECT_TRUE(actions.back->toolTip().contains(QStringLiteral("user = Jiro")));
    actions.back->trigger();
    EXPECT_EQ(filterText(), "user = Jiro");
    EXPECT_TRUE(actions.forward->toolTip().contains(QStringLiteral("user = Taro")));
    actions.forward->trigger();
    EXPECT_EQ(filterText(), "user = Taro");
    actions.clearFilter->trigger();
    EXPECT_TRUE(session.filter().isEmpty());
    EXPECT_FALSE(actions.clearFilter->isEnabled());
}

TEST_F(FilterControllerTest, TheArrowOfBackListsTheFiltersBefore)
{
    QToolBar toolBar;
    toolBar.addActions({actions.back, actions.forward});
    controller.addStepMenus(toolBar);
    ASSERT_TRUE(setFilter("user = Jiro"));
    ASSERT_TRUE(setFilter("user = Taro"));

    auto* steps = toolBar.findChild<QMenu*>(QStringLiteral("backSteps"));
    Q_EMIT steps->aboutToShow();
    ASSERT_EQ(steps->actions().size(), 2);
    steps->actions()[1]->trigger();

    EXPECT_TRUE(session.filter().isEmpty());
}

TEST_F(FilterControllerTest, TypedFiltersAreRemembered)
{
    Q_EMIT bar.historyChanged({QStringLiteral("user = Jiro")});

    EXPECT_EQ(SessionSettings(settings).filterHistory(), QStringList{QStringLiteral("user = Jiro")});
}

TEST_F(FilterControllerTest, AnEndedSearchIsTold)
{
    const QSignalSpy noticed(&controller, &WindowController::noticed);

    Q_EMIT session.queryFailed({ErrorCode::Cancelled, {}, {}});
    EXPECT_TRUE(toldBy(noticed).startsWith(QStringLiteral("The search was stopped")));
    Q_EMIT session.queryFailed({ErrorCode::NotFound, "gone.gz", {}});
    EXPECT_TRUE(toldBy(noticed).contains(QStringLiteral("gone.gz")));
}

} // namespace
} // namespace trailscope::ui::test
