// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/dialog_size.h"

#include <QScreen>
#include <QWidget>

namespace trailscope::ui {

void resizeOnScreen(QWidget& dialog, const QSize& wished)
{
    constexpr double most = 0.9; // the window's frame needs room too
    const QSize room = dialog.screen()->availableSize() * most;
    dialog.resize(wished.boundedTo(room));
}

} // namespace trailscope::ui
