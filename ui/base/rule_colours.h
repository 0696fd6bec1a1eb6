// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/colour_rules.h"

#include <QColor>
#include <QIcon>
#include <QPalette>
#include <QString>

namespace trailscope::ui {

//! The ground of a row: a tint on which the palette's text stays legible (a contrast of 7 to 1 and more).
[[nodiscard]] QColor ruleTint(RuleColour colour, const QPalette& palette);

//! A full shade of the colour, for the bar at the row's edge and for swatches.
[[nodiscard]] QColor ruleShade(RuleColour colour, const QPalette& palette);

[[nodiscard]] QString ruleColourTitle(RuleColour colour);
[[nodiscard]] QIcon ruleSwatch(RuleColour colour, const QPalette& palette);

} // namespace trailscope::ui
