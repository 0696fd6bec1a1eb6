// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filter_text.h"
#include "tests/ui/window_test.h"

#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>

#include <string>

namespace trailscope::ui {
namespace {

//! A window on two files, of which one is written again after they were loaded.
class ArchiveChangedTest : public test::WindowTest {
protected:
    ArchiveChangedTest()
    {
        write(1, "taro");
        write(2, "jiro");
        window->openPaths({folder.filePath(QStringLiteral("archive"))});
        EXPECT_TRUE(settles());
        EXPECT_EQ(rows().size(), 2U);
    }

    //! A file with one event of a user.
    void write(int number, const std::string& user) const
    {
        QDir(folder.path()).mkpath(QStringLiteral("archive"));
        QFile file(folder.filePath(QStringLiteral("archive/%1.json").arg(number)));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        const auto id = std::to_string(number);
        const auto text = R"([{"eventId":")" + id
                        + R"(","eventName":"Create","eventTime":"2026-10-01T00:00:0)" + id
                        + R"(Z","userIdentity":{"userName":")" + user + R"("}}])";
        file.write(QByteArray::fromStdString(text));
    }

    void goTo(RowId row) const { table().goToEvent(row); }

    [[nodiscard]] QMessageBox* question() const
    {
        return window->findChild<QMessageBox*>(QStringLiteral("archiveChanged"));
    }

    [[nodiscard]] QString rawText() const { return find<QPlainTextEdit>("rawText").toPlainText(); }
};

TEST_F(ArchiveChangedTest, TheRecordIsNotShownAndLoadingAgainIsOfferedOnce)
{
    write(1, "evil");

    goTo(0);
    ASSERT_TRUE(test::becomesTrue([this] { return question() != nullptr; }));
    EXPECT_FALSE(rawText().contains(QStringLiteral("evil")));
    QTest::mouseClick(question()->button(QMessageBox::Close), Qt::LeftButton);
    ASSERT_TRUE(test::becomesTrue([this] { return question() == nullptr; }));
    goTo(1);
    ASSERT_TRUE(test::becomesTrue([this] { return rawText().contains(QStringLiteral("jiro")); }));
    goTo(0);
    ASSERT_TRUE(test::becomesTrue([this] { return !rawText().contains(QStringLiteral("jiro")); }));

    EXPECT_EQ(question(), nullptr);
}

TEST_F(ArchiveChangedTest, LoadAgainShowsWhatTheArchiveHoldsNow)
{
    write(1, "evil");
    goTo(0);
    ASSERT_TRUE(test::becomesTrue([this] { return question() != nullptr; }));

    for (auto* button : question()->buttons()) {
        if (question()->buttonRole(button) == QMessageBox::AcceptRole) {
            QTest::mouseClick(button, Qt::LeftButton);
            break;
        }
    }
    ASSERT_TRUE(settles());

    EXPECT_EQ(session().context().store->text(Field::User, rows()[0]), "evil");
}

TEST_F(ArchiveChangedTest, ASearchInRecordsSaysWhatItDidNotSearch)
{
    write(1, "evil");

    session().setFilter(*parseFilter("record: create").filter());
    ASSERT_TRUE(settles());

    EXPECT_EQ(rows(), std::vector<RowId>{1});
    EXPECT_EQ(session().answer()->unread.size(), 1U);
    EXPECT_NE(question(), nullptr);
}

} // namespace
} // namespace trailscope::ui
