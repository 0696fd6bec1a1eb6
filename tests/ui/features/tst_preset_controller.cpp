// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/session_test.h"
#include "ui/features/preset_controller.h"
#include "ui/features/preset_library.h"
#include "ui/panels/preset_panel.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QTreeWidget>

namespace trailscope::ui::test {
namespace {

//! A preset that asks for a user lies in the folder, beside those that come with the program.
class PresetControllerTest : public SessionTest {
protected:
    PresetControllerTest()
    {
        Preset person;
        person.id = "own-person";
        person.group = "Mine";
        person.title.byLanguage = {{"en", "What this person did"}};
        person.purpose = person.judge = person.blindSpot = person.title;
        person.filterText = "user = ${person}";
        person.parameters = {{"person", {{{"en", "Person"}}}, PresetParameter::Kind::Names, {}, "Jiro"}};
        person.order = SortKey{Field::User, false};
        EXPECT_TRUE(savePreset(folder.filePath(QStringLiteral("presets")).toStdString(), person).ok());
        library.emplace(folder.filePath(QStringLiteral("presets")).toStdString());
        controller.emplace(parts(), *library, panel, menu);
    }
    ~PresetControllerTest() override { controller.reset(); }
    Q_DISABLE_COPY_MOVE(PresetControllerTest)

    PresetPanel panel;
    QMenu menu;
    std::optional<PresetLibrary> library;
    std::optional<PresetController> controller;
};

TEST_F(PresetControllerTest, APresetSetsFilterAndOrder)
{
    session.setSort({Field::User, true});
    const QSignalSpy shown(&*controller, &PresetController::presetShown);

    Q_EMIT panel.presetRequested(QStringLiteral("s1-root"));

    const auto* preset = findPreset(builtinPresets(), "s1-root");
    EXPECT_EQ(session.filter(), preset->filter);
    EXPECT_EQ(session.sort(), preset->order.value_or(SortKey()));
    EXPECT_EQ(shown.size(), 1);
}

TEST_F(PresetControllerTest, AnUnknownPresetChangesNothing)
{
    controller->apply(QStringLiteral("no-such-preset"));

    EXPECT_TRUE(session.filter().isEmpty());
}

TEST_F(PresetControllerTest, ParametersAreAskedForAndRemembered)
{
    controller->apply(QStringLiteral("own-person"));
    auto* dialog = opened<QDialog>("parameterDialog");
    ASSERT_NE(dialog, nullptr);
    EXPECT_TRUE(session.filter().isEmpty());
    dialog->findChild<QLineEdit*>()->setText(QStringLiteral("Taro"));
    dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok)->click();

    EXPECT_EQ(filterText(), "user = Taro");
    EXPECT_EQ(session.sort(), (SortKey{Field::User, false}));
    EXPECT_EQ(SessionSettings(settings).parameterValues(QStringLiteral("own-person")),
              (ParameterValues{{"person", "Taro"}}));
}

TEST_F(PresetControllerTest, PanelAndMenuListEveryPreset)
{
    const auto ids = library->presets().size();

    EXPECT_EQ(menu.findChildren<QAction*>(QRegularExpression(QStringLiteral("^preset-"))).size(),
              static_cast<qsizetype>(ids));
    EXPECT_FALSE(
        panel.findChild<QTreeWidget*>()
            ->findItems(QStringLiteral("What this person did"), Qt::MatchStartsWith | Qt::MatchRecursive)
            .isEmpty());
    ASSERT_TRUE(library->remove(QStringLiteral("own-person")).ok());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_EQ(menu.findChildren<QAction*>(QRegularExpression(QStringLiteral("^preset-"))).size(),
              static_cast<qsizetype>(ids) - 1);
}

} // namespace
} // namespace trailscope::ui::test
