// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/archive_scan.h"
#include "tests/support/temporary_folder.h"
#include "tests/ui/qt_support.h"
#include "tests/ui/window_test.h"
#include "ui/jobs/archive_follower.h"

#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace trailscope::ui {
namespace {

using namespace std::chrono_literals;
using test::becomesTrue;

class ArchiveFollowerTest : public testing::Test {
protected:
    ArchiveFollowerTest()
    {
        folder.write("a/1.gz", "one");
        follower.setInterval(10ms);
        follower.setActive(true);
    }

    void followLoaded() { follower.setPaths({folder.path()}, stateOf(scanArchive({folder.path()}))); }

    trailscope::test::TemporaryFolder folder;
    ArchiveFollower follower;
    QSignalSpy changed{&follower, &ArchiveFollower::changed};
};

TEST_F(ArchiveFollowerTest, AFileThatComesIsToldOnce)
{
    followLoaded();
    folder.write("b/2.gz", "two");

    EXPECT_TRUE(changed.wait(5'000));
    EXPECT_FALSE(changed.wait(200));
    EXPECT_EQ(changed.count(), 1);
}

TEST_F(ArchiveFollowerTest, AFileThatCameWhileLoadingIsToldToo)
{
    const auto loaded = stateOf(scanArchive({folder.path()}));
    folder.write("a/1.gz", "longer than before");
    follower.setPaths({folder.path()}, loaded);

    EXPECT_TRUE(changed.wait(5'000));
}

TEST_F(ArchiveFollowerTest, SaysNothingWhileNothingChangesOrNobodyAsks)
{
    followLoaded();
    EXPECT_FALSE(changed.wait(200));

    follower.setActive(false);
    folder.write("b/2.gz", "two");
    EXPECT_FALSE(changed.wait(200));

    follower.setActive(true);
    EXPECT_TRUE(changed.wait(5'000));
}

class FollowingWindowTest : public test::WindowTest {
protected:
    [[nodiscard]] static QByteArray trailOf(int events)
    {
        QByteArray records;
        for (int i = 1; i <= events; ++i) {
            records += records.isEmpty() ? "[" : ",";
            records +=
                QStringLiteral("{\"eventId\":\"E%1\",\"eventTime\":\"2026-10-05T00:00:0%1Z\",\"eventName\":"
                               "\"CreateUser\",\"serviceName\":\"Ram\"}")
                    .arg(i)
                    .toUtf8();
        }
        return records + "]";
    }

    void write(const QString& name, const QByteArray& content) const
    {
        QFile file(folder.filePath(QStringLiteral("archive/") + name));
        ASSERT_TRUE(QDir(folder.path()).mkpath(QStringLiteral("archive")) && file.open(QIODevice::WriteOnly));
        file.write(content);
    }
};

TEST_F(FollowingWindowTest, NewFilesAppearAndTheFilterStaysAlsoAfterARestart)
{
    write(QStringLiteral("1.json"), trailOf(1));
    action(QStringLiteral("Follow: read new files as they come")).trigger();
    makeWindow();
    window->openPaths({folder.filePath(QStringLiteral("archive"))});
    ASSERT_TRUE(settles());
    ASSERT_EQ(rows().size(), 1U);
    session().setFilter(valueFilter(Field::Service, "Ram"));
    ASSERT_TRUE(settles());

    write(QStringLiteral("2.json"), trailOf(3));

    EXPECT_TRUE(becomesTrue([this] { return rows().size() == 3U; }));
    EXPECT_EQ(session().filter(), valueFilter(Field::Service, "Ram"));
}

TEST_F(FollowingWindowTest, LoadingAgainReadsNewFilesOnce)
{
    write(QStringLiteral("1.json"), trailOf(1));
    window->openPaths({folder.filePath(QStringLiteral("archive"))});
    ASSERT_TRUE(settles());
    write(QStringLiteral("2.json"), trailOf(2));

    QTest::keyClick(window.get(), Qt::Key_F5);

    EXPECT_TRUE(becomesTrue([this] { return rows().size() == 2U; }));
}

} // namespace
} // namespace trailscope::ui
