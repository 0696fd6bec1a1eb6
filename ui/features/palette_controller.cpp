// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/features/palette_controller.h"

#include "ui/dialogs/command_palette.h"
#include "ui/texts/menu_text.h"

#include <QMenu>
#include <QMenuBar>
#include <QPointer>

#include <vector>

namespace trailscope::ui {

namespace {

struct FoundCommands {
    std::vector<Command> commands;
    std::vector<QPointer<QAction>> actions; //!< by the commands' ids
};

//! The menu's entries that can be chosen now, and those of the menus below it.
void collectCommands(QMenu& menu, const QString& path, FoundCommands& found)
{
    Q_EMIT menu.aboutToShow(); // some are filled then
    for (auto* action : menu.actions()) {
        const auto title =
            PaletteController::tr("%1 › %2", "menu and entry").arg(path, withoutMnemonic(action->text()));
        if (action->isSeparator() || !action->isEnabled() || !action->isVisible()) {
            continue;
        }
        if (action->menu() != nullptr) {
            collectCommands(*action->menu(), title, found);
        } else {
            found.commands.push_back({title, action->shortcut().toString(QKeySequence::NativeText),
                                      static_cast<int>(found.actions.size())});
            found.actions.emplace_back(action);
        }
    }
}

} // namespace

PaletteController::PaletteController(const WindowParts& parts, const QMenuBar& menus)
    : WindowController(parts), m_menus(menus)
{
    on(actions().palette, [this] { showPalette(); });
}

void PaletteController::showPalette()
{
    FoundCommands found;
    for (auto* entry : m_menus.actions()) {
        if (entry->menu() != nullptr) {
            collectCommands(*entry->menu(), withoutMnemonic(entry->text()), found);
        }
    }
    auto* dialog = new CommandPalette(std::move(found.commands), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CommandPalette::commandRequested, this, [actions = found.actions](int id) {
        if (const auto& action = actions[static_cast<std::size_t>(id)]) {
            action->trigger();
        }
    });
    dialog->open();
}

} // namespace trailscope::ui
