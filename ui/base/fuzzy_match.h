// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace trailscope::ui {

//! How well a text fits what was typed of it: the letters typed must stand in the text in their order, each
//! word anywhere behind none or some others, ignoring case. Higher is better: whole words, beginnings of
//! words and letters side by side count more, and a short text more than a long one. Nothing when it does not
//! fit; 0 when nothing is typed.
[[nodiscard]] std::optional<int> fuzzyScore(const QString& text, const QString& typed);

} // namespace trailscope::ui
