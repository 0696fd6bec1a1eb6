// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filter_text.h"
#include "core/review/preset_folder.h"
#include "tests/ui/window_test.h"
#include "ui/charts/timeline_view.h"
#include "ui/dialogs/preset_dialog.h"
#include "ui/filter/filter_edit.h"
#include "ui/filter/series_editor.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTreeWidget>

namespace trailscope::ui::test {
namespace {

class PresetsTest : public WindowTest {
protected:
    //! Types a name into the dialog that is open and saves.
    void saveAs(const QString& name) const
    {
        auto& dialog = find<PresetDialog>("presetDialog");
        auto& title = *dialog.findChild<QLineEdit*>(QStringLiteral("presetTitle"));
        title.setFocus();
        title.selectAll();
        QTest::keyClicks(&title, name);
        QTest::mouseClick(dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save),
                          Qt::LeftButton);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    [[nodiscard]] QTreeWidgetItem* item(const QString& title) const
    {
        const auto found =
            find<QTreeWidget>("presetTree").findItems(title, Qt::MatchExactly | Qt::MatchRecursive);
        return found.isEmpty() ? nullptr : found.front();
    }

    //! Chooses from the menu of the preset, as a right click and a click do.
    void chooseFromMenu(const QString& title, const QString& entry) const
    {
        auto& tree = find<QTreeWidget>("presetTree");
        auto* wanted = item(title);
        ASSERT_NE(wanted, nullptr) << title.toStdString();
        tree.scrollToItem(wanted);
        Q_EMIT tree.customContextMenuRequested(tree.visualItemRect(wanted).center());
        auto& menu = find<QMenu>("presetMenu");
        for (auto* action : menu.actions()) {
            if (QString(action->text()).remove(u'&') == entry) {
                action->trigger();
            }
        }
        menu.close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    [[nodiscard]] QString notice() const { return find<QLabel>("notice").text(); }
};

TEST_F(PresetsTest, AViewBecomesAPresetThatComesBackAfterARestart)
{
    ASSERT_TRUE(openSample());
    QTest::keyClicks(&find<FilterEdit>("filterEdit"), QStringLiteral("login = failure and user = Jiro"));
    QTest::keyClick(&find<FilterEdit>("filterEdit"), Qt::Key_Return);
    ASSERT_TRUE(settles());
    const auto expected = rows();

    QTest::mouseClick(&find<QPushButton>("savePresetButton"), Qt::LeftButton);
    saveAs(QStringLiteral("Jiro's failures"));
    makeWindow();
    ASSERT_TRUE(openSample());
    find<QAction>("preset-own-jiro-s-failures").trigger();
    ASSERT_TRUE(settles());

    EXPECT_EQ(toText(session().filter()), "login = failure and user = Jiro");
    EXPECT_EQ(rows(), expected);
    ASSERT_NE(item(QStringLiteral("Jiro's failures")), nullptr);
    EXPECT_TRUE(becomesTrue([&] {
        return item(QStringLiteral("Jiro's failures"))->text(1) == QString::number(expected.size());
    }));
}

TEST_F(PresetsTest, ABuiltinPresetIsCopiedChangedDeletedAndBroughtBack)
{
    const auto mine = QStringLiteral("Root at night");
    chooseFromMenu(item(QStringLiteral("S1  Unauthorised access"))->child(5)->text(0),
                   QStringLiteral("Copy and change…"));
    auto& filter = find<QPlainTextEdit>("presetFilter");
    filter.setPlainText(QStringLiteral("root = yes and offhours = yes"));
    saveAs(mine);
    ASSERT_NE(item(mine), nullptr);

    chooseFromMenu(mine, QStringLiteral("Delete"));
    EXPECT_EQ(item(mine), nullptr);
    action(QStringLiteral("Undo deleting the preset")).trigger();

    ASSERT_NE(item(mine), nullptr);
    EXPECT_FALSE(action(QStringLiteral("Undo deleting the preset")).isEnabled());
}

TEST_F(PresetsTest, AWrongFilterIsPutRightByTheKeysAndTheLinkOfTheFilterBar)
{
    chooseFromMenu(item(QStringLiteral("S1  Unauthorised access"))->child(5)->text(0),
                   QStringLiteral("Copy and change…"));
    auto& dialog = find<PresetDialog>("presetDialog");
    auto& filter = *dialog.findChild<FilterEdit*>(QStringLiteral("presetFilter"));
    const auto& sentence = *dialog.findChild<QLabel*>(QStringLiteral("filterMessage"));
    auto& save = *dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save);
    const auto type = [&filter](const char* text) {
        filter.selectAll();
        QTest::keyClicks(&filter, QString::fromLatin1(text));
    };

    type("root = yes and (offhours = yes");
    EXPECT_TRUE(sentence.text().contains(u'(')) << sentence.text().toStdString();
    EXPECT_FALSE(save.isEnabled());
    QTest::keyClick(&filter, Qt::Key_Return, Qt::AltModifier);
    EXPECT_EQ(filter.filterText(), QStringLiteral("root = yes and (offhours = yes)"));
    EXPECT_TRUE(save.isEnabled());

    type("usr = Jiro");
    QTest::mouseClick(dialog.findChild<QPushButton*>(QStringLiteral("filterRepair")), Qt::LeftButton);
    EXPECT_EQ(filter.filterText(), QStringLiteral("user = Jiro"));
    QTest::keyClick(&filter, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(filter.filterText(), QStringLiteral("usr = Jiro")) << "the text with the mistake comes back";

    type("user = Jiro | select 1");
    EXPECT_FALSE(save.isEnabled()) << "a preset's file takes no |";
    QTest::keyClick(&filter, Qt::Key_Return, Qt::AltModifier);
    EXPECT_EQ(filter.filterText(), QStringLiteral("user = Jiro"));
    EXPECT_TRUE(save.isEnabled());
}

TEST_F(PresetsTest, SeriesOfTheChartAreTypedCheckedRepairedAndSaved)
{
    chooseFromMenu(item(QStringLiteral("S1  Unauthorised access"))->child(5)->text(0),
                   QStringLiteral("Copy and change…"));
    auto& dialog = find<PresetDialog>("presetDialog");
    auto& save = *dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save);
    auto& tabs = *dialog.findChild<QTabWidget*>(QStringLiteral("presetTabs"));
    tabs.setCurrentWidget(dialog.findChild<SeriesEditor*>());
    auto& add = *dialog.findChild<QPushButton*>(QStringLiteral("addSeries"));
    for (std::size_t i = 0; i < mostSeries; ++i) {
        QTest::mouseClick(&add, Qt::LeftButton);
    }
    EXPECT_FALSE(add.isEnabled()) << "no more than a chart can tell apart";
    for (std::size_t i = 1; i < mostSeries; ++i) {
        QTest::mouseClick(dialog.findChild<QPushButton*>(QStringLiteral("removeSeries")), Qt::LeftButton);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    EXPECT_TRUE(add.isEnabled());
    EXPECT_FALSE(save.isEnabled()) << "a series needs a name and a filter";

    QTest::keyClicks(dialog.findChild<QLineEdit*>(QStringLiteral("seriesTitle")), QStringLiteral("At night"));
    auto& filter = *dialog.findChild<FilterEdit*>(QStringLiteral("seriesFilter"));
    QTest::keyClicks(&filter, QStringLiteral("offhours = yes)"));
    EXPECT_FALSE(save.isEnabled());
    EXPECT_TRUE(find<QLabel>("presetMistake").text().contains(QStringLiteral("At night")));
    QTest::keyClick(&filter, Qt::Key_Return, Qt::AltModifier);
    EXPECT_EQ(filter.filterText(), QStringLiteral("offhours = yes"));
    saveAs(QStringLiteral("Root in series"));

    const auto saved = readPresetFolder(folder.filePath(QStringLiteral("presets")).toStdString());
    ASSERT_EQ(saved.presets.size(), 1U);
    const auto& chart = saved.presets.front().chart;
    ASSERT_EQ(chart.series.size(), 1U);
    EXPECT_EQ(chart.series.front().title.in("en"), "At night");
    EXPECT_EQ(toText(chart.series.front().filter), "offhours = yes");
    ASSERT_TRUE(openSample());
    find<QAction>("preset-own-root-in-series").trigger();
    ASSERT_TRUE(settles());
    EXPECT_EQ(window->findChild<TimelineView*>()->look().series, chart.series);
}

TEST_F(PresetsTest, AnExportedPresetIsImportedAgainAndAWrongFileIsNamed)
{
    chooser.saveAs = folder.filePath(QStringLiteral("root.json"));
    chooseFromMenu(item(QStringLiteral("S1  Unauthorised access"))->child(5)->text(0),
                   QStringLiteral("Export…"));
    chooser.files = {chooser.saveAs};
    action(QStringLiteral("Import a preset…")).trigger();
    QTest::mouseClick(&find<QPushButton>("importSound"), Qt::LeftButton);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    const auto id = unusedPresetId(findPreset(builtinPresets(), "s1-root")->title.in("en"), {});
    EXPECT_EQ(find<QAction>(("preset-" + id).c_str()).text().toStdString(),
              find<QAction>("preset-s1-root").text().toStdString());

    QFile broken(folder.filePath(QStringLiteral("broken.json")));
    ASSERT_TRUE(broken.open(QIODevice::WriteOnly));
    broken.write(R"({"schemaVersion": 1, "filter": "usr: x", "columns": ["nonsense"]})");
    broken.close();
    chooser.files = {broken.fileName()};
    action(QStringLiteral("Import a preset…")).trigger();

    const auto& tree = find<QTreeWidget>("importTree");
    const auto told = [&tree](const char* text) {
        return !tree.findItems(QString::fromLatin1(text), Qt::MatchContains | Qt::MatchRecursive, 1)
                    .isEmpty();
    };
    EXPECT_TRUE(told("Put right: user: x"));
    EXPECT_TRUE(told("columns"));
    EXPECT_TRUE(told("\"title\" is missing."));
    EXPECT_FALSE(find<QPushButton>("importSound").isEnabled());
}

TEST_F(PresetsTest, ABrokenPresetFileIsToldAtTheStart)
{
    ASSERT_TRUE(QDir(folder.path()).mkpath(QStringLiteral("presets")));
    QFile broken(folder.filePath(QStringLiteral("presets/broken.json")));
    ASSERT_TRUE(broken.open(QIODevice::WriteOnly));
    broken.write("{");
    broken.close();

    makeWindow();

    EXPECT_TRUE(notice().contains(QStringLiteral("broken.json"))) << notice().toStdString();
    EXPECT_FALSE(
        find<QTreeWidget>("presetTree").findItems(QStringLiteral("S2"), Qt::MatchStartsWith).isEmpty());
}

} // namespace
} // namespace trailscope::ui::test
