// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/preset.h"
#include "ui/features/window_controller.h"

#include <QPointer>

#include <optional>

namespace trailscope::ui {

class GroupDialog;
class GroupHint;

//! The events of the view put together in groups: the dialog that lists them, and the hint that a preset's
//! answer are groups. No dialog comes up unasked.
class GroupController final : public WindowController {
    Q_OBJECT
public:
    GroupController(const WindowParts& parts, GroupHint& hint);

    //! For a preset whose filter is set: groups that are shown follow it, others are hinted at. A preset
    //! without groups takes the hint away.
    void offer(const Preset& preset);

    //! Those that are shown, or else those that are hinted at.
    [[nodiscard]] std::optional<PresetGroups> groups() const;

private:
    void showGroups();
    void updateHint();

    GroupHint& m_hint;
    QPointer<GroupDialog> m_dialog;  //!< while it is open
    std::optional<Preset> m_offered; //!< while its filter is set
};

} // namespace trailscope::ui
