// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/features/manager_controller.h"

#include "ui/report/manager_view.h"
#include "ui/texts/error_text.h"

namespace trailscope::ui {

ManagerController::ManagerController(const WindowParts& parts, ManagerView& view)
    : WindowController(parts), m_view(view)
{
    connect(&session(), &AuditSession::answerChanged, this, &ManagerController::showArchive);
    connect(&m_view, &ManagerView::leaveRequested, this, &ManagerController::leave);
    connect(&m_view, &ManagerView::eventsRequested, this, [this](const Filter& filter) {
        leave();
        session().setFilter(filter);
    });
    connect(&m_view, &ManagerView::failed, this, [this](const Error& error) {
        leave();
        Q_EMIT noticed(tr("The manager's page could not be made. %1").arg(errorSentence(error)));
    });
    const auto updateAction = [this] {
        actions().managerView->setEnabled(session().context().store->rowCount() > 0);
    };
    connect(&session(), &AuditSession::stateChanged, this, updateAction);
    updateAction();
}

void ManagerController::leave()
{
    actions().managerView->setChecked(false);
}

void ManagerController::showArchive(const AnswerPtr& answer)
{
    if (!session().isLoading()) {
        m_view.setArchive({session().paths(), session().report(), session().context()},
                          answer->question.filter);
    }
}

} // namespace trailscope::ui
