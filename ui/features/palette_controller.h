// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/features/window_controller.h"

class QMenuBar;

namespace trailscope::ui {

//! The command palette: every entry of the menus that can be chosen now, found by a part of its name.
class PaletteController final : public WindowController {
    Q_OBJECT
public:
    PaletteController(const WindowParts& parts, const QMenuBar& menus);

private:
    void showPalette();

    const QMenuBar& m_menus;
};

} // namespace trailscope::ui
