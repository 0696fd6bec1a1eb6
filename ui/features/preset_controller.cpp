// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/features/preset_controller.h"

#include "ui/dialogs/parameter_dialog.h"
#include "ui/features/preset_library.h"
#include "ui/panels/preset_panel.h"
#include "ui/texts/error_text.h"
#include "ui/texts/local_text.h"
#include "ui/texts/menu_text.h"
#include "ui/texts/preset_text.h"
#include "ui/texts/shown_text.h"
#include "ui/texts/text.h"

#include <QMenu>

#include <utility>

namespace trailscope::ui {

PresetController::PresetController(const WindowParts& parts, const PresetLibrary& library, PresetPanel& panel,
                                   QMenu& menu)
    : WindowController(parts), m_library(library), m_panel(panel), m_menu(menu)
{
    m_menu.setToolTipsVisible(true);
    connect(&session(), &AuditSession::contextChanged, &m_panel, &PresetPanel::setContext);
    connect(&m_panel, &PresetPanel::failed, this, [this](const Error& error) {
        Q_EMIT noticed(tr("The presets' events could not be counted. %1").arg(errorSentence(error)));
    });
    connect(&m_panel, &PresetPanel::presetRequested, this, &PresetController::apply);
    connect(&m_library, &PresetLibrary::changed, this, &PresetController::showPresets);
    showPresets();
}

//! With the values that the user gave their parameters last.
Preset PresetController::asAskedLast(const Preset& preset) const
{
    auto filled = withParameters(preset, settings().parameterValues(toQString(preset.id)));
    return filled.ok() ? std::move(filled).value() : preset;
}

void PresetController::showPresets()
{
    std::vector<Preset> presets;
    for (const auto& preset : m_library.presets()) {
        presets.push_back(asAskedLast(preset));
    }
    m_panel.setPresets(presets, m_library.favourites());
    fillMenu();
}

void PresetController::fillMenu()
{
    m_menu.clear();
    for (auto* old : m_menu.findChildren<QMenu*>(Qt::FindDirectChildrenOnly)) {
        old->deleteLater(); // one of its actions may have brought us here
    }
    m_menu.addActions({actions().savePreset, actions().importPreset, actions().undoDeletePreset});
    m_menu.addSeparator();
    QMenu* group = nullptr;
    std::string groupName;
    for (const auto& preset : m_library.presets()) {
        if (group == nullptr || preset.group != groupName) {
            groupName = preset.group;
            group = m_menu.addMenu(asMenuText(presetGroupTitle(groupName)));
            group->setToolTipsVisible(true);
        }
        const auto id = toQString(preset.id);
        auto* entry = group->addAction(asMenuText(shownText(inUserLanguage(preset.title))), this,
                                       [this, id] { apply(id); });
        entry->setObjectName(QStringLiteral("preset-") + id);
        entry->setToolTip(shownInUserLanguage(preset.judge));
    }
}

void PresetController::apply(const QString& id)
{
    const auto* preset = m_library.find(id);
    if (preset == nullptr) {
        return;
    }
    if (preset->parameters.empty()) {
        show(*preset);
    } else {
        askParameters(*preset);
    }
}

void PresetController::askParameters(const Preset& preset)
{
    auto* dialog = new ParameterDialog(asAskedLast(preset), preset, session().context(), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ParameterDialog::valuesAccepted, this, [this, preset](const ParameterValues& values) {
        settings().setParameterValues(toQString(preset.id), values);
        const auto filled = asAskedLast(preset);
        showPresets();
        show(filled);
    });
    dialog->open();
}

void PresetController::show(const Preset& preset)
{
    session().setSort(preset.order.value_or(SortKey()));
    session().setFilter(preset.filter);
    Q_EMIT presetShown(preset);
}

} // namespace trailscope::ui
