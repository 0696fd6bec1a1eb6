// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/preset.h"
#include "ui/features/window_controller.h"

class QMenu;

namespace trailscope::ui {

class PresetLibrary;
class PresetPanel;

//! Lists the presets in their panel and in a menu, and shows the events of the one that is chosen, after
//! asking for its parameters.
class PresetController final : public WindowController {
    Q_OBJECT
public:
    //! Before the presets the menu has the actions for saving, importing and undoing. The library must
    //! outlive the controller.
    PresetController(const WindowParts& parts, const PresetLibrary& library, PresetPanel& panel, QMenu& menu);

    //! Sets filter and order of the preset, if there is one of that id.
    void apply(const QString& id);

Q_SIGNALS:
    //! Its filter and order are set, with the values that were asked for.
    void presetShown(const trailscope::Preset& preset);

private:
    void showPresets();
    void fillMenu();
    void askParameters(const Preset& preset);
    void show(const Preset& preset);
    [[nodiscard]] Preset asAskedLast(const Preset& preset) const;

    const PresetLibrary& m_library;
    PresetPanel& m_panel;
    QMenu& m_menu;
};

} // namespace trailscope::ui
