// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filter_text.h"
#include "core/review/preset_folder.h"
#include "tests/ui/window_test.h"
#include "ui/dialogs/preset_dialog.h"
#include "ui/models/event_columns.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>
#include <QToolButton>
#include <QTreeWidget>

namespace trailscope::ui::test {
namespace {

//! A window whose own presets lie in its folder before it starts.
class PresetParametersTest : public WindowTest {
protected:
    PresetParametersTest()
    {
        Preset people;
        people.id = "own-people";
        people.group = "Mine";
        people.title.byLanguage = {{"en", "What these people did"}};
        people.purpose = people.judge = people.blindSpot = people.title;
        people.filterText = "user = ${people}";
        people.parameters = {{"people", {{{"en", "People"}}}, PresetParameter::Kind::Names, {}, "Jiro"}};
        people.columns = {Field::Time, Field::User, Field::Event};
        people.order = SortKey{Field::User, false};
        people.groups = PresetGroups{{Field::Event, {}, Field::Ip, {}}, {GroupColumn::Distinct, true}};
        EXPECT_TRUE(trailscope::savePreset(presets(), people).ok());
        makeWindow();
        EXPECT_TRUE(openSample());
    }

    [[nodiscard]] std::filesystem::path presets() const
    {
        return folder.filePath(QStringLiteral("presets")).toStdString();
    }

    void ask() const
    {
        find<QAction>("preset-own-people").trigger();
        ASSERT_NE(window->findChild<QDialog*>(QStringLiteral("parameterDialog")), nullptr);
    }

    void accept() const
    {
        auto& dialog = find<QDialog>("parameterDialog");
        QTest::mouseClick(dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok),
                          Qt::LeftButton);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        EXPECT_TRUE(settles());
    }

    [[nodiscard]] std::string filterText() const { return toText(session().filter()); }

    [[nodiscard]] QTreeWidgetItem* item(const QString& title) const
    {
        const auto found =
            find<QTreeWidget>("presetTree").findItems(title, Qt::MatchExactly | Qt::MatchRecursive);
        return found.isEmpty() ? nullptr : found.front();
    }

    void chooseFromMenu(QTreeWidgetItem& wanted, const char* menuName, const QString& entry) const
    {
        auto& tree = find<QTreeWidget>("presetTree");
        tree.scrollToItem(&wanted);
        Q_EMIT tree.customContextMenuRequested(tree.visualItemRect(&wanted).center());
        auto& menu = find<QMenu>(menuName);
        for (auto* action : menu.actions()) {
            if (QString(action->text()).remove(u'&') == entry) {
                action->trigger();
            }
        }
        menu.close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
};

TEST_F(PresetParametersTest, ItAsksShowsWhatWasAskedAndRemembersIt)
{
    ask();
    auto& edit = find<QLineEdit>("parameter-people");
    EXPECT_EQ(edit.text(), QStringLiteral("Jiro"));
    edit.clear();
    QTest::keyClicks(&edit, QStringLiteral("Jiro, Hana*"));
    accept();
    EXPECT_EQ(filterText(), "user = (Jiro or Hana*)");

    makeWindow();
    ASSERT_TRUE(openSample());
    ask();
    EXPECT_EQ(find<QLineEdit>("parameter-people").text(), QStringLiteral("Jiro, Hana*"));
}

TEST_F(PresetParametersTest, AWrongValueIsSaidAndCanNotBeShown)
{
    ask();
    find<QLineEdit>("parameter-people").setText(QStringLiteral("Jiro,,"));

    EXPECT_FALSE(find<QLabel>("parameter-people-mistake").text().isEmpty());
    EXPECT_FALSE(find<QDialog>("parameterDialog")
                     .findChild<QDialogButtonBox*>()
                     ->button(QDialogButtonBox::Ok)
                     ->isEnabled());
}

TEST_F(PresetParametersTest, ValuesOfTheArchiveAreOfferedAndAdded)
{
    ask();
    auto* menu = find<QToolButton>("parameter-people-choose").menu();
    ASSERT_FALSE(menu->isEmpty());
    menu->actions().front()->trigger();

    EXPECT_TRUE(find<QLineEdit>("parameter-people").text().startsWith(QStringLiteral("Jiro, ")));
    EXPECT_TRUE(find<QLabel>("parameter-people-mistake").text().isEmpty());
}

TEST_F(PresetParametersTest, ColumnsOrderAndGroupsComeAlongAndOwnColumnsComeBack)
{
    table().setColumns({{Field::Event, 150, true}, {Field::Ip, 99, true}});
    ask();
    accept();

    EXPECT_EQ(table().shownFields(), (std::vector<Field>{Field::Time, Field::User, Field::Event}));
    EXPECT_EQ(session().sort(), (SortKey{Field::User, false}));
    EXPECT_EQ(window->findChild<QDialog*>(QStringLiteral("groupDialog")), nullptr) << "nobody asked for it";
    ASSERT_TRUE(find<QFrame>("groupHint").isVisible());
    EXPECT_TRUE(find<QLabel>("groupHintSentence").text().contains(QStringLiteral("Event")));
    QTest::mouseClick(&find<QPushButton>("showPresetGroups"), Qt::LeftButton);
    EXPECT_FALSE(find<QFrame>("groupHint").isVisible());
    EXPECT_EQ(find<QComboBox>("groupFirst").currentData().toInt(), static_cast<int>(Field::Event));
    EXPECT_EQ(find<QComboBox>("groupDistinct").currentData().toInt(), static_cast<int>(Field::Ip));

    action(QStringLiteral("Show all events")).trigger();
    EXPECT_EQ(table().shownFields(), (std::vector<Field>{Field::Event, Field::Ip}));
}

TEST_F(PresetParametersTest, TheOfferOfGroupsGoesWithThePresetsEvents)
{
    ask();
    accept();
    ASSERT_TRUE(find<QFrame>("groupHint").isVisible());

    action(QStringLiteral("Show all events")).trigger();
    EXPECT_FALSE(find<QFrame>("groupHint").isVisible());
    action(QStringLiteral("Group by…")).trigger();
    EXPECT_EQ(find<QComboBox>("groupFirst").currentData().toInt(), static_cast<int>(Field::User))
        << "the preset's groups went too";
}

TEST_F(PresetParametersTest, GroupsThatAreOpenFollowThePreset)
{
    action(QStringLiteral("Group by…")).trigger();
    ask();
    accept();

    EXPECT_EQ(find<QComboBox>("groupFirst").currentData().toInt(), static_cast<int>(Field::Event));
    EXPECT_FALSE(find<QFrame>("groupHint").isVisible());
}

TEST_F(PresetParametersTest, AFavouriteStandsFirstAndStaysOneAfterARestart)
{
    chooseFromMenu(*item(QStringLiteral("Failed logins")), "presetMenu", QStringLiteral("Favourite"));
    makeWindow();

    const auto* first = find<QTreeWidget>("presetTree").topLevelItem(0);
    EXPECT_EQ(first->text(0), QStringLiteral("Favourites"));
    ASSERT_EQ(first->childCount(), 1);
    EXPECT_EQ(first->child(0)->text(0), QStringLiteral("Failed logins"));
}

TEST_F(PresetParametersTest, AGroupOfOwnPresetsIsRenamed)
{
    chooseFromMenu(*item(QStringLiteral("Mine")), "presetGroupMenu", QStringLiteral("Rename the group…"));
    auto& dialog = find<QInputDialog>("renameGroupDialog");
    dialog.setTextValue(QStringLiteral("Ours"));
    dialog.accept();

    EXPECT_EQ(item(QStringLiteral("Mine")), nullptr);
    ASSERT_NE(item(QStringLiteral("Ours")), nullptr);
    EXPECT_EQ(readPresetFolder(presets()).presets.front().group, "Ours");
}

TEST_F(PresetParametersTest, TextsAndParametersAreEditedInEachLanguage)
{
    chooseFromMenu(*item(QStringLiteral("What these people did…")), "presetMenu", QStringLiteral("Change…"));
    find<QLineEdit>("presetTitle-ja").setText(QStringLiteral("この人々の操作"));
    find<QPlainTextEdit>("presetJudge-zh_CN").setPlainText(QStringLiteral("与名单比较"));
    QTest::mouseClick(&find<QPushButton>("addParameter"), Qt::LeftButton);
    auto& parameters = find<QTableWidget>("presetParameters");
    parameters.item(1, 0)->setText(QStringLiteral("Not A Name"));
    EXPECT_TRUE(find<QLabel>("presetMistake").text().contains(QStringLiteral("Not A Name")));
    parameters.item(1, 0)->setText(QStringLiteral("events"));
    find<QPlainTextEdit>("presetFilter")
        .setPlainText(QStringLiteral("user = ${people} and event = ${events}"));
    EXPECT_EQ(find<QLabel>("presetMistake").text(), QString());
    QTest::mouseClick(
        find<PresetDialog>("presetDialog").findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save),
        Qt::LeftButton);

    const auto saved = readPresetFolder(presets()).presets.front();
    EXPECT_EQ(saved.title.in("ja"), "この人々の操作");
    EXPECT_EQ(saved.title.in("en"), "What these people did");
    EXPECT_EQ(saved.judge.in("zh_CN"), "与名单比较");
    ASSERT_EQ(saved.parameters.size(), 2U);
    EXPECT_EQ(saved.parameters[1].id, "events");
    EXPECT_EQ(saved.filterText, "user = ${people} and event = ${events}");
}

} // namespace
} // namespace trailscope::ui::test
