// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/period_comparison.h"
#include "tests/ui/session_test.h"
#include "ui/features/manager_controller.h"
#include "ui/report/manager_view.h"

namespace trailscope::ui::test {
namespace {

class ManagerControllerTest : public SessionTest {
protected:
    ManagerView view;
    ManagerController controller{parts(), view};
};

TEST_F(ManagerControllerTest, ThePageIsAboutTheLoadedArchive)
{
    EXPECT_FALSE(actions.managerView->isEnabled());

    ASSERT_TRUE(openSample());

    EXPECT_TRUE(actions.managerView->isEnabled());
    EXPECT_EQ(view.question().period, wholeDays(*session.context().store->period(), session.zone()));
}

TEST_F(ManagerControllerTest, ItsNumbersLeadToTheirEvents)
{
    ASSERT_TRUE(openSample());
    actions.managerView->setChecked(true);

    Q_EMIT view.eventsRequested(*parseFilter("root = yes").filter());

    EXPECT_FALSE(actions.managerView->isChecked());
    EXPECT_EQ(filterText(), "root = yes");
}

TEST_F(ManagerControllerTest, APageThatCouldNotBeMadeIsLeftAndTold)
{
    const QSignalSpy noticed(&controller, &WindowController::noticed);
    actions.managerView->setChecked(true);

    Q_EMIT view.failed({ErrorCode::FileChanged, "a.gz", {}});

    EXPECT_FALSE(actions.managerView->isChecked());
    EXPECT_TRUE(toldBy(noticed).contains(QStringLiteral("a.gz")));
}

} // namespace
} // namespace trailscope::ui::test
