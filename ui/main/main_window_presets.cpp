// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The saved presets in the window: choosing, saving, changing, importing and deleting them.
#include "core/query/filter_text.h"
#include "ui/base/error_text.h"
#include "ui/base/local_text.h"
#include "ui/base/preset_text.h"
#include "ui/base/text.h"
#include "ui/dialogs/preset_dialog.h"
#include "ui/main/main_actions.h"
#include "ui/main/main_window.h"
#include "ui/main/preset_library.h"
#include "ui/widgets/event_table_view.h"
#include "ui/widgets/preset_panel.h"
#include "ui/widgets/timeline_view.h"

#include <QAction>
#include <QDir>
#include <QLabel>
#include <QMenu>

namespace trailscope::ui {

void MainWindow::connectPresets()
{
    connect(m_audit, &AuditView::contextChanged, m_presets, &PresetPanel::setContext);
    connect(m_presets, &PresetPanel::presetRequested, this, &MainWindow::applyPreset);
    connect(m_presets, &PresetPanel::menuRequested, this, &MainWindow::openPresetMenu);
    connect(m_presets, &PresetPanel::saveViewRequested, this, &MainWindow::saveView);
    connect(m_library, &PresetLibrary::changed, this, &MainWindow::showPresets);
    connect(m_actions->savePreset, &QAction::triggered, this, &MainWindow::saveView);
    connect(m_actions->importPreset, &QAction::triggered, this, &MainWindow::importPresets);
    connect(m_actions->undoDeletePreset, &QAction::triggered, this,
            [this] { tell(m_library->undoRemove(), tr("The preset is back.")); });
    if (!m_library->problems().empty()) {
        notice(tr("A preset file was left out. %1").arg(errorSentence(m_library->problems().front())));
    }
}

void MainWindow::showPresets()
{
    m_presets->setPresets(m_library->presets());
    fillReviewMenu();
    updateActions();
}

void MainWindow::applyPreset(const QString& id)
{
    if (const auto* preset = m_library->find(id)) {
        m_audit->setFilter(preset->filter);
        if (preset->chart != PresetChart()) {
            m_timeline->setLook(preset->chart);
        }
    }
}

//! What an archive is looked at with now, as a preset without a name.
void MainWindow::saveView()
{
    if (m_audit->filter().isEmpty()) {
        notice(tr("Type a filter first: a preset keeps the filter and the columns of the view."));
        return;
    }
    Preset preset;
    preset.group = tr("My presets").toStdString();
    preset.filterText = toText(m_audit->filter());
    preset.filter = m_audit->filter();
    preset.columns = m_table->shownFields();
    preset.chart = m_timeline->look();
    editPreset(preset);
}

void MainWindow::editPreset(const Preset& preset)
{
    QStringList groups{tr("My presets")};
    for (const auto& known : m_library->presets()) {
        if (!PresetLibrary::isBuiltin(toQString(known.id)) && !groups.contains(toQString(known.group))) {
            groups << toQString(known.group);
        }
    }
    auto* dialog = new PresetDialog(preset, groups, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PresetDialog::presetAccepted, this, &MainWindow::savePreset);
    dialog->open();
}

void MainWindow::savePreset(const Preset& preset)
{
    tell(m_library->save(preset), tr("The preset \"%1\" is saved.").arg(inUserLanguage(preset.title)));
}

void MainWindow::importPresets()
{
    for (const auto& file : m_chooser.openFiles(this, tr("Import presets"), QDir::homePath())) {
        if (!tell(m_library->importFile(file.toStdString()), tr("%1 was imported.").arg(file))) {
            return;
        }
    }
}

void MainWindow::exportPreset(const Preset& preset)
{
    const auto suggestion = QDir::home().filePath(toQString(preset.id) + QStringLiteral(".json"));
    const auto file = m_chooser.saveFile(this, tr("Export the preset"), suggestion);
    if (!file.isEmpty()) {
        tell(writePresetFile(file.toStdString(), preset), tr("The preset was written to %1.").arg(file));
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
                    [this, filter = preset.filter] { m_audit->include(filter); });
    menu->addAction(tr("Show its co&lumns"), this,
                    [this, fields = preset.columns] {
                        std::vector<ColumnState> columns;
                        for (const auto field : fields) {
                            columns.push_back({field, 0, true});
                        }
                        m_table->setColumns(columns);
                    })
        ->setEnabled(!preset.columns.empty());
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

bool MainWindow::tell(const Result<Done>& done, const QString& success)
{
    notice(done.ok() ? success : errorSentence(done.error()));
    return done.ok();
}

void MainWindow::notice(const QString& text)
{
    m_notice->setText(text);
    m_notice->show();
}

} // namespace trailscope::ui
