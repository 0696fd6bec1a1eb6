// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/features/preset_editor.h"

#include "ui/base/file_chooser.h"
#include "ui/dialogs/import_dialog.h"
#include "ui/dialogs/preset_dialog.h"
#include "ui/features/preset_library.h"
#include "ui/panels/preset_panel.h"
#include "ui/texts/error_text.h"
#include "ui/texts/local_text.h"
#include "ui/texts/shown_text.h"
#include "ui/texts/text.h"

#include <QDir>
#include <QInputDialog>
#include <QMenu>

#include <utility>

namespace trailscope::ui {

PresetEditor::PresetEditor(const WindowParts& parts, PresetLibrary& library, PresetPanel& panel,
                           CurrentView currentView)
    : WindowController(parts), m_library(library), m_currentView(std::move(currentView))
{
    connectPanel(panel);
    on(actions().savePreset, [this] { saveView(); });
    on(actions().importPreset, [this] { importFiles(); });
    on(actions().undoDeletePreset, [this] { tell(m_library.undoRemove(), tr("The preset is back.")); });
    connect(&m_library, &PresetLibrary::changed, this, &PresetEditor::updateActions);
    connect(&session(), &AuditSession::stateChanged, this, &PresetEditor::updateActions);
    updateActions();
}

void PresetEditor::connectPanel(const PresetPanel& panel)
{
    connect(&panel, &PresetPanel::menuRequested, this, &PresetEditor::openMenu);
    connect(&panel, &PresetPanel::groupMenuRequested, this, &PresetEditor::openGroupMenu);
    connect(&panel, &PresetPanel::saveViewRequested, this, &PresetEditor::saveView);
}

QString PresetEditor::startProblem() const
{
    return m_library.problems().empty()
             ? QString()
             : tr("A preset file was left out. %1").arg(errorSentence(m_library.problems().front()));
}

void PresetEditor::updateActions()
{
    actions().savePreset->setEnabled(!session().filter().isEmpty());
    actions().undoDeletePreset->setEnabled(m_library.canUndoRemove());
}

void PresetEditor::saveView()
{
    if (session().filter().isEmpty()) {
        Q_EMIT noticed(tr("Type a filter first: a preset keeps the filter and the columns of the view."));
        return;
    }
    auto preset = m_currentView();
    preset.group = tr("My presets").toStdString();
    edit(preset);
}

void PresetEditor::edit(const Preset& preset)
{
    QStringList groups = QStringList{tr("My presets")} + m_library.ownGroups();
    groups.removeDuplicates();
    auto* dialog = new PresetDialog(preset, groups, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PresetDialog::presetAccepted, this, &PresetEditor::save);
    dialog->open();
}

void PresetEditor::save(const Preset& preset)
{
    tell(m_library.save(preset),
         tr("The preset \"%1\" is saved.").arg(shownText(inUserLanguage(preset.title))));
}

void PresetEditor::importFiles()
{
    std::vector<CheckedFile> checked;
    for (const auto& file :
         chooser().openFiles(window(), tr("Import presets"), QDir::homePath(), FileKind::Preset)) {
        checked.push_back({file, checkPresetFile(file.toStdString())});
    }
    if (checked.empty()) {
        return;
    }
    auto* dialog = new ImportDialog(checked, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ImportDialog::presetsAccepted, this, [this](const std::vector<Preset>& presets) {
        tell(m_library.import(presets),
             tr("%n preset(s) imported.", nullptr, static_cast<int>(presets.size())));
    });
    dialog->open();
}

void PresetEditor::exportFile(const Preset& preset)
{
    const auto suggestion = QDir::home().filePath(toQString(preset.id) + QStringLiteral(".json"));
    const auto file = chooser().saveFile(window(), tr("Export the preset"), suggestion);
    if (!file.isEmpty()) {
        tell(writePresetFile(file.toStdString(), preset),
             tr("The preset was written to %1.").arg(shownText(file)));
    }
}

void PresetEditor::openMenu(const QString& id, const QPoint& position)
{
    const auto* found = m_library.find(id);
    if (found == nullptr) {
        return;
    }
    auto* menu = new QMenu(window());
    menu->setObjectName(QStringLiteral("presetMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addViewEntries(*menu, *found);
    menu->addSeparator();
    addFavouriteEntry(*menu, id);
    menu->addSeparator();
    addFileEntries(*menu, *found);
    menu->popup(position);
}

void PresetEditor::addViewEntries(QMenu& menu, const Preset& preset)
{
    menu.addAction(tr("&Show its events"), this,
                   [this, id = toQString(preset.id)] { Q_EMIT presetRequested(id); });
    menu.addAction(tr("&Add to the filter"), this,
                   [this, filter = preset.filter] { session().include(filter); });
    menu.addAction(tr("Show its co&lumns"), this,
                   [this, fields = preset.columns] { Q_EMIT columnsRequested(fields); })
        ->setEnabled(!preset.columns.empty());
}

void PresetEditor::addFavouriteEntry(QMenu& menu, const QString& id)
{
    auto* favourite = menu.addAction(tr("&Favourite"));
    favourite->setCheckable(true);
    favourite->setChecked(m_library.isFavourite(id));
    connect(favourite, &QAction::triggered, this, [this, id](bool wanted) {
        tell(m_library.setFavourite(id, wanted),
             wanted ? tr("The preset is a favourite.") : tr("The preset is no favourite any more."));
    });
}

void PresetEditor::addFileEntries(QMenu& menu, const Preset& preset)
{
    const auto id = toQString(preset.id);
    const bool own = !PresetLibrary::isBuiltin(id);
    menu.addAction(tr("&Change…"), this, [this, preset] { edit(preset); })->setEnabled(own);
    menu.addAction(tr("C&opy and change…"), this, [this, preset] {
        auto copy = preset;
        copy.id.clear();
        copy.group = tr("My presets").toStdString();
        edit(copy);
    });
    menu.addAction(tr("&Export…"), this, [this, preset] { exportFile(preset); });
    menu.addAction(tr("&Delete"), this,
                   [this, id] {
                       tell(m_library.remove(id),
                            tr("The preset is deleted. Review > Undo deleting brings it back."));
                   })
        ->setEnabled(own);
}

void PresetEditor::openGroupMenu(const QString& group, const QPoint& position)
{
    if (!m_library.ownGroups().contains(group)) {
        return;
    }
    auto* menu = new QMenu(window());
    menu->setObjectName(QStringLiteral("presetGroupMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Rename the group…"), this, [this, group] { renameGroup(group); });
    menu->popup(position);
}

void PresetEditor::renameGroup(const QString& group)
{
    auto* dialog = new QInputDialog(window());
    dialog->setObjectName(QStringLiteral("renameGroupDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Rename a group"));
    dialog->setLabelText(tr("The group's new name:"));
    dialog->setTextValue(group);
    connect(dialog, &QInputDialog::textValueSelected, this, [this, group](const QString& name) {
        if (!name.trimmed().isEmpty()) {
            tell(m_library.renameGroup(group, name.trimmed()), tr("The group is renamed."));
        }
    });
    dialog->open();
}

} // namespace trailscope::ui
