// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The colours of the event table's rows.
#include "ui/dialogs/colour_rules_dialog.h"
#include "ui/main/main_actions.h"
#include "ui/main/main_window.h"
#include "ui/main/row_colours.h"
#include "ui/texts/error_text.h"

#include <QAction>

namespace trailscope::ui {

void MainWindow::connectColours()
{
    connect(m_session, &AuditSession::contextChanged, m_colours, &RowColours::setContext);
    connect(m_actions->colourRules, &QAction::triggered, this, &MainWindow::showColourRules);
    if (!m_colours->problems().empty()) {
        m_startProblems
            << tr("A colour rule was left out. %1").arg(errorSentence(m_colours->problems().front()));
    }
}

void MainWindow::showColourRules()
{
    auto* dialog = new ColourRulesDialog(m_colours->rules(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ColourRulesDialog::rulesAccepted, this, [this](const std::vector<ColourRule>& rules) {
        tell(m_colours->setRules(rules), tr("The colours are saved."));
    });
    dialog->open();
}

} // namespace trailscope::ui
