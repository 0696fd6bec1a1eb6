// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/session_test.h"
#include "ui/features/archive_change_controller.h"
#include "ui/panels/detail_pane.h"

#include <QAbstractButton>
#include <QMessageBox>

namespace trailscope::ui::test {
namespace {

class ArchiveChangeControllerTest : public SessionTest {
protected:
    [[nodiscard]] QMessageBox* question() const { return opened<QMessageBox>("archiveChanged"); }

    void close() const { question()->button(QMessageBox::Close)->click(); }

    DetailPane detail;
    ArchiveChangeController controller{parts(), detail};
};

TEST_F(ArchiveChangeControllerTest, LoadingAgainIsOfferedOnceForEachLoad)
{
    Q_EMIT detail.archiveChanged();
    ASSERT_NE(question(), nullptr);
    close();
    Q_EMIT session.queryFailed({ErrorCode::FileChanged, "a.gz", {}});
    EXPECT_EQ(question(), nullptr);

    Q_EMIT session.loadStarted();
    Q_EMIT session.queryFailed({ErrorCode::FileChanged, "a.gz", {}});
    EXPECT_NE(question(), nullptr);
}

TEST_F(ArchiveChangeControllerTest, TheOfferLoadsAgain)
{
    const QSignalSpy reloads(actions.reload, &QAction::triggered);
    Q_EMIT detail.archiveChanged();

    for (auto* button : question()->buttons()) {
        if (question()->buttonRole(button) == QMessageBox::AcceptRole) {
            button->click();
            break;
        }
    }

    EXPECT_EQ(reloads.size(), 1);
}

TEST_F(ArchiveChangeControllerTest, WhatASearchLeftOutIsTold)
{
    const QSignalSpy noticed(&controller, &WindowController::noticed);
    auto answer = std::make_shared<Answer>(*session.answer());
    Q_EMIT session.answerChanged(answer);
    EXPECT_TRUE(noticed.isEmpty());

    UnreadFile gone;
    gone.rows = 3;
    gone.error = {ErrorCode::NotFound, "gone.gz", {}};
    answer = std::make_shared<Answer>(*answer);
    answer->unread = {gone};
    Q_EMIT session.answerChanged(answer);

    EXPECT_TRUE(toldBy(noticed).contains(QStringLiteral("gone.gz"))) << toldBy(noticed).toStdString();
    EXPECT_EQ(question(), nullptr) << "a file that is away can't be loaded again";
}

} // namespace
} // namespace trailscope::ui::test
