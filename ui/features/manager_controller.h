// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/features/window_controller.h"

namespace trailscope::ui {

class ManagerView;

//! The manager's page as a view of its own: what it is about, and the way out of it.
class ManagerController final : public WindowController {
    Q_OBJECT
public:
    ManagerController(const WindowParts& parts, ManagerView& view);

private:
    void leave();
    void showArchive(const AnswerPtr& answer);

    ManagerView& m_view;
};

} // namespace trailscope::ui
