// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/fake_file_chooser.h"
#include "ui/dialogs/guarded_file_chooser.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace trailscope::ui {
namespace {

//! An archive with one file, that is open, and a place outside of it.
class GuardedFileChooserTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        ASSERT_TRUE(QDir(folder.path()).mkpath(QStringLiteral("archive/2026")));
        QFile file(evidence);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        ASSERT_EQ(file.write("evidence"), 8);
    }

    QString saveAs(const QString& path)
    {
        asked.saveAs = path;
        return chooser.saveFile(nullptr, QStringLiteral("Save"), folder.filePath(QStringLiteral("out.csv")));
    }

    QTemporaryDir folder;
    QString evidence = folder.filePath(QStringLiteral("archive/2026/a.json"));
    test::FakeFileChooser asked;
    GuardedFileChooser chooser{asked, [this] {
                                   return std::vector<std::filesystem::path>{
                                       folder.filePath(QStringLiteral("archive")).toStdString()};
                               }};
};

TEST_F(GuardedFileChooserTest, AFileOfTheArchiveIsNeverAnAnswer)
{
    const auto link = folder.filePath(QStringLiteral("link.json"));
    ASSERT_TRUE(QFile::link(evidence, link));

    for (const auto& path : {evidence, link}) {
        asked.told.clear();
        EXPECT_EQ(saveAs(path), QString());
        EXPECT_TRUE(asked.told.startsWith(path + QStringLiteral(" is a file of the open archive.")))
            << asked.told.toStdString();
        EXPECT_EQ(asked.asked, QString());
    }
    asked.saveAs = evidence;
    EXPECT_EQ(chooser.saveCsv(nullptr, QStringLiteral("Save"), evidence), QString());
}

TEST_F(GuardedFileChooserTest, APlaceInTheArchiveIsAnAnswerOnceConfirmed)
{
    const auto inside = folder.filePath(QStringLiteral("archive/out.csv"));

    asked.confirms = false;
    EXPECT_EQ(saveAs(inside), QString());
    EXPECT_TRUE(asked.asked.startsWith(inside)) << asked.asked.toStdString();

    asked.confirms = true;
    EXPECT_EQ(saveAs(inside), inside);
    EXPECT_EQ(asked.told, QString());
}

TEST_F(GuardedFileChooserTest, OtherPlacesArePassedOnWithoutAQuestionAndWithASuffix)
{
    EXPECT_EQ(saveAs(folder.filePath(QStringLiteral("report"))),
              folder.filePath(QStringLiteral("report.csv")));
    EXPECT_EQ(saveAs(folder.filePath(QStringLiteral("report.txt"))),
              folder.filePath(QStringLiteral("report.txt")));
    EXPECT_EQ(saveAs({}), QString());
    EXPECT_EQ(asked.asked + asked.told, QString());
}

} // namespace
} // namespace trailscope::ui
