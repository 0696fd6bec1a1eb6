// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/features/filter_steps.h"
#include "ui/features/window_controller.h"

class QToolBar;

namespace trailscope::ui {

class FilterBar;

//! The filter of the session in the filter bar, and the way back and forward through the filters before.
class FilterController final : public WindowController {
    Q_OBJECT
public:
    FilterController(const WindowParts& parts, FilterBar& bar);

    //! Gives the buttons of Back and Forward in a tool bar an arrow that lists the filters in that direction.
    void addStepMenus(QToolBar& bar);

private:
    void connectBar(FilterBar& bar);
    void addStepMenu(QToolBar& bar, QAction* action, StepDirection direction);
    void updateActions();
    void tellFailure(const Error& error);
};

} // namespace trailscope::ui
