// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/features/navigation_controller.h"

#include "ui/dialogs/go_to_time_dialog.h"
#include "ui/features/table_finder.h"
#include "ui/models/event_table_model.h"
#include "ui/models/row_at_time.h"
#include "ui/panels/find_bar.h"
#include "ui/table/event_table_view.h"

namespace trailscope::ui {

NavigationController::NavigationController(const WindowParts& parts, const Widgets& widgets)
    : WindowController(parts)
    , m_model(widgets.model)
    , m_table(widgets.table)
    , m_finder(new TableFinder(widgets.table, widgets.findBar, this))
{
    connectFind(widgets.findBar);
    connectPins();
    on(actions().goToTime, [this] { goToTime(); });
    showPins();
}

void NavigationController::connectFind(FindBar& bar)
{
    on(actions().find, [&bar] { bar.open(); });
    on(actions().findNext, [this] { m_finder->step(1); });
    on(actions().findPrevious, [this] { m_finder->step(-1); });
    connect(&m_table, &EventTableView::findRequested, &bar, &FindBar::open);
}

void NavigationController::connectPins()
{
    on(actions().pin, [this] { togglePins(); });
    on(actions().nextPin, [this] { goToPin(1); });
    on(actions().previousPin, [this] { goToPin(-1); });
    on(actions().clearPins, [this] { clearPins(); });
    m_table.addActions({actions().pin, actions().nextPin, actions().previousPin});
    connect(&m_model, &EventTableModel::modelReset, this, &NavigationController::showPins);
}

void NavigationController::goToTime()
{
    const auto& context = session().answer()->question.context;
    const auto row = m_table.currentEvent();
    const auto period = context.store->period();
    if (!period) {
        return;
    }
    auto* dialog = new GoToTimeDialog(context, row ? context.store->time(*row) : period->begin, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &GoToTimeDialog::timeRequested, this, &NavigationController::goToEventAt);
    dialog->open();
}

void NavigationController::goToEventAt(Timestamp time)
{
    const auto& answer = *session().answer();
    const auto& store = *answer.question.context.store;
    const auto row = rowAtTime(*answer.matches, store, time);
    if (!row) {
        return;
    }
    m_table.goToEvent(*row);
    m_table.setFocus();
    if (store.time(*row) < time) {
        Q_EMIT noticed(tr("No event shown is as late as that; this is the last one."));
    }
}

void NavigationController::togglePins()
{
    constexpr std::size_t mostAtOnce = 1'000;
    const auto events = m_table.selectedEvents();
    if (events.size() > mostAtOnce) {
        Q_EMIT noticed(tr("Marks are for a few events: at most %1 at once. A filter keeps more together.")
                           .arg(mostAtOnce));
        return;
    }
    m_pins.toggle(*m_model.context().store, events);
    showPins();
}

void NavigationController::clearPins()
{
    m_pins.clear();
    showPins();
}

void NavigationController::goToPin(int step)
{
    const auto from = m_table.selection().current().value_or(0);
    if (const auto position = nextPosition(*m_model.rows(), m_model.pinned(), from, step)) {
        m_table.moveCursorTo(*position, TableSelection::Move::Select);
    } else {
        Q_EMIT noticed(tr("None of the events shown is marked."));
    }
}

void NavigationController::showPins()
{
    m_model.setPinned(m_pins.in(*m_model.context().store));
    const bool any = !m_pins.isEmpty();
    actions().nextPin->setEnabled(any);
    actions().previousPin->setEnabled(any);
    actions().clearPins->setEnabled(any);
}

} // namespace trailscope::ui
