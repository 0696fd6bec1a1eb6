// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/preset.h"

#include <QString>

namespace trailscope::ui {

//! The text in the language of the user interface: of `ja_JP` in `ja_JP`, else in `ja`, else in English.
[[nodiscard]] QString inUserLanguage(const LocalText& text);

} // namespace trailscope::ui
