// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/checksum.h"
#include "tests/support/temporary_folder.h"
#include "tests/ui/window_test.h"
#include "ui/dialogs/archive_dialog.h"
#include "ui/models/text_table_model.h"
#include "ui/panels/coverage_view.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QFile>
#include <QPushButton>
#include <QTableView>
#include <QTabWidget>

#include <filesystem>

namespace trailscope::ui {
namespace {

using test::becomesTrue;

TEST(TextTableModelTest, IsASoundModelOfItsTable)
{
    TextTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);

    model.setTable(
        {{QStringLiteral("a"), QStringLiteral("b")}, {{QStringLiteral("1"), QStringLiteral("2")}}});

    EXPECT_EQ(model.rowCount(), 1);
    EXPECT_EQ(model.index(0, 1).data().toString(), QStringLiteral("2"));
    EXPECT_EQ(model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("a"));
    model.setTable({});
    EXPECT_EQ(model.rowCount(), 0);
}

//! An archive of four weeks in which the trail was stopped on the 13th and nothing came on the 14th, in which
//! one file holds less than its name says.
class ArchiveDialogTest : public test::WindowTest {
protected:
    ArchiveDialogTest()
    {
        for (int day = 1; day <= 28; ++day) {
            if (day != 14) {
                deliver(day, day == 13 ? "StopLogging" : "DescribeInstances", 1);
            }
        }
        deliver(20, "CreateInstance", 2);
        window->openPaths({QDir(QString::fromStdString(archive.path().string())).path()});
        EXPECT_TRUE(settles());
    }

    void deliver(int day, const std::string& event, int eventsInName)
    {
        const auto date = "2026-10-" + std::string(day < 10 ? "0" : "") + std::to_string(day);
        const auto text =
            R"([{"eventId":")" + event + date + R"(","eventTime":")" + date + R"(T03:00:00Z","eventName":")"
            + event
            + R"(","serviceName":"Actiontrail","acsRegion":"cn-hangzhou","userIdentity":{"accountId":"42"}}])";
        const auto bytes = trailscope::test::gzip(text);
        auto stamp = date + "030000";
        std::erase(stamp, '-');
        archive.write("AliyunLogs/Actiontrail/cn-hangzhou/2026/10/" + date.substr(8)
                          + "/Actiontrail_cn-hangzhou_" + stamp + "_1002_" + std::to_string(eventsInName)
                          + "_" + std::to_string(bytes.size()) + "_" + md5Of(bytes) + ".gz",
                      bytes);
    }

    //! The dialog is about the files that were loaded.
    void loadAgain()
    {
        session().reload();
        ASSERT_TRUE(settles());
    }

    [[nodiscard]] ArchiveDialog& openDialog()
    {
        action(QStringLiteral("Archive: coverage and integrity…")).trigger();
        auto& dialog = find<ArchiveDialog>("archiveDialog");
        EXPECT_TRUE(becomesTrue(
            [&] { return dialog.findChild<QPushButton*>(QStringLiteral("saveManifest"))->isEnabled(); }));
        return dialog;
    }

    [[nodiscard]] static QStringList texts(const ArchiveDialog& dialog, const char* table, int column)
    {
        const auto& model = *dialog.findChild<QTableView*>(QString::fromLatin1(table))->model();
        QStringList values;
        for (int row = 0; row < model.rowCount(); ++row) {
            values << model.index(row, column).data().toString();
        }
        return values;
    }

    [[nodiscard]] static QString message(const ArchiveDialog& dialog)
    {
        return dialog.findChild<QLabel*>(QStringLiteral("archiveMessage"))->text();
    }

    static void click(const ArchiveDialog& dialog, const char* button)
    {
        QTest::mouseClick(dialog.findChild<QPushButton*>(QString::fromLatin1(button)), Qt::LeftButton);
    }

    trailscope::test::TemporaryFolder archive;
};

TEST_F(ArchiveDialogTest, FoldedRecordsAreListed)
{
    const auto day = archive.path() / "AliyunLogs/Actiontrail/cn-hangzhou/2026/10/13";
    const auto file = std::filesystem::directory_iterator(day)->path();
    std::filesystem::copy_file(file, day / "again.gz");
    loadAgain();

    const auto& dialog = openDialog();

    const auto folded = texts(dialog, "archiveFolded", 1);
    EXPECT_EQ(folded, QStringList{QStringLiteral("StopLogging")});
    const auto name = QString::fromStdString(file.filename().string());
    const auto files = texts(dialog, "archiveFolded", 3) + texts(dialog, "archiveFolded", 5);
    EXPECT_EQ(files.filter(QStringLiteral("again.gz")).size(), 1);
    EXPECT_EQ(files.filter(name).size(), 1);
}

TEST_F(ArchiveDialogTest, GapStopAndAlteredFileAreFound)
{
    const auto& dialog = openDialog();

    const auto summary = dialog.findChild<QLabel*>(QStringLiteral("archiveSummary"))->text();
    EXPECT_TRUE(summary.contains(QStringLiteral("Gaps: 1."))) << summary.toStdString();
    EXPECT_TRUE(summary.contains(QStringLiteral("differ from what their names say: 1.")))
        << summary.toStdString();
    const auto findings = texts(dialog, "archiveFindings", 0);
    EXPECT_EQ(findings.mid(0, 3), (QStringList{QStringLiteral("Gap"), QStringLiteral("Trail changed"),
                                               QStringLiteral("Longest silence")}));
    EXPECT_EQ(texts(dialog, "archiveFindings", 1).front(), QStringLiteral("2026-10-14"));
    EXPECT_EQ(texts(dialog, "archiveFiles", 3).front(), QStringLiteral("differs"));
}

TEST_F(ArchiveDialogTest, TheCoveragePictureTellsEachDay)
{
    const auto& view = *openDialog().findChild<CoverageView*>(QStringLiteral("coverageView"));

    const auto tip = [&view](int day) { return view.tipAt(view.cellRect(0, day).center()); };
    EXPECT_TRUE(tip(12).contains(QStringLiteral("2026-10-13\ndelivered: events 1, files 1")))
        << tip(12).toStdString();
    EXPECT_TRUE(tip(13).contains(QStringLiteral("gap: events 0, files 0"))) << tip(13).toStdString();
    EXPECT_TRUE(tip(19).contains(QStringLiteral("delivered: events 2, files 2"))) << tip(19).toStdString();
    EXPECT_TRUE(tip(28).isEmpty());
}

TEST_F(ArchiveDialogTest, AManifestIsSavedAndTellsAnAlteredFileLater)
{
    chooser.saveAs = folder.filePath(QStringLiteral("archive.sha256"));
    chooser.files = {chooser.saveAs};
    auto& first = openDialog();
    click(first, "saveManifest");
    EXPECT_TRUE(message(first).startsWith(QStringLiteral("Saved as"))) << message(first).toStdString();
    click(first, "compareManifest");
    EXPECT_EQ(message(first), QStringLiteral("All files are as the manifest says."));
    delete &first;

    deliver(5, "DeleteTrail", 1);
    deliver(6, "DescribeInstances", 9);
    loadAgain();
    auto& second = openDialog();
    click(second, "compareManifest");

    EXPECT_EQ(message(second), QStringLiteral("Removed: 0, changed: 0, moved: 0, added: 2."));
    EXPECT_EQ(second.findChild<QTabWidget*>()->currentWidget()->objectName(),
              QStringLiteral("archiveChanges"));
}

TEST_F(ArchiveDialogTest, DigestFilesTellWhatIsGoneAndAskForTheirKeys)
{
    archive.write(
        "1_CloudTrail-Digest_eu-west-1_audit_eu-west-1_20261001T030000Z.json",
        R"({"digestS3Object":"d/1_CloudTrail-Digest_eu-west-1_audit_eu-west-1_20261001T030000Z.json",)"
        R"("digestStartTime":"2026-10-01T02:00:00Z","digestEndTime":"2026-10-01T03:00:00Z",)"
        R"("logFiles":[{"s3Object":"l/gone.json.gz","hashAlgorithm":"SHA-256","hashValue":"00"}]})");
    QFile keys(folder.filePath(QStringLiteral("keys.json")));
    ASSERT_TRUE(keys.open(QIODevice::WriteOnly));
    keys.write("{}");
    keys.close();
    chooser.files = {keys.fileName()};
    loadAgain();

    const auto& dialog = openDialog();
    EXPECT_TRUE(texts(dialog, "archiveFindings", 3)
                    .contains(QStringLiteral("A digest lists it, and it is not here: l/gone.json.gz")));
    click(dialog, "checkSignatures");

    EXPECT_TRUE(message(dialog).contains(QStringLiteral("holds no key"))) << message(dialog).toStdString();
}

TEST_F(ArchiveDialogTest, ClosingWhileFilesAreReadStopsIt)
{
    action(QStringLiteral("Archive: coverage and integrity…")).trigger();

    find<ArchiveDialog>("archiveDialog").close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);

    EXPECT_EQ(window->findChild<ArchiveDialog*>(), nullptr);
}

} // namespace
} // namespace trailscope::ui
