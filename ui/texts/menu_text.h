// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace trailscope::ui {

//! A menu entry's text as it is read: `&Open folder…` is `Open folder…`, as is `Open folder(&O)…`, the way
//! Japanese and Chinese menus name their keys.
[[nodiscard]] QString withoutMnemonic(const QString& text);

//! A text as the title of a window, where Qt takes `[*]` for the place of a mark.
[[nodiscard]] QString asWindowTitle(QString text);

//! A text that holds no key, though it may hold `&`.
[[nodiscard]] QString asMenuText(QString text);

} // namespace trailscope::ui
