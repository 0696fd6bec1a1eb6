// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Ways to an event or a command: the menu of a value, find, go to a time, marks, the command palette.
#include "core/query/field_text.h"
#include "ui/dialogs/command_palette.h"
#include "ui/dialogs/go_to_time_dialog.h"
#include "ui/main/main_actions.h"
#include "ui/main/main_window.h"
#include "ui/main/table_finder.h"
#include "ui/models/event_table_model.h"
#include "ui/models/row_at_time.h"
#include "ui/panels/find_bar.h"
#include "ui/table/event_table_view.h"
#include "ui/texts/menu_text.h"
#include "ui/widgets/value_menu.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>

namespace trailscope::ui {

namespace {

using Actions = std::vector<QPointer<QAction>>;

//! The menu's entries that can be chosen now, and those of the menus below it.
void collectCommands(QMenu& menu, const QString& path, std::vector<Command>& commands, Actions& actions)
{
    Q_EMIT menu.aboutToShow(); // some are filled then
    for (auto* action : menu.actions()) {
        const auto title =
            MainWindow::tr("%1 › %2", "menu and entry").arg(path, withoutMnemonic(action->text()));
        if (action->isSeparator() || !action->isEnabled() || !action->isVisible()) {
            continue;
        }
        if (action->menu() != nullptr) {
            collectCommands(*action->menu(), title, commands, actions);
        } else {
            commands.push_back({title, action->shortcut().toString(QKeySequence::NativeText),
                                static_cast<int>(actions.size())});
            actions.emplace_back(action);
        }
    }
}

} // namespace

void MainWindow::connectNavigation()
{
    const auto on = [this](QAction* action, auto slot) { connect(action, &QAction::triggered, this, slot); };
    on(m_actions->find, [this] { m_findBar->open(); });
    on(m_actions->findNext, [this] { m_finder->step(1); });
    on(m_actions->findPrevious, [this] { m_finder->step(-1); });
    on(m_actions->goToTime, [this] { goToTime(); });
    on(m_actions->pin, [this] { togglePins(); });
    on(m_actions->nextPin, [this] { goToPin(1); });
    on(m_actions->previousPin, [this] { goToPin(-1); });
    on(m_actions->clearPins, [this] {
        m_pins.clear();
        showPins();
    });
    on(m_actions->palette, [this] { showPalette(); });
    connect(m_table, &EventTableView::findRequested, m_findBar, &FindBar::open);
    connect(m_tableModel, &EventTableModel::modelReset, this, &MainWindow::showPins);
}

void MainWindow::openValueMenu(Field field, RowId row, const QPoint& position)
{
    const auto& context = m_tableModel->context();
    const auto value =
        field == Field::Time ? formatUtc(context.store->time(row)) : fieldText(field, row, context);
    auto* menu = new ValueMenu(field, value, m_table);
    menu->addEvent(context, row);
    connect(menu, &ValueMenu::includeRequested, m_session, &AuditSession::include);
    connect(menu, &ValueMenu::excludeRequested, m_session, &AuditSession::exclude);
    connect(menu, &ValueMenu::onlyRequested, m_session, &AuditSession::setFilter);
    menu->popup(position);
}

void MainWindow::goToTime()
{
    const auto& context = m_session->answer()->question.context;
    const auto row = m_table->currentEvent();
    const auto period = context.store->period();
    if (!period) {
        return;
    }
    auto* dialog = new GoToTimeDialog(context, row ? context.store->time(*row) : period->begin, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &GoToTimeDialog::timeRequested, this, &MainWindow::goToEventAt);
    dialog->open();
}

void MainWindow::goToEventAt(Timestamp time)
{
    const auto& answer = *m_session->answer();
    const auto& store = *answer.question.context.store;
    const auto row = rowAtTime(*answer.matches, store, time);
    if (!row) {
        return;
    }
    m_table->goToEvent(*row);
    m_table->setFocus();
    if (store.time(*row) < time) {
        notice(tr("No event shown is as late as that; this is the last one."));
    }
}

std::vector<RowId> MainWindow::selectedEvents() const
{
    const auto& rows = *m_tableModel->rows();
    std::vector<RowId> selected;
    for (const auto& range : m_table->selection().selected().ranges()) {
        const auto begin = rows.begin() + static_cast<std::ptrdiff_t>(range.first);
        selected.insert(selected.end(), begin,
                        begin + static_cast<std::ptrdiff_t>(range.last - range.first + 1));
    }
    return selected;
}

void MainWindow::togglePins()
{
    constexpr std::size_t mostAtOnce = 1'000;
    const auto events = selectedEvents();
    if (events.size() > mostAtOnce) {
        notice(tr("Marks are for a few events: at most %1 at once. A filter keeps more together.")
                   .arg(mostAtOnce));
        return;
    }
    m_pins.toggle(*m_tableModel->context().store, events);
    showPins();
}

void MainWindow::showPins()
{
    m_tableModel->setPinned(m_pins.in(*m_tableModel->context().store));
    const bool any = !m_pins.isEmpty();
    m_actions->nextPin->setEnabled(any);
    m_actions->previousPin->setEnabled(any);
    m_actions->clearPins->setEnabled(any);
}

void MainWindow::goToPin(int step)
{
    const auto from = m_table->selection().current().value_or(0);
    if (const auto position = nextPosition(*m_tableModel->rows(), m_tableModel->pinned(), from, step)) {
        m_table->moveCursorTo(*position, TableSelection::Move::Select);
    } else {
        notice(tr("None of the events shown is marked."));
    }
}

void MainWindow::showPalette()
{
    std::vector<Command> commands;
    Actions actions;
    for (auto* entry : menuBar()->actions()) {
        if (entry->menu() != nullptr) {
            collectCommands(*entry->menu(), withoutMnemonic(entry->text()), commands, actions);
        }
    }
    auto* dialog = new CommandPalette(std::move(commands), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CommandPalette::commandRequested, this, [actions](int id) {
        if (const auto& action = actions[static_cast<std::size_t>(id)]) {
            action->trigger();
        }
    });
    dialog->open();
}

} // namespace trailscope::ui
