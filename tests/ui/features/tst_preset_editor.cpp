// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/session_test.h"
#include "ui/dialogs/preset_dialog.h"
#include "ui/features/preset_editor.h"
#include "ui/features/preset_library.h"
#include "ui/panels/preset_panel.h"

#include <QDir>
#include <QFile>
#include <QMenu>

namespace trailscope::ui::test {
namespace {

class PresetEditorTest : public SessionTest {
protected:
    [[nodiscard]] Preset view() const
    {
        Preset preset;
        preset.filterText = filterText();
        preset.filter = session.filter();
        preset.columns = {Field::Time, Field::User};
        return preset;
    }

    //! Saves the view under that name.
    void saveAs(const char* title)
    {
        actions.savePreset->trigger();
        auto* dialog = opened<PresetDialog>("presetDialog");
        ASSERT_NE(dialog, nullptr);
        auto preset = view();
        preset.group = "My presets";
        preset.title.byLanguage = {{"en", title}};
        preset.purpose = preset.judge = preset.blindSpot = preset.title;
        Q_EMIT dialog->presetAccepted(preset);
        dialog->close();
    }

    void choose(const QString& id, const char* entry)
    {
        Q_EMIT panel.menuRequested(id, {});
        auto* menu = opened<QMenu>("presetMenu");
        ASSERT_NE(menu, nullptr);
        for (auto* action : menu->actions()) {
            if (QString(action->text()).remove(u'&') == QString::fromUtf8(entry)) {
                action->trigger();
            }
        }
        menu->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    const QString own = QStringLiteral("own-jiro");
    PresetLibrary library{folder.filePath(QStringLiteral("presets")).toStdString()};
    PresetPanel panel;
    PresetEditor editor{parts(), library, panel, [this] { return view(); }};
    QSignalSpy noticed{&editor, &WindowController::noticed};
};

TEST_F(PresetEditorTest, AViewNeedsAFilterToBecomeAPreset)
{
    EXPECT_FALSE(actions.savePreset->isEnabled());
    Q_EMIT panel.saveViewRequested();
    EXPECT_TRUE(toldBy(noticed).startsWith(QStringLiteral("Type a filter first")));
    EXPECT_EQ(opened<PresetDialog>("presetDialog"), nullptr);

    ASSERT_TRUE(setFilter("user = Jiro"));
    saveAs("Jiro");

    ASSERT_NE(library.find(own), nullptr);
    EXPECT_EQ(library.find(own)->columns, (std::vector<Field>{Field::Time, Field::User}));
}

TEST_F(PresetEditorTest, ADeletedPresetIsBroughtBack)
{
    ASSERT_TRUE(setFilter("user = Jiro"));
    saveAs("Jiro");

    choose(own, "Delete");
    EXPECT_EQ(library.find(own), nullptr);
    EXPECT_TRUE(actions.undoDeletePreset->isEnabled());
    actions.undoDeletePreset->trigger();

    EXPECT_NE(library.find(own), nullptr);
    EXPECT_FALSE(actions.undoDeletePreset->isEnabled());
}

TEST_F(PresetEditorTest, TheMenuAsksForEventsColumnsAndTheFilter)
{
    const auto id = QStringLiteral("s1-root");
    const auto* root = library.find(id);
    const QSignalSpy events(&editor, &PresetEditor::presetRequested);
    const QSignalSpy columns(&editor, &PresetEditor::columnsRequested);

    choose(id, "Show its events");
    choose(id, "Show its columns");
    choose(id, "Add to the filter");

    ASSERT_EQ(events.size(), 1);
    EXPECT_EQ(events.front().front().toString(), id);
    EXPECT_EQ(columns.size(), root->columns.empty() ? 0 : 1);
    EXPECT_EQ(session.filter(), root->filter);
}

TEST_F(PresetEditorTest, AFavouriteIsOneUntilItIsNone)
{
    choose(QStringLiteral("s1-root"), "Favourite");
    EXPECT_TRUE(library.isFavourite(QStringLiteral("s1-root")));

    choose(QStringLiteral("s1-root"), "Favourite");
    EXPECT_FALSE(library.isFavourite(QStringLiteral("s1-root")));
}

TEST_F(PresetEditorTest, APresetIsExportedAsAFile)
{
    chooser.saveAs = folder.filePath(QStringLiteral("root.json"));

    choose(QStringLiteral("s1-root"), "Export…");

    EXPECT_TRUE(QFile::exists(chooser.saveAs));
    EXPECT_TRUE(toldBy(noticed).contains(QStringLiteral("root.json")));
}

TEST_F(PresetEditorTest, AFileThatIsNoPresetIsToldAtTheStart)
{
    EXPECT_TRUE(editor.startProblem().isEmpty());
    ASSERT_TRUE(QDir(folder.path()).mkpath(QStringLiteral("broken")));
    QFile broken(folder.filePath(QStringLiteral("broken/broken.json")));
    ASSERT_TRUE(broken.open(QIODevice::WriteOnly));
    broken.write("{");
    broken.close();
    PresetLibrary others(folder.filePath(QStringLiteral("broken")).toStdString());

    const PresetEditor told(parts(), others, panel, [this] { return view(); });

    EXPECT_TRUE(told.startProblem().contains(QStringLiteral("broken.json")));
}

} // namespace
} // namespace trailscope::ui::test
