// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/load/left_out.h"

#include <QString>

namespace trailscope::ui {

//! That the numbers beside it are incomplete, and why, as sentences of plain text. Empty when nothing was
//! left out.
[[nodiscard]] QString leftOutText(const LeftOut& leftOut);

} // namespace trailscope::ui
