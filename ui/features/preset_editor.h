// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/preset.h"
#include "ui/features/window_controller.h"

#include <functional>
#include <vector>

class QMenu;
class QPoint;

namespace trailscope::ui {

class PresetLibrary;
class PresetPanel;

//! Keeps presets: saves the present view as one, changes, imports, exports and deletes them, and renames
//! their groups.
class PresetEditor final : public WindowController {
    Q_OBJECT
public:
    //! What is looked at now, as a preset without a name.
    using CurrentView = std::function<Preset()>;

    //! The library must outlive the editor.
    PresetEditor(const WindowParts& parts, PresetLibrary& library, PresetPanel& panel,
                 CurrentView currentView);

    //! Files of the library's folder that are no presets, as a sentence; empty when there are none.
    [[nodiscard]] QString startProblem() const;

Q_SIGNALS:
    //! The user wants to see what this preset finds.
    void presetRequested(const QString& id);

    //! The user wants to see these columns, whatever is filtered.
    void columnsRequested(const std::vector<trailscope::Field>& fields);

private:
    void connectPanel(const PresetPanel& panel);
    void saveView();
    void edit(const Preset& preset);
    void save(const Preset& preset);
    void importFiles();
    void exportFile(const Preset& preset);
    void openMenu(const QString& id, const QPoint& position);
    void addViewEntries(QMenu& menu, const Preset& preset);
    void addFavouriteEntry(QMenu& menu, const QString& id);
    void addFileEntries(QMenu& menu, const Preset& preset);
    void openGroupMenu(const QString& group, const QPoint& position);
    void renameGroup(const QString& group);
    void updateActions();

    PresetLibrary& m_library;
    CurrentView m_currentView;
};

} // namespace trailscope::ui
