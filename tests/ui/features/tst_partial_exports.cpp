// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever is saved of an archive that was read only in part says so.
#include "core/query/filter_text.h"
#include "tests/ui/window_test.h"

#include <QDialog>
#include <QDir>
#include <QMenu>
#include <QPushButton>
#include <QStatusBar>
#include <QTableView>

namespace trailscope::ui::test {
namespace {

class PartialExportTest : public WindowTest {
protected:
    PartialExportTest()
    {
        EXPECT_TRUE(QDir().mkpath(archive()));
        EXPECT_TRUE(QFile::copy(logServiceSample(), archive() + QStringLiteral("/sample.json")));
        QFile broken(archive() + QStringLiteral("/broken.json"));
        EXPECT_TRUE(broken.open(QIODevice::WriteOnly));
        broken.write("{\"Records\": [");
    }

    [[nodiscard]] QString archive() const { return folder.filePath(QStringLiteral("archive")); }

    void open() const
    {
        window->openPaths({archive()});
        ASSERT_TRUE(settles());
        ASSERT_FALSE(rows().empty());
    }

    //! What an action that saves a file has told in the status bar.
    [[nodiscard]] QString toldBy(const QString& text, const QString& file)
    {
        chooser.saveAs = folder.filePath(file);
        action(text).trigger();
        EXPECT_TRUE(becomesTrue([this] { return QFile::exists(chooser.saveAs); }));
        EXPECT_TRUE(becomesTrue([this] { return !window->statusBar()->currentMessage().isEmpty(); }));
        return window->statusBar()->currentMessage();
    }

    const QString incomplete = QStringLiteral("These numbers are incomplete.");
    const QString damaged = QStringLiteral("Damaged files and folders: 1.");
};

TEST_F(PartialExportTest, TheEventsSaySoBeforeAndAfterTheyAreSaved)
{
    open();
    chooser.saveAs = folder.filePath(QStringLiteral("events.csv"));

    QTest::keyClick(window.get(), Qt::Key_E, Qt::ControlModifier);
    const auto& missing = find<QLabel>("exportMissing");
    EXPECT_TRUE(missing.isVisible());
    EXPECT_TRUE(missing.text().startsWith(incomplete) && missing.text().contains(damaged));
    QTest::mouseClick(&find<QPushButton>("exportStart"), Qt::LeftButton);

    ASSERT_TRUE(becomesTrue([this] { return QFile::exists(chooser.saveAs); }));
    EXPECT_TRUE(missing.isVisible());
}

TEST_F(PartialExportTest, AWholeArchiveSaysNothingOfIt)
{
    ASSERT_TRUE(openSample());

    QTest::keyClick(window.get(), Qt::Key_E, Qt::ControlModifier);

    EXPECT_FALSE(find<QLabel>("exportMissing").isVisible());
}

TEST_F(PartialExportTest, GroupsSaySoWhereTheyAreShownAndSaved)
{
    open();
    QTest::keyClick(window.get(), Qt::Key_G, Qt::ControlModifier);
    auto& message = find<QLabel>("groupMessage");
    ASSERT_TRUE(becomesTrue([&] { return find<QTableView>("groupTable").model()->rowCount() > 0; }));
    EXPECT_TRUE(message.text().contains(incomplete));
    chooser.saveAs = folder.filePath(QStringLiteral("groups.csv"));

    QTest::mouseClick(&find<QPushButton>("saveGroups"), Qt::LeftButton);

    EXPECT_TRUE(message.text().contains(QStringLiteral("groups.csv")));
    EXPECT_TRUE(message.text().contains(damaged));
}

TEST_F(PartialExportTest, ChartsAndTheManagersPageSaySo)
{
    open();

    for (const auto& [text, file] : {std::pair{QStringLiteral("Chart's numbers as CSV…"), "chart.csv"},
                                     {QStringLiteral("Chart as PNG…"), "chart.png"},
                                     {QStringLiteral("Manager's page as HTML…"), "page.html"}}) {
        window->statusBar()->clearMessage();
        EXPECT_TRUE(toldBy(text, QString::fromLatin1(file)).endsWith(damaged)) << file;
    }
}

TEST_F(PartialExportTest, WhileTheArchiveIsBeingReadItIsAPart)
{
    window->openPaths({samplePath()});

    EXPECT_TRUE(session().isLoading());
    EXPECT_TRUE(session().report().stopped);
    ASSERT_TRUE(settles());
    EXPECT_FALSE(session().report().stopped);
}

TEST_F(PartialExportTest, EventsThatCouldNotBeSearchedAreCounted)
{
    open();
    ASSERT_TRUE(QFile::remove(archive() + QStringLiteral("/sample.json")));

    session().setFilter(*parseFilter("record: Describe").filter());
    ASSERT_TRUE(settles());
    QTest::keyClick(window.get(), Qt::Key_G, Qt::ControlModifier);

    EXPECT_GT(session().answer()->eventsNotSearched(), 0U);
    const auto& message = find<QLabel>("groupMessage");
    EXPECT_TRUE(becomesTrue([&] {
        return message.text().contains(QStringLiteral("Events whose records could not be searched: "));
    }));
}

} // namespace
} // namespace trailscope::ui::test
