// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/features/filter_controller.h"

#include "core/query/filter_text.h"
#include "ui/filter/filter_bar.h"
#include "ui/texts/error_text.h"
#include "ui/texts/text.h"

#include <QMenu>
#include <QToolBar>
#include <QToolButton>

namespace trailscope::ui {

FilterController::FilterController(const WindowParts& parts, FilterBar& bar) : WindowController(parts)
{
    connectBar(bar);
    on(actions().typeFilter, [&bar] { bar.startTyping(); });
    on(actions().back, [this] { session().goBack(); });
    on(actions().forward, [this] { session().goForward(); });
    on(actions().clearFilter, [this] { session().setFilter({}); });
    connect(&session(), &AuditSession::stateChanged, this, &FilterController::updateActions);
    connect(&session(), &AuditSession::queryFailed, this, &FilterController::tellFailure);
    updateActions();
}

void FilterController::connectBar(FilterBar& bar)
{
    bar.setHistory(settings().filterHistory());
    connect(&bar, &FilterBar::filterEdited, &session(), &AuditSession::setFilter);
    connect(&bar, &FilterBar::historyChanged, this,
            [this](const QStringList& texts) { settings().addToFilterHistory(texts.back()); });
    connect(&session(), &AuditSession::filterChanged, &bar,
            [&bar](const Filter& filter) { bar.setFilterText(toQString(toText(filter))); });
    connect(&session(), &AuditSession::contextChanged, &bar, &FilterBar::setContext);
    connect(&session(), &AuditSession::busyChanged, &bar, &FilterBar::setBusy);
}

void FilterController::addStepMenus(QToolBar& bar)
{
    addStepMenu(bar, actions().back, StepDirection::Back);
    addStepMenu(bar, actions().forward, StepDirection::Forward);
}

void FilterController::addStepMenu(QToolBar& bar, QAction* action, StepDirection direction)
{
    auto* button = qobject_cast<QToolButton*>(bar.widgetForAction(action));
    auto* steps = new QMenu(button);
    steps->setObjectName(direction == StepDirection::Back ? QStringLiteral("backSteps")
                                                          : QStringLiteral("forwardSteps"));
    button->setMenu(steps);
    button->setPopupMode(QToolButton::MenuButtonPopup);
    connect(steps, &QMenu::aboutToShow, this, [this, steps, direction] {
        fillStepMenu(*steps, session().history(), direction,
                     [this](std::size_t position) { session().goTo(position); });
    });
}

//! Back and Forward tell where they lead, and what they change on the way.
void FilterController::updateActions()
{
    const auto& filter = session().filter();
    const auto* before = session().filterBefore();
    const auto* after = session().filterAfter();
    actions().clearFilter->setEnabled(!filter.isEmpty());
    actions().back->setEnabled(before != nullptr);
    actions().back->setToolTip(before == nullptr
                                   ? tr("There is no filter before.")
                                   : tr("Back to: %1 (Alt+Left)\nThis takes back: %2")
                                         .arg(filterSentence(*before), changeSentence(*before, filter)));
    actions().forward->setEnabled(after != nullptr);
    actions().forward->setToolTip(after == nullptr
                                      ? tr("There is no filter after.")
                                      : tr("Forward to: %1 (Alt+Right)\nThis changes: %2")
                                            .arg(filterSentence(*after), changeSentence(filter, *after)));
}

void FilterController::tellFailure(const Error& error)
{
    Q_EMIT noticed(error.code == ErrorCode::Cancelled
                       ? tr("The search was stopped: there may be more events than these. Return in the "
                            "filter's field searches again.")
                       : tr("The filter could not be answered. %1 Return in the filter's field asks again.")
                             .arg(errorSentence(error)));
}

} // namespace trailscope::ui
