// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/features/group_controller.h"

#include "ui/dialogs/group_dialog.h"
#include "ui/panels/group_hint.h"

namespace trailscope::ui {

GroupController::GroupController(const WindowParts& parts, GroupHint& hint)
    : WindowController(parts), m_hint(hint)
{
    on(actions().showGroups, [this] { showGroups(); });
    connect(&m_hint, &GroupHint::groupsRequested, this, &GroupController::showGroups);
    connect(&session(), &AuditSession::filterChanged, this, &GroupController::updateHint);
    const auto updateAction = [this] {
        actions().showGroups->setEnabled(session().context().store->rowCount() > 0);
    };
    connect(&session(), &AuditSession::stateChanged, this, updateAction);
    updateAction();
}

void GroupController::offer(const Preset& preset)
{
    m_offered = preset.groups ? std::optional(preset) : std::nullopt;
    if (m_offered && m_dialog != nullptr) {
        m_dialog->setQuestion(preset.groups->question, preset.groups->order);
    } else if (m_offered) {
        m_hint.offer(preset.groups->question);
    }
    updateHint();
}

std::optional<PresetGroups> GroupController::groups() const
{
    if (m_dialog != nullptr) {
        return PresetGroups{m_dialog->question(), m_dialog->order()};
    }
    return m_offered ? m_offered->groups : std::nullopt;
}

//! The offer is about the events of the preset, and gone with them.
void GroupController::updateHint()
{
    if (m_offered && m_offered->filter != session().filter()) {
        m_offered.reset();
    }
    if (!m_offered) {
        m_hint.hide();
    }
}

void GroupController::showGroups()
{
    if (m_dialog != nullptr) {
        m_dialog->raise();
        m_dialog->activateWindow();
        return;
    }
    auto* dialog = new GroupDialog(chooser(), window());
    m_dialog = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const auto show = [this, dialog](const AnswerPtr& answer) {
        dialog->setPartial(!answer->complete);
        dialog->setMissing(missing());
        dialog->setResult(answer->question.context, answer->matches);
    };
    connect(&session(), &AuditSession::answerChanged, dialog, show);
    connect(dialog, &GroupDialog::groupRequested, &session(), &AuditSession::include);
    if (m_offered) {
        dialog->setQuestion(m_offered->groups->question, m_offered->groups->order);
    }
    m_hint.hide();
    show(session().answer());
    dialog->QWidget::show();
}

} // namespace trailscope::ui
