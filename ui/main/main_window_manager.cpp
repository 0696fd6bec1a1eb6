// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The manager's page as a view of its own.
#include "ui/main/main_actions.h"
#include "ui/main/main_window.h"
#include "ui/report/manager_view.h"
#include "ui/texts/error_text.h"

#include <QAction>

namespace trailscope::ui {

void MainWindow::connectManager()
{
    connect(m_actions->managerView, &QAction::toggled, this, &MainWindow::showEventPage);
    connect(m_session, &AuditSession::answerChanged, m_manager, [this](const AnswerPtr& answer) {
        if (!m_session->isLoading()) {
            m_manager->setArchive(reportedArchive(), answer->question.filter);
        }
    });
    connect(m_manager, &ManagerView::leaveRequested, this, &MainWindow::leaveManagerView);
    connect(m_manager, &ManagerView::eventsRequested, this, [this](const Filter& filter) {
        leaveManagerView();
        m_session->setFilter(filter);
    });
    connect(m_manager, &ManagerView::failed, this, [this](const Error& error) {
        leaveManagerView();
        notice(tr("The manager's page could not be made. %1").arg(errorSentence(error)));
    });
}

void MainWindow::showManagerView()
{
    m_actions->managerView->setChecked(true);
}

void MainWindow::leaveManagerView()
{
    m_actions->managerView->setChecked(false);
}

ReportedArchive MainWindow::reportedArchive() const
{
    return {m_session->paths(), m_session->report(), m_session->context()};
}

} // namespace trailscope::ui
