// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/session_test.h"
#include "ui/dialogs/command_palette.h"
#include "ui/features/palette_controller.h"

#include <QListView>
#include <QMenu>
#include <QMenuBar>

namespace trailscope::ui::test {
namespace {

class PaletteControllerTest : public SessionTest {
protected:
    PaletteControllerTest()
    {
        auto* file = menus.addMenu(QStringLiteral("&File"));
        quit = file->addAction(QStringLiteral("&Quit"));
        file->addAction(QStringLiteral("&Never"))->setEnabled(false);
        file->addSeparator();
        late = file->addMenu(QStringLiteral("&Recent"));
        QObject::connect(late, &QMenu::aboutToShow, late,
                         [this] { late->addAction(QStringLiteral("An archive")); });
    }

    QMenuBar menus;
    QAction* quit = nullptr;
    QMenu* late = nullptr; //!< filled when it opens
    PaletteController controller{parts(), menus};
};

TEST_F(PaletteControllerTest, WhatCanBeChosenIsListedUnderItsMenu)
{
    actions.palette->trigger();
    const auto* list = opened<QListView>("commandList");
    ASSERT_NE(list, nullptr);

    QStringList titles;
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        titles << list->model()->index(row, 0).data().toString();
    }

    titles.sort();
    EXPECT_EQ(titles,
              (QStringList{QStringLiteral("File › Quit"), QStringLiteral("File › Recent › An archive")}));
}

TEST_F(PaletteControllerTest, ACommandDoesWhatItsEntryDoes)
{
    const QSignalSpy quits(quit, &QAction::triggered);
    actions.palette->trigger();

    Q_EMIT opened<CommandPalette>("commandPalette")->commandRequested(0);

    EXPECT_EQ(quits.size(), 1);
}

} // namespace
} // namespace trailscope::ui::test
