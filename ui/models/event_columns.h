// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/session_settings.h"

#include <QString>

#include <vector>

namespace trailscope::ui {

//! The columns that a new user sees: when, who, from where, what, and how it ended.
[[nodiscard]] std::vector<ColumnState> defaultColumns();

//! A text as long as the field's usual values, for the width of its column.
[[nodiscard]] QString usualText(Field field);

} // namespace trailscope::ui
