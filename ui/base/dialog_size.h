// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

class QWidget;

namespace trailscope::ui {

//! Resizes a dialog to \a wished, or to most of its screen where that is smaller: fonts with Chinese
//! characters are wide.
void resizeOnScreen(QWidget& dialog, const QSize& wished);

} // namespace trailscope::ui
