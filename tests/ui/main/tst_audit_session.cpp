// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filter_text.h"
#include "tests/ui/window_test.h"
#include "ui/charts/chart_page.h"
#include "ui/charts/chart_panel.h"
#include "ui/dialogs/group_dialog.h"
#include "ui/filter/filter_edit.h"
#include "ui/models/event_table_model.h"

#include <QDir>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolBar>

namespace trailscope::ui::test {
namespace {

//! An archive of two files, of which one can be taken away, so that a search of its records fails.
class AuditSessionTest : public WindowTest {
protected:
    AuditSessionTest()
    {
        EXPECT_TRUE(QDir().mkpath(archive()));
        write(1);
        write(2);
        window->openPaths({archive()});
        EXPECT_TRUE(settles());
        EXPECT_EQ(rows().size(), 2U);
    }

    [[nodiscard]] QString archive() const { return folder.filePath(QStringLiteral("archive")); }
    [[nodiscard]] QString file(int number) const
    {
        return QStringLiteral("%1/%2.json").arg(archive()).arg(number);
    }

    void write(int number) const
    {
        QFile to(file(number));
        ASSERT_TRUE(to.open(QIODevice::WriteOnly));
        to.write(QStringLiteral(R"({"Records": [{"eventVersion": "1.08", "eventTime": "2026-10-05T01:0%1:00Z",
            "eventID": "id-%1", "eventSource": "ec2.amazonaws.com", "eventName": "RunInstances",
            "awsRegion": "eu-west-1", "sourceIPAddress": "192.0.2.1", "userIdentity": {"type": "Root"}}]})")
                     .arg(number)
                     .toUtf8());
    }

    //! By a filter that no search answers.
    [[nodiscard]] bool fail()
    {
        QStringList texts;
        for (int i = 0; i < 201; ++i) {
            texts << QString::number(1'000 + i);
        }
        setFilter(QStringLiteral("record in (%1)").arg(texts.join(u',')).toUtf8().constData());
        return settles();
    }

    void setFilter(const char* text) { session().setFilter(*parseFilter(text).filter()); }

    [[nodiscard]] QString counts() const { return find<QLabel>("eventCounts").text(); }
    [[nodiscard]] QString notice() const { return find<QLabel>("notice").text(); }
};

TEST_F(AuditSessionTest, AFailedSearchLeavesNoAnswerToAnotherFilter)
{
    ASSERT_TRUE(fail());

    EXPECT_TRUE(session().answer()->failure.has_value());
    EXPECT_FALSE(session().answer()->complete);
    EXPECT_FALSE(session().isAnswered());
    EXPECT_EQ(session().answer()->question.filter, session().filter());
    EXPECT_EQ(table().model().rowCount(), 0);
    EXPECT_TRUE(counts().contains(QStringLiteral("not all"))) << counts().toStdString();
    EXPECT_TRUE(notice().startsWith(QStringLiteral("The filter could not be answered.")));
}

TEST_F(AuditSessionTest, WhatAFailedSearchLeftIsNotExportedAsAll)
{
    ASSERT_TRUE(fail());
    chooser.saveAs = folder.filePath(QStringLiteral("out.csv"));

    EXPECT_FALSE(action(QStringLiteral("Export as CSV…")).isEnabled());
    EXPECT_FALSE(action(QStringLiteral("Chart's numbers as CSV…")).isEnabled());
    EXPECT_FALSE(find<ChartPanel>("charts").currentPage().hasNumbers());
    action(QStringLiteral("Group by…")).trigger();
    EXPECT_FALSE(
        find<GroupDialog>("groupDialog").findChild<QPushButton*>(QStringLiteral("saveGroups"))->isEnabled());
}

TEST_F(AuditSessionTest, AFilterWhoseFilesWereAwayIsAskedAgainByReturn)
{
    const auto away = folder.filePath(QStringLiteral("away"));
    ASSERT_TRUE(QDir().rename(archive(), away));
    setFilter("record: runinstances");
    ASSERT_TRUE(settles());
    EXPECT_TRUE(counts().contains(QStringLiteral("not all records were searched"))) << counts().toStdString();
    ASSERT_TRUE(QDir().rename(away, archive()));

    find<FilterEdit>("filterEdit").setFocus();
    QTest::keyClick(&find<FilterEdit>("filterEdit"), Qt::Key_Return);
    ASSERT_TRUE(settles());

    EXPECT_TRUE(session().isAnswered());
    EXPECT_EQ(rows().size(), 2U);
    EXPECT_EQ(counts(), QStringLiteral("2 of 2 events"));
    EXPECT_TRUE(action(QStringLiteral("Export as CSV…")).isEnabled());
    EXPECT_TRUE(becomesTrue([this] { return find<ChartPanel>("charts").currentPage().hasNumbers(); }));
}

TEST_F(AuditSessionTest, AnAnsweredFilterIsNotAskedAgain)
{
    setFilter("user: *");
    ASSERT_TRUE(settles());
    const QSignalSpy answers(&session(), &AuditSession::answerChanged);

    setFilter("user: *");

    EXPECT_FALSE(session().isBusy());
    EXPECT_EQ(answers.size(), 0);
}

TEST_F(AuditSessionTest, AStoppedSearchIsToldAndCanBeAskedAgain)
{
    setFilter("record: runinstances");
    ASSERT_TRUE(session().isBusy());
    session().stopQuery();

    EXPECT_FALSE(session().isBusy());
    EXPECT_EQ(session().answer()->failure->code, ErrorCode::Cancelled);
    EXPECT_TRUE(notice().startsWith(QStringLiteral("The search was stopped")));

    setFilter("record: runinstances");
    ASSERT_TRUE(settles());
    EXPECT_TRUE(session().isAnswered());
    EXPECT_EQ(rows().size(), 2U);
}

} // namespace
} // namespace trailscope::ui::test
