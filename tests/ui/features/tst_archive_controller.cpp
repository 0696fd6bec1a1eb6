// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/session_test.h"
#include "ui/features/archive_controller.h"
#include "ui/panels/load_status.h"
#include "ui/panels/start_page.h"

#include <QDir>
#include <QLabel>
#include <QMenu>

namespace trailscope::ui::test {
namespace {

class ArchiveControllerTest : public SessionTest {
protected:
    StartPage startPage;
    LoadStatus status;
    QMenu fileMenu;
    QMenu recentMenu;
    ArchiveController controller{parts(), {startPage, status, fileMenu, recentMenu}, samplePath()};
};

TEST_F(ArchiveControllerTest, AnArchiveGivesTheWindowItsNameAndIsRemembered)
{
    const QSignalSpy titles(&controller, &ArchiveController::titleChanged);
    EXPECT_FALSE(actions.reload->isEnabled());

    controller.open({samplePath(), logServiceSample()});
    ASSERT_TRUE(settles());

    EXPECT_EQ(titles.back().front().toString(), QStringLiteral("sample and 1 more - Trailscope"));
    EXPECT_EQ(SessionSettings(settings).recent().size(), 2);
    EXPECT_GT(session.context().store->rowCount(), 0U);
    EXPECT_TRUE(actions.reload->isEnabled());
    EXPECT_TRUE(actions.showArchive->isEnabled());
}

TEST_F(ArchiveControllerTest, TheSampleIsOpenedFromTheStartPage)
{
    Q_EMIT startPage.openSampleRequested();
    ASSERT_TRUE(settles());

    EXPECT_EQ(session.paths(), AuditSession::Paths{samplePath().toStdString()});
}

TEST_F(ArchiveControllerTest, AFolderWithoutEventsIsExplainedOnTheStartPage)
{
    const QSignalSpy nothing(&controller, &ArchiveController::nothingLoaded);
    chooser.folder = folder.filePath(QStringLiteral("empty"));
    ASSERT_TRUE(QDir().mkpath(chooser.folder));

    actions.openFolder->trigger();
    ASSERT_TRUE(settles());

    EXPECT_EQ(nothing.size(), 1);
    const auto told = startPage.findChild<QLabel*>(QStringLiteral("startProblem"))->text();
    EXPECT_TRUE(told.startsWith(QStringLiteral("There is no audit event here."))) << told.toStdString();
}

TEST_F(ArchiveControllerTest, NothingIsOpenedWhenTheDialogIsCancelled)
{
    actions.openFolder->trigger();
    actions.openFiles->trigger();

    EXPECT_TRUE(session.paths().empty());
    EXPECT_EQ(chooser.askedFor, FileKind::Trail);
}

TEST_F(ArchiveControllerTest, RecentArchivesAreInTheMenuUntilTheyAreCleared)
{
    controller.open({samplePath()});
    ASSERT_TRUE(settles());

    Q_EMIT fileMenu.aboutToShow();
    ASSERT_EQ(recentMenu.actions().size(), 3);
    recentMenu.actions().back()->trigger();
    Q_EMIT fileMenu.aboutToShow();

    EXPECT_FALSE(recentMenu.isEnabled());
    EXPECT_TRUE(SessionSettings(settings).recent().isEmpty());
}

TEST_F(ArchiveControllerTest, FollowingIsRememberedForTheNextRun)
{
    actions.follow->trigger();

    EXPECT_TRUE(SessionSettings(settings).follow());
    MainActions nextRun;
    auto again = parts();
    const ArchiveController restored({session, nextRun, again.settings, chooser, &window},
                                     {startPage, status, fileMenu, recentMenu}, {});
    EXPECT_TRUE(nextRun.follow->isChecked());
}

} // namespace
} // namespace trailscope::ui::test
