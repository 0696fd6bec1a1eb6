// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The saved presets in the window: choosing, saving, changing, importing and deleting them.
#include "core/query/filter_text.h"
#include "ui/charts/timeline_view.h"
#include "ui/dialogs/group_dialog.h"
#include "ui/dialogs/import_dialog.h"
#include "ui/dialogs/parameter_dialog.h"
#include "ui/dialogs/preset_dialog.h"
#include "ui/main/main_actions.h"
#include "ui/main/main_window.h"
#include "ui/main/preset_library.h"
#include "ui/panels/group_hint.h"
#include "ui/panels/preset_panel.h"
#include "ui/table/event_table_view.h"
#include "ui/texts/error_text.h"
#include "ui/texts/local_text.h"
#include "ui/texts/preset_text.h"
#include "ui/texts/shown_text.h"
#include "ui/texts/text.h"

#include <QAction>
#include <QDir>
#include <QInputDialog>
#include <QLabel>
#include <QMenu>

#include <utility>

namespace trailscope::ui {

void MainWindow::connectPresets()
{
    connect(m_session, &AuditSession::contextChanged, m_presets, &PresetPanel::setContext);
    connect(m_presets, &PresetPanel::presetRequested, this, &MainWindow::applyPreset);
    connect(m_presets, &PresetPanel::menuRequested, this, &MainWindow::openPresetMenu);
    connect(m_presets, &PresetPanel::groupMenuRequested, this, &MainWindow::openPresetGroupMenu);
    connect(m_presets, &PresetPanel::saveViewRequested, this, &MainWindow::saveView);
    connect(m_groupHint, &GroupHint::groupsRequested, this, &MainWindow::showGroups);
    connect(m_session, &AuditSession::filterChanged, this, &MainWindow::updateGroupHint);
    connect(m_library, &PresetLibrary::changed, this, &MainWindow::showPresets);
    connect(m_actions->savePreset, &QAction::triggered, this, &MainWindow::saveView);
    connect(m_actions->importPreset, &QAction::triggered, this, &MainWindow::importPresets);
    connect(m_actions->undoDeletePreset, &QAction::triggered, this,
            [this] { tell(m_library->undoRemove(), tr("The preset is back.")); });
    showPresets();
    if (!m_library->problems().empty()) {
        m_startProblems
            << tr("A preset file was left out. %1").arg(errorSentence(m_library->problems().front()));
    }
}

//! With the values that the user gave their parameters last.
Preset MainWindow::asAskedLast(const Preset& preset) const
{
    auto filled = withParameters(preset, m_settings.parameterValues(toQString(preset.id)));
    return filled.ok() ? std::move(filled).value() : preset;
}

void MainWindow::showPresets()
{
    std::vector<Preset> presets;
    for (const auto& preset : m_library->presets()) {
        presets.push_back(asAskedLast(preset));
    }
    m_presets->setPresets(presets, m_library->favourites());
    fillReviewMenu();
    updateActions();
}

void MainWindow::applyPreset(const QString& id)
{
    const auto* preset = m_library->find(id);
    if (preset == nullptr) {
        return;
    }
    if (preset->parameters.empty()) {
        showPreset(*preset);
    } else {
        askParameters(*preset);
    }
}

void MainWindow::askParameters(const Preset& preset)
{
    auto* dialog = new ParameterDialog(asAskedLast(preset), preset, m_session->context(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ParameterDialog::valuesAccepted, this, [this, preset](const ParameterValues& values) {
        m_settings.setParameterValues(toQString(preset.id), values);
        const auto filled = asAskedLast(preset);
        showPresets();
        showPreset(filled);
    });
    dialog->open();
}

//! The preset's filter, and what of the view it brings along. A preset without columns of its own is shown in
//! the user's, which come back after one that has some.
void MainWindow::showPreset(const Preset& preset)
{
    if (preset.columns.empty()) {
        showOwnColumns();
    } else {
        m_ownColumns = m_ownColumns.empty() ? m_table->columns() : m_ownColumns;
        showColumns(preset.columns);
    }
    m_session->setSort(preset.order.value_or(SortKey()));
    m_session->setFilter(preset.filter);
    if (preset.chart != PresetChart()) {
        m_timeline->setLook(preset.chart);
    }
    offerGroups(preset);
}

//! Groups that are open follow; no window comes up unasked.
void MainWindow::offerGroups(const Preset& preset)
{
    m_grouped = preset.groups ? std::optional(preset) : std::nullopt;
    if (m_grouped && m_groups != nullptr) {
        m_groups->setQuestion(preset.groups->question, preset.groups->order);
    } else if (m_grouped) {
        m_groupHint->offer(preset.groups->question);
    }
    updateGroupHint();
}

//! The offer is about the events of the preset, and gone with them.
void MainWindow::updateGroupHint()
{
    if (m_grouped && m_grouped->filter != m_session->filter()) {
        m_grouped.reset();
    }
    if (!m_grouped) {
        m_groupHint->hide();
    }
}

void MainWindow::showColumns(const std::vector<Field>& fields)
{
    std::vector<ColumnState> columns;
    for (const auto field : fields) {
        columns.push_back({field, 0, true});
    }
    m_table->setColumns(columns);
}

void MainWindow::showOwnColumns()
{
    if (!m_ownColumns.empty()) {
        m_table->setColumns(std::exchange(m_ownColumns, {}));
    }
}

//! What an archive is looked at with now, as a preset without a name.
void MainWindow::saveView()
{
    if (m_session->filter().isEmpty()) {
        notice(tr("Type a filter first: a preset keeps the filter and the columns of the view."));
        return;
    }
    Preset preset;
    preset.group = tr("My presets").toStdString();
    preset.filterText = toText(m_session->filter());
    preset.filter = m_session->filter();
    preset.columns = m_table->shownFields();
    preset.chart = m_timeline->look();
    if (m_session->sort() != SortKey()) {
        preset.order = m_session->sort();
    }
    if (m_groups != nullptr) {
        preset.groups = PresetGroups{m_groups->question(), m_groups->order()};
    } else if (m_grouped) {
        preset.groups = m_grouped->groups;
    }
    editPreset(preset);
}

void MainWindow::editPreset(const Preset& preset)
{
    QStringList groups = QStringList{tr("My presets")} + m_library->ownGroups();
    groups.removeDuplicates();
    auto* dialog = new PresetDialog(preset, groups, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PresetDialog::presetAccepted, this, &MainWindow::savePreset);
    dialog->open();
}

void MainWindow::savePreset(const Preset& preset)
{
    tell(m_library->save(preset),
         tr("The preset \"%1\" is saved.").arg(shownText(inUserLanguage(preset.title))));
}

void MainWindow::importPresets()
{
    std::vector<CheckedFile> checked;
    for (const auto& file :
         m_chooser.openFiles(this, tr("Import presets"), QDir::homePath(), FileKind::Preset)) {
        checked.push_back({file, checkPresetFile(file.toStdString())});
    }
    if (checked.empty()) {
        return;
    }
    auto* dialog = new ImportDialog(checked, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ImportDialog::presetsAccepted, this, [this](const std::vector<Preset>& presets) {
        tell(m_library->import(presets),
             tr("%n preset(s) imported.", nullptr, static_cast<int>(presets.size())));
    });
    dialog->open();
}

void MainWindow::exportPreset(const Preset& preset)
{
    const auto suggestion = QDir::home().filePath(toQString(preset.id) + QStringLiteral(".json"));
    const auto file = m_chooser.saveFile(this, tr("Export the preset"), suggestion);
    if (!file.isEmpty()) {
        tell(writePresetFile(file.toStdString(), preset),
             tr("The preset was written to %1.").arg(shownText(file)));
    }
}

void MainWindow::deletePreset(const QString& id)
{
    tell(m_library->remove(id), tr("The preset is deleted. Review > Undo deleting brings it back."));
}

void MainWindow::openPresetMenu(const QString& id, const QPoint& position)
{
    const auto* found = m_library->find(id);
    if (found == nullptr) {
        return;
    }
    const auto preset = *found;
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("presetMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Show its events"), this, [this, id] { applyPreset(id); });
    menu->addAction(tr("&Add to the filter"), this,
                    [this, filter = preset.filter] { m_session->include(filter); });
    menu->addAction(tr("Show its co&lumns"), this, [this, fields = preset.columns] { showColumns(fields); })
        ->setEnabled(!preset.columns.empty());
    menu->addSeparator();
    auto* favourite = menu->addAction(tr("&Favourite"));
    favourite->setCheckable(true);
    favourite->setChecked(m_library->isFavourite(id));
    connect(favourite, &QAction::triggered, this, [this, id](bool wanted) {
        tell(m_library->setFavourite(id, wanted),
             wanted ? tr("The preset is a favourite.") : tr("The preset is no favourite any more."));
    });
    menu->addSeparator();
    const bool own = !PresetLibrary::isBuiltin(id);
    menu->addAction(tr("&Change…"), this, [this, preset] { editPreset(preset); })->setEnabled(own);
    menu->addAction(tr("C&opy and change…"), this, [this, preset] {
        auto copy = preset;
        copy.id.clear();
        copy.group = tr("My presets").toStdString();
        editPreset(copy);
    });
    menu->addAction(tr("&Export…"), this, [this, preset] { exportPreset(preset); });
    menu->addAction(tr("&Delete"), this, [this, id] { deletePreset(id); })->setEnabled(own);
    menu->popup(position);
}

void MainWindow::openPresetGroupMenu(const QString& group, const QPoint& position)
{
    if (!m_library->ownGroups().contains(group)) {
        return;
    }
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("presetGroupMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Rename the group…"), this, [this, group] { renamePresetGroup(group); });
    menu->popup(position);
}

void MainWindow::renamePresetGroup(const QString& group)
{
    auto* dialog = new QInputDialog(this);
    dialog->setObjectName(QStringLiteral("renameGroupDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Rename a group"));
    dialog->setLabelText(tr("The group's new name:"));
    dialog->setTextValue(group);
    connect(dialog, &QInputDialog::textValueSelected, this, [this, group](const QString& name) {
        if (!name.trimmed().isEmpty()) {
            tell(m_library->renameGroup(group, name.trimmed()), tr("The group is renamed."));
        }
    });
    dialog->open();
}

bool MainWindow::tell(const Result<Done>& done, const QString& success)
{
    notice(done.ok() ? success : errorSentence(done.error()));
    return done.ok();
}

void MainWindow::notice(const QString& text)
{
    m_startProblems.clear();
    m_notice->setText(text);
    m_notice->show();
}

} // namespace trailscope::ui
