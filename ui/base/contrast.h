// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QColor;
class QPalette;

namespace trailscope::ui {

//! WCAG 2's contrast of two colours: 1 for equal ones, 21 for black on white.
[[nodiscard]] double contrastOf(const QColor& a, const QColor& b);

//! Do texts and backgrounds, of fields and of windows, stand as far apart as only those of a high contrast
//! theme do? Many an ordinary desktop has black on white in fields, but grey windows.
[[nodiscard]] bool isHighContrast(const QPalette& palette);

} // namespace trailscope::ui
