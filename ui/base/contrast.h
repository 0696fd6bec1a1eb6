// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QColor;
class QPalette;

namespace trailscope::ui {

//! WCAG 2's contrast of two colours: 1 for equal ones, 21 for black on white.
[[nodiscard]] double contrastOf(const QColor& a, const QColor& b);

//! Do the palette's text and background stand as far apart as only those of a high contrast theme do?
[[nodiscard]] bool isHighContrast(const QPalette& palette);

} // namespace trailscope::ui
