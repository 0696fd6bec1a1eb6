// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/features/window_controller.h"

namespace trailscope::ui {

//! The guide, and what the program is made of.
class HelpController final : public WindowController {
    Q_OBJECT
public:
    explicit HelpController(const WindowParts& parts);

private:
    void showGuide();
    void showAbout();
};

} // namespace trailscope::ui
