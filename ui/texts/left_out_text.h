// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/load/left_out.h"

#include <QString>

namespace trailscope::ui {

//! That the numbers beside it are incomplete, and why, as sentences of plain text. Empty when nothing was
//! left out. \a eventsNotSearched is how many events a search in raw records could not decide.
[[nodiscard]] QString leftOutText(const LeftOut& leftOut, std::size_t eventsNotSearched = 0);

} // namespace trailscope::ui
