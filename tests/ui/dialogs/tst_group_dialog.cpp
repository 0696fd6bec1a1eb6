// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filter_text.h"
#include "core/query/run_filter.h"
#include "tests/ui/window_test.h"
#include "ui/dialogs/group_dialog.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTextBrowser>

#include <algorithm>

namespace trailscope::ui::test {
namespace {

class GroupDialogTest : public WindowTest {
protected:
    //! The dialog on the whole sample.
    [[nodiscard]] GroupDialog& openGroups() const
    {
        EXPECT_TRUE(openSample());
        QTest::keyClick(window.get(), Qt::Key_G, Qt::ControlModifier);
        auto& dialog = find<GroupDialog>("groupDialog");
        EXPECT_TRUE(becomesTrue([&] { return view(dialog).model()->rowCount() > 0; }));
        return dialog;
    }

    [[nodiscard]] static QTableView& view(const GroupDialog& dialog)
    {
        return *dialog.findChild<QTableView*>(QStringLiteral("groupTable"));
    }

    static void choose(const GroupDialog& dialog, const char* name, const QString& text)
    {
        auto& choice = *dialog.findChild<QComboBox*>(QString::fromLatin1(name));
        choice.setCurrentText(text);
        ASSERT_EQ(choice.currentText(), text);
        Q_EMIT choice.activated(choice.currentIndex());
    }

    [[nodiscard]] std::vector<Group> reference(const GroupQuestion& question) const
    {
        const auto& answer = *session().answer();
        return groupRows(*answer.matches, question, answer.question.context).value();
    }
};

TEST_F(GroupDialogTest, UsersAreCountedAndADoubleClickShowsOnesEvents)
{
    auto& dialog = openGroups();
    const auto expected = reference({Field::User, {}, {}, {}});
    auto& table = view(dialog);
    ASSERT_EQ(table.model()->rowCount(), static_cast<int>(expected.size()));
    EXPECT_EQ(table.model()->index(0, 0).data().toString().toStdString(), expected.front().first);

    const auto cell = table.visualRect(table.model()->index(0, 0)).center();
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, cell);
    QTest::keyClick(&table, Qt::Key_Return);
    ASSERT_TRUE(settles());

    EXPECT_EQ(toText(session().filter()), "user = " + expected.front().first);
    EXPECT_EQ(rows().size(), expected.front().events);
    EXPECT_TRUE(becomesTrue([&] { return table.model()->rowCount() == 1; })) << "the dialog follows the view";
}

TEST_F(GroupDialogTest, TwoFieldsAndDifferentValuesGiveTheirColumns)
{
    auto& dialog = openGroups();
    choose(dialog, "groupSecond", QStringLiteral("Region"));
    choose(dialog, "groupDistinct", QStringLiteral("Source IP"));
    const auto expected = reference({Field::User, Field::Region, Field::Ip, {}});
    auto& model = *view(dialog).model();
    ASSERT_TRUE(becomesTrue([&] { return model.columnCount() == 9; }));

    ASSERT_EQ(model.rowCount(), static_cast<int>(expected.size()));
    const auto& first = expected.front();
    EXPECT_EQ(model.index(0, 1).data().toString().toStdString(), first.second);
    EXPECT_EQ(model.index(0, 2).data(GroupTableModel::SortRole).toULongLong(), first.events);
    EXPECT_EQ(model.index(0, 3).data(GroupTableModel::SortRole).toULongLong(), first.failures);
    EXPECT_EQ(model.index(0, 7).data(GroupTableModel::SortRole).toULongLong(), first.distinct);
    const auto listed = model.index(0, 8).data().toString();
    EXPECT_TRUE(listed.startsWith(QString::fromStdString(first.values.front()))) << listed.toStdString();
    EXPECT_EQ(listed.count(QStringLiteral(", ")) + 1,
              static_cast<qsizetype>(std::min(first.distinct, mostGroupValues + 1)));
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
}

TEST_F(GroupDialogTest, AReadyGroupingPutsTheNewestFirstSeenOnTop)
{
    auto& dialog = openGroups();
    choose(dialog, "groupReady", QStringLiteral("First time a user came from an address"));
    auto& model = *view(dialog).model();
    ASSERT_TRUE(becomesTrue([&] { return model.columnCount() == 7; }));

    for (int row = 1; row < model.rowCount(); ++row) {
        ASSERT_GE(model.index(row - 1, 5).data(GroupTableModel::SortRole).toLongLong(),
                  model.index(row, 5).data(GroupTableModel::SortRole).toLongLong());
    }
}

TEST_F(GroupDialogTest, StreaksAreGroupedByTheirRuleAndOpen)
{
    auto& dialog = openGroups();
    choose(dialog, "groupReady", QStringLiteral("Failed logins and then a success of a user"));
    const auto& failures = *dialog.findChild<QSpinBox*>(QStringLiteral("groupStreakFailures"));
    ASSERT_TRUE(failures.isEnabled());
    const auto matching = [this](const std::string& rule) {
        return runFilter(*parseFilter("streak = " + rule).filter(), session().context()).value().count();
    };
    const auto shown = [&] {
        std::size_t events = 0;
        const auto& model = *view(dialog).model();
        for (int row = 0; row < model.rowCount(); ++row) {
            events += model.index(row, 1).data(GroupTableModel::SortRole).toULongLong();
        }
        return events;
    };
    ASSERT_GT(matching("2/30m"), 0U);
    EXPECT_TRUE(becomesTrue([&] { return shown() == matching("2/30m"); }));

    dialog.findChild<QSpinBox*>(QStringLiteral("groupStreakFailures"))->setValue(5);
    dialog.findChild<QSpinBox*>(QStringLiteral("groupStreakMinutes"))->setValue(10);
    EXPECT_TRUE(becomesTrue([&] { return shown() == matching("5/10m"); }));

    auto& table = view(dialog);
    ASSERT_GT(table.model()->rowCount(), 0);
    table.setCurrentIndex(table.model()->index(0, 0));
    QTest::keyClick(&table, Qt::Key_Return);
    ASSERT_TRUE(settles());
    const auto text = toText(session().filter());
    EXPECT_EQ(text.find("streak = 5/10m and user = "), 0U) << text;
}

TEST_F(GroupDialogTest, WhatIsShownIsSavedAsCsv)
{
    auto& dialog = openGroups();
    chooser.saveAs = folder.filePath(QStringLiteral("groups.csv"));
    QTest::mouseClick(dialog.findChild<QPushButton*>(QStringLiteral("saveGroups")), Qt::LeftButton);

    QFile file(chooser.saveAs);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const auto lines = file.readAll().split('\n');
    EXPECT_EQ(lines.front(), "User,Events,Failed,Failed share,First,Last\r");
    EXPECT_EQ(lines.size(), view(dialog).model()->rowCount() + 2);
}

TEST_F(GroupDialogTest, TheGuideNamesEveryField)
{
    action(QStringLiteral("Guide")).trigger();
    const auto text = find<QTextBrowser>("guideText").toPlainText();

    for (const auto& info : allFields()) {
        EXPECT_TRUE(
            text.contains(QString::fromUtf8(info.name.data(), static_cast<qsizetype>(info.name.size()))))
            << info.name;
    }
    EXPECT_FALSE(text.contains(QStringLiteral("@FIELDS@")));
}

} // namespace
} // namespace trailscope::ui::test
