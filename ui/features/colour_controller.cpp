// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/features/colour_controller.h"

#include "ui/dialogs/colour_rules_dialog.h"
#include "ui/texts/error_text.h"

namespace trailscope::ui {

ColourController::ColourController(const WindowParts& parts, EventTableModel& model,
                                   const std::filesystem::path& file)
    : WindowController(parts), m_colours(new RowColours(model, file, this))
{
    connect(&session(), &AuditSession::contextChanged, m_colours, &RowColours::setContext);
    connect(m_colours, &RowColours::failed, this, [this](const Error& error) {
        Q_EMIT noticed(tr("The rows could not be coloured. %1").arg(errorSentence(error)));
    });
    on(actions().colourRules, [this] { showRules(); });
}

QString ColourController::startProblem() const
{
    return m_colours->problems().empty()
             ? QString()
             : tr("A colour rule was left out. %1").arg(errorSentence(m_colours->problems().front()));
}

void ColourController::showRules()
{
    auto* dialog = new ColourRulesDialog(m_colours->rules(), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ColourRulesDialog::rulesAccepted, this, [this](const std::vector<ColourRule>& rules) {
        tell(m_colours->setRules(rules), tr("The colours are saved."));
    });
    dialog->open();
}

} // namespace trailscope::ui
